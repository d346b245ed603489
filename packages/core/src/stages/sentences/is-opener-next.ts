import { isDigit, isLower, isWordPart } from "../../text/letters.ts";
import type { MarkContext } from "./mark-context.ts";
import { codeAt, endOfWord } from "./reach.ts";
import { isApostrophe, isBlank, isQuote, STOP, signOf, TERMINAL } from "./signs.ts";

/** A title in quotes is no longer than this. */
const LONGEST_TITLE = 60;
const HYPHEN = 0x2d;
const COMMA = 0x2c;

/**
 * Whether a capitalised word follows that opens sentences, and is neither an initial nor a part of something else.
 *
 * ```text
 * in the U.S. The plant    the U.S. No. 1 seed    Murat K. Die-Linke-Abgeordneter    J. A. Smith
 *             ^^^ opener            ^^ none                ^^^ none                     ^ none
 * ```
 */
export function isOpenerNext(mark: MarkContext): boolean {
  const { text, end, after, tables } = mark;
  if (after.kind !== "upper") return false;
  const to = endOfWord(text, after.word, end);
  if (!tables.openers.has(text.slice(after.word, to))) return false;
  const next = codeAt(mark, to);
  if (next === HYPHEN && isWordPart(codeAt(mark, to + 1))) return false;
  if (next === STOP && (to - after.word === 1 || isBeforeNumber(mark, to))) return false;
  return !(after.opensQuote && isQuotedTitle(mark, to));
}

/** "No. 1": an abbreviation that looks like an opener. */
function isBeforeNumber(mark: MarkContext, stop: number): boolean {
  const { text, after, tables } = mark;
  if (!isDigit(codeAt(mark, stop + 2))) return false;
  return tables.abbreviations.findBefore(text, stop, after.word)?.kind === "before-number";
}

/**
 * A short quotation without a mark of its own behind which the sentence goes on: a title, not somebody speaking.
 *
 * ```text
 * Sie gewann u. a. „Die Goldene Traube“ und den Preis der Stadt.
 *                   ^^^^^^^^^^^^^^^^^^
 * ```
 */
function isQuotedTitle(mark: MarkContext, from: number): boolean {
  for (let index = from; index < from + LONGEST_TITLE; index += 1) {
    const code = codeAt(mark, index);
    if (signOf(code) === TERMINAL || code === COMMA) return false;
    const next = codeAt(mark, index + 1);
    if (!isQuote(code) || (isApostrophe(code) && isWordPart(next))) continue;
    if (next === COMMA) return isQuote(codeAt(mark, index + 3));
    return isBlank(next) && isLower(codeAt(mark, index + 2));
  }
  return false;
}
