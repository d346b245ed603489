import type { Expression, Meaning } from "../expression.ts";
import { isDash } from "../find/chain.ts";
import { type Page, wordAt } from "../find/page.ts";

/** What may stand at both ends of one range. */
const families: Readonly<Partial<Record<Meaning["kind"], string>>> = {
  day: "date",
  month: "date",
  year: "date",
  weekday: "date",
  shift: "date",
  season: "date",
  quarter: "date",
  half: "date",
  decade: "date",
  tens: "date",
  century: "date",
  feast: "date",
  clock: "clock",
  amount: "amount",
};

/**
 * Makes one range of two neighbours joined by "bis", "to" or a dash, or by "und" behind "zwischen".
 *
 *     vom 3. bis zum 5. Mai      zwischen 10 und 12 Uhr      2009–2011
 *         ^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^      ^^^^^^^^^
 */
export function joinRanges(page: Page, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (const next of expressions) {
    const last = joined.at(-1);
    if (last !== undefined && isRange(page, last, next)) {
      const ends: [Expression, Expression] = [last, next];
      joined[joined.length - 1] = { ...last, end: next.end, next: next.next, rule: "times/range", ends };
    } else joined.push(next);
  }
  return joined;
}

function isRange(page: Page, one: Expression, other: Expression): boolean {
  const family = families[one.meaning.kind];
  if (family === undefined || family !== families[other.meaning.kind]) return false;
  if (one.ends !== undefined || other.ends !== undefined) return false;
  const link = one.next;
  const tag = page.tags[link];
  const between = other.first - link;
  if (isDash(wordAt(page, link))) return between === 1;
  const filler = between === 2 && (page.tags[link + 1]?.rangeFiller === true || page.tags[link + 1]?.article === true);
  if (between !== 1 && !filler) return false;
  if (tag?.range === true) return true;
  return tag?.and === true && [one.first - 1, one.first - 2].some((index) => page.tags[index]?.between === true);
}
