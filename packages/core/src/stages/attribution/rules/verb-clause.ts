import { takes } from "../../../locale/compile-cues.ts";
import { NEGATION, PURPOSE_OPENER } from "../../../locale/word-flags.ts";
import { contentEnd } from "../clauses/content-end.ts";
import { isReportedMood, type Segment } from "../clauses/segment.ts";
import type { VerbCue } from "../find-cues.ts";
import { type BlockReading, has, type Range } from "../reading.ts";
import { findParties } from "../sources/find-parties.ts";
import { type CuedSentence, cueOf, type Statement, stateWithin } from "../statement.ts";

/** Segments that may stand between the verb and what it says: relative clauses, appositions, insertions. */
const MOST_BETWEEN = 5;

/**
 * A verb and the clause, infinitive or words behind it.
 *
 *     Der Rat teilte mit, dass er zustimme.      Sie versprach, morgen zu kommen.      Er sagte: „Nie wieder!“
 *                         ^^^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^
 */
export function findVerbClauses(sentence: CuedSentence): Statement[] {
  const found: Statement[] = [];
  for (const cue of sentence.cues) {
    const statement = readVerbClause(sentence, cue);
    if (statement !== undefined) found.push(statement);
  }
  return found;
}

function readVerbClause(sentence: CuedSentence, cue: VerbCue): Statement | undefined {
  const { block, segments, cues } = sentence;
  const start = findContent(sentence, cue);
  const opening = segments[start];
  if (opening === undefined) return undefined;
  const parties = findParties(sentence, cue);
  if (parties.source !== undefined && has(block, parties.source.from, NEGATION)) return undefined;
  const words = opening.kind === "words";
  const end = words ? start + 1 : contentEnd(block, segments, start, cues);
  const last = segments[end - 1] ?? opening;
  const content: Range = { from: opening.from, to: last.to };
  return stateWithin(sentence, {
    kind: words ? "direct" : "indirect",
    rule: words ? "attribution/words-behind-verb" : `attribution/verb-${ruleNames[opening.kind] ?? "clause"}`,
    content: [content],
    cue: cueOf(cue),
    frame: frameAround(sentence, content, segments[end]),
    ...parties,
  });
}

const ruleNames: Partial<Record<Segment["kind"], string>> = {
  that: "that",
  question: "question",
  infinitive: "infinitive",
  main: "bare",
};

/** The segment with which the statement begins, or -1. */
function findContent({ block, segments, cues }: CuedSentence, cue: VerbCue): number {
  const { segment, last } = cue;
  for (let index = last + 1; index < segments.length && index <= last + MOST_BETWEEN; index += 1) {
    const next = segments[index];
    if (next === undefined) return -1;
    switch (next.kind) {
      case "words":
        return takes(cue, "words") && !isBehindOther(cue, cues, segments) ? index : -1;
      case "that":
      case "question":
        if (next.joined && index === last + 1) return -1;
        if (!takes(cue, "that") && !takes(cue, "question")) return -1;
        // "Er weiß, was er will": in the indicative a clause with a question word is rarely a statement.
        if (next.kind === "question" && block.tables.verbFinal && !isReportedMood(next)) return -1;
        return takes(cue, "subjunctive") && !isReportedMood(next) ? -1 : index;
      case "infinitive":
        if (has(block, next.first, PURPOSE_OPENER)) continue;
        return (takes(cue, "to") || takes(cue, "gerund")) && !next.joined && isRightBehind(block, cue, next)
          ? index
          : -1;
      case "main": {
        if (next.joined || !takes(cue, "bare")) return -1;
        if (!block.tables.verbFinal) return index === last + 1 && next.mark === "" ? index : -1;
        // "Er gebe das zu, spreche aber von Pech": that goes on.
        if (isReportedMood(next)) return next.finite === next.first && next.mark === "," ? -1 : index;
        const own = segments[segment];
        if (cue.passive) return -1;
        return takes(cue, "plain") && own?.kind === "main" && next.mark === "," && next.finite > next.first
          ? index
          : -1;
      }
      default:
        if (next.joined) return -1;
    }
  }
  return -1;
}

/** "Er glaubt, dass sie gestärkt daraus hervorgehe: „…“": the words go with the verb of the main clause. */
function isBehindOther(cue: VerbCue, cues: readonly VerbCue[], segments: readonly Segment[]): boolean {
  const own = segments[cue.segment];
  if (own?.kind !== "that" && own?.kind !== "question" && own?.kind !== "infinitive") return false;
  return cues.some((one) => one.segment < cue.segment && segments[one.segment]?.kind === "main" && takes(one, "words"));
}

/** Where the verb stands in the middle, an infinitive behind a comma belongs to something else. */
function isRightBehind({ tables }: BlockReading, { last }: VerbCue, { index, mark }: Segment): boolean {
  return tables.verbFinal || (index === last + 1 && mark === "");
}

/** The sentence around the content: what stands before it with its comma, and what is joined behind it. */
export function frameAround(sentence: CuedSentence, content: Range, behind: Segment | undefined): Range[] {
  const { unit, segments } = sentence;
  const frame: Range[] = [];
  if (content.from > unit.from) frame.push({ from: unit.from, to: content.from });
  const last = segments.at(-1);
  if (behind !== undefined && last !== undefined) frame.push({ from: content.to, to: last.to });
  return frame;
}
