import { isDigit, isLetter } from "../../../text/letters.ts";
import type { MarkContext, Verdict } from "../mark-context.ts";
import { isRomanNumeral } from "./roman-numeral.ts";

const MOST_DIGITS = 3;

/**
 * A number, a letter or a roman numeral at the start of a sentence counts an item.
 *
 * ```text
 * 1. Der Haushalt wird beraten. 2. Die Schule bekommt ein Dach.    II. Die Lage vor Ort    2024. Ein Jahr
 *  ^ goes on                     ^ goes on                           ^ goes on                 ^ not asked
 * ```
 */
export function itemNumber({ text, wordStart, at, sentence }: MarkContext): Verdict {
  if (wordStart !== sentence.content || wordStart === at) return undefined;
  const loneLetter = at - wordStart === 1 && isLetter(text.charCodeAt(wordStart));
  return loneLetter || isShortNumber(text, wordStart, at) || isRomanNumeral(text, wordStart, at)
    ? "goes-on"
    : undefined;
}

/** A whole number of one to three digits. */
export function isShortNumber(text: string, start: number, end: number): boolean {
  if (start === end || end - start > MOST_DIGITS) return false;
  for (let index = start; index < end; index += 1) if (!isDigit(text.charCodeAt(index))) return false;
  return true;
}
