import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  GENITIVE_DETERMINER,
  OTHER_DETERMINER,
  PARTICIPLE,
  POINTER,
  PREPOSITION,
  REFLEXIVE,
  RELATIVE,
  SUBJECT_DETERMINER,
  SUBJECT_PRONOUN,
} from "../../../locale/word-flags.ts";
import { canBeSubject, isPronounAlone, readNounPhrase } from "../clauses/noun-phrase.ts";
import type { Segment } from "../clauses/segment.ts";
import { subjectInFront } from "../medial/subject-in-front.ts";
import {
  type BlockReading,
  flagsAt,
  foldedAt,
  has,
  isCapital,
  isMark,
  isSmall,
  type Range,
  textAt,
} from "../reading.ts";
import { isTime } from "./is-time.ts";
import { looksLikeSpeaker } from "./source-kind.ts";

/** A sentence cut into clauses. */
export interface Sentence {
  readonly block: BlockReading;
  readonly unit: Range;
  readonly segments: readonly Segment[];
}

/**
 * The subject of a clause: in front of the verb, behind it, or that of the clause it is joined to.
 *
 *     Der Rat, der gestern tagte, sagte …     Gestern sagte der Bürgermeister von Bonn im Rat, …     Er kam und sagte, …
 *     ^^^^^^^                                               ^^^^^^^^^^^^^^^^^^^^^^^^^                ^^
 */
export function findSubject(sentence: Sentence, segment: Segment): Range | undefined {
  switch (segment.kind) {
    case "main":
    case "tail":
      return sentence.block.tables.verbFinal ? subjectOfMain(sentence, segment) : subjectOfMedial(sentence, segment);
    case "relative":
      return subjectOfRelative(sentence, segment);
    case "that":
    case "question":
    case "adverbial":
      if (!sentence.block.tables.verbFinal) return subjectOfMedial(sentence, segment);
      return subjectFrom(sentence, segment, segment.first + 1, segment.to);
    default:
      return undefined;
  }
}

function subjectOfMain(sentence: Sentence, segment: Segment): Range | undefined {
  const { block } = sentence;
  const { finite, to, first } = segment;
  const next = finite + 1;
  if (finite === first) {
    if (segment.joined) return joinedSubject(sentence, segment) ?? subjectFrom(sentence, segment, next, to);
    if (has(block, next, SUBJECT_PRONOUN) && isPronounAlone(block, next, to)) return { from: next, to: next + 1 };
    const before = cutOffSubject(sentence, segment);
    if (before === undefined) return subjectBehind(sentence, segment);
    // Behind another clause the pieces may be the end of that: then the subject follows the verb.
    return before.doubtful ? (subjectFrom(sentence, segment, finite + 1, to) ?? before) : before;
  }
  const front = frontOf(block, first, finite);
  // A nominative pronoun behind the verb is the subject, whatever stands in front; "es" may be its object.
  const pronoun = has(block, next, SUBJECT_PRONOUN) && !(front !== undefined && has(block, next, POINTER));
  if (pronoun && isPronounAlone(block, next, to) && !has(block, first, SUBJECT_PRONOUN)) {
    return { from: next, to: next + 1 };
  }
  if (front === undefined) return subjectFrom(sentence, segment, next, to);
  if (isObjectInNumber(block, front, finite)) return subjectFrom(sentence, segment, next, to) ?? front;
  return isPredicate(block, front, finite, to) ? (subjectFrom(sentence, segment, next, to) ?? front) : front;
}

/** "sagte der Rat"; but "Der Rat lobte den Plan, forderte aber Geld": what is no speaker leaves the subject to the clause before. */
function subjectBehind(sentence: Sentence, segment: Segment): Range | undefined {
  const { block } = sentence;
  const { finite, to, mark } = segment;
  const behind = subjectFrom(sentence, segment, finite + 1, to);
  const elided = mark === "," && has(block, finite + 1, CONJUNCTION | ADVERB);
  if (behind !== undefined && (!elided || looksLikeSpeaker(block, behind))) return behind;
  return mark === "," ? (joinedSubject(sentence, segment) ?? behind) : behind;
}

