import { isUpper } from "../../../text/letters.ts";
import { isOpenerNext } from "../is-opener-next.ts";
import type { MarkContext, Verdict } from "../mark-context.ts";
import { codeAt, endOfWord } from "../reach.ts";
import { isRomanNumeral } from "./roman-numeral.ts";

/**
 * Abbreviations of the language's lists. Some always lead on, some end the sentence before an opener, some count only
 * before a number.
 *
 * ```text
 * d. h. Sie zahlen künftig mehr.    Öfen usw. Die Helfer sammeln.    No. 1 is hurt.    Will it pass? No. It won't.
 *     ^ goes on                             ^ end                      ^ goes on                      ^ not asked
 * ```
 */
export function abbreviation(mark: MarkContext): Verdict {
  const { text, at, sentence } = mark;
  const found = mark.tables.abbreviations.findBefore(text, at, sentence.start);
  if (found === undefined) return undefined;
  const { kind, start, spellings } = found;
  if (spellings !== undefined && start !== sentence.content && !spellings.has(text.slice(start, at))) return undefined;
  if (isAcronym(mark, start)) return undefined;
  if (kind === "never-ends") return "goes-on";
  if (kind === "may-end") return isOpenerNext(mark) && !mark.after.dash ? "end" : "goes-on";
  return isNumeral(mark) ? "goes-on" : undefined;
}

/** "ING" is a bank and "CO" a gas; "DR." is an abbreviation among other words in capitals and before numbers only. */
function isAcronym(mark: MarkContext, start: number): boolean {
  const { at, after } = mark;
  for (let index = start; index < at; index += 1) if (!isUpper(codeAt(mark, index))) return false;
  return at - start > 1 && after.kind !== "number" && !isUpper(codeAt(mark, after.word + 1));
}

/** A number or a roman numeral of two letters and more: "Nr. 5", "Bd. II". */
function isNumeral({ text, end, after }: MarkContext): boolean {
  if (after.kind !== "upper") return after.kind === "number";
  return isRomanNumeral(text, after.word, endOfWord(text, after.word, end));
}
