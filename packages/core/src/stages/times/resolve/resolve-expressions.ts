import type { Expression, Meaning } from "../expression.ts";
import type { Page } from "../find/page.ts";
import { toDate } from "../values/civil-date.ts";
import { daysOf } from "../values/period.ts";
import type { Anchor } from "./anchor.ts";
import { chooseDay, dayOf, isDay, isOnDay } from "./choose-day.ts";
import type { Memory } from "./memory.ts";
import { isNowadays, NOWADAYS } from "./nowadays.ts";
import { readContext } from "./read-context.ts";
import { isFronted } from "./read-tense.ts";
import { type Context, type Resolved, resolveMeaning } from "./resolve-meaning.ts";

/** An expression with the period that it means; a range with those of its ends. */
export interface ResolvedExpression {
  readonly expression: Expression;
  readonly resolved: Resolved | undefined;
  readonly ends?: readonly [Resolved | undefined, Resolved | undefined];
}

/** How many years ago a year must be to make a story of its own. */
const LONG_AGO = 2;
/** How many words further on in the block its story still holds. */
const STORY = 20;

/** Resolves the expressions of one block in reading order; each may lean on those before it. `memory` is carried on. */
export function resolveExpressions(
  page: Page,
  expressions: readonly Expression[],
  anchor: Anchor | undefined,
  memory: Memory,
): ResolvedExpression[] {
  const results: ResolvedExpression[] = [];
  memory.story = undefined;
  for (const [index, given] of expressions.entries()) {
    if (given.first - memory.storyEnd > STORY) memory.story = undefined;
    const expression = isNowadays(page, given, expressions[index + 1], results, anchor)
      ? { ...given, meaning: NOWADAYS }
      : given;
    const context = readContext(page, expression, results, anchor, memory);
    const day = isOnDay(expression.meaning) ? chooseDay(page, expressions, index, results, context) : undefined;
    const result = resolveOne(expression, day === undefined ? context : { ...context, ...day });
    remember(page, memory, result, anchor);
    results.push(result);
  }
  return results;
}

function resolveOne(expression: Expression, context: Context): ResolvedExpression {
  if (expression.ends === undefined) return { expression, resolved: resolveMeaning(expression.meaning, context) };
  const [one, other] = expression.ends;
  const [from, to] = shareYear(one.meaning, other.meaning);
  const first = resolveMeaning(from, context);
  const second = resolveMeaning(to, context);
  return { expression, resolved: first, ends: [first, notBefore(first, second, to, context)] };
}

/** "28. April bis 3. Mai 2024": a year that is written once holds for both ends. */
function shareYear(one: Meaning, other: Meaning): [Meaning, Meaning] {
  const [from, to] = ["year" in one ? one.year : undefined, "year" in other ? other.year : undefined];
  const dated = (meaning: Meaning) => meaning.kind === "day" || meaning.kind === "month" || meaning.kind === "season";
  if (!dated(one) || !dated(other) || (from === undefined) === (to === undefined)) return [one, other];
  const place = (meaning: Meaning) =>
    meaning.kind === "day" ? (meaning.month ?? 0) * 32 + meaning.day : "index" in meaning ? meaning.index * 32 : 0;
  const turns = one.kind === other.kind && place(one) > place(other) ? 1 : 0;
  if (from === undefined) return [{ ...one, year: (to ?? 0) - turns } as Meaning, other];
  return [one, { ...other, year: from + turns } as Meaning];
}

/** The end of a range lies behind its start: the Friday after that Monday, the morning after that evening. */
function notBefore(
  first: Resolved | undefined,
  second: Resolved | undefined,
  meaning: Meaning,
  context: Context,
): Resolved | undefined {
  if (first === undefined || second === undefined) return second;
  const [from, to] = [first.period, second.period];
  if (from.unit === "clock" && to.unit === "clock") {
    const day = to.minutes < from.minutes ? from.day + 1 : from.day;
    return { ...second, period: { ...to, day } };
  }
  if (daysOf(to).first >= daysOf(from).first) {
    const far = meaning.kind === "weekday" && daysOf(to).first - daysOf(from).first > 7;
    return far ? { ...second, period: { unit: "day", day: daysOf(to).first - 7 } } : second;
  }
  if (second.written || context.anchor === undefined) return second;
  const start: Context = { ...context, anchor: { day: daysOf(from).last }, tense: "future" };
  return resolveMeaning(meaning, start) ?? second;
}

function remember(
  page: Page,
  memory: Memory,
  { expression, resolved, ends }: ResolvedExpression,
  anchor: Anchor | undefined,
): void {
  const period = ends?.[0]?.period ?? resolved?.period;
  const { meaning, open, next } = expression;
  if (period === undefined || resolved === undefined || meaning.kind === "amount") return;
  memory.focus = period;
  if (isDay(period)) memory.focusDay = dayOf(period);
  if (anchor === undefined) return;
  const { year } = toDate(daysOf(period).first);
  if (!resolved.written) {
    if (isCountedFromToday(meaning)) memory.story = undefined;
  } else if (meaning.kind === "year" || meaning.kind === "month" || meaning.kind === "day") {
    // "1962 hielt sie das Licht am Brennen" opens a story; a year in passing and "seit 1987" do not.
    const told = open === undefined && (meaning.kind !== "year" || isFronted(page, expression));
    memory.story = told && toDate(anchor.day).year - year >= LONG_AGO ? year : undefined;
    memory.storyEnd = next;
  }
}

function isCountedFromToday(meaning: Meaning): boolean {
  if (meaning.kind === "shift" || meaning.kind === "weekday") return true;
  return ("by" in meaning && meaning.by !== undefined) || ("yearBy" in meaning && meaning.yearBy !== undefined);
}
