import { readNameList } from "../../../locale/read-names.ts";
import type { PageFacts } from "../page-facts.ts";
import { overrule, type Settlement, type Verdict } from "./verdict.ts";

const MOST = 12;
/** An opener and a name. */
const LONGEST_AUTHOR = 5;

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
    const last = verdicts[run.at(-1) ?? -1];
    const ours = textFollows && run.length > 1 && !namesAuthor(last, page) ? run.slice(0, -1) : run;
    if (textFollows && run.length === 1 && at > page.body.first && !namesAuthor(last, page)) {
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

/** "Die vergessenen Teiche von Ada Beispiel": links name who wrote what they lead to. */
function namesAuthor(verdict: Verdict | undefined, { locale }: PageFacts): boolean {
  const words = verdict?.line.tail ?? [];
  for (let at = Math.max(1, words.length - LONGEST_AUTHOR); at < words.length - 1; at += 1) {
    if (locale.bylineOpeners.matchAt(words, at)?.length !== 1) continue;
    const { names, stop } = readNameList(verdict?.line.source ?? "", words, at + 1, locale);
    if (stop === words.length && names.some(({ type }) => type === "person")) return true;
  }
  return false;
}

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
