import type { Locale } from "../../locale/compile-locale.ts";
import type { Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import { toIso } from "./read-full-date.ts";

/** Two figures of a year are one of this century. */
const CENTURY = "20";

/**
 * When wire copy was sent, by the signs of its agency.
 *
 *     141132 Mai 24                      day, hour and minute; month; year
 *     AP-NY-05-15-24 1430EDT             month, day, year
 *     © dpa-infocom, dpa:240506-99-112   year, month, day
 */
export function readWireStamp(
  words: readonly Word[],
  locale: Locale,
): { readonly value: string; readonly span: Span } | undefined {
  for (const [at, word] of words.entries()) {
    const value = transmissionAt(words, at, locale) ?? newYorkAt(words, at) ?? infocomAt(words, at);
    if (value !== undefined) return { value, span: { start: word.start, end: word.end } };
  }
  return undefined;
}

/** "141132 Mai 24": nothing else in the line. */
function transmissionAt(words: readonly Word[], at: number, locale: Locale): string | undefined {
  const [time, month, year, more] = words.slice(at, at + 4).map(({ text }) => text);
  if (at > 0 || more !== undefined || !/^\d{6}$/.test(time ?? "") || !/^\d\d$/.test(year ?? "")) return undefined;
  return toIso(`${CENTURY}${year}`, String(locale.months.get(month ?? "") ?? ""), time?.slice(0, 2));
}

/** "AP-NY-05-15-24". */
function newYorkAt(words: readonly Word[], at: number): string | undefined {
  const place = /^[A-Z]{2,3}-[A-Z]{2}(?:-(\d\d)-(\d\d)-(\d\d))?-?$/.exec(words[at]?.text ?? "");
  if (place === null) return undefined;
  if (place[3] !== undefined) return toIso(`${CENTURY}${place[3]}`, place[1], place[2]);
  const figures = words
    .slice(at + 1, at + 7)
    .filter(({ text }) => text !== "-")
    .map(({ text }) => text);
  return figures.slice(0, 3).every((figure) => /^\d\d$/.test(figure))
    ? toIso(`${CENTURY}${figures[2]}`, figures[0], figures[1])
    : undefined;
}

/** "dpa:240506-99-112233/2". */
function infocomAt(words: readonly Word[], at: number): string | undefined {
  const [agency, colon, code] = words.slice(at, at + 3);
  if (agency?.text !== "dpa" || colon?.text !== ":" || code?.start !== colon.end) return undefined;
  const figures = /^(\d\d)(\d\d)(\d\d)/.exec(code?.text ?? "");
  return figures === null ? undefined : toIso(`${CENTURY}${figures[1]}`, figures[2], figures[3]);
}
