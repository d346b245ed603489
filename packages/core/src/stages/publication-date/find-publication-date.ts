import type { Locale } from "../../locale/compile-locale.ts";
import type { Word } from "../../text/words.ts";
import type { BlockDraft, LineWords } from "../layers.ts";

/** A date line says its date in its first words. */
const REACH = 40;

/**
 * The day on which the article was published, where the page itself says so: the first full date of a date line or a byline.
 * A date without its year is none, and a clock time is left aside, because its zone is not written.
 *
 * @returns an ISO date, or undefined.
 * @example
 * // "Stand: 12.03.2024, 10.30 Uhr" gives "2024-03-12"
 */
export function findPublicationDate(
  blocks: readonly BlockDraft[],
  blockWords: LineWords,
  locale: Locale,
): string | undefined {
  for (const [index, { type, kind }] of blocks.entries()) {
    if (type !== "byline" && !(type === "boilerplate" && kind === "update-stamp")) continue;
    const words = (blockWords[index] ?? []).slice(0, REACH);
    for (let at = 0; at < words.length; at += 1) {
      const date = readFullDate(words, at, locale);
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

function readFullDate(words: readonly Word[], at: number, locale: Locale): string | undefined {
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

function toIso(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= 1900 && m >= 1 && m <= 12 && d >= 1) || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
