import { vocabulary } from "./vocabulary.ts";
import { foldWord, type Word } from "./words.ts";

/** A list of words that is asked with a word of a text. */
export interface WordSet {
  has(word: Word): boolean;
}

/**
 * Makes a list of words ready to be asked, case ignored: a look at one byte a question, and no string is made.
 *
 * @example
 * const articles = compileWordSet(["der", "die", "das"]);
 * articles.has(word); // true for "Die"
 */
export function compileWordSet(words: Iterable<string>): WordSet {
  const numbers = Array.from(words, (word) => vocabulary.add(foldWord(word)));
  const held = new Uint8Array(Math.max(0, ...numbers) + 1);
  for (const number of numbers) held[number] = 1;
  return { has: ({ number }) => number < held.length && held[number] === 1 };
}

/**
 * Makes a list of words ready to be asked as they are written: names, which are no names in another case.
 *
 * @example
 * const months = compileCasedWordSet(["März", "Mai"]);
 * months.has(word); // true for "Mai", false for "mai"
 */
export function compileCasedWordSet(words: readonly string[]): WordSet {
  const folded = compileWordSet(words);
  const spellings = new Set(words);
  return { has: (word) => folded.has(word) && spellings.has(word.text) };
}
