import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  CUE_VERB,
  DETERMINER,
  FINITE,
  INFINITIVE,
  INFINITIVE_MARK,
  MARKED_INFINITIVE,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  PURPOSE_OPENER,
  QUESTION_WORD,
  RELATIVE,
  SUBJUNCTIVE,
  SUBORDINATOR,
} from "../../../locale/word-flags.ts";
import { addMedialClauses } from "../medial/add-clauses.ts";
import {
  type BlockReading,
  flagsAt,
  foldedAt,
  has,
  isCapital,
  isMark,
  isSmall,
  isStop,
  lastLetterAt,
  type Range,
  serves,
  textAt,
} from "../reading.ts";
import { findFinite, moodOf } from "./find-finite.ts";
import { joinCutClauses } from "./join-cut-clauses.ts";
import type { Segment, SegmentKind } from "./segment.ts";
import { isStatementOfItsOwn } from "./statement-in-marks.ts";

const SMALL_N = 0x6e;

/** How many words may stand in brackets. */
const LONGEST_BRACKET = 14;

/**
 * Splits a sentence at its commas, colons, semicolons, dashes and at conjunctions between clauses, and tells clauses apart by
 * their first word and the place of the verb. Brackets stay inside; so do marked passages, unless they stand for themselves.
 *
 *     Der Rat, der am Montag tagte, teilte mit, dass er zustimme und nun handle.
 *     piece    relative             main        that            that
 */
export function splitSegments(block: BlockReading, unit: Range): Segment[] {
  const segments: Segment[] = [];
  let from = unit.from;
  let mark = "";
  const close = (to: number, next: string): void => {
    if (to > from) addClauses(block, from, to, mark, segments);
    if (to > from || next !== "," || mark === "") mark = next;
    from = to + 1;
  };
  let at = unit.from;
  while (at < unit.to) {
    const passage = block.passageAt[at] ?? -1;
    if (passage >= 0) {
      const end = Math.min((block.passages[passage]?.close ?? at) + 1, unit.to);
      if (isStatementOfItsOwn(block, { from: at, to: end }, unit)) {
        if (at > from) close(at, "");
        segments.push({
          from: at,
          to: end,
          index: segments.length,
          kind: "words",
          first: at,
          finite: -1,
          mark,
          joined: false,
          mood: "none",
          passage,
        });
        mark = "";
        from = end;
      }
      at = Math.max(end, at + 1);
      continue;
    }
    if (!isMark(block, at)) at += 1;
    else if (isOpeningBracket(block, at)) at = behindBracket(block, at, unit.to);
    else if (isDelimiter(block, at)) {
      close(at, textAt(block, at));
      at += 1;
    } else at += 1;
  }
  if (unit.to > from) addClauses(block, from, unit.to, mark, segments);
  return block.tables.verbFinal ? joinCutClauses(block, segments) : segments;
}

function isOpeningBracket(block: BlockReading, at: number): boolean {
  const mark = textAt(block, at);
  return mark === "(" || mark === "[";
}

function behindBracket(block: BlockReading, at: number, to: number): number {
  const last = Math.min(to, at + LONGEST_BRACKET);
  for (let index = at + 1; index < last; index += 1) {
    const mark = textAt(block, index);
    if (mark === ")" || mark === "]") return index + 1;
  }
  return at + 1;
}

function isDelimiter(block: BlockReading, at: number): boolean {
  const mark = textAt(block, at);
  if (mark === "," || mark === ";" || mark === "–" || mark === "—") return true;
  const word = block.words[at];
  const before = block.words[at - 1];
  if (word === undefined || (mark !== ":" && mark !== "-")) return false;
  // A colon or hyphen counts with a blank behind it: "3:1" is a number, "E-Mail" a word.
  const spaced = (block.words[at + 1]?.start ?? word.end + 1) > word.end;
  return spaced && (mark === ":" || before === undefined || before.end < word.start);
}

/** One segment, or several when conjunctions join clauses without a comma. */
function addClauses(block: BlockReading, from: number, to: number, mark: string, segments: Segment[]): void {
  if (!block.tables.verbFinal) {
    addMedialClauses(block, from, to, mark, segments);
    return;
  }
  let start = from;
  let sign = mark;
  let end = to;
  while (end > from + 1 && isStop(block, end - 1)) end -= 1;
  for (;;) {
    const segment = describe(block, { from: start, to: end }, sign, segments.length);
    const split = segment.finite < 0 && segment.kind !== "infinitive" ? -1 : findJoint(block, segment);
    if (split < 0) {
      segments.push(segment);
      return;
    }
    segments.push(describe(block, { from: start, to: split }, sign, segments.length));
    start = split;
    sign = "";
  }
}

/** The conjunction behind the finite verb that opens a further clause, or -1: "… und weigerte sich, …", "… und Bonn zahlt". */
function findJoint(block: BlockReading, { from, to, finite, first }: Segment): number {
  const after = Math.max(finite, first, from);
  for (let at = after + 1; at < to - 1; at += 1) {
    if (!has(block, at, CONJUNCTION) || block.passageAt[at] !== -1) continue;
    if (opensClause(block, at + 1, to)) return at;
  }
  return -1;
}

/** Whether a clause with a verb of its own begins here: at once, or behind one short subject. */
function opensClause(block: BlockReading, at: number, to: number): boolean {
  if (has(block, at, COMPLEMENTISER)) return true;
  const limit = Math.min(to, at + 9);
  for (let index = at; index < limit; index += 1) {
    if (isMark(block, index)) return false;
    if (has(block, index, CONJUNCTION) && index > at) return false;
    const flags = flagsAt(block, index);
    if ((flags & FINITE) === 0 || !isSmall(block, index)) continue;
    if ((flags & (INFINITIVE | PARTICIPLE | DETERMINER | ADVERB | PREPOSITION)) !== 0) continue;
    return true;
  }
  return false;
}

