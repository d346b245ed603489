import { endOf, type Statement, startOf } from "../statement.ts";

/** Blanks between two sentences of one paragraph. */
const NEXT = 2;

/** Consecutive sentences in reported mood are one statement; fragments inside them go with it. */
export function mergeUnframed(statements: readonly Statement[]): Statement[] {
  const merged: Statement[] = [];
  for (const statement of statements) {
    const index = merged.findLastIndex(({ fragment }) => !fragment);
    const last = merged[index];
    const joins =
      last !== undefined &&
      !statement.fragment &&
      (statement.kind === "indirect-free-indirect" || statement.kind === "free-indirect") &&
      statement.kind === last.kind &&
      statement.block === last.block &&
      startOf(statement) - endOf(last) <= NEXT;
    if (!joins) merged.push(statement);
    else merged[index] = { ...last, content: [{ start: startOf(last), end: endOf(statement) }] };
  }
  return merged;
}
