import { cueTablesOf } from "../../locale/compile-cues.ts";
import type { Locale } from "../../locale/compile-locale.ts";
import type { Dateline } from "../../model/dateline.ts";
import type { BlockDraft, BlockPassages, BlockSentences, LineWords, QuoteDraft } from "../layers.ts";
import { isReportedMood } from "./clauses/segment.ts";
import { splitSegments } from "./clauses/split-segments.ts";
import { findCues } from "./find-cues.ts";
import { readBlock } from "./reading.ts";
import { carrySources } from "./refine/carry-sources.ts";
import { dropContained } from "./refine/drop-contained.ts";
import { joinResumed } from "./refine/join-resumed.ts";
import { mergeUnframed } from "./refine/merge-unframed.ts";
import { toDrafts } from "./refine/to-drafts.ts";
import { findFragments } from "./rules/fragment.ts";
import { findFronted } from "./rules/fronted.ts";
import { findNounClauses } from "./rules/noun-clause.ts";
import { findPointedAt } from "./rules/pointer.ts";
import { findSourceClauses } from "./rules/source-clause.ts";
import { findSourcePhrases, stateSourcePhrases } from "./rules/source-phrase.ts";
import { findSummary } from "./rules/summary.ts";
import { findUnframed, findUnframedAround } from "./rules/unframed.ts";
import { findVerbClauses } from "./rules/verb-clause.ts";
import { findWordsAlone } from "./rules/words-alone.ts";
import { splitUnits } from "./split-units.ts";
import { type CuedSentence, charAt, endOf, type Statement } from "./statement.ts";

/** What attribution reads. */
interface AttributionInput {
  readonly text: string;
  readonly blocks: readonly BlockDraft[];
  readonly words: LineWords;
  readonly sentences: BlockSentences;
  readonly passages: BlockPassages;
  readonly dateline: Dateline | undefined;
  /** Absent for a text in no known language: there nothing is attributed. */
  readonly locale: Locale | undefined;
}

/** Every statement that the text attributes to somebody, in reading order. */
export function attributeQuotes({ text, blocks, words, sentences, passages, locale }: AttributionInput): QuoteDraft[] {
  const data = locale?.pack.cues;
  if (locale === undefined || data === undefined) return [];
  const tables = cueTablesOf(data);
  const statements: Statement[] = [];
  const read: CuedSentence[] = [];
  for (const [at] of blocks.entries()) {
    const own = sentences[at];
    if (own === undefined) continue;
    const block = readBlock(text, words[at] ?? [], passages[at] ?? [], tables, locale.given);
    for (const unit of splitUnits(block, own)) {
      const segments = splitSegments(block, unit);
      const sentence: CuedSentence = { block, unit, segments, cues: findCues(block, segments), at };
      statements.push(
        ...detect(
          sentence,
          read.at(-1),
          statements.findLast((statement) => statement.doubtful !== true),
        ),
      );
      read.push(sentence);
    }
  }
  const refined = joinResumed(mergeUnframed(text, dropContained(statements)), read);
  return toDrafts(carrySources(text, refined, read));
}

/** Every rule on one sentence; what one claims the next leaves alone. */
function detect(sentence: CuedSentence, before: CuedSentence | undefined, last: Statement | undefined): Statement[] {
  const found: Statement[] = [];
  const phrases = findSourcePhrases(sentence);
  found.push(...stateSourcePhrases(sentence, phrases));
  found.push(...findSourceClauses(sentence));
  found.push(...findFronted(sentence));
  found.push(...findVerbClauses(sentence));
  found.push(...findNounClauses(sentence));
  found.push(...findWordsAlone(sentence, found));
  const whole = findUnframedAround(sentence, found);
  if (whole !== undefined) return [whole, ...found, ...findFragments(sentence, [whole, ...found])];
  if (found.length > 0) return [...found, ...findFragments(sentence, found)];
  const pointed = findPointedAt(sentence, before);
  if (pointed !== undefined) return [pointed];
  const unframed = findUnframed(sentence, isRightBehind(last, before), isInReportedMood(before));
  if (unframed !== undefined && unframed.doubtful !== true) return [unframed, ...findFragments(sentence, [unframed])];
  const maybe = unframed === undefined ? [] : [unframed];
  const fragments = findFragments(sentence, []);
  if (fragments.length > 0) return [...maybe, ...fragments];
  const summary = findSummary(sentence);
  return summary === undefined ? maybe : [...maybe, summary, ...findFragments(sentence, [summary])];
}

/** Whether a main clause of the sentence is in reported mood. */
function isInReportedMood(sentence: CuedSentence | undefined): boolean {
  return sentence?.segments.some((segment) => segment.kind === "main" && isReportedMood(segment)) ?? false;
}

/** Whether the statement reaches into the sentence right before. */
function isRightBehind(last: Statement | undefined, before: CuedSentence | undefined): boolean {
  return last !== undefined && before !== undefined && endOf(last) > charAt(before.block, before.unit.from);
}
