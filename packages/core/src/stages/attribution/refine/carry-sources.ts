import { takes } from "../../../locale/compile-cues.ts";
import { HEARSAY, POSSESSIVE } from "../../../locale/word-flags.ts";
import { has, isCapital, type Range, serves, spansOf, textAt } from "../reading.ts";
import { findParties } from "../sources/find-parties.ts";
import { findSubject } from "../sources/find-subject.ts";
import { kindOfSource, looksLikeSpeaker } from "../sources/source-kind.ts";
import { type CuedSentence, charAt, endOf, type Statement, startOf } from "../statement.ts";

type Source = Pick<Statement, "source" | "sourceKind">;

function sourceOf(statement: Statement | undefined): Source | undefined {
  return statement?.source && { source: statement.source, sourceKind: statement.sourceKind };
}

/** How many sentences back a subject may be taken for the source. */
const FARTHEST = 2;

/**
 * Statements without a source of their own take the nearest one before them: that of the statement in front, else the subject of a
 * sentence that says so, else that of the last statement.
 */
export function carrySources(
  text: string,
  statements: readonly Statement[],
  read: readonly CuedSentence[],
): Statement[] {
  const done: Statement[] = [];
  /** The last statement that is no fragment, with what its source stands for: "demnach" stands for another. */
  let last: { readonly end: number; readonly source: Source | undefined } | undefined;
  let outer: Statement | undefined;
  /** Words of the sources so far: "Beispiel" alone is known from "Ada Beispiel". */
  const named = new Set<string>();
  let at = 0;
  for (const statement of statements) {
    const start = startOf(statement);
    while (at < read.length && endOfSentence(read[at]) <= start) at += 1;
    const inside = statement.fragment && outer !== undefined && start < endOf(outer) && startOf(outer) <= start;
    const pointing = statement.rule.endsWith("source-adverb") || statement.rule.endsWith("source-relative");
    const wants = statement.source === undefined && statement.cue === undefined && statement.kind !== "reported";
    const carried =
      wants || pointing ? (inside ? sourceOf(outer) : sourceBefore(last, read, at, statement, named)) : undefined;
    const settled = wants && carried !== undefined ? { ...statement, ...carried, implied: true } : statement;
    // Nobody spoke before: "Man nehme drei Eier" is a recipe, a song's title no speech.
    if (wants && carried === undefined && last === undefined && isUnframed(statement)) continue;
    done.push(settled);
    for (const span of statement.source ?? [])
      for (const word of text.slice(span.start, span.end).split(" ")) named.add(word);
    if (inside) continue;
    outer = settled;
    last = {
      end: Math.max(endOf(settled), last?.end ?? 0),
      source: (pointing ? carried : (ownerOf(settled, read[at]) ?? sourceOf(settled))) ?? last?.source,
    };
  }
  return done;
}

function endOfSentence(sentence: CuedSentence | undefined): number {
  const last = sentence?.block.words[sentence.unit.to - 1];
  return last?.end ?? 0;
}

function sourceBefore(
  last: { readonly end: number; readonly source: Source | undefined } | undefined,
  read: readonly CuedSentence[],
  at: number,
  statement: Statement,
  named: ReadonlySet<string>,
): Source | undefined {
  for (let index = at - 1; index >= 0 && index >= at - FARTHEST; index -= 1) {
    const before = read[index];
    if (before === undefined) break;
    if (last?.source !== undefined && last.end >= charAt(before.block, before.unit.from)) return last.source;
    if (before.at !== statement.block && statement.kind !== "direct") break;
    const subject = speakerOf(before, named, statement.kind === "indirect-free-indirect");
    if (subject !== undefined)
      return { source: spansOf(before.block, [subject]), sourceKind: kindOfSource(before.block, subject) };
  }
  return last?.source;
}

/** "Nach eigenen Angaben war er dort", "Seiner Meinung nach …": whose they are, where the sentence says so. */
function ownerOf({ source }: Statement, sentence: CuedSentence | undefined): Source | undefined {
  const [span] = source ?? [];
  if (span === undefined || sentence === undefined) return undefined;
  const { block, unit, segments } = sentence;
  let at = unit.from;
  while (at < unit.to && charAt(block, at) < span.start) at += 1;
  if (!serves(block, at, POSSESSIVE)) return undefined;
  const main = segments.find(({ kind }) => kind === "main");
  const subject = main && findSubject(sentence, main);
  return subject && looksLikeSpeaker(block, subject)
    ? { source: spansOf(block, [subject]), sourceKind: kindOfSource(block, subject) }
    : undefined;
}

/** Whoever a sentence lets speak that holds no statement: "Der Rat stritt das ab." */
function speakerOf(sentence: CuedSentence, named: ReadonlySet<string>, any: boolean): Range | undefined {
  const { block, segments, cues } = sentence;
  const main = segments.find(({ kind }) => kind === "main");
  // "Er soll geflohen sein": he is spoken of.
  if (main === undefined || has(block, main.finite, HEARSAY)) return undefined;
  const cue = cues.find((one) => one.segment === main.index && !one.passive && !takes(one, "subjunctive"));
  const source = any && cue !== undefined ? findParties(sentence, cue).source : undefined;
  if (source !== undefined) return source;
  const subject = findSubject(sentence, main);
  if (subject === undefined) return undefined;
  return isNameOrSpeaker(sentence, subject, named) ? subject : undefined;
}

function isNameOrSpeaker(sentence: CuedSentence, source: Range, named: ReadonlySet<string>): boolean {
  return looksLikeSpeaker(sentence.block, source) || isNamed(sentence, source, named);
}

/** Statements that only their mood or their marks give away. */
function isUnframed({ kind, rule, fragment }: Statement): boolean {
  if (kind === "indirect-free-indirect" || kind === "free-indirect") return true;
  return fragment || rule.endsWith("/words-alone");
}

function isNamed({ block }: CuedSentence, { from, to }: Range, named: ReadonlySet<string>): boolean {
  return to - from === 1 && isCapital(block, from) && named.has(textAt(block, from));
}
