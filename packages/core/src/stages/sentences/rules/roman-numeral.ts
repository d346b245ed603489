import { isOpenerNext } from "../is-opener-next.ts";
import type { MarkContext, Verdict } from "../mark-context.ts";
import { glueOf, startsWord } from "../reach.ts";

const LONGEST = 8;
/** Up to 89. Larger ones are rare in news, and their letters are those of abbreviations: CD, DM, MC. */
const SHAPE = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/**
 * A roman numeral with a stop is an ordinal where ordinals have one: the sentence ends only before an opener.
 *
 * ```text
 * Die Brücke wurde im II. Weltkrieg zerstört.    Der Sessel stammt aus der Zeit Ludwigs XIV. Er ist teuer.
 *                       ^ goes on                                                          ^ end
 * ```
 */
export function romanNumeral(mark: MarkContext): Verdict {
  if (!mark.tables.ordinalStop || mark.after.kind !== "upper") return undefined;
  if (!isRomanNumeral(mark.text, mark.wordStart, mark.at) || !startsWord(glueOf(mark))) return undefined;
  return isOpenerNext(mark) ? "end" : "goes-on";
}

/** Two letters and more; a lone one is an initial before all. */
export function isRomanNumeral(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2 || length > LONGEST || !isNumeralLetter(text.charCodeAt(start))) return false;
  return isNumeralLetter(text.charCodeAt(end - 1)) && SHAPE.test(text.slice(start, end));
}

function isNumeralLetter(code: number): boolean {
  return code === 0x49 || code === 0x56 || code === 0x58 || code === 0x4c;
}