function describe(block: BlockReading, { from, to }: Range, mark: string, index: number): Segment {
  const first = openerOf(block, from, to);
  const finite = findFinite(block, { from: first, to });
  const kind = kindOf(block, { first, from, to, finite }, mark, index);
  const verb = kind === "infinitive" || kind === "piece" ? -1 : finite;
  const joined = has(block, from, CONJUNCTION);
  return {
    index,
    from,
    to,
    kind,
    first,
    finite: verb,
    mark,
    joined,
    mood: moodOf(block, verb, { from, to }),
    passage: -1,
  };
}

/** Leaves out a quotation mark, the conjunction and the adverbs before an opener: "und dass", "auch wenn". */
function openerOf(block: BlockReading, from: number, to: number): number {
  // "…, „dass es reicht“": the mark opens nothing.
  let at = block.passageAt[from] !== -1 && isMark(block, from) && from < to - 1 ? from + 1 : from;
  while (at < to - 1 && at < from + 3) {
    const opener = has(block, at + 1, COMPLEMENTISER | SUBORDINATOR);
    if (has(block, at, CONJUNCTION) || (has(block, at, ADVERB) && opener && !has(block, at, COMPLEMENTISER))) at += 1;
    else break;
  }
  return at;
}

interface Shape extends Range {
  readonly first: number;
  readonly finite: number;
}

function kindOf(block: BlockReading, shape: Shape, mark: string, index: number): SegmentKind {
  const { first, to, finite } = shape;
  const last = endsInVerb(block, shape);
  if (has(block, first, COMPLEMENTISER) && (last || to - first > 2)) return "that";
  const opens = index > 0 || mark !== "";
  if (opens && has(block, first, QUESTION_WORD) && last) return "question";
  const ambiguous = has(block, first, PREPOSITION | ADVERB | CONJUNCTION | DETERMINER);
  if (has(block, first, SUBORDINATOR) && !has(block, first, PURPOSE_OPENER) && (ambiguous ? last : finite >= 0))
    return "adverbial";
  const relative = opens && mark !== ":" && mark !== "" && isRelativeOpener(block, first) && last;
  if (relative && !isSaid(block, first, finite)) return "relative";
  if (isInfinitive(block, first, to)) {
    const doubtful =
      finite < 0 || finite >= to - 2 || has(block, finite, INFINITIVE | PARTICIPLE) || isPerfect(block, finite, to);
    if (doubtful) return "infinitive";
  }
  return finite >= 0 ? "main" : "piece";
}

/** "Der Wirt sagte, die Stadt zahle": right behind a reporting verb "die" is an article. */
function isSaid(block: BlockReading, first: number, finite: number): boolean {
  if (finite < 0 || !has(block, finite, SUBJUNCTIVE) || !isCapital(block, first + 1)) return false;
  return has(block, first - 2, FINITE) && serves(block, first - 2, CUE_VERB) && isSmall(block, first - 2);
}

function isRelativeOpener(block: BlockReading, first: number): boolean {
  if (has(block, first, RELATIVE)) return true;
  return has(block, first, PREPOSITION) && has(block, first + 1, RELATIVE);
}

/** Whether the finite verb closes the clause; "und …" may follow it. */
function endsInVerb(block: BlockReading, { first, to, finite }: Shape): boolean {
  if (finite < 0) return false;
  if (finite === to - 1)
    return finite > first + 1 || has(block, first, COMPLEMENTISER | PRONOUN | QUESTION_WORD | RELATIVE);
  if (has(block, finite + 1, CONJUNCTION)) return finite > first + 1;
  const closing = to - 1;
  if (closing > finite && isSmall(block, closing) && has(block, closing, FINITE)) {
    return !has(block, closing, INFINITIVE | PARTICIPLE | ADVERB) || isDoubleInfinitive(block, finite, to);
  }
  return false;
}

/** "dass er habe kommen lassen": the finite verb stands before two infinitives. */
function isDoubleInfinitive(block: BlockReading, finite: number, to: number): boolean {
  return to - finite === 3 && has(block, finite + 1, INFINITIVE) && has(block, finite + 2, INFINITIVE);
}

function isInfinitive(block: BlockReading, first: number, to: number): boolean {
  if (to - first < 2 && !has(block, first, MARKED_INFINITIVE)) return false;
  for (let at = to - 1; at >= first; at -= 1) {
    if (has(block, at, MARKED_INFINITIVE)) return true;
    if (!isSmall(block, at)) continue;
    if (lastLetterAt(block, at) !== SMALL_N) continue;
    if (has(block, at - 1, INFINITIVE_MARK) && at - 1 >= first && !isBeforeNoun(block, at, to)) return true;
    if (flagsAt(block, at) === 0 && foldedAt(block, at).indexOf("zu") > 1) return !isBeforeNoun(block, at, to);
  }
  return false;
}

/** "Geld vergeudet zu haben": what only looks finite, before the infinitive of an auxiliary. */
function isPerfect(block: BlockReading, finite: number, to: number): boolean {
  return flagsAt(block, finite) === 0 && has(block, finite + 1, INFINITIVE_MARK) && has(block, to - 1, AUXILIARY);
}

/** "die zu erwartenden Kosten". */
function isBeforeNoun(block: BlockReading, at: number, to: number): boolean {
  return at + 1 < to && isCapital(block, at + 1);
}
