import { endOf, type Statement, startOf } from "../statement.ts";

/** More blanks than this part two sentences for good. */
const FARTHEST = 12;

/** Consecutive sentences in reported mood are one statement; fragments inside them go with it. */
export function mergeUnframed(text: string, statements: readonly Statement[]): Statement[] {
  const merged: Statement[] = [];
  for (const statement of withoutDoubtful(text, statements)) {
    const index = merged.findLastIndex(({ fragment }) => !fragment);
    const last = merged[index];
    const joins =
      last !== undefined &&
      !statement.fragment &&
      (statement.kind === "indirect-free-indirect" || statement.kind === "free-indirect") &&
      statement.kind === last.kind &&
      isNext(text, last, statement);
    if (!joins) merged.push(statement);
    else merged[index] = { ...last, content: [{ start: startOf(last), end: endOf(statement) }] };
  }
  return merged;
}

/** A doubtful statement stays when one that is in reported mood for sure follows at once. */
function withoutDoubtful(text: string, statements: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  let next: Statement | undefined;
  for (let index = statements.length - 1; index >= 0; index -= 1) {
    const statement = statements[index];
    if (statement === undefined) continue;
    const sure =
      statement.doubtful !== true ||
      (next !== undefined && next.kind === statement.kind && isNext(text, statement, next));
    if (!sure) continue;
    kept.push(statement);
    if (!statement.fragment) next = statement;
  }
  return kept.reverse();
}

/** Whether nothing but blanks stands between the two, which may be in neighbouring paragraphs. */
function isNext(text: string, one: Statement, other: Statement): boolean {
  const from = endOf(one);
  const to = startOf(other);
  return to - from <= FARTHEST && text.slice(from, to).trim() === "";
}
