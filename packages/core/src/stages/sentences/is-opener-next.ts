import { isDigit, isWordPart } from "../../text/letters.ts";
import type { MarkContext } from "./mark-context.ts";
import { codeAt, endOfWord } from "./reach.ts";
import { isApostrophe, isBlank, isQuote, STOP, signOf, TERMINAL } from "./signs.ts";

/** A title in quotes is no longer than this; a longer quotation is somebody speaking. */
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
  if (after.opensQuote) return isSpeech(mark);
  const to = endOfWord(text, after.word, end);
  if (!tables.openers.has(text.slice(after.word, to))) return false;
  const next = codeAt(mark, to);
  if (next === HYPHEN && isWordPart(codeAt(mark, to + 1))) return false;
  return !(next === STOP && (to - after.word === 1 || isBeforeNumber(mark, to)));
}

/** "No. 1": an abbreviation that looks like an opener. */
function isBeforeNumber(mark: MarkContext, stop: number): boolean {
  const { text, after, tables } = mark;
  if (!isDigit(codeAt(mark, stop + 2))) return false;
  return tables.abbreviations.findBefore(text, stop, after.word)?.kind === "before-number";
}

/**
 * Whether the quotation that follows is somebody speaking, and so opens a sentence whatever its first word is, or only a
 * title or a name.
 *
 * ```text
 * Wolff ist Richter a. D. „Unsinn ist das“, sagt er.    Sie gewann u. a. „Die Goldene Traube“ und den Preis der Stadt.
 *                         ^^^^^^^^^^^^^^^^ speech                         ^^^^^^^^^^^^^^^^^^^^ title
 * ```
 */
function isSpeech(mark: MarkContext): boolean {
  const from = mark.after.word;
  let words = 1;
  for (let index = from; index < from + LONGEST_TITLE && index < mark.end; index += 1) {
    const code = codeAt(mark, index);
    if (signOf(code) === TERMINAL) return true;
    if (isBlank(code)) words += 1;
    const next = codeAt(mark, index + 1);
    if (!isQuote(code) || (isApostrophe(code) && isWordPart(next))) continue;
    if (codeAt(mark, index - 1) === COMMA) return true;
    return words > 1 && next === COMMA && !isQuote(codeAt(mark, index + 3));
  }
  return true;
}
