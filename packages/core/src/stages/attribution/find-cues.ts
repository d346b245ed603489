import { type CompiledVerb, type Reading, takes } from "../../locale/compile-cues.ts";
import {
  AUXILIARY,
  BE,
  BECOME,
  CUE_VERB,
  HAVE,
  INFINITIVE,
  LET,
  MODAL,
  PARTICIPLE,
  POINTER,
  PREPOSITION,
  REFLEXIVE,
  SOURCE_BEHIND,
  SOURCE_WITH_NOUN,
} from "../../locale/word-flags.ts";
import type { Segment } from "./clauses/segment.ts";
import { findMedialCues } from "./medial/find-cues.ts";
import {
  type BlockReading,
  foldedAt,
  has,
  isCapital,
  isMark,
  numberAt,
  type Range,
  readingsAt,
  serves,
} from "./reading.ts";

/** A reporting verb in its clause, with particle, auxiliaries and "sich" joined. */
export interface VerbCue {
  readonly verb: CompiledVerb;
  /** The constructions of all readings that fit: "berichten" and "berichten von". */
  readonly takes: number;
  /** Words of the cue, in order. */
  readonly words: readonly number[];
  /** Index of the segment in which the clause has its verb. */
  readonly segment: number;
  /** Index of the last segment that belongs to the cue: that of a parted particle. */
  readonly last: number;
  readonly passive: boolean;
  readonly modal: boolean;
}

/** Segments that may stand between a verb and its particle: "teilte die Behörde, die gestern tagte, mit". */
const MOST_BETWEEN = 4;

/**
 * The reporting verbs of a sentence in reading order.
 *
 *     Der Rat teilte am Montag mit, er habe nicht zugestimmt.      Sie hatte gestern erklärt, …
 *             ^^^^^^           ^^^                                     ^^^^^         ^^^^^^^
 */
export function findCues(block: BlockReading, segments: readonly Segment[]): VerbCue[] {
  if (!block.tables.verbFinal) return findMedialCues(block, segments);
  const cues: VerbCue[] = [];
  for (const segment of segments) {
    if (segment.kind === "words") continue;
    for (let at = segment.from; at < segment.to; at += 1) {
      if (!serves(block, at, CUE_VERB) || block.passageAt[at] !== -1) continue;
      if (isCapital(block, at) && at !== segment.from) continue;
      const cue = readCue({ block, at, segment, segments });
      if (cue !== undefined) cues.push(cue);
    }
  }
  return cues;
}

interface Place {
  readonly block: BlockReading;
  readonly at: number;
  readonly segment: Segment;
  readonly segments: readonly Segment[];
}

/** The verb parts of one reading. */
interface Parts {
  readonly words: readonly number[];
  readonly last: number;
  readonly parted: boolean;
}

function readCue(place: Place): VerbCue | undefined {
  const { block, at, segment } = place;
  const { finite } = segment;
  if (finite < 0) return undefined;
  let found: VerbCue | undefined;
  let parted = false;
  for (const reading of readingsAt(block, at)) {
    const parts = at === finite ? finiteParts(place, reading) : dependentParts(place, reading);
    if (parts === undefined || (parted && !parts.parted)) continue;
    const words = wordsWith(place, reading.verb, parts.words);
    if (words === undefined) continue;
    if (found !== undefined && (parted || !parts.parted)) {
      found = { ...found, takes: found.takes | reading.verb.takes };
      continue;
    }
    parted = parts.parted;
    const passive =
      at !== finite && reading.form === "participle" && !has(block, finite, HAVE) && !has(block, at + 1, HAVE);
    const modal = at !== finite && reading.form === "infinitive" && !serves(block, finite, LET);
    const { verb } = reading;
    found = { verb, takes: verb.takes, words, segment: segment.index, last: parts.last, passive, modal };
  }
  return found;
}

/** "teilte … mit", "mitteilte", "bekannt gab". */
function finiteParts(place: Place, { verb, form, joined }: Reading): Parts | undefined {
  const { block, at, segment } = place;
  if (form !== "finite") return undefined;
  if (verb.particle === "" && isPartedElsewhere(block, at, segment)) return undefined;
  if (verb.particle === "" || joined) return { words: [at], last: segment.index, parted: joined };
  if (numberAt(block, at - 1) === verb.particleNumber)
    return { words: [at - 1, at], last: segment.index, parted: true };
  const particle = findParticle(place, verb.particleNumber);
  return particle && { words: [at, particle.at], last: particle.segment, parted: true };
}

