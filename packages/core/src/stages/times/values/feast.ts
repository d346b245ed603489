import { daysInMonth, easterOf, toDay, weekdayOf } from "./civil-date.ts";

/** First and last day. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/**
 * The days of a feast in a year, by the rule in the locale pack: "12-25" a date, "E+49" days from Easter Sunday, "A-7" from the fourth Sunday in
 * Advent, "11-4-4" the
 * fourth Thursday (weekday 4) of November, "5-L-1" the last Monday of May, "E-2/E+1" a first and a last day.
 *
 * @example
 * feastDays("E+1", 2025); // 2025-04-21, twice
 */
export function feastDays(rule: string, year: number): Days | undefined {
  const [from = "", to = from] = rule.split("/");
  const [first, last] = [feastDay(from, year), feastDay(to, year)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

function feastDay(rule: string, year: number): number | undefined {
  if (rule.startsWith("E")) return easterOf(year) + Number(rule.slice(1));
  if (rule.startsWith("A")) return fourthAdvent(year) + Number(rule.slice(1));
  const parts = /^(\d+)-(\d+|L)(?:-(\d))?$/.exec(rule);
  if (parts === null) return undefined;
  const month = Number(parts[1]);
  if (parts[3] === undefined) return toDay(year, month, Number(parts[2]));
  const weekday = Number(parts[3]);
  if (parts[2] === "L") {
    const last = toDay(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDay(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Number(parts[2]) - 1);
}

/** The last Sunday before Christmas. */
function fourthAdvent(year: number): number {
  const eve = toDay(year, 12, 24);
  return eve - (weekdayOf(eve) % 7);
}
