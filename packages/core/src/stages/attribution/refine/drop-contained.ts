import { covers, endOf, type Statement, startOf } from "../statement.ts";

/**
 * Of two statements of one sentence that overlap the one found first stays, unless the other is a fragment inside it. Keeps
 * reading order.
 */
export function dropContained(statements: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  for (const statement of statements) {
    const start = startOf(statement);
    const end = endOf(statement);
    let clash = false;
    for (let index = kept.length - 1; index >= 0 && !clash; index -= 1) {
      const other = kept[index];
      if (other === undefined || endOf(other) <= start - 2000) break;
      if (statement.fragment || other.fragment) {
        clash = startOf(other) === start && endOf(other) === end;
        continue;
      }
      if (isNestedIn(other, statement)) continue;
      clash = startOf(other) < end && start < endOf(other) && (overlaps(other, statement) || covers(other, start, end));
    }
    if (!clash) kept.push(statement);
  }
  return kept.sort((one, other) => startOf(one) - startOf(other) || endOf(other) - endOf(one));
}

/** "Sie sagte, dass er versprochen habe, zu kommen": a verb inside what is said, and its own clause behind it. */
function isNestedIn(outer: Statement, inner: Statement): boolean {
  const [cue] = inner.cue?.spans ?? [];
  if (cue === undefined || !inner.rule.startsWith("attribution/verb-") || inner.kind !== "indirect") return false;
  return (
    covers(outer, cue.start, cue.end) && covers(outer, startOf(inner), endOf(inner)) && startOf(outer) < startOf(inner)
  );
}

function overlaps(one: Statement, other: Statement): boolean {
  return one.content.some((a) => other.content.some((b) => a.start < b.end && b.start < a.end));
}
