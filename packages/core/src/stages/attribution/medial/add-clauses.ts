import { takes } from "../../../locale/compile-cues.ts";
import {
  ADVERB,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GERUND,
  INFINITIVE_MARK,
  PREPOSITION,
  QUESTION_WORD,
  RELATIVE,
  SUBORDINATOR,
} from "../../../locale/word-flags.ts";
import type { Segment, SegmentKind } from "../clauses/segment.ts";
import { type BlockReading, has, isStop, type Range, serves } from "../reading.ts";
import { findAnnouncing } from "./announcing-noun.ts";
import { behindCircumstances, cueAt, findContentStart, hasVerb, type MedialCue } from "./cue-at.ts";
import { readSmallNounPhrase } from "./noun-phrase.ts";
import { isVerbAt, readVerbGroup } from "./verb-group.ts";

/** Where a clause ends inside a part between commas, and what begins there. */
interface Split {
  readonly at: number;
  readonly kind: SegmentKind | undefined;
}

/**
 * The clauses of a part between commas, for a language that has its verbs in the middle: a clause ends where a reporting verb
 * introduces what is said, and before "and" with a reporting verb behind it.
 *
 *     She said the shop would close but insisted that nobody would leave
 *     main     main                 main         that
 */
export function addMedialClauses(
  block: BlockReading,
  from: number,
  to: number,
  mark: string,
  segments: Segment[],
): void {
  let start = from;
  let sign = mark;
  let kind: SegmentKind | undefined;
  let end = to;
  while (end > from + 1 && isStop(block, end - 1)) end -= 1;
  for (;;) {
    const split = findSplit(block, { from: start, to: end });
    const own = describe(block, { from: start, to: split?.at ?? end }, sign, segments, kind, split);
    segments.push(own);
    if (split === undefined) return;
    start = split.at;
    sign = "";
    kind = split.kind;
  }
}

function findSplit(block: BlockReading, { from, to }: Range): Split | undefined {
  const first = openerOf(block, from, to);
  for (let at = first; at < to; at += 1) {
    const cue = cueAt(block, at, first, to);
    if (cue !== undefined) {
      const content = findContentStart(block, cue, to);
      if (content !== undefined) return content;
    }
    if (isAnnounced(block, at, first)) return { at, kind: "that" };
    if (at > first && has(block, at, CONJUNCTION) && block.passageAt[at] === -1) {
      let verb = at + 1;
      while (verb < to - 1 && has(block, verb, ADVERB)) verb += 1;
      const joint = cueAt(block, verb, at, to);
      if (joint !== undefined && !joint.gerund && joint.from === joint.at) return { at, kind: undefined };
    }
  }
  return undefined;
}

/** "the warning from the council that …": a noun in front of "that" announces what was said. */
function isAnnounced(block: BlockReading, at: number, first: number): boolean {
  if (!has(block, at, COMPLEMENTISER) || has(block, at, QUESTION_WORD) || at < first + 1) return false;
  return findAnnouncing(block, at, first, block.tables.clauseNouns.values) >= 0;
}

/** Behind conjunctions and adverbs. */
function openerOf(block: BlockReading, from: number, to: number): number {
  let at = from;
  while (at < to - 1 && has(block, at, CONJUNCTION | ADVERB) && !has(block, at, SUBORDINATOR | FINITE)) at += 1;
  return at;
}

function describe(
  block: BlockReading,
  { from, to }: Range,
  mark: string,
  segments: readonly Segment[],
  given: SegmentKind | undefined,
  split: Split | undefined,
): Segment {
  const index = segments.length;
  const first = openerOf(block, from, to);
  const cue = firstCue(block, first, to);
  const finite = cue?.from ?? findVerb(block, first, to, mark);
  const kind = given ?? kindOf(block, { from, to }, first, finite, mark, cue, split, segments);
  return {
    index,
    from,
    to,
    kind,
    first,
    finite,
    mark,
    joined: given === undefined && (has(block, from, CONJUNCTION) || cue?.gerund === true),
    mood: finite < 0 ? "none" : "indicative",
    passage: -1,
  };
}

function firstCue(block: BlockReading, from: number, to: number): MedialCue | undefined {
  for (let at = from; at < to; at += 1) {
    const cue = cueAt(block, at, from, to);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

/** The finite verb of the clause; "a zoologist who was there" behind a comma has none. */
function findVerb(block: BlockReading, from: number, to: number, mark: string): number {
  for (let at = from; at < to; at += 1) {
    if (mark === "," && at > from && has(block, at, RELATIVE) && !has(block, at, DETERMINER)) return -1;
    if (isVerbAt(block, at, from)) return readVerbGroup(block, at, from)?.from ?? at;
  }
  return -1;
}

function kindOf(
  block: BlockReading,
  { from, to }: Range,
  first: number,
  finite: number,
  mark: string,
  cue: MedialCue | undefined,
  split: Split | undefined,
  segments: readonly Segment[],
): SegmentKind {
  const index = segments.length;
  const opens = index > 0 && mark === ",";
  const relative = has(block, first, PREPOSITION) ? first + 1 : first;
  if (opens && has(block, relative, RELATIVE) && !has(block, relative, COMPLEMENTISER) && finite >= 0)
    return "relative";
  if (has(block, first, SUBORDINATOR) && finite >= 0) return "adverbial";
  if (has(block, first, INFINITIVE_MARK) && finite < 0) return "infinitive";
  if (finite < 0) return serves(block, first, GERUND) ? "infinitive" : "piece";
  const joined = has(block, from, CONJUNCTION);
  if (cue === undefined || joined || split !== undefined || index === 0 || !isTailMark(mark)) return "main";
  // Behind words in marks it may hold whatever has no verb: "she told a crowd of two hundred at the town hall".
  const loose = segments.at(-1)?.kind === "words" && takes(cue, "words") && !cue.gerund && !hasVerb(block, cue.to, to);
  return loose || endsWithCue(block, cue, first, to) ? "tail" : "main";
}

function isTailMark(mark: string): boolean {
  return mark === "," || mark === "" || mark === "–" || mark === "—";
}

/** Whether nothing stands behind the verb but when and where, who was told, or the subject: "said the farmer on Monday". */
function endsWithCue(block: BlockReading, cue: MedialCue, first: number, to: number): boolean {
  if (cue.gerund || !takes(cue, "words")) return false;
  let at = cue.to;
  if (cue.from === first || takes(cue, "whom")) at = readSmallNounPhrase(block, at, to, cue.from === first);
  return behindCircumstances(block, at, to) >= to;
}
