import type { Locale, ProsePart } from "../../locale/compile-locale.ts";
import type { Dateline } from "../../model/dateline.ts";
import type { NamedSpan } from "../../model/span.ts";
import { isAllCaps, isCapitalised, type Word } from "../../text/words.ts";

/** A place slot takes at most so many words: "Frankfurt am Main". */
const LONGEST_PLACE = 4;

/**
 * "Aus Hongkong berichtet CNN": one of the locale's patterns from the first word on. What the pattern covers is the
 * dateline; whoever reports must be a medium, so "Aus Bonn berichtet Ada Beispiel" is none.
 */
export function readProseDateline(text: string, words: readonly Word[], locale: Locale): Dateline | undefined {
  for (const pattern of locale.proseDatelines) {
    const found = matchPattern(text, words, pattern, locale);
    if (found !== undefined) return found;
  }
  return undefined;
}

function matchPattern(
  text: string,
  words: readonly Word[],
  pattern: readonly ProsePart[],
  locale: Locale,
): Dateline | undefined {
  const places: NamedSpan[] = [];
  const agencies: NamedSpan[] = [];
  let at = 0;
  for (const [index, part] of pattern.entries()) {
    if ("word" in part) {
      if (words[at]?.folded !== part.word) return undefined;
      at += 1;
      continue;
    }
    const next = pattern[index + 1];
    const length = part.slot === "place" ? placeLength(words, at, next, locale) : mediumLength(words, at, locale);
    const from = part.slot === "medium" ? at + openerLength(words, at, locale) : at;
    const [first, last] = [words[from], words[at + length - 1]];
    if (length === 0 || first === undefined || last === undefined) return undefined;
    const span = { start: first.start, end: last.end };
    (part.slot === "place" ? places : agencies).push({ name: text.slice(span.start, span.end), span });
    at += length;
  }
  const [first, last] = [words[0], words[at - 1]];
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  return { text: text.slice(span.start, span.end), span, form: "prose", places, agencies, rule: "dateline/prose" };
}

/** A known place, or capitalised words up to the pattern's next word. */
function placeLength(words: readonly Word[], at: number, next: ProsePart | undefined, locale: Locale): number {
  const known = locale.places.matchAt(words, at);
  if (known !== undefined) return known.length;
  let length = 0;
  while (length < LONGEST_PLACE) {
    const word = words[at + length];
    if (word === undefined || word.kind !== "word" || !isCapitalised(word)) break;
    if (next !== undefined && "word" in next && word.folded === next.word) break;
    length += 1;
  }
  return length;
}

function openerLength(words: readonly Word[], at: number, locale: Locale): number {
  return locale.mediumOpeners.matchAt(words, at)?.length ?? 0;
}

/** A known medium or an acronym, perhaps behind "der Sender". */
function mediumLength(words: readonly Word[], at: number, locale: Locale): number {
  const bare = nameLength(words, at, locale);
  if (bare > 0) return bare;
  const opener = openerLength(words, at, locale);
  const behind = opener === 0 ? 0 : nameLength(words, at + opener, locale);
  return behind === 0 ? 0 : opener + behind;
}

function nameLength(words: readonly Word[], at: number, locale: Locale): number {
  const known = locale.media.matchAt(words, at);
  if (known !== undefined) return known.length;
  const word = words[at];
  return word !== undefined && word.kind === "word" && word.text.length <= 6 && isAllCaps(word) ? 1 : 0;
}
