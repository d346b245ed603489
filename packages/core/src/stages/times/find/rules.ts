import type { TimeWord } from "../../../locale/time-word.ts";
import type { Rule } from "./page.ts";
import { amount, amountFigures } from "./rules/amount.ts";
import { calendarDate } from "./rules/calendar-date.ts";
import { clockFigures, clockFraction, clockHalf, clockWord } from "./rules/clock.ts";
import { dayPart } from "./rules/day-part.ts";
import { century, decade } from "./rules/decade.ts";
import { feast, pieceOfYear, quarterSign, season } from "./rules/named-period.ts";
import { numericDate } from "./rules/numeric-date.ts";
import { reference } from "./rules/reference.ts";
import { relativePeriod, shiftWord } from "./rules/relative-period.ts";
import { repeated } from "./rules/repeated.ts";
import { weekday } from "./rules/weekday.ts";
import { year } from "./rules/year.ts";

/**
 * The rules that read a word, by the roles that the word must have one of. Here and below the more telling ones come first:
 * of two readings of the same words the earlier rule's stays.
 */
const wordRules: readonly (readonly [Rule, ...(keyof TimeWord)[]])[] = [
  [calendarDate, "month"],
  [clockWord, "minutes", "hour"],
  [weekday, "weekday"],
  [dayPart, "part", "partSet"],
  [shiftWord, "shift", "told"],
  [season, "season"],
  [pieceOfYear, "unit"],
  [quarterSign, "piece"],
  [century, "unit"],
  [decade, "decade"],
  [repeated, "set", "weekdaySet", "unit"],
  [relativePeriod, "edgeUnit", "unit"],
  [amount, "amount", "unit"],
];

/** The rules that read figures: "2024", "3.5.", "18:30". */
export const figureRules: readonly Rule[] = [numericDate, clockFigures, year];

/** The rules that read figures and letters in one word: "5pm", "90er", "3-tägig". */
export const mixedRules: readonly Rule[] = [clockFigures, decade, amountFigures];

/** The rules that read a listed phrase. */
export const phraseRules: readonly Rule[] = [clockFraction, clockHalf, feast, reference];

const none: readonly Rule[] = [];
const byWord = new WeakMap<TimeWord, readonly Rule[]>();

/** The rules that can read something at a word; chosen once for each word of a pack. */
export function rulesFor(word: TimeWord | undefined): readonly Rule[] {
  if (word?.head !== true) return none;
  let chosen = byWord.get(word);
  if (chosen === undefined) {
    chosen = wordRules.filter(([, ...roles]) => roles.some((role) => word[role] !== undefined)).map(([rule]) => rule);
    byWord.set(word, chosen);
  }
  return chosen;
}
