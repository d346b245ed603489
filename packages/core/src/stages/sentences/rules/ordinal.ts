import { isDigit, isUpper } from "../../../text/letters.ts";
import { foldWord } from "../../../text/words.ts";
import { isOpenerNext } from "../is-opener-next.ts";
import type { MarkContext, Verdict } from "../mark-context.ts";
import { codeAt, endOfWord, glueOf, startOfWord, startsWord } from "../reach.ts";
import { DASH, isBlank, STOP, signOf } from "../signs.ts";
import { isShortNumber } from "./item-number.ts";

const SLASH = 0x2f;
const GENITIVE = "s";
/** "(*25. Dezember 1871, †4. Mai 1949)" */
const LIFE_SIGNS = "*†";

/**
 * A bare number with a stop is an ordinal where the language writes them so: the sentence ends only before an opener.
 * Behind a noun a number counts that noun and is none, save before nouns that are always ranked.
 *
 * ```text
 * Zum 75. Geburtstag kamen 200 Gäste.    Der Junge war 17. Die Polizei sucht Zeugen.    auf Platz 3. Trainer Kern
 *       ^ goes on                                        ^ end                                     ^ end
 * ```
 */
export function ordinal(mark: MarkContext): Verdict {
  if (!mark.tables.ordinalStop || !isShortNumber(mark.text, mark.wordStart, mark.at)) return undefined;
  const { after } = mark;
  if (after.kind === "number") return isSplitDate(mark) ? "goes-on" : undefined;
  if (after.kind !== "upper" || !standsAlone(mark)) return undefined;
  if (isOpenerNext(mark)) return "end";
  return countsNoun(mark) && !isRanked(mark) ? "end" : "goes-on";
}

/** Not a part of "3:2", "12,5" or "Covid-19"; the second number of "2./3. Liga" and "1.–3. Klasse" is an ordinal too. */
function standsAlone(mark: MarkContext): boolean {
  const glue = glueOf(mark);
  if (startsWord(glue) || LIFE_SIGNS.includes(String.fromCharCode(glue))) return true;
  return (signOf(glue) === DASH || glue === SLASH) && codeAt(mark, mark.wordStart - 2) === STOP;
}

/** "am 3. 5. 2024", "am 3.5. 2024": another number with a stop follows, or one went before. */
function isSplitDate(mark: MarkContext): boolean {
  const { wordStart, after } = mark;
  let to = after.word;
  while (to < after.word + 2 && isDigit(codeAt(mark, to))) to += 1;
  if (codeAt(mark, to) === STOP) return true;
  const stop = isBlank(glueOf(mark)) ? wordStart - 2 : wordStart - 1;
  return codeAt(mark, stop) === STOP && isDigit(codeAt(mark, stop - 1));
}

/** "Platz 3", "Linie 7", "Abs. 2": the number in front of the stop counts what stands before it. */
function countsNoun(mark: MarkContext): boolean {
  const { text, wordStart, sentence, tables } = mark;
  if (!isBlank(glueOf(mark))) return false;
  const to = wordStart - 1;
  if (codeAt(mark, to - 1) === STOP) {
    return tables.abbreviations.findBefore(text, to - 1, sentence.start)?.kind === "before-number";
  }
  const from = startOfWord(text, to, sentence.start);
  const word = text.slice(from, to);
  if (!isUpper(codeAt(mark, from)) || tables.openers.has(word)) return false;
  return !word.endsWith(GENITIVE) || tables.countedNouns.has(foldWord(word));
}

function isRanked({ text, end, after, tables }: MarkContext): boolean {
  return tables.rankedNouns.has(foldWord(text.slice(after.word, endOfWord(text, after.word, end))));
}
