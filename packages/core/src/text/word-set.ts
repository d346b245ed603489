import { vocabulary } from "./vocabulary.ts";
import { foldWord, type Word } from "./words.ts";

/** A list of words, case ignored. */
export interface WordSet {
  has(word: Word): boolean;
}

/**
 * Makes a list of words ready to be asked: a look at one byte a question, and no string is made.
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