/** "sagte das Fest ab", "findet im Saal statt": the particle at the end makes another verb of it. */
function isPartedElsewhere(block: BlockReading, at: number, segment: Segment): boolean {
  const last = lastWord(block, segment);
  if (last <= at || !has(block, last, PREPOSITION)) return false;
  return !serves(block, last, SOURCE_BEHIND | SOURCE_WITH_NOUN);
}

/** "hat … mitgeteilt", "wird berichtet", "ließ verlauten". */
function dependentParts({ block, at, segment }: Place, { verb, form, joined }: Reading): Parts | undefined {
  const { finite } = segment;
  if (form !== "participle" && form !== "infinitive") return undefined;
  // "soll gesagt haben"
  const perfect =
    form === "participle" && has(block, finite, MODAL) && has(block, at + 1, HAVE) && has(block, at + 1, INFINITIVE);
  if (!perfect && !has(block, finite, form === "participle" ? HAVE | BE | BECOME : MODAL)) return undefined;
  const parted = verb.particle !== "" && !joined;
  if (parted && numberAt(block, at - 1) !== verb.particleNumber) return undefined;
  const own = parted ? [at - 1, at] : [at];
  const next = at + 1;
  const closing = next !== finite && has(block, next, AUXILIARY) && has(block, next, PARTICIPLE | INFINITIVE);
  return {
    words: closing ? [finite, ...own, next] : [finite, ...own],
    last: segment.index,
    parted: verb.particle !== "",
  };
}

/** The particle at the end of the clause: of the segment, or of a short one behind insertions. */
function findParticle(place: Place, particle: number): { readonly at: number; readonly segment: number } | undefined {
  const { block, at, segment, segments } = place;
  const end = lastWord(block, segment);
  if (end > at && numberAt(block, end) === particle) return { at: end, segment: segment.index };
  const limit = Math.min(segments.length - 1, segment.index + MOST_BETWEEN);
  for (let index = segment.index + 1; index <= limit; index += 1) {
    const next = segments[index];
    if (next === undefined || next.kind === "words" || next.kind === "main") break;
    if (next.kind !== "piece") continue;
    const last = lastWord(block, next);
    if (numberAt(block, last) === particle) return { at: last, segment: index };
    if (numberAt(block, next.from) === particle) return { at: next.from, segment: index };
  }
  return undefined;
}

function lastWord(block: BlockReading, { from, to }: Range): number {
  let at = to - 1;
  while (at > from && isMark(block, at)) at -= 1;
  return at;
}

/** The words of the cue with "sich" and the word that the verb must have; undefined when it lacks one. */
function wordsWith(
  { block, segment, segments }: Place,
  verb: CompiledVerb,
  words: readonly number[],
): readonly number[] | undefined {
  const all = [...words];
  const reflexive = findIn(block, segment, (at) => has(block, at, REFLEXIVE));
  if (takes(verb, "reflexive") && reflexive < 0) return undefined;
  // "Ein Gewitter kündigte sich an": what is no reflexive verb sums up nothing with "sich".
  if (reflexive >= 0 && isSummaryOnly(verb)) return undefined;
  const beside = words.some((at) => Math.abs(reflexive - at) === 1);
  if (reflexive >= 0 && (takes(verb, "reflexive") || beside)) all.push(reflexive);
  if (verb.with.length > 0) {
    const wanted = (at: number) => verb.with.includes(numberAt(block, at));
    let found = findIn(block, segment, wanted);
    const next = segments[segment.index + 1];
    if (found < 0 && next?.kind === "piece") found = findIn(block, next, wanted);
    if (found < 0) return undefined;
    if (has(block, found, POINTER) || isPronounSubject(block, found)) all.push(found);
  }
  return all.sort((one, other) => one - other);
}

function isSummaryOnly(verb: CompiledVerb): boolean {
  return takes(verb, "report") && !takes(verb, "reflexive") && !takes(verb, "that");
}

/** "es" in "heißt es" belongs to the cue, "von" in "spricht von" does not. */
function isPronounSubject(block: BlockReading, at: number): boolean {
  return foldedAt(block, at).length === 2 && !has(block, at, PREPOSITION);
}

function findIn(block: BlockReading, { from, to }: Range, test: (at: number) => boolean): number {
  for (let at = from; at < to; at += 1) if (block.passageAt[at] === -1 && test(at)) return at;
  return -1;
}
