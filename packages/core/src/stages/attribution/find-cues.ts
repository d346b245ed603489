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
  REFLEXIVE,
} from "../../locale/word-flags.ts";
import type { Segment } from "./clauses/segment.ts";
import { type BlockReading, foldedAt, has, isCapital, isMark, readingsAt, serves } from "./reading.ts";

/** A reporting verb in its clause, with particle, auxiliaries and "sich" joined. */
export interface VerbCue {
  readonly verb: CompiledVerb;
  /** Words of the cue, in order. */
  readonly words: readonly number[];
  /** Index of the segment in which the clause has its verb. */
  readonly segment: number;
  /** Index of the last segment that belongs to the cue: that of a parted particle. */
  readonly last: number;
  readonly passive: boolean;
  readonly modal: boolean;
  readonly finite: boolean;
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
  const cues: VerbCue[] = [];
  for (const segment of segments) {
    if (segment.kind === "words") continue;
    for (let at = segment.from; at < segment.to; at += 1) {
      if (!serves(block, at, CUE_VERB) || block.passageAt[at] !== -1) continue;
      if (isCapital(block, at) && at !== segment.from) continue;
      const cue = readCue(block, at, segment, segments);
      if (cue !== undefined) cues.push(cue);
    }
  }
  return cues;
}

function readCue(block: BlockReading, at: number, segment: Segment, segments: readonly Segment[]): VerbCue | undefined {
  const readings = readingsAt(block, at);
  const place = { block, at, segment, segments };
  if (at === segment.finite) return readFinite(place, readings);
  const { finite } = segment;
  if (finite < 0) return undefined;
  for (const reading of readings) {
    const { verb, form } = reading;
    if (form !== "participle" && form !== "infinitive") continue;
    if (form === "participle" && isCapital(block, at + 1) && !has(block, finite, HAVE | BE | BECOME)) continue;
    const auxiliary = form === "participle" ? has(block, finite, HAVE | BE | BECOME) : has(block, finite, MODAL);
    if (!auxiliary || (verb.particle !== "" && !reading.joined)) continue;
    const words = wordsWith(place, verb, [finite, at, ...auxiliariesBetween(block, finite, at)]);
    if (words === undefined) continue;
    const passive = form === "participle" && !has(block, finite, HAVE);
    const modal = form === "infinitive" && !serves(block, finite, LET);
    return { verb, words, segment: segment.index, last: segment.index, passive, modal, finite: false };
  }
  return undefined;
}

interface Place {
  readonly block: BlockReading;
  readonly at: number;
  readonly segment: Segment;
  readonly segments: readonly Segment[];
}

function readFinite(place: Place, readings: readonly Reading[]): VerbCue | undefined {
  const { at, segment } = place;
  let found: VerbCue | undefined;
  for (const reading of readings) {
    const { verb } = reading;
    if (reading.form !== "finite") continue;
    if (verb.particle === "" || reading.joined) {
      if (found !== undefined) continue;
      const words = wordsWith(place, verb, [at]);
      if (words === undefined) continue;
      found = { verb, words, segment: segment.index, last: segment.index, passive: false, modal: false, finite: true };
      continue;
    }
    const particle = findParticle(place, verb.particle);
    if (particle === undefined) continue;
    const words = wordsWith(place, verb, [at, particle.at]);
    if (words === undefined) continue;
    return { verb, words, segment: segment.index, last: particle.segment, passive: false, modal: false, finite: true };
  }
  return found;
}

/** The particle at the end of the clause: of the segment, or of a short one behind insertions. */
function findParticle(place: Place, particle: string): { readonly at: number; readonly segment: number } | undefined {
  const { block, at, segment, segments } = place;
  let end = segment.to - 1;
  while (end > at && isMark(block, end)) end -= 1;
  if (end > at && foldedAt(block, end) === particle) return { at: end, segment: segment.index };
  for (let index = segment.index + 1; index < segments.length && index <= segment.index + MOST_BETWEEN; index += 1) {
    const next = segments[index];
    if (next === undefined || next.kind === "words" || next.kind === "main") break;
    if (next.kind !== "piece") continue;
    let last = next.to - 1;
    while (last > next.from && isMark(block, last)) last -= 1;
    if (foldedAt(block, last) === particle) return { at: last, segment: index };
    if (foldedAt(block, next.from) === particle) return { at: next.from, segment: index };
  }
  // "gab bekannt dass": a comma left out.
  for (let index = at + 1; index < segment.to; index += 1) {
    if (foldedAt(block, index) === particle && !isCapital(block, index + 1) && index + 1 === segment.to) {
      return { at: index, segment: segment.index };
    }
  }
  return undefined;
}

/** The words of the cue with "sich" and the word that the verb must have; undefined when it lacks one. */
function wordsWith(
  { block, segment, segments }: Place,
  verb: CompiledVerb,
  words: readonly number[],
): readonly number[] | undefined {
  const all = [...words];
  const verbAt = words[0] ?? segment.from;
  const reflexive = findIn(block, segment, (at) => has(block, at, REFLEXIVE));
  if (takes(verb, "reflexive") && reflexive < 0) return undefined;
  if (reflexive >= 0 && (takes(verb, "reflexive") || Math.abs(reflexive - verbAt) === 1)) all.push(reflexive);
  if (verb.with.length > 0) {
    let found = findIn(block, segment, (at) => verb.with.includes(foldedAt(block, at)));
    const next = segments[segment.index + 1];
    if (found < 0 && next?.kind === "piece")
      found = findIn(block, next, (at) => verb.with.includes(foldedAt(block, at)));
    if (found < 0) return undefined;
    all.push(found);
  }
  return all.sort((one, other) => one - other);
}

function findIn(block: BlockReading, { from, to }: Segment, test: (at: number) => boolean): number {
  for (let at = from; at < to; at += 1) if (block.passageAt[at] === -1 && test(at)) return at;
  return -1;
}

/** "worden" in "ist berichtet worden", "haben" in "erklärt haben". */
function auxiliariesBetween(block: BlockReading, finite: number, at: number): number[] {
  const next = at + 1;
  if (next === finite || !has(block, next, AUXILIARY)) return [];
  return has(block, next, PARTICIPLE | INFINITIVE) ? [next] : [];
}
