import { overrule, type Settlement, type Verdict } from "./verdict.ts";

/**
 * A crosshead heads text: of crossheads with nothing of the body below, none is one. In front of the end of the page such
 * a line is a teaser or a tag; a question or a whole sentence is a paragraph.
 */
export const crossheadNeedsText: Settlement = (verdicts) => {
  const settled = [...verdicts];
  let textBelow = false;
  for (let index = verdicts.length - 1; index >= 0; index -= 1) {
    const verdict = verdicts[index];
    if (verdict === undefined) continue;
    if (verdict.type === "crosshead" && !textBelow) settled[index] = demote(verdict, index === verdicts.length - 1);
    if (isBody(verdict)) textBelow = true;
    else if (verdict.type === "credit" || verdict.type === "headline") textBelow = false;
  }
  return settled;
};

function isBody({ type }: Verdict): boolean {
  return type === "paragraph" || type === "list-item" || type === "pull-quote";
}

function demote(verdict: Verdict, last: boolean): Verdict {
  const sentenceLike =
    verdict.line.ending === "question" || verdict.line.ending === "exclamation" || (last && verdict.line.length > 80);
  return sentenceLike
    ? overrule(verdict, "paragraph", "blocks/no-text-below", { certainty: "implied" })
    : overrule(verdict, "boilerplate", "blocks/no-text-below", { kind: "other", certainty: "implied" });
}
