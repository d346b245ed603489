import type { TimeUnit } from "../../locale/time-data.ts";
import type { Time } from "../../model/time.ts";
import type { Expression, Meaning } from "./expression.ts";
import type { ResolvedExpression } from "./resolve/resolve-expressions.ts";
import type { Resolved } from "./resolve/resolve-meaning.ts";
import { toIsoDuration, toTimexDuration } from "./values/iso-duration.ts";
import { openTimex } from "./values/open-timex.ts";
import { daysOf, isoDay, type Period, toEdtf, toTimex } from "./values/period.ts";

/** The expression as the public contract has it. */
export function toTime(text: string, { expression, resolved, ends }: ResolvedExpression): Time {
  const { start, end, meaning, modifier } = expression;
  const value = ends === undefined ? edtfOf(expression, resolved) : rangeOf(ends);
  const range = expression.ends !== undefined;
  const duration = range ? undefined : meaning.kind === "amount" ? toIsoDuration(meaning.amount) : everyOf(meaning);
  const timex = expression.ends === undefined ? timexOf(meaning, resolved) : undefined;
  const all = ends ?? [resolved];
  const derived = all.some((one) => one !== undefined && !one.written);
  return {
    text: text.slice(start, end),
    span: { start, end },
    type: typeOf(meaning),
    ...(value === undefined ? {} : { value }),
    ...(duration === undefined ? {} : { duration }),
    ...(timex === undefined ? {} : { timex }),
    granularity: granularityOf(meaning),
    ...(modifier === undefined ? {} : { modifier }),
    certainty: derived ? "implied" : "written",
    ...(resolved?.direction === undefined ? {} : { direction: resolved.direction }),
    ...(expression.ends === undefined
      ? {}
      : { parts: expression.ends.map((part, index) => toPart(part, ends?.[index])) }),
  };
}

type Part = NonNullable<Time["parts"]>[number];

function toPart({ start, end, meaning }: Expression, resolved: Resolved | undefined): Part {
  const timex = timexOf(meaning, resolved);
  return {
    span: { start, end },
    ...(resolved === undefined ? {} : { value: toEdtf(resolved.period) }),
    ...(timex === undefined ? {} : { timex }),
  };
}

function edtfOf({ open, modifier, meaning }: Expression, resolved: Resolved | undefined): string | undefined {
  if (resolved === undefined) return undefined;
  const value = toEdtf(resolved.period);
  if (open !== undefined && !isClock(resolved.period)) {
    const { first, last } = plainEnds(resolved.period);
    return open === "end" ? `${first}/..` : `../${last}`;
  }
  return modifier === "approximate" && meaning.kind === "year" ? `${value}~` : value;
}

/** The two ends as one interval; EDTF has none of clock times, so these give their day or days. */
function rangeOf([from, to]: NonNullable<ResolvedExpression["ends"]>): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  if (isClock(from.period) || isClock(to.period)) {
    const [first, last] = [daysOf(from.period).first, daysOf(to.period).last];
    return first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`;
  }
  return `${plainEnds(from.period).first}/${plainEnds(to.period).last}`;
}

function isClock({ unit }: Period): boolean {
  return unit === "clock" || unit === "part";
}

/** What may stand at the two ends of an interval: only dates, so weeks, halves and decades give their first and last. */
function plainEnds(period: Period): { readonly first: string; readonly last: string } {
  const { unit } = period;
  if (unit === "day" || unit === "month" || unit === "year") return { first: toEdtf(period), last: toEdtf(period) };
  const { first, last } = daysOf(period);
  if (unit === "decade" || unit === "century" || unit === "years")
    return { first: isoDay(first).slice(0, 4), last: isoDay(last).slice(0, 4) };
  if (unit === "half" || unit === "quarter" || unit === "season")
    return { first: isoDay(first).slice(0, 7), last: isoDay(last).slice(0, 7) };
  return { first: isoDay(first), last: isoDay(last) };
}

function timexOf(meaning: Meaning, resolved: Resolved | undefined): string | undefined {
  if (meaning.kind === "amount")
    return (meaning.ago === "inside" || meaning.later !== undefined) && resolved !== undefined
      ? toTimex(resolved.period)
      : toTimexDuration(meaning.amount);
  if (meaning.kind === "set") return "timex" in meaning.every ? meaning.every.timex : toTimexDuration(meaning.every);
  if (meaning.kind === "reference") return meaning.timex;
  return resolved === undefined ? openTimex(meaning) : toTimex(resolved.period);
}

function everyOf(meaning: Meaning): string | undefined {
  return meaning.kind === "set" && !("timex" in meaning.every) ? toIsoDuration(meaning.every) : undefined;
}

function typeOf(meaning: Meaning): Time["type"] {
  switch (meaning.kind) {
    case "amount":
      return meaning.ago === "inside" || meaning.later !== undefined ? "date" : "duration";
    case "set":
      return "set";
    case "clock":
    case "part":
    case "night":
      return "time";
    case "weekday":
      return meaning.part === undefined ? "date" : "time";
    case "shift":
      return meaning.shift.part === undefined ? "date" : "time";
    default:
      return "date";
  }
}

/** Units that the contract does not list, as the nearest one it does. */
const granularities: Readonly<Record<TimeUnit, Time["granularity"]>> = {
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  week: "week",
  weekend: "day",
  month: "month",
  quarter: "quarter",
  half: "quarter",
  season: "season",
  year: "year",
  decade: "decade",
  century: "century",
};

function granularityOf(meaning: Meaning): Time["granularity"] {
  switch (meaning.kind) {
    case "amount":
      return granularities[meaning.amount.unit];
    case "set":
      return "unit" in meaning.every ? granularities[meaning.every.unit] : "day";
    case "shift":
      return meaning.shift.part === undefined ? granularities[meaning.shift.unit] : "hour";
    case "clock":
      return meaning.minutes % 60 === 0 ? "hour" : "minute";
    case "part":
    case "night":
      return "hour";
    case "weekday":
      return meaning.part === undefined ? "day" : "hour";
    case "tens":
      return "decade";
    case "years":
      return "year";
    case "some":
      return meaning.unit;
    case "feast":
    case "reference":
    case "none":
      return "day";
    default:
      return meaning.kind === "half" ? "quarter" : meaning.kind;
  }
}
