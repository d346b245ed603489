import type { Shift } from "../../../locale/time-word.ts";
import { fromMonthCount, mondayOf, toDate, toMonthCount, weekdayOf } from "../values/civil-date.ts";
import type { Period } from "../values/period.ts";
import type { Tense } from "./read-tense.ts";

/** The period so many units from the one that a day lies in; undefined for units that the calendar has no names for. */
export function shifted({ unit, by, part }: Shift, from: number): Period | undefined {
  const { year, month } = toDate(from);
  switch (unit) {
    case "day":
      return part === undefined ? { unit, day: from + by } : { unit: "part", day: from + by, part };
    case "week":
      return { unit, day: mondayOf(from) + 7 * by };
    case "weekend":
      return { unit, day: mondayOf(from) + 5 + 7 * by };
    case "month": {
      const to = fromMonthCount(toMonthCount(year, month) + by);
      return { unit, year: to.year, index: to.month };
    }
    case "quarter":
      return inYear(unit, year, Math.floor((month - 1) / 3) + by, 4);
    case "half":
      return inYear(unit, year, Math.floor((month - 1) / 6) + by, 2);
    case "year":
      return { unit, year: year + by };
    case "decade":
      return { unit, year: Math.floor(year / 10 + by) * 10 };
    case "century":
      return { unit, year: Math.floor(year / 100 + by) * 100 };
    default:
      return undefined;
  }
}

function inYear(unit: "quarter" | "half", year: number, place: number, count: number): Period {
  return { unit, year: year + Math.floor(place / count), index: (((place % count) + count) % count) + 1 };
}

/** "am Wochenende" is the one that was until the middle of the week, then the one to come, unless the verb says more. */
export function weekendFrom(today: number, by: number, tense: Tense): number {
  const saturday = mondayOf(today) + 5;
  const during = weekdayOf(today) >= 6;
  if (by < 0) return saturday + 7 * by;
  if (by > 0) return during ? saturday + 7 * by : saturday + 7 * (by - 1);
  if (during || tense === "future") return saturday;
  return tense === "past" || weekdayOf(today) <= 3 ? saturday - 7 : saturday;
}
