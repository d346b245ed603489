import { overrule, type Settlement, type Verdict } from "./verdict.ts";

const MOST = 12;

/**
 * Headlines below a label such as "Mehr zum Thema" are links to other articles, up to the next running text.
 *
 *     Mehr zum Thema                       label
 *     Neue Brücke wird teurer              related
 *     Warum der Fluss steigt               related, unless running text follows: then it may be a crosshead
 *     Der Rat hat am Montag beschlossen …  text
 */
export const relatedRun: Settlement = (verdicts, page) => {
  const settled = [...verdicts];
  for (const [at, label] of verdicts.entries()) {
    if (!isLabel(label)) continue;
    const run: number[] = [];
    for (let next = at + 1; next < verdicts.length && run.length < MOST; next += 1) {
      const verdict = verdicts[next];
      if (verdict === undefined || !(isLinkLike(verdict) || (label.type === "credit" && verdict.type === "credit")))
        break;
      run.push(next);
    }
    const below = verdicts[at + run.length + 1];
    const textFollows = below?.type === "paragraph" && below.line.index <= page.body.last;
    // Of several short lines in front of running text the last may be its crosshead: the text alone cannot tell.
    const ours = textFollows && run.length > 1 ? run.slice(0, -1) : run;
    if (textFollows && run.length === 1 && at > page.body.first) {
      const only = verdicts[run[0] ?? 0];
      if (only !== undefined && only.line.length < 40) continue;
    }
    for (const index of ours) {
      const verdict = settled[index];
      if (verdict === undefined) continue;
      settled[index] =
        label.type === "credit"
          ? overrule(verdict, "credit", "blocks/credit-run", { certainty: "implied" })
          : overrule(verdict, "boilerplate", "blocks/related-run", { kind: "related", certainty: "implied" });
    }
  }
  return settled;
};

/** "Mehr zum Thema", "Themen:" and the label of a list of sources. */
function isLabel({ type, kind, rule, line }: Verdict): boolean {
  if (type === "credit") return rule.endsWith("/whole") || (line.ending === "colon" && line.length < 40);
  return type === "boilerplate" && kind === "related" && (rule.endsWith("/whole") || line.ending === "colon");
}

/** A short line that no phrase speaks for: a crosshead by its looks, or boilerplate by its place alone. */
function isLinkLike({ type, kind, line }: Verdict): boolean {
  const looks = type === "crosshead" || type === "headline" || type === "list-item";
  return (looks || (type === "boilerplate" && kind === "other")) && line.ending !== "stop" && line.length <= 160;
}
