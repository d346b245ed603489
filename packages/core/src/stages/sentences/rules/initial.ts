import { isDigit, isLetter, isLower, isUpper, isWordPart } from "../../../text/letters.ts";
import { isOpenerNext } from "../is-opener-next.ts";
import type { MarkContext, Verdict } from "../mark-context.ts";
import { codeAt, glueOf, startsWord } from "../reach.ts";
import { isApostrophe, STOP } from "../signs.ts";

const HYPHEN = 0x2d;
/** A letter and the combining marks and joiners that may follow it. */
const LONGEST_LETTER = 3;

/**
 * A lone letter is an initial, a shortened surname or a part of an abbreviation that no list has: the sentence ends only
 * before an opener.
 *
 * ```text
 * Angela D. Merkel    der FC K.F.V. Grün    Die Regierung hat keinen Plan B. Das gab sie zu.    Tempo 80 km/h. Autos
 *         ^ goes on             ^ goes on                                  ^ end                             ^ not asked
 * ```
 */
export function initial(mark: MarkContext): Verdict {
  if (!isLoneLetter(mark)) return undefined;
  const { after } = mark;
  if (isOpenerNext(mark)) return after.dash ? "goes-on" : "end";
  // "Plan B. 300 Menschen" ends; "Murat K. (34)", "H.R. 1319" and "f. 12" do not.
  const mayEnd = isUpper(codeAt(mark, mark.wordStart)) && glueOf(mark) !== STOP && !after.opensBracket;
  if (after.kind === "number" && mayEnd) return undefined;
  return after.kind === "other" && !after.opensBracket && !after.opensQuote ? undefined : "goes-on";
}

function isLoneLetter(mark: MarkContext): boolean {
  const { wordStart, at } = mark;
  if (at - wordStart > LONGEST_LETTER || !isLetter(codeAt(mark, wordStart))) return false;
  for (let index = wordStart + 1; index < at; index += 1) {
    const code = codeAt(mark, index);
    if (isLetter(code) || isDigit(code)) return false;
  }
  const glue = glueOf(mark);
  const previous = codeAt(mark, wordStart - 2);
  // The "s" of "Marlow’s" and the "t" of "can't" are no initials; a letter in quotes is.
  if (isApostrophe(glue)) return !isWordPart(previous);
  // "J.K. Rowling"; "Karl-H. Schmidt", but not "R&B", "km/h" or "°C".
  if (glue === STOP) return isLetter(previous);
  if (glue === HYPHEN) return isLower(previous);
  return startsWord(glue);
}
