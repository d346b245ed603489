import { lastStartingAt, type Span } from "../../../text/span.ts";
import type { QuoteDraft } from "../../layers.ts";

/** What the statements say about a place in the text. */
export interface QuoteFrames {
  /** The innermost statement whose content covers the place. */
  contentAt(position: number): QuoteDraft | undefined;
  /** The statement whose source is named at the place. */
  sourceAt(position: number): QuoteDraft | undefined;
}

/** Makes the statements ready to be asked for places, in reading order. */
export function toQuoteFrames(quotes: readonly QuoteDraft[]): QuoteFrames {
  const contents = inOrder(quotes.flatMap((quote) => quote.spans.map((span) => ({ ...span, quote }))));
  const sources = inOrder(quotes.flatMap((quote) => (quote.source?.spans ?? []).map((span) => ({ ...span, quote }))));
  return {
    contentAt: (position) => covering(contents, position),
    sourceAt: (position) => covering(sources, position),
  };
}

interface Placed extends Span {
  readonly quote: QuoteDraft;
}

function inOrder(placed: Placed[]): Placed[] {
  return placed.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** How many statements may be nested in one another before the outer ones are no longer seen. */
const DEEPEST = 4;

function covering(placed: readonly Placed[], position: number): QuoteDraft | undefined {
  const last = lastStartingAt(placed, position);
  for (let at = last; at >= 0 && at > last - DEEPEST; at -= 1) {
    const here = placed[at];
    if (here !== undefined && here.end > position) return here.quote;
  }
  return undefined;
}
