import {
  ADVERB,
  AUXILIARY,
  BE,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GERUND,
  INFINITIVE,
  INFINITIVE_MARK,
  NEGATION,
  PARTICIPLE,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
} from "../../../locale/word-flags.ts";
import { type BlockReading, flagsAt, foldedAt, has, isNumber, isSmall, serves } from "../reading.ts";

/** "the mayor's", "brewers’": whose the next word is. */
export function isPossessive(block: BlockReading, at: number): boolean {
  const folded = foldedAt(block, at);
  return folded.endsWith("'s") || folded.endsWith("’s");
}

function isPlural(block: BlockReading, at: number): boolean {
  const folded = foldedAt(block, at);
  return folded.length > 3 && folded.endsWith("s") && !folded.endsWith("ss") && !isPossessive(block, at);
}

/**
 * Whether the finite verb of a clause that begins at `from` may stand here. Many nouns look like verbs; what stands in front
 * tells: an article speaks for the noun, a plural or a pronoun for the verb.
 *
 *     Critics claim that the claims are false.
 *             ^^^^^              no  ^^^
 */
export function isVerbAt(block: BlockReading, at: number, from: number): boolean {
  if (!isSmall(block, at) || block.passageAt[at] !== -1) return false;
  const before = at - 1;
  if (!has(block, at, FINITE) && !looksPast(block, at, from)) return false;
  if (has(block, at, AUXILIARY)) return at === from || !has(block, before, INFINITIVE_MARK);
  if (at === from) return true;
  if (isPossessive(block, before) || has(block, before, INFINITIVE_MARK | AUXILIARY)) return false;
  const pronoun = has(block, before, SUBJECT_PRONOUN | RELATIVE);
  if (!pronoun && has(block, before, DETERMINER | PREPOSITION)) return false;
  if (pronoun || has(block, before, ADVERB | CONJUNCTION)) return true;
  if (isNumber(block, before)) return !has(block, at, INFINITIVE);
  if (has(block, at, INFINITIVE) && !has(block, at, PARTICIPLE))
    return isPlural(block, before) || isMany(block, before);
  // "police reports say": what another verb follows at once is a noun.
  if (foldedAt(block, at).endsWith("s") && isSmall(block, at + 1) && has(block, at + 1, FINITE)) return false;
  return true;
}

/** A verb that no list has: "likened". */
function looksPast(block: BlockReading, at: number, from: number): boolean {
  return at > from && flagsAt(block, at) === 0 && foldedAt(block, at).endsWith("ed") && foldedAt(block, at).length > 4;
}

/** A noun that stands for several without ending so: "police", "people". */
function isMany(block: BlockReading, at: number): boolean {
  const kind = block.tables.nounKinds.values.get(foldedAt(block, at));
  return kind === "group" || kind === "organisation";
}

/** A verb with the auxiliaries in front of it. */
export interface VerbGroup {
  /** First word: the finite one. */
  readonly from: number;
  /** The full verb. */
  readonly at: number;
  readonly passive: boolean;
  readonly modal: boolean;
  /** "saying": the subject stands in the clause before. */
  readonly gerund: boolean;
}

/** The group whose full verb stands at a word of the clause that begins at `from`; undefined when it is no verb there. */
export function readVerbGroup(block: BlockReading, at: number, from: number): VerbGroup | undefined {
  let start = at;
  let auxiliary = -1;
  while (start > from && isSmall(block, start - 1) && has(block, start - 1, ADVERB | NEGATION | AUXILIARY)) {
    start -= 1;
    if (has(block, start, AUXILIARY)) {
      if (auxiliary < 0) auxiliary = start;
    } else if (has(block, start, DETERMINER)) break;
  }
  while (start < at && !has(block, start, AUXILIARY)) start += 1;
  if (start < at && has(block, start, FINITE)) {
    const passive = has(block, auxiliary, BE) && has(block, at, PARTICIPLE) && !serves(block, at, GERUND);
    const modal = has(block, at, INFINITIVE) && !has(block, auxiliary, INFINITIVE);
    return { from: start, at, passive, modal, gerund: false };
  }
  if (start < at) return undefined;
  const opens = at === from || (at === from + 1 && has(block, from, ADVERB | CONJUNCTION));
  if (serves(block, at, GERUND))
    return opens ? { from: at, at, passive: false, modal: false, gerund: true } : undefined;
  return isVerbAt(block, at, from) ? { from: at, at, passive: false, modal: false, gerund: false } : undefined;
}
