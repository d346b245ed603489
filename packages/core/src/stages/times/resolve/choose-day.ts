import type { Expression, Meaning } from "../expression.ts";
import type { Page } from "../find/page.ts";
import { daysOf, type Period } from "../values/period.ts";
import type { Done } from "./memory.ts";
import { endsSentence } from "./read-tense.ts";
import { type Context, resolveMeaning } from "./resolve-meaning.ts";

/** How many words apart a clock time and the day before it may stand in one sentence. */
const REACH = 24;
/** How many words may stand between a clock time and the day behind it: "um 20 Uhr am Montag". */
const NEAR = 2;
/** How many words further on in the text the last day told still holds. */
const CARRY = 20;
/** How many words may stand between two days of one list: "am 25. und am 26. August". */
const LIST_GAP = 2;

/** Whether an expression is a time of some day, which other words have to name. */
export function isOnDay(meaning: Meaning): boolean {
  return meaning.kind === "clock" || (meaning.kind === "part" && meaning.of === undefined);
}

/**
 * The day of a clock time or a part of the day: the last one told in the same sentence, else the one right behind, else the
 * last one told not far before, else that of publication. After a list of days ("am 25. und 26. August von 10 bis 18
 * Uhr") it is none of them, and the time stays without a date.
 */
export function chooseDay(
  page: Page,
  expressions: readonly Expression[],
  index: number,
  done: readonly Done[],
  context: Context,
): Pick<Context, "focusDay" | "anchor"> | undefined {
  const here = expressions[index];
  if (here === undefined) return undefined;
  const { anchor } = context;
  const nobody = { focusDay: undefined, anchor };
  if (isRepeated(page, here, done.at(-1)?.expression, expressions[index + 1]))
    return { focusDay: undefined, anchor: undefined };
  const told = lastDay(done, here.meaning);
  const listed = told !== undefined && isListed(done, told.at);
  if (told !== undefined && isNear(page, told.next, here.first)) {
    return listed ? { focusDay: undefined, anchor: undefined } : { focusDay: told.day, anchor };
  }
  const behind = dayBehind(page, here, expressions[index + 1], context);
  if (behind !== undefined) return { focusDay: behind, anchor };
  if (told === undefined) {
    // The last day of an earlier paragraph holds on, unless it is still to come.
    const ahead = anchor !== undefined && (context.focusDay ?? anchor.day) > anchor.day;
    return done.length === 0 && !ahead ? undefined : nobody;
  }
  return listed || here.first - told.next > CARRY ? nobody : { focusDay: told.day, anchor };
}

/** "täglich von 10 bis 18 Uhr", "jeden Montag um 20 Uhr", "um 20 Uhr täglich": no day is meant. */
function isRepeated(
  page: Page,
  here: Expression,
  before: Expression | undefined,
  behind: Expression | undefined,
): boolean {
  const several = behind?.meaning.kind === "set" || behind?.ends !== undefined;
  if (behind !== undefined && several && !isOnDay(behind.meaning) && behind.first - here.next <= NEAR) return true;
  return before?.meaning.kind === "set" && isNear(page, before.next, here.first);
}

/** The day right behind: "um 20 Uhr am Montag". */
function dayBehind(page: Page, here: Expression, behind: Expression | undefined, context: Context): number | undefined {
  if (behind === undefined || behind.first - here.next > NEAR || isLinked(page, here.next)) return undefined;
  const next = isOnDay(behind.meaning) ? undefined : resolveMeaning(behind.meaning, context);
  return next !== undefined && isDay(next.period) ? dayOf(next.period) : undefined;
}

/** The last day told in this block by words of its own. */
function lastDay(
  done: readonly Done[],
  meaning: Meaning,
): { readonly at: number; readonly next: number; readonly day: number } | undefined {
  for (let at = done.length - 1; at >= 0 && at >= done.length - 8; at -= 1) {
    const one = done[at];
    if (one?.resolved === undefined || !isDay(one.resolved.period) || isOnDay(one.expression.meaning)) continue;
    return { at, next: one.expression.next, day: dayFor(meaning, one.resolved.period) };
  }
  return undefined;
}

/** Of a night, the hours before midnight lie on its first day. */
function dayFor(meaning: Meaning, period: Period): number {
  const late = period.unit === "night" && meaning.kind === "clock" && meaning.minutes >= 720;
  return late ? period.day : dayOf(period);
}

/** Whether the day is one of several: behind another one, or a range. */
function isListed(done: readonly Done[], at: number): boolean {
  const [before, here] = [done[at - 1], done[at]];
  if (here?.expression.ends !== undefined) return true;
  if (before?.resolved?.period.unit !== "day" || here?.resolved?.period.unit !== "day") return false;
  return here.expression.first - before.expression.next <= LIST_GAP;
}

/** Whether both stand in one sentence. */
function isNear(page: Page, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let at = from; at < to; at += 1) if (endsSentence(page, at)) return false;
  return true;
}

/** A comma, "und": what follows belongs to something else. */
function isLinked({ words, tags }: Page, at: number): boolean {
  return words[at]?.kind === "mark" || tags[at]?.and === true;
}

/** Whether the period lies in one day. */
export function isDay({ unit }: Period): boolean {
  return unit === "day" || unit === "part" || unit === "clock" || unit === "night";
}

/** The day that a day, its part or a clock time lies in; of a night told by its end, that end. */
export function dayOf(period: Period): number {
  return period.unit === "night" ? period.day + 1 : daysOf(period).first;
}
