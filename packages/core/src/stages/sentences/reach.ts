import { isWordPart } from "../../text/letters.ts";
import type { MarkContext } from "./mark-context.ts";
import { isBlank, isQuote } from "./signs.ts";

/** Longer runs of letters are no words that a list could hold; reading stops there. */
const LONGEST_WORD = 40;

/** The character at `index`, or NaN outside the sentence so far and the stretch behind it: rules see nothing else. */
export function codeAt(mark: MarkContext, index: number): number {
  return index >= mark.sentence.start && index < mark.end ? mark.text.charCodeAt(index) : Number.NaN;
}

/** The character in front of the word before the mark; a blank at the start of the sentence. */
export function glueOf(mark: MarkContext): number {
  return mark.wordStart > mark.sentence.start ? mark.text.charCodeAt(mark.wordStart - 1) : 0x20;
}

/** The word in front of the mark, as written. */
export function wordBefore(mark: MarkContext): string {
  return mark.text.slice(mark.wordStart, mark.at);
}

/** Where the word that starts at `at` ends. */
export function endOfWord(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_WORD);
  let to = at;
  while (to < limit && isWordPart(text.charCodeAt(to))) to += 1;
  return to;
}

/** Where the word that ends at `to` starts, not in front of `from`. */
export function startOfWord(text: string, to: number, from: number): number {
  const limit = Math.max(from, to - LONGEST_WORD);
  let start = to;
  while (start > limit && isWordPart(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Whether the sign may stand in front of a word that is whole: a blank, an opening bracket, a quote. */
export function startsWord(glue: number): boolean {
  return isBlank(glue) || glue === 0x28 || glue === 0x5b || isQuote(glue);
}
