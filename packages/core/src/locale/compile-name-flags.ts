import { vocabulary } from "../text/vocabulary.ts";
import { foldWord, type Word } from "../text/words.ts";
import { KNOWN_OPENER, SPELLED } from "./name-flags.ts";

/** Tells what the lists say of a word, as bits of `name-flags.ts`. */
export type NameFlags = (word: Word) => number;

/** A list of words and the bit that its words have. */
type FlagList = readonly [bit: number, words: Iterable<string>];

/**
 * Makes lists into one table by the words' numbers: what a word is costs one look, however many lists there are. Lists of names
 * hold words as written; a word that has bits in some spelling only is looked up a second time.
 *
 * @param openers the numbers of words that listed names open with.
 */
export function compileNameFlags(
  anyCase: readonly FlagList[],
  asWritten: readonly FlagList[],
  openers: ReadonlySet<number>,
): NameFlags {
  const byNumber = new Map<number, number>();
  const bySpelling = new Map<string, number>();
  const mark = (word: string, bits: number) => {
    const number = vocabulary.add(foldWord(word));
    byNumber.set(number, (byNumber.get(number) ?? 0) | bits);
  };
  for (const [bit, words] of anyCase) for (const word of words) mark(word, bit);
  for (const [bit, words] of asWritten) {
    for (const word of words) {
      mark(word, SPELLED);
      bySpelling.set(word, (bySpelling.get(word) ?? 0) | bit);
    }
  }
  const table = new Int32Array(vocabulary.size);
  for (const number of openers) table[number] = KNOWN_OPENER;
  for (const [number, bits] of byNumber) table[number] = (table[number] ?? 0) | bits;
  return (word) => {
    const { number } = word;
    const bits = number < table.length ? (table[number] ?? 0) : 0;
    return (bits & SPELLED) === 0 ? bits : bits | (bySpelling.get(word.text) ?? 0);
  };
}
