import {
  COMPLEMENTISER,
  CONDITIONAL,
  CUE_VERB,
  HEARSAY,
  INFINITIVE_MARK,
  MARKED_INFINITIVE,
  SOURCE_ADVERB,
  SOURCE_BEFORE,
  SOURCE_BEHIND,
  SOURCE_CLAUSE,
  SOURCE_RELATIVE,
  SOURCE_TAG,
  SOURCE_WITH_NOUN,
  SUBJUNCTIVE,
} from "../../locale/word-flags.ts";
import type { Segment } from "./clauses/segment.ts";
import { splitSegments } from "./clauses/split-segments.ts";
import { findCues, type VerbCue } from "./find-cues.ts";
import { type BlockReading, isSmall, type Range } from "./reading.ts";
import type { CuedSentence } from "./statement.ts";

/** Flags of words without which no clause, mood or infinitive is anybody's. */
const CLAUSES = COMPLEMENTISER | INFINITIVE_MARK | MARKED_INFINITIVE | SUBJUNCTIVE | CONDITIONAL | HEARSAY;

const SOURCES =
  SOURCE_BEFORE | SOURCE_BEHIND | SOURCE_WITH_NOUN | SOURCE_TAG | SOURCE_CLAUSE | SOURCE_ADVERB | SOURCE_RELATIVE;

const SMALL_E = 0x65;
const SMALL_N = 0x6e;

/**
 * A sentence as the rules see it. Most sentences of an article report nothing, and one look at their words tells (`speaks`);
 * clauses and verbs are cut only when somebody asks.
 */
export function readSentence(block: BlockReading, unit: Range, at: number): CuedSentence {
  let flags = 0;
  let roles = 0;
  let cued = false;
  let marked = false;
  let verbal = false;
  for (let word = unit.from; word < unit.to; word += 1) {
    const own = block.roles[word] ?? 0;
    roles |= own;
    flags |= block.flags[word] ?? 0;
    if ((own & CUE_VERB) !== 0 && (word === unit.from || isSmall(block, word))) cued = true;
    if (block.passageAt[word] !== -1) marked = true;
    if (block.flags[word] === 0 && isSmall(block, word)) verbal ||= mayBeVerb(block, word);
  }
  const speaks = cued || marked || (roles & SOURCES) !== 0 || (flags & CLAUSES) !== 0 || verbal;
  return new LazySentence({ block, unit, at, roles, marked, speaks, cued });
}

/** "trage", "anzunehmen": a word that no list has and that only its ending gives away. */
function mayBeVerb({ text, words, tables }: BlockReading, at: number): boolean {
  const word = words[at];
  if (word === undefined || !tables.verbFinal) return false;
  const last = text.charCodeAt(word.end - 1);
  return last === SMALL_E || (last === SMALL_N && word.text.indexOf("zu") > 0);
}

type Facts = Omit<CuedSentence, "segments" | "cues"> & { readonly cued: boolean };

class LazySentence implements CuedSentence {
  readonly block: BlockReading;
  readonly unit: Range;
  readonly at: number;
  readonly roles: number;
  readonly marked: boolean;
  readonly speaks: boolean;
  private readonly cued: boolean;
  private clauses: Segment[] | undefined;
  private verbs: VerbCue[] | undefined;

  constructor({ block, unit, at, roles, marked, speaks, cued }: Facts) {
    this.block = block;
    this.unit = unit;
    this.at = at;
    this.roles = roles;
    this.marked = marked;
    this.speaks = speaks;
    this.cued = cued;
  }

  get segments(): readonly Segment[] {
    this.clauses ??= splitSegments(this.block, this.unit);
    return this.clauses;
  }

  get cues(): readonly VerbCue[] {
    this.verbs ??= this.cued ? findCues(this.block, this.segments) : [];
    return this.verbs;
  }
}
