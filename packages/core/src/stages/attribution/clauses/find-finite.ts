import {
  ADVERB,
  AUXILIARY,
  COMPARISON,
  CONDITIONAL,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  FIRST_PERSON,
  INFINITIVE,
  INFINITIVE_MARK,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  SUBJUNCTIVE,
} from "../../../locale/word-flags.ts";
import {
  type BlockReading,
  flagsAt,
  foldedAt,
  has,
  isCapital,
  isMark,
  isNumber,
  isSmall,
  lastLetterAt,
  type Range,
  serves,
} from "../reading.ts";
import type { Mood } from "./segment.ts";

const SMALL_E = 0x65;
const SMALL_N = 0x6e;
const SMALL_T = 0x74;

/**
 * The finite verb of a clause, or -1: the first form that is nothing else; then a form that may be an infinitive or participle
 * too; then a word that only ends like a verb.
 *
 *     dass die Beiden gestern berichten wollten      Er trage die Verantwortung
 *                                       ^^^^^^^         ^^^^^
 */
export function findFinite(block: BlockReading, range: Range): number {
  const outside = findFiniteWhere(block, range, false);
  // "Sie „ist und bleibt“ Chefin": the verb may stand in the marks.
  return outside < 0 && block.passages.length > 0 ? findFiniteWhere(block, range, true) : outside;
}

function findFiniteWhere(block: BlockReading, { from, to }: Range, inMarks: boolean): number {
  let maybe = -1;
  let guess = -1;
  for (let at = from; at < to; at += 1) {
    if (isMark(block, at) || (!inMarks && block.passageAt[at] !== -1)) continue;
    const flags = flagsAt(block, at);
    // A capital opens a sentence with its verb only in "Hätte er …": "Berichte" is a noun.
    if (!isSmall(block, at) && (at !== from || (flags & AUXILIARY) === 0)) continue;
    if ((flags & FINITE) !== 0) {
      if ((flags & (DETERMINER | ADVERB | PREPOSITION)) !== 0) continue;
      if ((flags & (INFINITIVE | PARTICIPLE)) === 0) {
        if (isAttribute(block, at, to)) continue;
        // "lenkte er das Boot und meldete sich": what no list has comes before what is joined to it.
        return guess >= 0 && has(block, at - 1, CONJUNCTION) ? guess : at;
      } else if (!has(block, at - 1, INFINITIVE_MARK) && (maybe < 0 || (flags & AUXILIARY) !== 0)) {
        if ((flags & AUXILIARY) !== 0 || maybe < 0) maybe = at;
      }
    } else if (guess < 0 && at > from && looksFinite(block, at, to)) guess = at;
  }
  if (guess >= 0 && (maybe < 0 || guess < maybe)) return guess;
  return maybe >= 0 ? maybe : guess;
}

/** A small word that no list has and that ends like a finite verb: "erwirtschaftete", "steigert". */
function looksFinite(block: BlockReading, at: number, to: number): boolean {
  if (!isSmall(block, at) || flagsAt(block, at) !== 0) return false;
  const last = lastLetterAt(block, at);
  if (last !== SMALL_E && last !== SMALL_N && last !== SMALL_T) return false;
  const folded = foldedAt(block, at);
  const { length } = folded;
  if (length < 4) return false;
  if (looksSubjunctive(block, at, to)) return true;
  const ending = folded.endsWith("te") || folded.endsWith("ten") || (folded.endsWith("t") && !isParticipleLike(folded));
  return ending && !isAttribute(block, at, to) && !folded.endsWith("isten");
}

/** "gesteigert", "verkauft": what has no ending of its own in the present can be a participle as well. */
function isParticipleLike(folded: string): boolean {
  return folded.startsWith("ge") || folded.includes("ge", 2) || folded.endsWith("iert");
}

/** "die geplante Reform": what ends like a verb and stands before a noun is none, unless a noun or pronoun is before it. */
function isAttribute(block: BlockReading, at: number, to: number): boolean {
  const last = lastLetterAt(block, at);
  if (last !== SMALL_E && last !== SMALL_N) return false;
  if (last === SMALL_N && !foldedAt(block, at).endsWith("en")) return false;
  if (has(block, at, AUXILIARY)) return false;
  const before = flagsAt(block, at - 1);
  if (at + 1 >= to) return false;
  const noun = isCapital(block, at + 1) || block.passageAt[at + 1] !== -1;
  if (has(block, at, FINITE)) {
    return noun && (isNumber(block, at - 1) || ((before & DETERMINER) !== 0 && (before & PRONOUN) === 0));
  }
  if (isCapital(block, at - 1) || (before & PRONOUN) !== 0) return noun && (before & DETERMINER) !== 0;
  return noun || (isSmall(block, at + 1) && flagsAt(block, at + 1) === 0);
}

/** "Das Werk trage dazu bei": a small unknown word in -e behind a noun or pronoun and before no noun. */
function looksSubjunctive(block: BlockReading, at: number, to: number): boolean {
  if (!isSmall(block, at) || flagsAt(block, at) !== 0 || lastLetterAt(block, at) !== SMALL_E) return false;
  const folded = foldedAt(block, at);
  if (folded.length < 4 || folded.endsWith("te") || folded.endsWith("weise")) return false;
  const before = flagsAt(block, at - 1);
  const behindNoun = isCapital(block, at - 1) || isNumber(block, at - 1);
  if (at + 1 < to && isCapital(block, at + 1)) return behindNoun && before === 0 && endsLikeVerb(folded);
  if (at + 1 < to && isSmall(block, at + 1) && flagsAt(block, at + 1) === 0) return false;
  // "die große, leere Halle"
  if (at + 1 === to && isSmall(block, at + 2) && flagsAt(block, at + 2) === 0 && isCapital(block, at + 3)) return false;
  return behindNoun || (before !== 0 && (before & (DETERMINER | PREPOSITION)) === 0);
}

function endsLikeVerb(folded: string): boolean {
  return folded.endsWith("iere") || folded.startsWith("be") || folded.startsWith("ver");
}

/** The mood of the clause with this finite verb; with "ich" beside it a form in -e is none of reported speech. */
export function moodOf(block: BlockReading, finite: number, { from, to }: Range): Mood {
  if (finite < 0) return "none";
  if (finite > from && serves(block, finite - 1, COMPARISON)) return "indicative";
  if (has(block, finite, CONDITIONAL)) return "conditional";
  if (!has(block, finite, SUBJUNCTIVE) && !looksSubjunctive(block, finite, to)) return "indicative";
  for (let at = Math.max(from, finite - 3); at < to && at <= finite + 3; at += 1) {
    if (serves(block, at, FIRST_PERSON)) return "indicative";
  }
  return "subjunctive";
}
