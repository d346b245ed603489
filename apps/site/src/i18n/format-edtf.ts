import type { Dictionary } from "./dictionary.ts";
import { dateFormat, formatDate } from "./format-date.ts";

const seasons = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" } as const;
const isSeason = (month: string): month is keyof typeof seasons => month in seasons;
const FIRST_QUARTER = 33;

/**
 * A date of the contract (EDTF) in words; what is not foreseen here is shown as it is.
 *
 * @example
 * formatEdtf("2021-22", de); // "Sommer 2021"
 * formatEdtf("2014/..", de); // "ab 2014"
 */
export function formatEdtf(value: string, words: Dictionary): string {
  const [from = "", to] = value.split("/");
  if (to === undefined) return formatOne(value, words);
  if (to === ".." || to === "") return words.times.since(formatOne(from, words));
  if (from === ".." || from === "") return words.times.until(formatOne(to, words));
  return `${formatOne(from, words)} – ${formatOne(to, words)}`;
}

function formatOne(value: string, words: Dictionary): string {
  const { times } = words;
  const bare = value.replace(/[?~%]$/, "");
  if (bare !== value) return times.about(formatOne(bare, words));
  const century = /^(\d{2})XX$/.exec(value)?.[1];
  if (century !== undefined) return times.century(Number(century) + 1);
  const decade = /^(\d{3})X$/.exec(value)?.[1];
  if (decade !== undefined) return times.decade(`${decade}0`);
  const [, year, month, rest] = /^(\d{4})(?:-(\d{2}))?(.*)$/.exec(value) ?? [];
  if (year === undefined || month === undefined) return value;
  if (isSeason(month)) return `${times.seasons[seasons[month]]} ${year}`;
  if (Number(month) >= FIRST_QUARTER && Number(month) < FIRST_QUARTER + 4) {
    return times.quarter(Number(month) - FIRST_QUARTER + 1, year);
  }
  if (Number(month) < 1 || Number(month) > 12) return value;
  if (rest === "") {
    return dateFormat(words.language, { month: "long", year: "numeric" }).format(
      new Date(`${year}-${month}-01T00:00Z`),
    );
  }
  return /^-\d{2}(?:T\d{2}(?::\d{2}.*)?)?$/.test(rest ?? "") ? formatDate(value, "long", words) : value;
}

/** Whether a value may stand in `<time datetime>`, which knows days, months, years and clock times only. */
export function isHtmlDate(value: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(value);
}
