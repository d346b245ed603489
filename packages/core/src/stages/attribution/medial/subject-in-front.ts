import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  NEGATION,
  PREPOSITION,
  QUESTION_WORD,
  RELATIVE,
  SUBORDINATOR,
} from "../../../locale/word-flags.ts";
import type { Segment } from "../clauses/segment.ts";
import { type BlockReading, has, type Range } from "../reading.ts";
import { isTime } from "../sources/is-time.ts";
import { readSmallNounPhrase } from "./noun-phrase.ts";

const OPENERS = RELATIVE | QUESTION_WORD | SUBORDINATOR | COMPLEMENTISER;

/** Words of "on the following Wednesday" behind its preposition. */
const LONGEST_TIME = 4;

/**
 * What stands between the start of a clause and its verb, without adverbs and phrases of place and time in front and a relative
 * clause behind.
 *
 *     In Bonn the head of the union who called the strike said …
 *             ^^^^^^^^^^^^^^^^^^^^^
 */
export function subjectInFront(block: BlockReading, { first, finite }: Segment): Range | undefined {
  let from = first;
  while (from < finite) {
    if (has(block, from, CONJUNCTION) || (has(block, from, ADVERB) && !has(block, from, DETERMINER))) from += 1;
    else if (has(block, from, PREPOSITION))
      from = Math.max(from + 1, readSmallNounPhrase(block, from + 1, finite, false));
    else break;
  }
  let to = finite;
  while (to > from && has(block, to - 1, ADVERB | NEGATION | AUXILIARY) && !has(block, to - 1, DETERMINER)) to -= 1;
  for (let at = from; at < to; at += 1) {
    if (!has(block, at, OPENERS) || has(block, at, DETERMINER)) continue;
    // "the man who said", but "a deal that critics call".
    if (at + 1 === to && at > from) to = at;
    else from = at + 1;
  }
  to = withoutTime(block, from, to);
  return to > from ? { from, to } : undefined;
}

/** "President Ada Sample on Wednesday": where the phrase ends that tells when. */
function withoutTime(block: BlockReading, from: number, to: number): number {
  for (let at = to - 1; at > from && at >= to - LONGEST_TIME; at -= 1) {
    if (has(block, at, PREPOSITION)) return isTime(block, { from: at + 1, to }) ? at : to;
  }
  return to;
}
