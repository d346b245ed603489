import type { Locale } from "../../locale/compile-locale.ts";
import type { NamedSpan } from "../../model/span.ts";
import { isLetter } from "../../text/letters.ts";
import { isAllCaps, isCapitalised, splitWords, type Word } from "../../text/words.ts";

interface PlaceEvidence {
  readonly text: string;
  readonly places: readonly NamedSpan[];
  readonly words: readonly Word[];
  readonly locale: Locale;
  readonly follower: Word | undefined;
}

/** How many other mentions are looked at. */
const MENTIONS = 12;
/** Shorter words in capitals are acronyms. */
const SHORTEST_SHOUTED = 5;

/**
 * Whether the words in front of a bare mark are places: known ones, words shaped like one, or words that stand behind "in"
 * or "aus" elsewhere in the text. Behind a spaced dash an unknown capitalised word will do when a sentence opener follows,
 * because hardly anything else opens a report so.
 */
export function looksLikePlace(evidence: PlaceEvidence, mark: string, lead: boolean): boolean {
  const { places, locale, text, follower } = evidence;
  const known = places.every(({ name }) => isKnown(name, locale));
  const names = places.map(({ name }) => name);
  const mentioned = names.every((name) => isKnown(name, locale) || standsBehindPreposition(text, name, locale));
  const opener = follower !== undefined && locale.stopWords.has(follower);
  if (mark === "-" || mark === "–" || mark === "—") {
    if (known) return true;
    const short = names.every((name) => !name.includes(" ") || isShouted(name));
    const shaped = opener || names.every((name) => isShouted(name) || isShaped(name, locale));
    return mentioned || (short && (lead ? shaped : opener && standsElsewhere(text, names)));
  }
  if (!lead) return false;
  const shouted = names.every(isShouted);
  const likely = names.every((name) => isShaped(name, locale) || standsInText(text, name));
  if (mark === ":") return known || (shouted && (mentioned || likely));
  return (
    known ||
    mentioned ||
    (shouted && likely) ||
    (opener && names.every((name) => !name.includes(" ") && isShaped(name, locale)))
  );
}

function isKnown(name: string, locale: Locale): boolean {
  const words = splitWords(name, 0, name.length);
  return locale.places.matchAt(words, 0)?.length === words.length;
}

/** "Seelingen", "Oberfelde": the ending of a place. */
function isShaped(name: string, locale: Locale): boolean {
  const folded = name.toLowerCase();
  return locale.pack.places.endings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending));
}

function isShouted(name: string): boolean {
  return splitWords(name, 0, name.length).every((word) => word.kind !== "word" || isAllCaps(word));
}

/** "WOLFSAU" in capitals, and "Wolfsau" elsewhere. */
function standsInText(text: string, name: string): boolean {
  return name.length >= SHORTEST_SHOUTED && text.includes(titleCase(name));
}

/** Whether the text, its headline perhaps, names each place once more. */
function standsElsewhere(text: string, names: readonly string[]): boolean {
  return names.every((name) => text.indexOf(name) !== text.lastIndexOf(name));
}

function standsBehindPreposition(text: string, name: string, locale: Locale): boolean {
  const spelt = isShouted(name) ? titleCase(name) : name;
  let at = text.indexOf(spelt);
  for (let seen = 0; at !== -1 && seen < MENTIONS; seen += 1) {
    const before = splitWords(text, Math.max(0, at - 16), at).at(-1);
    const whole = !isLetter(text.charCodeAt(at + spelt.length));
    if (whole && before !== undefined && leadsToPlace(before, locale)) return true;
    at = text.indexOf(spelt, at + spelt.length);
  }
  return false;
}

/** "in Mühlried", "Landkreis Mühlried": a preposition, or an office that a place follows. */
function leadsToPlace(before: Word, locale: Locale): boolean {
  if (locale.placePrepositions.has(before.folded)) return true;
  return before.kind === "word" && isCapitalised(before) && locale.organisationHeads.endWord(before.folded);
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(^|[\s/-])(\p{L})/gu, (match) => match.toUpperCase());
}
