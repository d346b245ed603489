import type { Meaning } from "../expression.ts";
import { clockOf } from "./period.ts";

/** A day, week, month or year of which nothing more is known. */
const UNKNOWN = { day: "XXXX-XX-XX", week: "XXXX-WXX", month: "XXXX-XX", year: "XXXX" } as const;
const SEASONS = ["SP", "SU", "FA", "WI"];

/** The TIMEX3 value of an expression that nobody resolved, with X for what is open: "XXXX-05-03", "XXXX-WXX-2", "T20:30". */
export function openTimex(meaning: Meaning): string | undefined {
  switch (meaning.kind) {
    case "day":
      return `XXXX-${pad(meaning.month)}-${pad(meaning.day)}`;
    case "month":
      return `XXXX-${pad(meaning.index)}`;
    case "season":
      return `XXXX-${SEASONS[meaning.index - 1] ?? "XX"}`;
    case "quarter":
      return `XXXX-Q${meaning.index}`;
    case "half":
      return `XXXX-H${meaning.index}`;
    case "weekday":
      return `XXXX-WXX-${meaning.weekday}${meaning.part === undefined ? "" : `T${meaning.part}`}`;
    case "part":
      return `T${meaning.part}`;
    case "some":
      return meaning.unit === "season" ? undefined : UNKNOWN[meaning.unit];
    case "clock":
      return `T${clockOf(meaning.minutes)}`;
    default:
      return undefined;
  }
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
