import type { CuedSentence, Statement } from "../statement.ts";
import { endOf, startOf } from "../statement.ts";

/**
 * Words in marks that go on are one statement: over paragraphs that each open their marks anew and close them only at the end,
 * and, where the language counts so, behind "…, she said."
 *
 *     “It was dark,” she said. “Then the lights came on.”      She wrote:¶“The boiler failed.¶“Bring coats.”
 *     ^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^
 */
export function joinResumed(statements: readonly Statement[], read: readonly CuedSentence[]): Statement[] {
  if (statements.length < 2) return [...statements];
  const joined: Statement[] = [];
  let at = 0;
  for (const statement of statements) {
    const last = joined.at(-1);
    while (at < read.length && endOfSentence(read[at]) <= startOf(statement)) at += 1;
    const goesOn =
      last !== undefined &&
      isWords(last) &&
      isWordsAlone(statement) &&
      (isLeftOpen(last, statement, read, at) || isResumed(last, statement, read, at));
    if (goesOn) joined[joined.length - 1] = { ...last, content: [...last.content, ...statement.content] };
    else joined.push(statement);
  }
  return joined;
}

function isWords({ kind, fragment }: Statement): boolean {
  return kind === "direct" && !fragment;
}

function isWordsAlone(statement: Statement): boolean {
  return isWords(statement) && statement.cue === undefined && statement.source === undefined;
}

/** Whether the block of the last statement leaves its marks open and the next block opens them anew. */
function isLeftOpen(last: Statement, next: Statement, read: readonly CuedSentence[], at: number): boolean {
  const before = read[at - 1];
  const own = read[at];
  if (before === undefined || own === undefined || before.block === own.block) return false;
  const open = before.block.passages.at(-1);
  if (open === undefined || open.closed || endOf(last) < endOfSentence(before)) return false;
  return startOf(next) === own.block.words[0]?.start;
}

/** Whether the sentence before ends with the frame of words in marks, and this one begins with such words. */
function isResumed(last: Statement, next: Statement, read: readonly CuedSentence[], at: number): boolean {
  const before = read[at - 1];
  const own = read[at];
  if (before === undefined || own === undefined || before.block !== own.block) return false;
  if (!own.block.tables.mergesResumed || last.cue === undefined) return false;
  const start = before.block.words[before.unit.from]?.start ?? 0;
  return startOf(last) >= start && startOf(next) === own.block.words[own.unit.from]?.start;
}

function endOfSentence(sentence: CuedSentence | undefined): number {
  return sentence?.block.words[sentence.unit.to - 1]?.end ?? 0;
}
