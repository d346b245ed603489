import { isDigit } from "../../../text/letters.ts";
import type { Expression, Meaning } from "../expression.ts";
import type { Page } from "../find/page.ts";
import { daysOf } from "../values/period.ts";
import type { Anchor } from "./anchor.ts";
import type { Done } from "./memory.ts";

/** What "heute" means beside a time long past: these days. */
export const NOWADAYS: Meaning = { kind: "reference", timex: "PRESENT_REF" };

/** How many words before "today" what it is set against may stand. */
const REACH = 25;
/** How many words behind it a clock time makes it a day. */
const NEAR = 6;
/** How many days ago that must have been. */
const LONG_AGO = 5 * 365;

/**
 * Whether "heute", "today" is no day but these days: before an age, behind "früher" or a year long past.
 *
 * @example
 * // "1950 lebten hier 900 Menschen, heute sind es 340", "der heute 71-Jährige", "Früher kamen sie im März. Heute bleiben sie"
 */
export function isNowadays(
  page: Page,
  { meaning, first, next }: Expression,
  following: Expression | undefined,
  done: readonly Done[],
  anchor: Anchor | undefined,
): boolean {
  if (
    meaning.kind !== "shift" ||
    meaning.shift.unit !== "day" ||
    meaning.shift.by !== 0 ||
    meaning.shift.part !== undefined
  )
    return false;
  if (following?.meaning.kind === "clock" && following.first - next <= NEAR) return false;
  const behind = page.words[next];
  if (behind?.kind === "word" && isDigit(behind.initial)) return true;
  for (let at = Math.max(0, first - REACH); at < first; at += 1) if (page.tags[at]?.formerly === true) return true;
  const last = done.findLast(({ resolved }) => resolved !== undefined);
  if (anchor === undefined || last?.resolved === undefined || first - last.expression.next > REACH) return false;
  const { unit } = last.resolved.period;
  const coarse = unit === "year" || unit === "years" || unit === "decade" || unit === "century";
  return coarse && last.expression.open !== "end" && anchor.day - daysOf(last.resolved.period).last > LONG_AGO;
}
