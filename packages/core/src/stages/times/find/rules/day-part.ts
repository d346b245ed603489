import type { DayPart } from "../../../../locale/time-data.ts";
import type { Expression, Meaning } from "../../expression.ts";
import { firstOf, readNounPhrase } from "../noun-phrase.ts";
import { expressionOf, isSomebody, type Page, type Rule } from "../page.ts";
import { calendarDate } from "./calendar-date.ts";
import { numericDate } from "./numeric-date.ts";

const RULE = "times/day-part";

/**
 * A part of a day that no day stands before.
 *
 *     am Abend      am frühen Morgen      in der Nacht zum Montag      am Abend des 3. Mai      last night      abends
 *        ^^^^^         ^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^      ^^^^^^^^^^      ^^^^^^
 */
export const dayPart: Rule = (page, at, emit) => {
  const tag = page.tags[at];
  if (tag?.partSet !== undefined) return readSet(page, at, emit);
  if (tag?.part === undefined || tag.weekday !== undefined) return;
  if (isDayWord(page, at - 1)) return;
  const behind = readDayBehind(page, at, tag.part);
  if (behind !== undefined) return emit(expressionOf(page, at, behind.next, { rule: RULE, meaning: behind.meaning }));
  const phrase = readNounPhrase(page, at);
  if (phrase.amount !== undefined || phrase.vague || phrase.ordinal !== undefined || isSomebody(page, at)) return;
  const modifier = phrase.modifier === undefined ? {} : { modifier: phrase.modifier };
  const first = firstOf(phrase);
  if (phrase.each)
    return emit(
      expressionOf(page, first, at + 1, {
        rule: RULE,
        meaning: { kind: "set", every: { timex: `XXXX-XX-XXT${tag.part}` } },
      }),
    );
  const { by, toldBy } = phrase;
  if (by !== undefined || toldBy !== undefined) {
    // "last night" is the one before today, "this morning" that of today; "am nächsten Morgen" counts from what was told.
    const told = toldBy !== undefined || by === 1;
    const shift = { unit: "day" as const, by: toldBy ?? by ?? 0, part: tag.part };
    return emit(
      expressionOf(page, first, at + 1, { rule: RULE, meaning: { kind: "shift", shift, told }, ...modifier }),
    );
  }
  if (!isInTime(page, phrase.first - (phrase.article && !phrase.edge ? 2 : 1))) return;
  emit(
    expressionOf(page, phrase.first, at + 1, { rule: RULE, meaning: { kind: "part", part: tag.part }, ...modifier }),
  );
};

/** Whether a preposition of time says that the part of the day is when something happened. */
function isInTime(page: Page, before: number): boolean {
  const tag = page.tags[before];
  return tag?.preposition === true && tag.greeting !== true;
}

/** "heute", "Dienstag", "Tuesday's": the day whose rule reads the part behind it. */
function isDayWord(page: Page, at: number): boolean {
  const tag = page.tags[at];
  return (tag?.weekday !== undefined && tag.part === undefined && tag.short !== true) || tag?.shift?.unit === "day";
}

/** "Nacht zum Montag" is the night that ends on it, "Nacht des 14. August" and "evening of May 3" lie on the day. */
function readDayBehind(
  page: Page,
  at: number,
  part: DayPart,
): { readonly meaning: Meaning; readonly next: number } | undefined {
  const over = part === "NI" ? nightLink(page, at + 1) : undefined;
  if (over !== undefined) {
    const last = readDay(page, page.tags[over + 1]?.article === true ? over + 2 : over + 1);
    return last === undefined ? undefined : { meaning: { kind: "night", to: last.meaning }, next: last.next };
  }
  const link = page.tags[at + 1];
  const ends = part === "NI" && link?.nightTo === true;
  if (!ends && link?.partOf !== true) return undefined;
  const day = readDay(page, page.tags[at + 2]?.article === true ? at + 3 : at + 2);
  if (day === undefined) return undefined;
  return {
    meaning: ends ? { kind: "night", to: day.meaning } : { kind: "part", part, of: day.meaning },
    next: day.next,
  };
}

/** Index of "auf" in "Nacht vom 9. auf den 10. November", "Nacht von Sonntag auf Montag". */
function nightLink({ tags, words }: Page, from: number): number | undefined {
  if (tags[from]?.preposition !== true) return undefined;
  for (let at = from + 1; at < from + 6; at += 1) {
    if (tags[at]?.nightTo === true) return at > from + 1 ? at : undefined;
    const day = tags[at]?.weekday !== undefined || tags[at]?.month !== undefined || words[at]?.kind === "number";
    if (!day && words[at]?.text !== ".") return undefined;
  }
  return undefined;
}

/** A weekday, "heute", a date from this word on. */
function readDay(page: Page, from: number): { readonly meaning: Meaning; readonly next: number } | undefined {
  const tag = page.tags[from];
  if (tag?.shift?.unit === "day") return { meaning: { kind: "shift", shift: tag.shift }, next: from + 1 };
  let date: Expression | undefined;
  const take = (found: Expression) => {
    if (found.first === from && found.meaning.kind === "day") date = found;
  };
  for (let index = from; index < from + 6 && date === undefined; index += 1) {
    if (page.tags[index]?.month !== undefined) calendarDate(page, index, take);
    else if (page.tags[index] === undefined) numericDate(page, index, take);
  }
  if (date !== undefined) return { meaning: date.meaning, next: date.next };
  if (tag?.weekday === undefined || tag.short === true) return undefined;
  return { meaning: { kind: "weekday", weekday: tag.weekday }, next: from + 1 };
}

/** "abends" by itself: every evening; behind a clock time or a day it is read there. */
function readSet(page: Page, at: number, emit: (found: Expression) => void): void {
  const before = page.tags[at - 1];
  if (before?.hour === true || before?.weekday !== undefined || before?.shift !== undefined) return;
  const timex = `XXXX-XX-XXT${page.tags[at]?.partSet ?? ""}`;
  emit(expressionOf(page, at, at + 1, { rule: RULE, meaning: { kind: "set", every: { timex } } }));
}
