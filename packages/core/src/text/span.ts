/**
 * A piece of the article's text: half-open, zero-based, in UTF-16 code units, so that
 * `text.slice(span.start, span.end)` gives exactly the words meant.
 *
 * @example
 * const span = { start: 0, end: 6 };
 * sliceSpan("Berlin (dpa) - Der Rat tagt.", span); // "Berlin"
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cuts the words of a span out of the text the span counts in. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The span without the blanks at its two ends; an all-blank span shrinks to nothing at its start. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Index of the last of some spans, in order of their starts, that begins at this place or before; -1 when none does. */
export function lastStartingAt(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? position) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Normalised text knows two blanks only: the space and the line feed (see `stages/normalise`). */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}
