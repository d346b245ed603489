import { isCapitalised } from "../../../../text/words.ts";
import type { Expression, Meaning, OfYear } from "../../expression.ts";
import { chainLeft, chainRight } from "../chain.ts";
import { isNamedTime } from "../named-time.ts";
import { firstOf, markedOrdinal, readNounPhrase } from "../noun-phrase.ts";
import { expressionOf, type Page, plainNumber, type Rule, wordAt } from "../page.ts";
import { readYearBehind } from "../year-behind.ts";

const RULE = "times/calendar-date";

/**
 * A day or a month by the month's name.
 *
 *     Am Freitag, dem 17. Januar 2025, tagt der Rat.
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Am 15. und 16. Jänner      ab Anfang Mai      on May 3, 2024      the 3rd of May
 *        ^^^     ^^^^^^^^^^         ^^^^^^^^^^         ^^^^^^^^^^^          ^^^^^^^^^^
 */
export const calendarDate: Rule = (page, at, emit) => {
  const tag = page.tags[at];
  if (tag?.month === undefined) return;
  const month = tag.month;
  const before = dayBefore(page, at);
  if (before !== undefined) {
    const { year, next } = readYearBehind(page, at + 1);
    // "9. Jan Kuppel" in a ranking is a name.
    if (tag.short === true && year === undefined && isCapitalisedWord(page, at + 1)) return;
    const meaning: Meaning = { kind: "day", day: before.day, month, ...year };
    const first = weekdayBefore(page, withArticle(page, before.first));
    emit(expressionOf(page, first, next, { rule: RULE, meaning }));
    if (first === before.first || first === withArticle(page, before.first))
      emitDaysBefore(page, before.first, { month, ...year }, emit);
    return;
  }
  if (page.tables.dayAfterMonth && readDaysBehind(page, at, month, emit)) return;
  readMonth(page, at, month, emit);
};

interface Day {
  readonly day: number;
  readonly first: number;
}

/** "3." in front of "Mai", "3" or "3rd of" in front of "May". */
function dayBefore(page: Page, at: number): Day | undefined {
  const behindOf = page.tags[at - 1]?.of === true ? at - 1 : at;
  if (wordAt(page, behindOf - 1) === "." && behindOf === at) return asDay(plainNumber(page, at - 2), at - 2);
  const ordinal = page.tags[behindOf - 1]?.ordinal;
  if (ordinal !== undefined && (behindOf !== at || !page.tables.dayAfterMonth)) return asDay(ordinal, behindOf - 1);
  const marked = markedOrdinal(page, behindOf - 1);
  if (marked > 0) return asDay(marked, behindOf - 1);
  return behindOf === at ? asDay(plainNumber(page, at - 1), at - 1) : undefined;
}

/** "the" in "the 3rd of May", where the language wants the article inside. */
function withArticle({ tags, tables }: Page, first: number): number {
  return tables.data.articleAlways && tags[first - 1]?.article === true ? first - 1 : first;
}

function isCapitalisedWord({ words }: Page, at: number): boolean {
  const word = words[at];
  return word?.kind === "word" && isCapitalised(word);
}

function asDay(day: number, first: number): Day | undefined {
  return day >= 1 && day <= 31 ? { day, first } : undefined;
}

/** Where the expression begins when a weekday stands before the day: "Freitag, dem 17.", "Di., 3.", "Tuesday, May 3". */
export function weekdayBefore(page: Page, first: number): number {
  let at = first - 1;
  if (page.tags[at]?.article === true) at -= 1;
  if (wordAt(page, at) === ",") at -= 1;
  if (wordAt(page, at) === "." && page.tags[at - 1]?.short === true) at -= 1;
  return page.tags[at]?.weekday !== undefined && page.tags[at]?.part === undefined ? at : first;
}

/** "15." in "15. und 16. Jänner": further days of the same month, to the left. */
function emitDaysBefore(
  page: Page,
  first: number,
  rest: { month: number } & OfYear,
  emit: (found: Expression) => void,
): void {
  chainLeft(page, first, (at) => {
    const stop = wordAt(page, at) === ".";
    const number = stop ? at - 1 : at;
    const day = asDay(plainNumber(page, number), number);
    if (day === undefined) return undefined;
    // The stop is the sentence's business in half of all news; it goes with the number, as in "16.".
    emit(expressionOf(page, number, at + 1, { rule: RULE, meaning: { kind: "day", day: day.day, ...rest } }));
    return weekdayBefore(page, number) === number ? number : undefined;
  });
}

/** "3", "3rd", "3-5", "3 and 4" behind "May", with the year behind all of them. */
function readDaysBehind(page: Page, at: number, month: number, emit: (found: Expression) => void): boolean {
  const from = wordAt(page, at + 1) === "." && page.tags[at]?.short === true ? at + 2 : at + 1;
  const days: { readonly day: number; readonly at: number }[] = [];
  const read = (index: number): number | undefined => {
    const span = /^(\d{1,2})-(\d{1,2})$/.exec(wordAt(page, index));
    const marked = markedOrdinal(page, index);
    const day = span === null ? (marked > 0 ? marked : plainNumber(page, index)) : Number(span[1]);
    if (asDay(day, index) === undefined || page.tags[index + 1]?.month !== undefined) return undefined;
    days.push({ day, at: index });
    return index + 1;
  };
  let next = read(from);
  if (next === undefined) return false;
  next = chainRight(page, next, read);
  const behind = readYearBehind(page, next);
  for (const [place, { day, at: index }] of days.entries()) {
    const first = place === 0 ? weekdayBefore(page, at) : index;
    const end = place === days.length - 1 ? behind.next : index + 1;
    const whole = expressionOf(page, first, end, { rule: RULE, meaning: { kind: "day", day, month, ...behind.year } });
    emit(withEnds(page, whole, index));
  }
  return true;
}

/** "May 3-5": the two days of one word as the ends of a range. */
function withEnds(page: Page, whole: Expression, index: number): Expression {
  const word = page.words[index];
  const dash = word?.text.indexOf("-") ?? -1;
  if (word === undefined || dash < 0 || whole.meaning.kind !== "day") return whole;
  const last: Meaning = { ...whole.meaning, day: Number(word.text.slice(dash + 1)) };
  const middle = word.start + dash;
  return {
    ...whole,
    ends: [
      { ...whole, end: middle },
      { ...whole, start: middle + 1, meaning: last },
    ],
  };
}

/** "Mai", "Mai 2024", "vergangenen Oktober", "Anfang Juni". */
function readMonth(page: Page, at: number, month: number, emit: (found: Expression) => void): void {
  const phrase = readNounPhrase(page, at);
  const { year, next } = readYearBehind(page, at + 1);
  const tag = page.tags[at];
  const short = tag?.short === true && year === undefined;
  if (short || (year === undefined && !isNamedTime(page, at, phrase)) || phrase.amount !== undefined) return;
  const by = year === undefined && phrase.by !== undefined ? { by: phrase.by } : {};
  const modifier = phrase.modifier ?? tag?.edgeInside;
  emit(
    expressionOf(page, firstOf(phrase), year === undefined ? at + 1 : next, {
      rule: RULE,
      meaning: { kind: "month", index: month, ...year, ...by },
      ...(modifier === undefined ? {} : { modifier }),
    }),
  );
}
