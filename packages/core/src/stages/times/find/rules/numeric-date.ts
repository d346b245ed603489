import type { Meaning } from "../../expression.ts";
import { isDash } from "../chain.ts";
import { expressionOf, isTight, type Page, plainNumber, type Rule, wordAt, yearAt } from "../page.ts";
import { weekdayBefore } from "./calendar-date.ts";

/**
 * A day in figures.
 *
 *     Stand 03.05.2024      am 3.5. um      Fr., 3. 5. 2024      2024-05-03      3/5/2024
 *           ^^^^^^^^^^         ^^^^         ^^^^^^^^^^^^^^^^      ^^^^^^^^^^      ^^^^^^^^
 */
export const numericDate: Rule = (page, at, emit) => {
  const read = isoDate(page, at) ?? dottedDate(page, at) ?? spacedDate(page, at) ?? slashedDate(page, at);
  if (read === undefined || !isDayOfYear(read.day, read.month)) return;
  const { day, month, year, next } = read;
  const meaning: Meaning = { kind: "day", day, month, ...(year === undefined ? {} : { year }) };
  emit(expressionOf(page, weekdayBefore(page, at), next, { rule: "times/numeric-date", meaning }));
};

interface Figures {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  readonly next: number;
}

function isDayOfYear(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function isoDate(page: Page, at: number): Figures | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(wordAt(page, at));
  return parts === null
    ? undefined
    : { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]), next: at + 1 };
}

/** "3.5.2024", "03.05.24", and "3.5." where something says that it is a day. */
function dottedDate(page: Page, at: number): Figures | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/.exec(wordAt(page, at));
  if (parts === null || page.tables.slashDates !== "day-first") return undefined;
  const [, day, month, year] = parts;
  if (year !== undefined) return { day: Number(day), month: Number(month), year: fullYear(year), next: at + 1 };
  if (wordAt(page, at + 1) !== "." || !isTight(page, at + 1) || page.words[at + 1]?.start !== page.words[at]?.end)
    return undefined;
  return isAnnounced(page, at) ? { day: Number(day), month: Number(month), next: at + 2 } : undefined;
}

/** "3. 5. 2024", "3. 5." */
function spacedDate(page: Page, at: number): Figures | undefined {
  if (page.tables.slashDates !== "day-first" || wordAt(page, at + 1) !== "." || wordAt(page, at + 3) !== ".")
    return undefined;
  const [day, month] = [plainNumber(page, at), plainNumber(page, at + 2)];
  if (!isDayOfYear(day, month)) return undefined;
  const year = yearAt(page, at + 4);
  return year < 0 ? undefined : { day, month, year, next: at + 5 };
}

/** "3/5/2024": only where the language has one reading, or one of the numbers can be no month. */
function slashedDate(page: Page, at: number): Figures | undefined {
  if (wordAt(page, at + 1) !== "/" || wordAt(page, at + 3) !== "/") return undefined;
  const [first, second, year] = [plainNumber(page, at), plainNumber(page, at + 2), yearAt(page, at + 4)];
  if (first < 1 || second < 1 || year < 0) return undefined;
  const dayFirst = page.tables.slashDates === "day-first" || first > 12;
  if (!dayFirst && page.tables.slashDates === null && second <= 12) return undefined;
  return { day: dayFirst ? first : second, month: dayFirst ? second : first, year, next: at + 5 };
}

/** Whether a preposition of time, a weekday or a dash stands before the figures: "3.5." alone may be a version or a paragraph. */
function isAnnounced(page: Page, at: number): boolean {
  const tag = page.tags[at - 1];
  if (tag?.numbered === true) return false;
  return (
    tag?.preposition === true || tag?.article === true || isDash(wordAt(page, at - 1)) || weekdayBefore(page, at) !== at
  );
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
