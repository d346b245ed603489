import { type Span, sliceSpan } from "../../text/span.ts";

/** Blanks that only set lines; a no-break or thin space is part of the words. */
const lineBlanks = /[\t\n\v\f\r \u{85}\u{2028}\u{2029}]+/gu;

/**
 * The words of a span on one line: what hard wraps, tabs and double spaces set apart is one blank.
 *
 * @example
 * wordsOf("Der Rat\r\n tagt.", { start: 0, end: 15 }); // "Der Rat tagt."
 */
export function wordsOf(text: string, span: Span): string {
  return onOneLine(sliceSpan(text, span));
}

/** The same for words that have no span. */
export function onOneLine(words: string): string {
  return words.replace(lineBlanks, " ").replace(/^ | $/g, "");
}
