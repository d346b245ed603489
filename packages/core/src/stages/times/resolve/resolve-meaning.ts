import type { DayPart } from "../../../locale/time-data.ts";
import type { Amount, Shift } from "../../../locale/time-word.ts";
import type { Meaning } from "../expression.ts";
import { daysInMonth, mondayOf, toDate, toDay, weekdayOf } from "../values/civil-date.ts";
import { feastDays } from "../values/feast.ts";
import { daysOf, type Period, toEdtf } from "../values/period.ts";
import type { Anchor } from "./anchor.ts";
import { chooseYear, type Direction } from "./choose-year.ts";
import type { Tense } from "./read-tense.ts";
import { shifted, weekendFrom } from "./shifted.ts";

/** What an expression is resolved against. */
export interface Context {
  readonly anchor: Anchor | undefined;
  /** The last period that the text told. */
  readonly focus: Period | undefined;
  /** The day that a clock time belongs to. */
  readonly focusDay: number | undefined;
  readonly tense: Tense;
  /** Whether a preposition leaves no choice: what began "seit Februar" is past. */
  readonly firm: boolean;
  /** The day before it in a list: "am 10. und 11. Februar und am 25. März". */
  readonly listed: number | undefined;
  /** The year, long past, that the block tells of. */
  readonly story: number | undefined;
}

/** A period of the calendar, and how it was found; `written` when the words alone say it. */
export interface Resolved {
  readonly period: Period;
  readonly written: boolean;
  readonly direction?: Direction;
}

/** The period that is meant, or undefined when the words and the anchor do not say. */
export function resolveMeaning(meaning: Meaning, context: Context): Resolved | undefined {
  switch (meaning.kind) {
    case "century":
    case "decade":
    case "year":
      return written({ unit: meaning.kind, year: meaning.year });
    case "years":
      return written({ unit: "years", year: meaning.year, last: meaning.last });
    case "tens":
      return { period: { unit: "decade", year: centuryOf(meaning.tens, context) + meaning.tens }, written: false };
    case "day":
    case "month":
    case "season":
    case "quarter":
    case "half":
    case "feast":
      return resolveYearly(meaning, context);
    case "weekday":
      return resolveWeekday(meaning, context);
    case "night": {
      const day = resolveMeaning(meaning.to, context);
      return day === undefined ? undefined : { ...day, period: { unit: "night", day: daysOf(day.period).first - 1 } };
    }
    case "shift":
      if (meaning.loose === true && context.story !== undefined)
        return { period: { unit: "year", year: context.story }, written: false };
      return meaning.told === true ? resolveTold(meaning.shift, context) : resolveShift(meaning.shift, context);
    case "part":
      if (meaning.of !== undefined) return partOf(meaning.of, meaning.part, context);
      return onDay(context, (day) => ({ unit: "part", day, part: meaning.part }));
    case "clock": {
      const { minutes, zone } = meaning;
      return onDay(context, (day) => clockOn(day, minutes, zone));
    }
    case "amount":
      if (meaning.later !== undefined) return resolveLater(meaning.amount, meaning.later, context);
      return meaning.ago === undefined ? undefined : resolveAgo(meaning.amount, context);
    default:
      return undefined;
  }
}

/** How many years ahead a decade may lie that a sentence about the future names by its tens alone. */
const FAR = 35;

/** "die Neunziger" are those of the last century, unless the sentence looks ahead; "00er" and "10er" can be none but of this one. */
function centuryOf(tens: number, { anchor, tense }: Context): 1900 | 2000 {
  const ahead = anchor !== undefined && tense === "future" && 2000 + tens - toDate(anchor.day).year <= FAR;
  return tens < 20 || ahead ? 2000 : 1900;
}

/** "Abend des 3. Mai" */
function partOf(of: Meaning, part: DayPart, context: Context): Resolved | undefined {
  const day = resolveMeaning(of, context);
  return day?.period.unit === "day" ? { ...day, period: { unit: "part", day: day.period.day, part } } : undefined;
}

function directionOf(by: number): Direction {
  return by < 0 ? "past" : by > 0 ? "future" : "nearest";
}

function written(period: Period): Resolved {
  return { period, written: true };
}

/** 24:00 is the midnight that opens the next day. */
function clockOn(day: number, minutes: number, zone: string | undefined): Period {
  const late = minutes >= 1440;
  return {
    unit: "clock",
    day: late ? day + 1 : day,
    minutes: late ? minutes - 1440 : minutes,
    ...(zone === undefined ? {} : { zone }),
  };
}

function onDay({ focusDay, anchor }: Context, make: (day: number) => Period): Resolved | undefined {
  const day = focusDay ?? anchor?.day;
  return day === undefined ? undefined : { period: make(day), written: false };
}

type Yearly = Extract<Meaning, { kind: "day" | "month" | "season" | "quarter" | "half" | "feast" }>;

