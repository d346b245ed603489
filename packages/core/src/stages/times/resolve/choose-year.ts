import type { Tense } from "./read-tense.ts";

/** How a relative expression was resolved. */
export type Direction = "past" | "future" | "nearest";

/** What comes once a year, as first and last day. */
type Yearly = (year: number) => { readonly first: number; readonly last: number } | undefined;

/** How many days the nearest may lie on the other side of the tense before the tense decides. */
const TOLERANCE = 45;

/**
 * The year of a day, month, season or feast that is told without one.
 *
 * With a modifier ("vergangenen", "kommenden") the last one that was over or the first one to begin; without, the nearest to
 * the anchor, unless the verb speaks of the other side and the nearest is clearly on this one.
 */
export function chooseYear(
  yearly: Yearly,
  anchor: { readonly day: number; readonly year: number },
  by: number | undefined,
  tense: Tense,
  tolerance = TOLERANCE,
): { readonly year: number; readonly direction: Direction } | undefined {
  const { day, year } = anchor;
  if (by === 0) {
    // "this winter" in February began last year.
    const before = yearly(year - 1);
    const running = before !== undefined && before.first <= day && before.last >= day;
    return { year: running ? year - 1 : year, direction: "nearest" };
  }
  if (by !== undefined) {
    const direction = by < 0 ? "past" : "future";
    const start = by < 0 ? year + 1 + (by + 1) : year - 1 + (by - 1);
    for (let step = 0; step <= 4; step += 1) {
      const candidate = by < 0 ? start - step : start + step;
      const days = yearly(candidate);
      if (days !== undefined && (by < 0 ? days.last < day : days.first > day)) return { year: candidate, direction };
    }
    return undefined;
  }
  return nearest(yearly, anchor, tense, tolerance);
}

function nearest(
  yearly: Yearly,
  { day, year }: { readonly day: number; readonly year: number },
  tense: Tense,
  tolerance: number,
): { readonly year: number; readonly direction: Direction } | undefined {
  let best: { year: number; distance: number; direction: Direction } | undefined;
  for (const candidate of [year - 1, year, year + 1]) {
    const days = yearly(candidate);
    if (days === undefined) continue;
    const ahead = days.first - day;
    const ago = day - days.last;
    const wrong = (tense === "past" && ahead > 0) || (tense === "future" && ago > 0);
    const distance = Math.max(ahead, ago, 0) + (wrong && Math.max(ahead, ago) > tolerance ? 400 : 0);
    if (best === undefined || distance < best.distance)
      best = { year: candidate, distance, direction: wrong || tense === undefined ? "nearest" : tense };
  }
  return best;
}
