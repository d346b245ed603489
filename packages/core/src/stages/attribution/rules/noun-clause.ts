import { lookUpEnding } from "../../../locale/compile-cues.ts";
import {
  BE,
  DETERMINER,
  OTHER_DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PURPOSE_OPENER,
  SUBJECT_DETERMINER,
} from "../../../locale/word-flags.ts";
import { contentEnd } from "../clauses/content-end.ts";
import { readNounPhrase } from "../clauses/noun-phrase.ts";
import { isReportedMood, type Segment } from "../clauses/segment.ts";
import { stateMedialNounClause } from "../medial/noun-clause.ts";
import { type BlockReading, foldedAt, has, isCapital, isMark, isSmall, type Range, serves } from "../reading.ts";
import { findSubject } from "../sources/find-subject.ts";
import { type CuedSentence, type Statement, stateWithin } from "../statement.ts";
import { frameAround } from "./verb-clause.ts";

/** Words between the noun and the end of its clause: "die Forderung der Union erhoben". */
const MOST_BEHIND = 4;

/**
 * A noun that announces a statement, and the clause behind it.
 *
 *     Sie vertrat die Ansicht, dass das Geld fehle.      Er wies den Vorwurf zurück, nichts getan zu haben.
 *                              ^^^^^^^^^^^^^^^^^^^^                                   ^^^^^^^^^^^^^^^^^^^^^
 */
export function findNounClauses(sentence: CuedSentence): Statement[] {
  const { block, segments, cues } = sentence;
  const found: Statement[] = [];
  for (const segment of segments) {
    const next = segments[segment.index + 1];
    if (next === undefined || segment.kind === "words") continue;
    if (!block.tables.verbFinal) {
      const statement = stateMedialNounClause(sentence, segment, next);
      if (statement !== undefined) found.push(statement);
      continue;
    }
    if (next.mark !== ",") continue;
    const noun = findNoun(block, segment, next);
    if (noun < 0) continue;
    const end = contentEnd(block, segments, next.index, cues);
    const content: Range = { from: next.from, to: segments[end - 1]?.to ?? next.to };
    const subject = segment.kind === "main" || segment.kind === "relative" ? findSubject(sentence, segment) : undefined;
    found.push(
      stateWithin(sentence, {
        kind: "indirect",
        rule: "attribution/noun-clause",
        content: [content],
        source: owner(block, noun, segment) ?? (subject && isTheNoun(block, subject, noun) ? undefined : subject),
        cue: { words: wordsOfCue(block, noun, segment), lemma: foldedAt(block, noun) },
        frame: frameAround(sentence, content, segments[end]),
      }),
    );
  }
  return found;
}

/** The announcing noun at the end of the clause, or -1. */
function findNoun(block: BlockReading, segment: Segment, next: Segment): number {
  const infinitive = next.kind === "infinitive" && !has(block, next.first, PURPOSE_OPENER);
  const clause = next.kind === "that" || (next.kind === "main" && isReportedMood(next) && next.finite > next.first);
  if ((!infinitive && !clause) || next.joined) return -1;
  const table = infinitive ? block.tables.infinitiveNouns : block.tables.clauseNouns;
  const copula = segment.finite >= 0 && has(block, segment.finite, BE) ? segment.finite : -1;
  for (let at = segment.to - 1; at >= segment.from && at >= segment.to - MOST_BEHIND; at -= 1) {
    if (copula >= 0 && isSmall(block, at) && block.tables.adjectives.has(foldedAt(block, at))) return at;
    if (isMark(block, at) || block.passageAt[at] !== -1) return -1;
    if (isCapital(block, at) && at > segment.from && lookUpEnding(table, foldedAt(block, at)) === true) return at;
  }
  return -1;
}

function wordsOfCue(block: BlockReading, noun: number, { finite }: Segment): number[] {
  if (isSmall(block, noun)) return [finite, noun];
  return has(block, noun - 1, SUBJECT_DETERMINER | OTHER_DETERMINER | PREPOSITION) ? [noun - 1, noun] : [noun];
}

/** "Es wuchs die Sorge, …": the noun itself is nobody; "seine Sorge" is somebody's. */
function isTheNoun(block: BlockReading, { from, to }: Range, noun: number): boolean {
  return from <= noun && noun < to && has(block, from, DETERMINER) && !serves(block, from, POSSESSIVE);
}

/** "die Forderung der Union": whose noun it is. */
function owner(block: BlockReading, noun: number, segment: Segment): Range | undefined {
  if (noun + 1 >= segment.to || !has(block, noun + 1, OTHER_DETERMINER)) return undefined;
  const end = readNounPhrase(block, noun + 1, segment.to);
  return end > noun + 1 ? { from: noun + 1, to: end } : undefined;
}
