import type { Span } from "../../../text/span.ts";
import { spansOf } from "../reading.ts";
import { findSubject } from "../sources/find-subject.ts";
import { type CuedSentence, charAt, endOf, type Statement, startOf } from "../statement.ts";

/** Statements without a frame take the source of the sentence before, or of the statement before. */
export function carrySources(statements: readonly Statement[], read: readonly CuedSentence[]): Statement[] {
  const done: Statement[] = [];
  let at = 0;
  for (const statement of statements) {
    const start = startOf(statement);
    while (at < read.length && endOfSentence(read[at]) <= start) at += 1;
    const needs = statement.source === undefined && statement.cue === undefined && statement.kind !== "reported";
    if (!needs) {
      done.push(statement);
      continue;
    }
    const source = statement.fragment ? parentSource(done, statement) : sourceBefore(done, read, at, statement);
    done.push(source === undefined ? statement : { ...statement, source, implied: true });
  }
  return done;
}

function endOfSentence(sentence: CuedSentence | undefined): number {
  const last = sentence?.block.words[sentence.unit.to - 1];
  return last?.end ?? 0;
}

function parentSource(done: readonly Statement[], { content }: Statement): readonly Span[] | undefined {
  const start = content[0]?.start ?? 0;
  return done.findLast((one) => !one.fragment && startOf(one) <= start && start < endOf(one))?.source;
}

function sourceBefore(
  done: readonly Statement[],
  read: readonly CuedSentence[],
  at: number,
  statement: Statement,
): readonly Span[] | undefined {
  const last = done.findLast(({ fragment }) => !fragment);
  const before = read[at - 1];
  if (before === undefined) return last?.source;
  const from = charAt(before.block, before.unit.from);
  if (last !== undefined && endOf(last) >= from && last.source !== undefined) return last.source;
  if (before.at === statement.block || statement.kind === "direct") {
    const main = before.segments.find(({ kind }) => kind === "main");
    const subject = main && findSubject(before, main);
    if (subject !== undefined) return spansOf(before.block, [subject]);
  }
  return last?.source;
}
