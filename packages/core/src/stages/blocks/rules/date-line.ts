import type { Locale } from "../../../locale/compile-locale.ts";
import { foldWord, isAllCaps, type Word } from "../../../text/words.ts";
import type { LineRule } from "../evidence.ts";

const LONGEST = 140;
/** So many words that are no date may stand in a line that opens like one. */
const MOST_STRANGERS = 2;

/**
 * A line that only says when: every word is a month, a weekday, a number or a word of dates and clocks. Words that a
 * scraper glued together count as their parts.
 *
 *     Stand: 12.03.2024, 10.30 Uhr
 *     Publiziert17. Dezember 2024
 *               ^ glued
 */
export const dateLine: LineRule = (line, locale) => {
  if (line.length > LONGEST || !/\d/.test(line.text)) return undefined;
  const rule = "blocks/update-stamp/date-line";
  const opener = locale.stampOpeners.matchAt(line.words, firstLetterOrDigit(line.words));
  if (isClockStamp(line.words)) {
    return { type: "boilerplate", kind: "update-stamp", weight: 9, rule: "blocks/update-stamp/clock" };
  }
  let numbers = 0;
  let strangers = 0;
  let known = 0;
  const most = MOST_STRANGERS + (opener?.length ?? 0);
  for (const word of line.words) {
    if (word.kind === "mark") continue;
    for (const part of unglue(word.text)) {
      if (isNumber(part)) numbers += 1;
      else if (isDateWord(part, locale)) known += 1;
      else strangers += 1;
    }
    // Nearly every line with a figure in it is something else, and soon shows it.
    if (strangers > most) return undefined;
  }
  const timed = line.words.some((word) => saysWhen(word, locale));
  const others = Math.max(0, strangers - (opener?.length ?? 0));
  if (timed && others === 0 && (numbers + known >= 2 || isWholeDate(line.text))) {
    return { type: "boilerplate", kind: "update-stamp", weight: 10, rule };
  }
  // "Thursday 26 September 2024 10:00, UK": one stranger among so much date is a zone or a desk.
  if (timed && others === 1 && numbers + known >= 5 && line.ending === "open") {
    return { type: "boilerplate", kind: "update-stamp", weight: 7, rule };
  }
  if (opener !== undefined && timed && others <= MOST_STRANGERS && line.ending !== "stop") {
    return { type: "boilerplate", kind: "update-stamp", weight: 7, rule: "blocks/update-stamp/opener" };
  }
  return undefined;
};

/** A month, a weekday, a date or clock of digits, a year, or "vor" and "ago": a number alone may count anything. */
function saysWhen(word: Word, locale: Locale): boolean {
  return unglue(word.text).some(
    (part) =>
      locale.weekdays.has(part) ||
      locale.months.has(part) ||
      locale.months.has(capitalised(part)) ||
      locale.stampSigns.has(foldWord(part)) ||
      /^\d{1,2}[.:]\d{2}|^(?:19|20)\d\d$/.test(part),
  );
}

/** A clock time alone, as live blogs print it, perhaps with a label in capitals: "21:00", "20:42KEY EVENT". */
function isClockStamp(words: readonly Word[]): boolean {
  const [clock, ...rest] = words;
  if (clock === undefined || rest.length > 3 || !/^\d{1,2}:\d\d(?:[A-Z]+)?$/.test(clock.text)) return false;
  return rest.every((word) => isAllCaps(word));
}

/** "09.10.2023", "2023-10-09": all of the line. */
function isWholeDate(line: string): boolean {
  return /^\(?\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\)?$|^(?:19|20)\d\d-\d\d-\d\d$|^\d{1,2}\/\d{1,2}\/(?:19|20)\d\d$/.test(
    line,
  );
}

function firstLetterOrDigit(words: readonly Word[]): number {
  const at = words.findIndex(({ kind }) => kind !== "mark");
  return at === -1 ? 0 : at;
}

function isNumber(part: string): boolean {
  const code = part.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

function isDateWord(part: string, locale: Locale): boolean {
  return (
    locale.months.has(part) ||
    locale.weekdays.has(part) ||
    locale.clockWords.has(part) ||
    locale.stampWords.has(foldWord(part)) ||
    locale.months.has(capitalised(part))
  );
}

/** "APR" and "april" as "Apr" and "April": date lines shout and whisper. */
function capitalised(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
}

/** Cuts "Publiziert17" and "UhrLesedauer" where digits meet letters and where a capital follows a small letter. */
export function unglue(word: string): string[] {
  return word.split(/(?<=[a-zäöüß])(?=[A-ZÄÖÜ])|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u);
}