/** "Besorgt äußerte sich der Rat", "Ergänzend fügte er hinzu": one word that says how. */
function isPredicate(block: BlockReading, { from, to }: Range, finite: number, end: number): boolean {
  if (has(block, from, SUBJECT_PRONOUN | DETERMINER)) return false;
  const after = has(block, finite + 1, REFLEXIVE) ? finite + 2 : finite + 1;
  const follows = after < end && canBeSubject(block, after) && readNounPhrase(block, after, end) > after;
  if (!follows || has(block, after, ADVERB | PREPOSITION)) return false;
  const folded = foldedAt(block, from);
  if (to - from === 1 && after === finite + 2) return true;
  return has(block, from, PARTICIPLE) || folded.endsWith("end") || folded.endsWith("lich") || folded.endsWith("weise");
}

/** "Die Äußerungen nannte Beispiel klug": many things, and a verb for one. */
function isObjectInNumber(block: BlockReading, { from }: Range, finite: number): boolean {
  if (!has(block, from, SUBJECT_DETERMINER) || !foldedAt(block, from).endsWith("e")) return false;
  let noun = from + 1;
  while (noun < finite && isSmall(block, noun) && !has(block, noun, PREPOSITION)) noun += 1;
  return isCapital(block, noun) && foldedAt(block, noun).endsWith("en") && !foldedAt(block, finite).endsWith("n");
}

/** In a language with the subject in front: what stands before the verb, else the piece cut off, else what stands behind it. */
function subjectOfMedial(sentence: Sentence, segment: Segment): Range | undefined {
  const { block } = sentence;
  const { finite, to, first } = segment;
  if (finite > first) return subjectInFront(block, segment);
  if (segment.kind === "tail") {
    const behind = subjectFrom(sentence, segment, finite + 1, to);
    if (behind !== undefined) return behind;
  }
  if (segment.joined) return joinedSubject(sentence, segment);
  return cutOffSubject(sentence, segment) ?? joinedSubject(sentence, segment);
}

/** The one phrase between the start of a main clause and its verb, when it can be a subject. */
function frontOf(block: BlockReading, first: number, finite: number): Range | undefined {
  let from = first;
  while (from < finite && has(block, from, ADVERB | CONJUNCTION) && !isPronounAlone(block, from, finite)) from += 1;
  if (from >= finite || !canBeSubject(block, from) || isPointerAlone(block, from, finite)) return undefined;
  const end = readNounPhrase(block, from, finite, { wide: true });
  if (end === from || isTime(block, { from, to: end })) return undefined;
  return { from, to: end };
}

function isPointerAlone(block: BlockReading, at: number, to: number): boolean {
  return has(block, at, POINTER) && readNounPhrase(block, at, to) === at;
}

interface DoubtfulRange extends Range {
  readonly doubtful: boolean;
}

/** "Der Rat, der gestern tagte, sagte": the piece in front of the insertions, with its appositions. */
function cutOffSubject({ block, segments }: Sentence, segment: Segment): DoubtfulRange | undefined {
  let index = segment.index - 1;
  let piece = -1;
  while (index >= 0) {
    const before = segments[index];
    if (before === undefined) break;
    if (before.kind === "piece") {
      // "A few hours earlier, the mayor, a farmer, said …"
      if (!isTime(block, { from: before.first, to: readNounPhrase(block, before.first, before.to) })) piece = index;
    } else if (before.kind !== "relative" && before.kind !== "infinitive" && before.kind !== "adverbial") break;
    if (before.mark === ":" || before.mark === ";") break;
    index -= 1;
  }
  const start = segments[piece];
  if (start === undefined) return undefined;
  const before = segments[piece - 1];
  const doubtful = before !== undefined && start.mark === "," && (before.kind === "main" || before.kind === "words");
  let from = start.from;
  while (from < start.to && has(block, from, ADVERB | CONJUNCTION) && !isPronounAlone(block, from, start.to)) from += 1;
  if (from >= start.to || !canBeSubject(block, from)) return undefined;
  const end = readNounPhrase(block, from, start.to, { wide: true });
  if (end === from) return undefined;
  return { from, to: withAppositions(block, segments, start, end, segment.index), doubtful };
}

