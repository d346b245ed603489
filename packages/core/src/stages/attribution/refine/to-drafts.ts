import type { QuoteDraft } from "../../layers.ts";
import { endOf, type Statement, startOf } from "../statement.ts";

/** Statements in reading order, each with the one it stands in; what a medium passes on stands in a statement of the medium. */
export function toDrafts(statements: readonly Statement[]): QuoteDraft[] {
  const sorted = statements
    .flatMap((one) => (one.through === undefined ? [one] : [{ ...one, ...one.through }, one]))
    .sort((one, other) => startOf(one) - startOf(other) || endOf(other) - endOf(one));
  const open: number[] = [];
  return sorted.map((statement, index) => {
    const start = startOf(statement);
    while (open.length > 0 && endOf(sorted[open.at(-1) ?? 0] ?? statement) <= start) open.pop();
    const parent = open.findLast((one) => contains(sorted[one], statement));
    open.push(index);
    return {
      kind: statement.kind,
      spans: statement.content,
      fragment: statement.fragment,
      source: statement.source && { spans: statement.source, kind: statement.sourceKind },
      cue: statement.cue,
      frame: statement.frame,
      addressee: statement.addressee && { spans: statement.addressee },
      parent,
      certainty: statement.implied ? "implied" : "written",
      rule: statement.rule,
    };
  });
}

function contains(outer: Statement | undefined, inner: Statement): boolean {
  if (outer === undefined) return false;
  return inner.content.every(({ start, end }) => outer.content.some((span) => span.start <= start && end <= span.end));
}
