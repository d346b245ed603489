import { type CompiledVerb, takes } from "../../../locale/compile-cues.ts";
import {
  ADVERB,
  COMPLEMENTISER,
  CONJUNCTION,
  CUE_VERB,
  FINITE,
  GERUND,
  INFINITIVE,
  INFINITIVE_MARK,
  PREPOSITION,
  QUESTION_WORD,
} from "../../../locale/word-flags.ts";
import { type BlockReading, has, isCapital, isSmall, numberAt, readingsAt, serves } from "../reading.ts";
import { isTime } from "../sources/is-time.ts";
import { kindOfSource } from "../sources/source-kind.ts";
import { readSmallNounPhrase } from "./noun-phrase.ts";
import { isVerbAt, readVerbGroup, type VerbGroup } from "./verb-group.ts";

/** A reporting verb at its place in a clause. */
export interface MedialCue extends VerbGroup {
  readonly verb: CompiledVerb;
  /** The constructions of all readings that fit. */
  readonly takes: number;
  /** Behind the verb and its particle: "pointed out". */
  readonly to: number;
}

/** The reporting verb that stands at a word of a clause, or undefined. */
export function cueAt(block: BlockReading, at: number, from: number, to: number): MedialCue | undefined {
  if (!serves(block, at, CUE_VERB) || block.passageAt[at] !== -1 || !isSmall(block, at)) return undefined;
  const group = readVerbGroup(block, at, from);
  if (group === undefined) return undefined;
  let found: MedialCue | undefined;
  for (const { verb, joined } of readingsAt(block, at)) {
    if (joined) continue;
    const parted = verb.particle !== "";
    if (parted && numberAt(block, at + 1) !== verb.particleNumber) continue;
    if (verb.with.length > 0 && !holds(block, at + 1, to, verb.with)) continue;
    if (found === undefined) found = { ...group, verb, takes: verb.takes, to: parted ? at + 2 : at + 1 };
    else found = { ...found, takes: found.takes | verb.takes };
  }
  return found;
}

function holds(block: BlockReading, from: number, to: number, words: readonly number[]): boolean {
  for (let at = from; at < to; at += 1) if (words.includes(numberAt(block, at))) return true;
  return false;
}

/** What a reporting verb introduces: where it begins, and what kind of clause it is. */
export interface ContentStart {
  readonly at: number;
  readonly kind: "that" | "question" | "infinitive" | "main";
}

/**
 * Where the statement behind a reporting verb begins within its clause; undefined when the verb introduces none there.
 *
 *     She told the club on Monday that badgers stay.      The coach said in a statement the pitch was frozen.
 *                                 ^^^^                                                  ^^^
 */
export function findContentStart(block: BlockReading, cue: MedialCue, to: number): ContentStart | undefined {
  let at = cue.to;
  const whom = takes(cue, "whom") && !cue.passive;
  if (whom && !has(block, at, COMPLEMENTISER)) {
    const end = readSmallNounPhrase(block, at, to, false);
    if (end > at) at = end;
  }
  at = behindCircumstances(block, at, to);
  if (at >= to || has(block, at, CONJUNCTION)) return undefined;
  if (has(block, at, COMPLEMENTISER) && !has(block, at, QUESTION_WORD) && takes(cue, "that")) {
    // "said that evening", "told that story"
    return hasVerb(block, at + 1, to) ? { at, kind: "that" } : undefined;
  }
  if (has(block, at, QUESTION_WORD) && isSmall(block, at) && (takes(cue, "that") || takes(cue, "question"))) {
    return { at, kind: "question" };
  }
  if (has(block, at, INFINITIVE_MARK) && has(block, at + 1, INFINITIVE)) {
    return takes(cue, "to") ? { at, kind: "infinitive" } : undefined;
  }
  if (takes(cue, "gerund")) {
    const first = has(block, at, PREPOSITION) ? at + 1 : at;
    if (serves(block, first, GERUND)) return { at, kind: "infinitive" };
  }
  if (!takes(cue, "bare") || (whom && at === cue.to) || isVerbAlone(block, at)) return undefined;
  return hasVerb(block, at + 1, to) ? { at, kind: "main" } : undefined;
}

/** "said goes": a verb, and no noun that looks like one with its verb behind it ("said talks had failed"). */
function isVerbAlone(block: BlockReading, at: number): boolean {
  return isVerbAt(block, at, at) && !isVerbAt(block, at + 1, at);
}

/** Whether a finite verb stands between the two. */
export function hasVerb(block: BlockReading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVerbAt(block, at, from - 1)) return true;
  return false;
}

/** Behind adverbs and phrases of time and place: "on Monday", "in a statement", "to reporters". */
export function behindCircumstances(block: BlockReading, from: number, to: number): number {
  let at = from;
  while (at < to) {
    if (has(block, at, ADVERB) && isSmall(block, at)) {
      at += 1;
      continue;
    }
    const preposition = has(block, at, PREPOSITION) && !has(block, at, COMPLEMENTISER | QUESTION_WORD);
    if (has(block, at, INFINITIVE_MARK) && has(block, at + 1, INFINITIVE)) break;
    const first = preposition ? at + 1 : at;
    const end = readSmallNounPhrase(block, first, to, false);
    if (end === first) break;
    const range = { from: first, to: end };
    const time = isTime(block, range);
    if (!time && (!preposition || (!isCapital(block, first) && kindOfSource(block, range) === "unknown"))) break;
    if (end < to && has(block, end, FINITE) && isVerbAt(block, end, from)) break;
    at = end;
  }
  return at;
}
