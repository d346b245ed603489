import type { Locale } from "../../locale/compile-locale.ts";
import type { Word } from "../../text/words.ts";

/** A day with its year. */
export interface FullDate {
  /** ISO: "2024-03-12". */
  readonly value: string;
  /** Index behind the last word that may belong to it. */
  readonly next: number;
}

/**
 * Reads a full date that opens at a word: "12.03.2024", "2024-03-12", "17. Dezember 2024", "March 7, 2024", "23 APR 2024".
 * A date without its year is none, and so is "05/03/2024" where a language may mean either.
 */
export function readFullDate(words: readonly Word[], at: number, locale: Locale): FullDate | undefined {
  const value = valueAt(words, at, locale);
  if (value === undefined) return undefined;
  const year = value.slice(0, 4);
  let next = at + 1;
  while (next < words.length && next < at + LONGEST && !words[next - 1]?.text.includes(year)) next += 1;
  return { value, next };
}

/** "March 7 , 2024" and "Dec . 17 , 2024" are the longest. */
const LONGEST = 6;

function valueAt(words: readonly Word[], at: number, locale: Locale): string | undefined {
  const text = words[at]?.text ?? "";
  const iso = /^((?:19|20)\d\d)$/.test(text) && words[at + 1]?.text === "-" ? isoDate(words, at) : undefined;
  if (iso !== undefined) return iso;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(text);
  if (dotted !== null) return toIso(dotted[3], dotted[2], dotted[1]);
  const slashed = slashDate(words, at, locale);
  if (slashed !== undefined) return slashed;
  return dayMonthYear(words, at, locale) ?? monthDayYear(words, at, locale);
}

function isoDate(words: readonly Word[], at: number): string | undefined {
  const [year, , month, dash, day] = words.slice(at, at + 5);
  return dash?.text === "-" ? toIso(year?.text, month?.text, day?.text.slice(0, 2)) : undefined;
}

/** "05/03/2024" only where the language has one reading, or where one of the numbers can be no month. */
function slashDate(words: readonly Word[], at: number, locale: Locale): string | undefined {
  const [first, slash, second, slash2, year] = words.slice(at, at + 5).map((word) => word.text);
  if (slash !== "/" || slash2 !== "/" || !/^(?:19|20)\d\d$/.test(year ?? "")) return undefined;
  const order =
    locale.pack.calendar.slashDates ?? (Number(first) > 12 ? "day-first" : Number(second) > 12 ? "month-first" : null);
  if (order === null) return undefined;
  return order === "day-first" ? toIso(year, second, first) : toIso(year, first, second);
}

/** "17. Dezember 2024", "23 APR 2024", "Publiziert17. Dezember 2024". */
function dayMonthYear(words: readonly Word[], at: number, locale: Locale): string | undefined {
  const day = /(\d{1,2})$/.exec(words[at]?.text ?? "")?.[1];
  if (day === undefined || Number(day) > 31) return undefined;
  let next = at + 1;
  if (words[next]?.text === ".") next += 1;
  const month = monthOf(words[next]?.text, locale);
  if (month === undefined) return undefined;
  next += 1;
  while (words[next]?.text === "." || words[next]?.text === ",") next += 1;
  return toIso(yearOf(words[next]), String(month), day);
}

/** "March 7, 2024", "Aug. 28, 2024". */
function monthDayYear(words: readonly Word[], at: number, locale: Locale): string | undefined {
  const month = monthOf(words[at]?.text, locale);
  if (month === undefined) return undefined;
  let next = at + 1;
  if (words[next]?.text === ".") next += 1;
  const day = /^\d{1,2}/.exec(words[next]?.text ?? "")?.[0];
  if (day === undefined) return undefined;
  next += 1;
  if (words[next]?.text === ",") next += 1;
  return toIso(yearOf(words[next]), String(month), day);
}

/** A year, also one that something was glued to: "20247:55". */
function yearOf(word: Word | undefined): string | undefined {
  return /^((?:19|20)\d\d)(?:\d?\d:\d\d|\D.*)?$/.exec(word?.text ?? "")?.[1];
}

function monthOf(name: string | undefined, locale: Locale): number | undefined {
  if (name === undefined || name === "") return undefined;
  return locale.months.get(name) ?? locale.months.get(name.charAt(0).toUpperCase() + name.slice(1).toLowerCase());
}

/** An ISO date when the calendar has such a day. */
export function toIso(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= 1900 && m >= 1 && m <= 12 && d >= 1) || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
