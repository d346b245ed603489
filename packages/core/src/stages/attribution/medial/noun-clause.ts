import {
  ADVERB,
  AUXILIARY,
  INFINITIVE,
  NEGATION,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
} from "../../../locale/word-flags.ts";
import type { Segment } from "../clauses/segment.ts";
import { type BlockReading, foldedAt, has, type Range, serves } from "../reading.ts";
import { findSubject } from "../sources/find-subject.ts";
import { type CuedSentence, type Statement, stateWithin } from "../statement.ts";
import { findAnnouncing } from "./announcing-noun.ts";
import { medialContentEnd } from "./content-end.ts";
import { isPossessive, isVerbAt } from "./verb-group.ts";

/** "His claim that the ledger was stolen did not convince them": the clause ends before a second verb. */
export function stateMedialNounClause(sentence: CuedSentence, segment: Segment, next: Segment): Statement | undefined {
  const { block, segments, cues } = sentence;
  if (next.kind !== "that" || next.mark !== "") return undefined;
  const noun = findAnnouncing(block, next.from, segment.first, block.tables.clauseNouns.values);
  if (noun < 0) return undefined;
  const subject = segment.finite < 0;
  const end = medialContentEnd(segments, next.index, cues);
  const to = subject ? endOfFirstClause(block, next) : (segments[end - 1]?.to ?? next.to);
  const content: Range = { from: next.from, to };
  const joint = has(block, noun + 1, PREPOSITION) && noun + 2 < segment.to;
  const possessor = noun > segment.first ? { from: segment.first, to: noun } : undefined;
  const owner = possessor !== undefined && isOwner(block, possessor) ? possessor : undefined;
  const speaker = joint ? { from: noun + 2, to: segment.to } : (owner ?? findSubject(sentence, segment));
  return stateWithin(sentence, {
    kind: "indirect",
    rule: "attribution/noun-clause",
    content: [content],
    source: speaker,
    cue: {
      words: owner === undefined && noun > segment.first ? [noun - 1, noun] : [noun],
      lemma: foldedAt(block, noun),
    },
    frame: [{ from: segment.from, to: next.from }],
  });
}

/** "his", "the union's". */
function isOwner(block: BlockReading, { from, to }: Range): boolean {
  return isPossessive(block, to - 1) || (to - from === 1 && serves(block, from, POSSESSIVE));
}

/** Where a clause ends that stands inside another: in front of the verb that follows its own. */
function endOfFirstClause(block: BlockReading, { from, to }: Segment): number {
  let at = from + 1;
  while (at < to && !isVerbAt(block, at, from)) at += 1;
  while (at < to && has(block, at, AUXILIARY | ADVERB | NEGATION)) at += 1;
  if (has(block, at, PARTICIPLE | INFINITIVE)) at += 1;
  while (at < to && !isVerbAt(block, at, from)) at += 1;
  return at;
}
