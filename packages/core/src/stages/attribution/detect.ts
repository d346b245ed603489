import { isReportedMood } from "./clauses/segment.ts";
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
import { type CuedSentence, charAt, endOf, type Statement } from "./statement.ts";

/**
 * Every rule on one sentence, the sure ones first; what one claims the next leaves alone. The weak ones (moods without a frame,
 * words in marks without a verb, summaries) are asked only where the sure ones found nothing.
 *
 * @param before the sentence in front.
 * @param last the last statement so far.
 */
export function detect(
  sentence: CuedSentence,
  before: CuedSentence | undefined,
  last: Statement | undefined,
): Statement[] {
  const found = detectFramed(sentence);
  const whole = findUnframedAround(sentence, found);
  if (whole !== undefined) found.unshift(whole);
  if (found.length > 0) return withFragments(sentence, found);
  const pointed = findPointedAt(sentence, before);
  if (pointed !== undefined) return [pointed];
  const unframed = findUnframed(sentence, {
    follows: isRightBehind(last, before),
    mooded: isInReportedMood(before),
    words: last?.kind === "direct",
  });
  if (unframed !== undefined && unframed.doubtful !== true) return withFragments(sentence, [unframed]);
  const maybe = unframed === undefined ? [] : [unframed];
  const fragments = sentence.marked ? findFragments(sentence, []) : [];
  if (fragments.length > 0) return [...maybe, ...fragments];
  const summary = sentence.cues.length === 0 ? undefined : findSummary(sentence);
  return summary === undefined ? maybe : [...maybe, ...withFragments(sentence, [summary])];
}

/** Statements that a phrase, a verb or a noun of the sentence attributes. */
function detectFramed(sentence: CuedSentence): Statement[] {
  const found = stateSourcePhrases(sentence, findSourcePhrases(sentence));
  if (sentence.cues.length > 0) {
    found.push(...findSourceClauses(sentence));
    found.push(...findFronted(sentence));
    found.push(...findVerbClauses(sentence));
  }
  if (sentence.segments.length > 1) found.push(...findNounClauses(sentence));
  if (sentence.marked) found.push(...findWordsAlone(sentence, found));
  return found;
}

function withFragments(sentence: CuedSentence, statements: Statement[]): Statement[] {
  return sentence.marked ? [...statements, ...findFragments(sentence, statements)] : statements;
}

/** Whether a main clause of the sentence is in reported mood. */
function isInReportedMood(sentence: CuedSentence | undefined): boolean {
  return sentence?.segments.some((segment) => segment.kind === "main" && isReportedMood(segment)) ?? false;
}

/** Whether the statement reaches into the sentence right before. */
function isRightBehind(last: Statement | undefined, before: CuedSentence | undefined): boolean {
  return last !== undefined && before !== undefined && endOf(last) > charAt(before.block, before.unit.from);
}
