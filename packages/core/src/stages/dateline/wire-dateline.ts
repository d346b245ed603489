import type { Locale } from "../../locale/compile-locale.ts";
import type { Dateline } from "../../model/dateline.ts";
import type { NamedSpan } from "../../model/span.ts";
import { isAllCaps, isCapitalised, type Word } from "../../text/words.ts";
import { looksLikePlace } from "./place-evidence.ts";
import { readAgencies, readBarredAgency } from "./read-agencies.ts";
import { DASHES, readDatelineDate } from "./read-date.ts";

export interface WireInput {
  readonly text: string;
  readonly words: readonly Word[];
  readonly locale: Locale;
  /** The dateline is a line of its own. */
  readonly alone: boolean;
  /** The paragraph is the first. */
  readonly lead: boolean;
}

const MOST_PLACES = 3;
const LONGEST_PLACE = 4;

/**
 * A dateline as wires and papers set it: places, perhaps a region, a day, agencies in brackets, and a mark.
 *
 *     LA CROSSE, Wis. (AP) — …     KATHMANDU, April 25 (Reuters) - …     München/London – …     Duisburg. …
 *
 * The less of it there is, the more the place must look like one: "Stille. Dann …" is no dateline.
 */
export function readWireDateline({ text, words, locale, alone, lead }: WireInput): Dateline | undefined {
  const { places, next: afterPlaces } = readPlaces(text, words, locale);
  if (places.length === 0) return undefined;
  let at = skipRegion(words, afterPlaces, locale);
  const day = readDatelineDate(text, words, at, locale);
  const garbled = day === undefined ? skipGarbledDate(words, at) : at;
  at = day?.next ?? garbled;
  const bracket = readAgencies(text, words, at, locale) ?? readBarredAgency(text, words, at, locale);
  if (bracket !== undefined) at = bracket.next;
  const mark = words[at];
  const follower = words[at + 1];
  const sure = bracket !== undefined || day !== undefined || garbled > afterPlaces;
  if (mark === undefined || !isSeparator(mark, words[at - 1], sure)) return undefined;
  if (!alone && !opensText(follower)) return undefined;
  if (follower !== undefined && follower.start === mark.end) return undefined;
  // "Hamburg. Bremen. Kiel." is a list.
  if (mark.text === "." && words[at + 2]?.text === ".") return undefined;
  const evidence = { text, places, words, locale, follower };
  if (!sure && !alone && !looksLikePlace(evidence, mark.text, lead)) return undefined;
  const start = words[0]?.start ?? 0;
  const span = { start, end: mark.end };
  return {
    text: text.slice(span.start, span.end),
    span,
    form: "wire",
    places,
    agencies: bracket?.agencies ?? [],
    ...(day === undefined ? {} : { date: day.date }),
    rule: bracket === undefined ? (day === undefined ? "dateline/place" : "dateline/place-and-day") : "dateline/agency",
  };
}

/** "München/London", "Berlin und Bonn", "Frankfurt am Main". */
function readPlaces(text: string, words: readonly Word[], locale: Locale): { places: NamedSpan[]; next: number } {
  const places: NamedSpan[] = [];
  let at = 0;
  while (places.length < MOST_PLACES) {
    const length = placeLength(words, at, locale);
    const [first, last] = [words[at], words[at + length - 1]];
    if (length === 0 || first === undefined || last === undefined) break;
    const span = { start: first.start, end: last.end };
    places.push({ name: text.slice(span.start, span.end), span });
    at += length;
    if (words[at]?.text !== "/" && !(locale.conjunctions.has(words[at]?.folded ?? "") && words[at]?.kind === "word"))
      break;
    if (placeLength(words, at + 1, locale) === 0) break;
    at += 1;
  }
  return { places, next: at };
}

function placeLength(words: readonly Word[], at: number, locale: Locale): number {
  const known = locale.places.matchAt(words, at)?.length ?? 0;
  let length = 0;
  while (length < LONGEST_PLACE) {
    const word = words[at + length];
    if (word === undefined || word.kind !== "word" || !isCapitalised(word)) break;
    length += 1;
  }
  // Rivers and hills inside a name: "Neustadt an der Weinstraße", "Bad Soden am Taunus".
  const small = words[at + length];
  if (length > 0 && small !== undefined && locale.placePrepositions.has(small.folded)) {
    const article = words[at + length + 1];
    const skip = article !== undefined && article.kind === "word" && !isCapitalised(article) ? 2 : 1;
    const river = words[at + length + skip];
    const after = words[at + length + skip + 1];
    if (river !== undefined && isCapitalised(river) && after !== undefined && after.kind === "mark") length += skip + 1;
  }
  return Math.max(known, length);
}

/** "LA CROSSE, Wis. (AP)", "Frankfurt (Oder) (dpa)", "Frankfurt a. M. (dpa)": the region belongs to the dateline, not to the place. */
function skipRegion(words: readonly Word[], at: number, locale: Locale): number {
  const { regions } = locale.pack.places;
  if (words[at]?.text === ",") {
    for (let length = 4; length >= 1; length -= 1) {
      const region = words
        .slice(at + 1, at + 1 + length)
        .map(({ text }) => text)
        .join("");
      if (regions.includes(region)) return words[at + 1 + length]?.text === "." ? at + length + 2 : at + length + 1;
    }
    const country = locale.places.matchAt(words, at + 1);
    if (country !== undefined) return at + 1 + country.length;
  }
  if (words[at]?.kind === "word" && words[at]?.text.length === 1 && words[at + 1]?.text === ".") {
    return words[at + 3]?.text === "." ? at + 4 : at;
  }
  return at;
}

/** ", 14.6.205": numbers where the day should be, mistyped; the day stays unread. */
function skipGarbledDate(words: readonly Word[], at: number): number {
  const [comma, number] = words.slice(at, at + 2);
  if (comma?.text !== "," || number?.kind !== "number" || !number.text.includes(".")) return at;
  return words[at + 2]?.text === "." ? at + 3 : at + 2;
}

function isSeparator(mark: Word, before: Word | undefined, sure: boolean): boolean {
  if (DASHES.has(mark.text)) return sure || (before !== undefined && before.end < mark.start);
  if (mark.text === "|") return sure;
  return mark.text === ":" || (mark.text === "." && !sure) || (mark.text === "." && before?.text === ")");
}

/** What follows a dateline opens a sentence: a capital, a number or a quotation mark. */
function opensText(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return word.kind === "mark"
    ? "„“\"»«‚‘'”(".includes(word.text)
    : word.kind === "number" || isCapitalised(word) || isAllCaps(word);
}
