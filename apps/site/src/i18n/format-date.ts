import type { Dictionary } from "./dictionary.ts";

/** How much of a date is shown: `full` with the weekday, `long` with a clock time where one is known, `short` without the year. */
export type DateStyle = "full" | "long" | "short";

const options: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "long" },
};
const formats = new Map<string, Intl.DateTimeFormat>();
const wallClock = /T(\d{2}:\d{2})/;

/**
 * An article's date in words. A clock time is shown as it was written, whatever its offset: the reader wants the time of
 * the place, not of the machine that built the page.
 *
 * @example
 * formatDate("1989-11-09T18:53+01:00", "long", de); // "9. November 1989, 18.53 Uhr"
 */
export function formatDate(iso: string, style: DateStyle, words: Dictionary): string {
  const day = dateFormat(words.language, options[style]).format(new Date(`${iso.slice(0, 10)}T00:00Z`));
  const clock = wallClock.exec(iso)?.[1];
  return clock === undefined || style !== "long" ? day : words.article.atClock(day, clock);
}

/** A format for days, made once for each language and kind. */
export function dateFormat(language: string, kind: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(kind);
  let format = formats.get(key);
  if (format === undefined) {
    // British English: day before month, as in the rest of the site's voice.
    format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { ...kind, timeZone: "UTC" });
    formats.set(key, format);
  }
  return format;
}
