import type { Expression, Meaning } from "../expression.ts";
import type { Page } from "../find/page.ts";

/** What can be the one written end of a stretch of time. */
const datable = new Set<Meaning["kind"]>([
  "day",
  "month",
  "year",
  "weekday",
  "shift",
  "season",
  "quarter",
  "half",
  "decade",
  "century",
  "feast",
]);

/**
 * Marks what has only one written end by the preposition before it.
 *
 *     seit 2014      ab dem 15. Mai      bis Freitag
 *          ^^^^             ^^^^^^^          ^^^^^^^
 */
export function openEnds(page: Page, expressions: readonly Expression[]): Expression[] {
  return expressions.map((expression) => {
    if (expression.ends !== undefined || !datable.has(expression.meaning.kind)) return expression;
    const before = expression.first - 1;
    const at = page.tags[before]?.article === true || page.tags[before]?.rangeFiller === true ? before - 1 : before;
    const tag = page.tags[at];
    if (tag?.since === true || tag?.from === true) return { ...expression, open: "end" };
    return tag?.until === true ? { ...expression, open: "start" } : expression;
  });
}