function resolveYearly(meaning: Yearly, { anchor, tense, firm, listed, story, focus }: Context): Resolved | undefined {
  const of = (year: number) => periodIn(meaning, year);
  if (meaning.year !== undefined) {
    const period = of(meaning.year);
    return period === undefined ? undefined : written(period);
  }
  if (anchor === undefined) return undefined;
  if (meaning.yearBy !== undefined) {
    const period = of(toDate(anchor.day).year + meaning.yearBy);
    return period === undefined ? undefined : { period, written: false, direction: directionOf(meaning.yearBy) };
  }
  const yearly = (year: number) => {
    const period = of(year);
    return period === undefined ? undefined : daysOf(period);
  };
  const by = "by" in meaning ? meaning.by : undefined;
  if (by === undefined && listed !== undefined) {
    const year = toDate(listed).year;
    const same = of(year);
    const period = same !== undefined && daysOf(same).last < listed ? of(year + 1) : same;
    if (period !== undefined) return { period, written: false, direction: "nearest" };
  }
  if (by === undefined && story !== undefined && tense !== "future") {
    const then = of(story);
    const passed = then !== undefined && focus !== undefined && daysOf(then).last < daysOf(focus).first;
    const period = passed ? of(story + 1) : then;
    if (period !== undefined) return { period, written: false, direction: "past" };
  }
  const today = { day: anchor.day, year: toDate(anchor.day).year };
  const chosen = chooseYear(yearly, today, by, tense, firm ? 0 : undefined);
  const period = chosen === undefined ? undefined : of(chosen.year);
  return chosen === undefined || period === undefined
    ? undefined
    : { period, written: false, direction: chosen.direction };
}

function periodIn(meaning: Yearly, year: number): Period | undefined {
  if (meaning.kind === "feast") {
    const days = feastDays(meaning.feast, year);
    if (days === undefined) return undefined;
    if (meaning.part !== undefined) return { unit: "part", day: days.first, part: meaning.part };
    return days.first === days.last
      ? { unit: "day", day: days.first }
      : { unit: "days", day: days.first, last: days.last };
  }
  if (meaning.kind !== "day") return { unit: meaning.kind, year, index: meaning.index };
  const { month, day } = meaning;
  return day > daysInMonth(year, month) ? undefined : { unit: "day", day: toDay(year, month, day) };
}

function resolveWeekday(
  { weekday, by, dayBy, part }: Extract<Meaning, { kind: "weekday" }>,
  { anchor, tense, listed }: Context,
): Resolved | undefined {
  if (anchor === undefined) return undefined;
  const today = anchor.day;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const make = (day: number, direction: Direction): Resolved => ({
    period: part === undefined ? { unit: "day", day } : { unit: "part", day, part },
    written: false,
    direction,
  });
  if (listed !== undefined)
    return make(listed + ((weekday - weekdayOf(listed) + 7) % 7), listed < today ? "past" : "future");
  if (dayBy !== undefined) return make(today + dayBy, directionOf(dayBy));
  if (by === 0) return make(mondayOf(today) + weekday - 1, "nearest");
  if (by !== undefined && by < 0) return make(today - (back === 0 ? 7 : back) + 7 * (by + 1), "past");
  if (by !== undefined) return make(today + (ahead === 0 ? 7 : ahead) + 7 * (by - 1), "future");
  return tense === "future" ? make(today + ahead, "future") : make(today - back, "past");
}

/** "gestern", "diese Woche", "im vergangenen Jahr": counted from the anchor. */
function resolveShift(shift: Shift, { anchor, tense }: Context): Resolved | undefined {
  if (anchor === undefined) return undefined;
  const { by } = shift;
  const direction = directionOf(by);
  if (shift.unit === "weekend")
    return { period: { unit: "weekend", day: weekendFrom(anchor.day, by, tense) }, written: false, direction };
  const period = shifted(shift, anchor.day);
  return period === undefined ? undefined : { period, written: false, direction };
}

/** "am Vortag", "im selben Jahr": counted from what the text told before. */
function resolveTold(shift: Shift, { focus, focusDay }: Context): Resolved | undefined {
  const from = shift.unit === "day" ? focusDay : focus === undefined ? undefined : daysOf(focus).first;
  const period = from === undefined ? undefined : shifted(shift, from);
  return period === undefined ? undefined : { period, written: false };
}

/** "drei Jahre später": counted from what the text told last. */
function resolveLater(
  { amount, unit, also }: Amount,
  sign: number,
  { focus, focusDay, anchor }: Context,
): Resolved | undefined {
  const from = unit === "day" ? focusDay : focus === undefined ? undefined : daysOf(focus).first;
  if (from === undefined || amount === undefined || also !== undefined || !Number.isInteger(amount) || amount > 500)
    return undefined;
  const shift = { unit, by: sign * amount };
  // "24 years earlier" in a text of 1987 that told of 1963 counts from today.
  const today = anchor === undefined ? undefined : shifted(shift, anchor.day);
  const known = today !== undefined && focus !== undefined && toEdtf(today) === toEdtf(focus);
  const period = known ? today : shifted(shift, from);
  return period === undefined || period.unit === "part" ? undefined : { period, written: false };
}

/** "vor zwei Jahren", told as coarsely as it was said. */
function resolveAgo({ amount, unit, also }: Amount, { anchor }: Context): Resolved | undefined {
  if (anchor === undefined || amount === undefined || also !== undefined || !Number.isInteger(amount) || amount > 5000)
    return undefined;
  const small = unit === "hour" ? 60 : unit === "minute" ? 1 : 0;
  if (small > 0) {
    if (anchor.minutes === undefined) return undefined;
    const at = anchor.day * 1440 + anchor.minutes - amount * small;
    return {
      period: { unit: "clock", day: Math.floor(at / 1440), minutes: ((at % 1440) + 1440) % 1440 },
      written: false,
      direction: "past",
    };
  }
  const period = shifted({ unit, by: -amount }, anchor.day);
  return period === undefined || daysOf(period).first < toDay(1, 1, 1)
    ? undefined
    : { period, written: false, direction: "past" };
}
