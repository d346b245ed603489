import type { DayPart } from "../../../locale/time-data.ts";
import { fromMonthCount, toDate, toDay, weekOf } from "./civil-date.ts";

/**
 * A stretch of the calendar that has a name of its own. `index` is the season (1 spring), the quarter, the half or the month;
 * days are day numbers (`civil-date.ts`); minutes count from midnight.
 */
export type Period =
  | { readonly unit: "century" | "decade" | "year"; readonly year: number }
  | { readonly unit: "years"; readonly year: number; readonly last: number }
  | { readonly unit: "half" | "quarter" | "season" | "month"; readonly year: number; readonly index: number }
  | { readonly unit: "week" | "weekend" | "day" | "night"; readonly day: number }
  | { readonly unit: "days"; readonly day: number; readonly last: number }
  | { readonly unit: "part"; readonly day: number; readonly part: DayPart }
  | { readonly unit: "clock"; readonly day: number; readonly minutes: number; readonly zone?: string };

const SEASONS = ["SP", "SU", "FA", "WI"];

/**
 * The period in the Extended Date/Time Format: "2025-01-21", "2024", "198X", "2021-22" for the summer, "2024-33" for the first
 * quarter, "2024-40" for the first half, first and last day for a week. A part of a day is its day, for which EDTF has no
 * sign; a night told by the day it ends on ("Nacht zum Montag") is the two days it lies in.
 */
export function toEdtf(period: Period): string {
  switch (period.unit) {
    case "century":
      return `${pad(Math.floor(period.year / 100), 2)}XX`;
    case "decade":
      return `${pad(Math.floor(period.year / 10), 3)}X`;
    case "year":
      return pad(period.year, 4);
    case "years":
      return `${pad(period.year, 4)}/${pad(period.last, 4)}`;
    case "half":
      return `${pad(period.year, 4)}-${39 + period.index}`;
    case "quarter":
      return `${pad(period.year, 4)}-${32 + period.index}`;
    case "season":
      return `${pad(period.year, 4)}-${20 + period.index}`;
    case "month":
      return `${pad(period.year, 4)}-${pad(period.index, 2)}`;
    case "week":
      return `${isoDay(period.day)}/${isoDay(period.day + 6)}`;
    case "weekend":
      return `${isoDay(period.day)}/${isoDay(period.day + 1)}`;
    case "days":
      return `${isoDay(period.day)}/${isoDay(period.last)}`;
    case "day":
      return isoDay(period.day);
    case "night":
      return `${isoDay(period.day)}/${isoDay(period.day + 1)}`;
    case "part":
      return isoDay(period.day);
    case "clock":
      return `${isoDay(period.day)}T${clockOf(period.minutes)}${zoneOf(period.zone)}`;
  }
}

/** The same in TIMEX3: "2025-W04" for a week, "2021-SU", "2024-Q1", "198", "2014-08-19TAF"; none for odd stretches of days. */
export function toTimex(period: Period): string | undefined {
  switch (period.unit) {
    case "century":
      return pad(Math.floor(period.year / 100), 2);
    case "decade":
      return pad(Math.floor(period.year / 10), 3);
    case "half":
      return `${pad(period.year, 4)}-H${period.index}`;
    case "quarter":
      return `${pad(period.year, 4)}-Q${period.index}`;
    case "season":
      return `${pad(period.year, 4)}-${SEASONS[period.index - 1] ?? "XX"}`;
    case "week":
      return isoWeek(period.day);
    case "weekend":
      return `${isoWeek(period.day)}-WE`;
    case "days":
    case "years":
      return undefined;
    case "night":
      return `${isoDay(period.day)}TNI`;
    case "part":
      return `${isoDay(period.day)}T${period.part}`;
    default:
      return toEdtf(period);
  }
}

/** First and last day of a period; a season has none that everybody agrees on, so it counts as its three whole months. */
export function daysOf(period: Period): { readonly first: number; readonly last: number } {
  switch (period.unit) {
    case "century":
      return months(period.year * 12, 1200);
    case "decade":
      return months(period.year * 12, 120);
    case "year":
      return months(period.year * 12, 12);
    case "years":
      return months(period.year * 12, (period.last - period.year + 1) * 12);
    case "half":
      return months(period.year * 12 + (period.index - 1) * 6, 6);
    case "quarter":
      return months(period.year * 12 + (period.index - 1) * 3, 3);
    case "season":
      return months(period.year * 12 + (period.index - 1) * 3 + 2, 3);
    case "month":
      return months(period.year * 12 + period.index - 1, 1);
    case "week":
      return { first: period.day, last: period.day + 6 };
    case "weekend":
    case "night":
      return { first: period.day, last: period.day + 1 };
    case "days":
      return { first: period.day, last: period.last };
    default:
      return { first: period.day, last: period.day };
  }
}

function months(count: number, length: number): { first: number; last: number } {
  return { first: firstOf(count), last: firstOf(count + length) - 1 };
}

function firstOf(count: number): number {
  const { year, month } = fromMonthCount(count);
  return toDay(year, month, 1);
}

/** "2025-01-21". */
export function isoDay(day: number): string {
  const { year, month, day: date } = toDate(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** "20:30", from minutes since midnight. */
export function clockOf(minutes: number): string {
  return `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

function zoneOf(zone: string | undefined): string {
  return zone === undefined ? "" : `:00${zone}`;
}

function isoWeek(day: number): string {
  const { year, week } = weekOf(day);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
