import type { Span } from "../../text/span.ts";
import type { QuoteDraft, Trace } from "../layers.ts";
import { endOf, type Statement, startOf } from "./statement.ts";

/** Tells the trace what every rule found and by which words, and which finds became quotes, alone or joined to others. */
export function traceStatements(
  trace: Trace,
  text: string,
  found: readonly Statement[],
  kept: readonly QuoteDraft[],
): void {
  if (trace === undefined) return;
  const covers = new Map<string, (place: number) => boolean>();
  for (const { kind } of kept) {
    if (!covers.has(kind)) covers.set(kind, coverOf(kept.filter((quote) => quote.kind === kind)));
  }
  for (const statement of found) {
    const { kind, rule, cue, sign } = statement;
    const start = startOf(statement);
    const words = (cue?.spans ?? (sign === undefined ? [] : [sign])).map((span) => text.slice(span.start, span.end));
    trace.push({
      stage: "attribution",
      span: { start, end: endOf(statement) },
      candidate: kind,
      rule,
      weight: 1,
      ...(words.length > 0 ? { evidence: words.join(" … ") } : {}),
      outcome: covers.get(kind)?.(start) === true ? "kept" : "dropped",
    });
  }
}

/** Tells whether a place lies in one of the quotes, in the logarithm of their number. */
function coverOf(quotes: readonly QuoteDraft[]): (place: number) => boolean {
  const spans: Span[] = quotes.flatMap((quote) => quote.spans).sort((one, other) => one.start - other.start);
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (place) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] ?? 0) > place;
  };
}