/** The phrase with the appositions behind its comma. */
function withAppositions(
  block: BlockReading,
  segments: readonly Segment[],
  start: Segment,
  end: number,
  limit: number,
): number {
  let reach = end;
  if (reach < start.to) return reach;
  for (let index = start.index + 1; index < limit; index += 1) {
    const next = segments[index];
    if (next === undefined || next.kind !== "piece" || next.mark !== ",") break;
    if (next.from !== reach + 1 || has(block, next.from, PREPOSITION | ADVERB | CONJUNCTION | REFLEXIVE)) break;
    // "erzählt der Wirt, den ganzen Tag": the clause goes on.
    if (block.tables.capitalNouns && !canBeSubject(block, next.from)) break;
    const close = readNounPhrase(block, next.from, next.to, { wide: true });
    if (close === next.from) break;
    reach = close;
    if (close < next.to) break;
  }
  return reach;
}

/** The first noun phrase from a word on that can be a subject, behind "sich", adverbs, objects and places. */
function subjectFrom(sentence: Sentence, segment: Segment, from: number, to: number): Range | undefined {
  const { block, segments } = sentence;
  let at = from;
  while (at < to) {
    if (isMark(block, at) && block.passageAt[at] === -1) {
      at += 1;
      continue;
    }
    const flags = flagsAt(block, at);
    if ((flags & REFLEXIVE) !== 0 || ((flags & ADVERB) !== 0 && !isPronounAlone(block, at, to))) {
      at += 1;
      continue;
    }
    if ((flags & PREPOSITION) !== 0) {
      const end = readNounPhrase(block, at + 1, to);
      at = Math.max(end, at + 1);
      continue;
    }
    const end = readNounPhrase(block, at, to);
    if (end === at) {
      at += 1;
      continue;
    }
    if (canBeSubject(block, at) && !isTime(block, { from: at, to: end })) {
      return { from: at, to: withAppositions(block, segments, { ...segment, to: segment.to }, end, segments.length) };
    }
    at = end;
  }
  return undefined;
}

/** "Er sagte, Bonn zahle, und fügte hinzu": the clause in reported mood is what he says, and he goes on. */
function joinedSubject(sentence: Sentence, segment: Segment): Range | undefined {
  let said: Segment | undefined;
  for (let index = segment.index - 1; index >= 0; index -= 1) {
    const before = sentence.segments[index];
    if (before === undefined || (before.kind !== "main" && before.kind !== "tail")) continue;
    if (segment.mood !== "indicative" || before.mood !== "subjunctive") return findSubject(sentence, before);
    said ??= before;
  }
  return said && findSubject(sentence, said);
}

/** "…, der sagte": the pronoun stands for the source; with a subject of its own, that is it ("den sie nannte"). */
function subjectOfRelative(sentence: Sentence, segment: Segment): Range | undefined {
  const { block } = sentence;
  const { first, to } = segment;
  if (has(block, first, PREPOSITION)) return subjectFrom(sentence, segment, first + 2, to);
  // "dessen Sprecher sagte"
  if (has(block, first, OTHER_DETERMINER) && has(block, first, SUBJECT_DETERMINER))
    return subjectFrom(sentence, segment, first, to);
  if (!canBeSubject(block, first)) return subjectFrom(sentence, segment, first + 1, to);
  const own = subjectFrom(sentence, segment, first + 1, to);
  if (own !== undefined && isSmall(block, own.from) && has(block, own.from, SUBJECT_PRONOUN)) return own;
  // "die Marke, die Ada Beispiel gesetzt hatte"
  const object = !has(block, first, GENITIVE_DETERMINER) && own?.from === first + 1 && isCapital(block, first + 1);
  if (own !== undefined && object && looksLikeSpeaker(block, own)) return own;
  return has(block, first, RELATIVE) ? { from: first, to: first + 1 } : own;
}

/** Whether a source may be named so: no "es", no "dies", and no "Sie" of somebody who is spoken to. */
export function isFitSource(block: BlockReading, { from, to }: Range): boolean {
  if (to - from > 1) return true;
  if (!isCapital(block, from)) return !has(block, from, POINTER);
  const pronoun = has(block, from, SUBJECT_PRONOUN) && !has(block, from, DETERMINER);
  return !pronoun || from === 0 || (isMark(block, from - 1) && textAt(block, from - 1) !== ",");
}
