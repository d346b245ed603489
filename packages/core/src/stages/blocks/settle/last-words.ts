import { overrule, type Settlement, type Verdict } from "./verdict.ts";

/** So much must have spoken for furniture; a short line needs less. */
const DOUBT = 3;
const DOUBT_OF_SHORT = 2.5;
const SHORT = 110;

/**
 * The last words of a page are more often the house's than the article's: at the end, running text for which a phrase of
 * furniture spoke is furniture.
 *
 *     Am Montag wird gewählt.                                      text: nothing spoke against it
 *     Dieser Artikel wurde mithilfe einer Maschine erstellt. …     furniture: a phrase spoke for it
 *     Kommentare (3)
 */
export const lastWords: Settlement = (verdicts) => {
  const settled = [...verdicts];
  const first = verdicts.findIndex(({ type }) => type === "paragraph");
  for (let index = verdicts.length - 1; index > first; index -= 1) {
    const verdict = verdicts[index];
    if (verdict === undefined || isFurniture(verdict)) continue;
    if (verdict.type !== "paragraph" || (verdict.doubt ?? 0) < (verdict.line.length > SHORT ? DOUBT : DOUBT_OF_SHORT))
      break;
    settled[index] = overrule(verdict, "boilerplate", "blocks/last-words", { kind: "other", certainty: "implied" });
  }
  return settled;
};

function isFurniture({ type }: Verdict): boolean {
  return type === "boilerplate" || type === "credit" || type === "caption" || type === "divider";
}
