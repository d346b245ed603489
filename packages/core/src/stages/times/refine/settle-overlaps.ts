import type { Expression } from "../expression.ts";

/**
 * Of readings that share words the longest stays, of equally long ones the one whose rule was asked first: "Freitag, 17.
 * Januar 2025" swallows "Freitag", "Januar 2025" and "2025". One walk over the sorted list.
 */
export function settleOverlaps(found: readonly Expression[], drop: (loser: Expression) => void): Expression[] {
  const sorted = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Expression[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
    else if (next.end - next.start > last.end - last.start) {
      drop(last);
      kept[kept.length - 1] = next;
    } else drop(next);
  }
  return kept;
}
