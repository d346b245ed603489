import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GENITIVE_DETERMINER,
  NEGATION,
  NOUN_PREPOSITION,
  OTHER_PRONOUN,
  PREPOSITION,
  REFLEXIVE,
  SUBJECT_DETERMINER,
  SUBJECT_PRONOUN,
} from "../../../locale/word-flags.ts";
import { readSmallNounPhrase } from "../medial/noun-phrase.ts";
import { type BlockReading, flagsAt, has, isCapital, isMark, isNumber, isSmall, textAt } from "../reading.ts";

/** Words of an attribute in front of its noun: "der in New York geborene Sänger". */
const LONGEST_ATTRIBUTE = 8;

/** Words of a name in marks. */
const LONGEST_NAME = 7;

/** How far a noun phrase may reach. */
export interface Reach {
  /** Whether any preposition goes on with it, and not only "von": in front of the verb there is one phrase. */
  readonly wide: boolean;
}

const NARROW: Reach = { wide: false };

/**
 * Reads the noun phrase that begins at a word: determiner, attributes, nouns or names, genitives, brackets, "von …", "A und B".
 *
 *     sagte der Sprecher der Polizei (links) am Montag
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @returns the index behind it; `at` when none begins here.
 */
export function readNounPhrase(block: BlockReading, at: number, to: number, reach: Reach = NARROW): number {
  if (!block.tables.capitalNouns) return readSmallNounPhrase(block, at, to, reach.wide);
  if (isPronounAlone(block, at, to)) return at + 1;
  let end = readCore(block, at, to);
  while (end > at && end < to) {
    // "sagte Ada Beispiel der Zeitung": a name has no genitive.
    if (has(block, end, GENITIVE_DETERMINER) && isNamed(block, end)) break;
    const next = readTail(block, end, to, reach);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** Whether a given name ends here, or one with a surname. */
function isNamed({ given, words }: BlockReading, end: number): boolean {
  return given.has(words[end - 2]?.text ?? "") || given.has(words[end - 1]?.text ?? "");
}

/** A pronoun with no noun behind it: "sie", "dieser". */
export function isPronounAlone(block: BlockReading, at: number, to: number): boolean {
  if (!has(block, at, SUBJECT_PRONOUN | OTHER_PRONOUN)) return false;
  if (!has(block, at, DETERMINER)) return true;
  if (!block.tables.capitalNouns) return readSmallNounPhrase(block, at, to, false) <= at + 1;
  return readCore(block, at, to) === at;
}

/** Determiner, attributes and the run of nouns, names and numbers. */
function readCore(block: BlockReading, from: number, to: number): number {
  let at = from;
  let head = -1;
  while (at < to) {
    const passage = block.passageAt[at] ?? -1;
    if (passage >= 0) {
      const close = block.passages[passage]?.close ?? at;
      if (close >= to || !isNameInMarks(block, at, close)) break;
      at = close + 1;
      head = at;
      continue;
    }
    if (isCapital(block, at)) {
      if (has(block, at, DETERMINER) && at === from) at += 1;
      else {
        at += 1;
        head = at;
      }
    } else if (isNumber(block, at)) {
      at += 1;
      if (textAt(block, at) === "." && isCapital(block, at + 1)) at += 1;
      head = head < 0 || isCapital(block, at - 2) ? at : head;
    } else if (isMark(block, at)) {
      const next = joinedByMark(block, at, to, head);
      if (next === at) break;
      if (next === at + 2 || textAt(block, next - 1) === ")") head = next;
      at = next;
    } else if (head >= 0) {
      if (!isNamePart(block, at, to)) break;
      at += 1;
    } else {
      const next = readAttribute(block, at, to, from);
      if (next === at) break;
      at = next;
    }
  }
  return head < 0 ? from : head;
}

/** "die „Neue Presse“", not "die Worte „so geht es nicht“". */
function isNameInMarks(block: BlockReading, open: number, close: number): boolean {
  if (close - open - 1 > LONGEST_NAME || isSmall(block, open + 1)) return false;
  for (let at = open + 1; at < close; at += 1) {
    if (isSmall(block, at) && has(block, at, FINITE)) return false;
  }
  return true;
}

/** Stop of an abbreviation, slash, ampersand, dash inside a name, or a bracket behind the noun. */
function joinedByMark(block: BlockReading, at: number, to: number, head: number): number {
  const mark = textAt(block, at);
  if (
    mark === "." &&
    block.words[at - 1]?.end === block.words[at]?.start &&
    block.words[at]?.end === block.words[at + 1]?.start
  ) {
    return at + 1 < to ? at + 2 : at;
  }
  if (mark === "." || mark === "/" || mark === "&") {
    if (head < 0 || at + 1 >= to) return at;
    return isCapital(block, at + 1) || (mark === "/" && isNumber(block, at + 1)) ? at + 1 : at;
  }
  if ((mark !== "(" && mark !== "[") || head < 0) return at;
  for (let index = at + 1; index < to && index < at + 8; index += 1) {
    const closing = textAt(block, index);
    if (closing === ")" || closing === "]") return index + 1;
  }
  return at;
}

/** Small words inside names: "Ursula van der Leyen", "Osama bin Laden". */
function isNamePart(block: BlockReading, at: number, to: number): boolean {
  const word = block.words[at];
  if (word === undefined || at + 1 >= to || word.end - word.start > 3 || !isSmall(block, at)) return false;
  if (!isCapital(block, at + 1)) return false;
  return flagsAt(block, at) === 0 && (block.words[at - 1]?.kind ?? "mark") === "word";
}

/** One word of what stands in front of the noun, or a whole attribute with a preposition of its own. */
function readAttribute(block: BlockReading, at: number, to: number, from: number): number {
  const flags = flagsAt(block, at);
  if ((flags & (REFLEXIVE | CONJUNCTION)) !== 0) return at;
  if ((flags & DETERMINER) !== 0) return at === from || !has(block, at - 1, DETERMINER) || at - from < 2 ? at + 1 : at;
  if ((flags & PREPOSITION) !== 0)
    return at > from && has(block, at - 1, DETERMINER) ? readInnerPhrase(block, at, to) : at;
  if ((flags & (ADVERB | NEGATION)) !== 0) return at > from && has(block, at - 1, DETERMINER) ? at + 1 : at;
  if ((flags & FINITE) !== 0 && !(at > from && isCapital(block, at + 1))) return at;
  return !isMark(block, at) && at - from < LONGEST_ATTRIBUTE ? at + 1 : at;
}

/** "in New York City geborene": the index of the noun behind, or `at`. */
function readInnerPhrase(block: BlockReading, at: number, to: number): number {
  const limit = Math.min(to, at + LONGEST_ATTRIBUTE);
  for (let index = at + 1; index < limit; index += 1) {
    if (isMark(block, index)) return at;
    if (
      isSmall(block, index) &&
      flagsAt(block, index) === 0 &&
      isCapital(block, index + 1) &&
      isCapital(block, index - 1)
    )
      return index + 1;
  }
  return at;
}

/** What goes on with the phrase: a genitive, "von …", "und …". */
function readTail(block: BlockReading, at: number, to: number, reach: Reach): number {
  const flags = flagsAt(block, at);
  if (isMark(block, at) || isNumber(block, at)) return at;
  if ((flags & GENITIVE_DETERMINER) !== 0) {
    const end = readCore(block, at, to);
    return end > at + 1 ? end : at;
  }
  const preposition = reach.wide ? (flags & PREPOSITION) !== 0 : (flags & NOUN_PREPOSITION) !== 0;
  if (preposition) {
    const end = readCore(block, at + 1, to);
    return end > at + 1 ? end : at;
  }
  if ((flags & CONJUNCTION) !== 0) {
    const end = readCore(block, at + 1, to);
    if (end === at + 1) return at;
    // "… und Bonn zahlt": what a verb follows is a clause of its own, unless the verb of this one is still to come.
    return has(block, end, FINITE) && isSmall(block, end) && !reach.wide ? at : end;
  }
  return at;
}

/** Whether a noun phrase that begins so can be a subject: no "dem", "den", "des". */
export function canBeSubject(block: BlockReading, at: number): boolean {
  const flags = flagsAt(block, at);
  if ((flags & (PREPOSITION | REFLEXIVE)) !== 0) return false;
  if ((flags & (DETERMINER | OTHER_PRONOUN)) === 0) return true;
  if ((flags & (SUBJECT_DETERMINER | SUBJECT_PRONOUN)) !== 0) return true;
  // "Einer der Helfer sagte": a genitive behind it makes it a noun.
  return has(block, at + 1, GENITIVE_DETERMINER) && block.tables.capitalNouns;
}
