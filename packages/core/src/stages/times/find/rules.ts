import type { Rule } from "./page.ts";
import { amount } from "./rules/amount.ts";
import { calendarDate } from "./rules/calendar-date.ts";
import { clock } from "./rules/clock.ts";
import { dayPart } from "./rules/day-part.ts";
import { century, decade } from "./rules/decade.ts";
import { feast, pieceOfYear, quarterSign, season } from "./rules/named-period.ts";
import { numericDate } from "./rules/numeric-date.ts";
import { reference } from "./rules/reference.ts";
import { relativePeriod, shiftWord } from "./rules/relative-period.ts";
import { repeated } from "./rules/repeated.ts";
import { weekday } from "./rules/weekday.ts";
import { year } from "./rules/year.ts";

/** Every rule, the more telling ones first: of two readings of the same words the earlier rule's stays. */
export const rules: readonly Rule[] = [
  numericDate,
  calendarDate,
  clock,
  weekday,
  dayPart,
  shiftWord,
  season,
  feast,
  pieceOfYear,
  quarterSign,
  century,
  decade,
  year,
  repeated,
  relativePeriod,
  amount,
  reference,
];
