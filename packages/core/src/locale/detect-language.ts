import { splitWords, type Word } from "../text/words.ts";
import type { Locale } from "./compile-locale.ts";

/** How many characters are looked at; more do not change the vote. */
const SAMPLE = 1200;
/** Function words and letter signs a language needs before it is believed. */
const LEAST_VOTES = 2;
/** How much more than the next language the winner needs. */
const LEAST_LEAD = 1.2;
/** What a letter that only this language uses counts beside a function word. */
const LETTER_VOTE = 0.5;

/**
 * Votes by function words and tell-tale letters of the first 1,200 characters.
 *
 * @returns the locale, or undefined when the text says too little to tell ("und").
 */
export function detectLanguage(text: string, locales: readonly Locale[]): Locale | undefined {
  const sample = text.slice(0, SAMPLE);
  const words = splitWords(sample, 0, sample.length);
  const votes = locales.map((locale) => ({ locale, votes: countVotes(words, sample, locale) }));
  votes.sort((one, other) => other.votes - one.votes);
  const [first, second] = votes;
  if (first === undefined || first.votes < LEAST_VOTES) return undefined;
  return first.votes >= (second?.votes ?? 0) * LEAST_LEAD ? first.locale : undefined;
}

/** How many words of a stretch are function words of the language; for the remark on mixed languages. */
export function countFunctionWords(words: readonly Word[], locale: Locale): number {
  let count = 0;
  for (const word of words) if (word.kind === "word" && locale.functionWords.has(word.folded)) count += 1;
  return count;
}

function countVotes(words: readonly Word[], sample: string, locale: Locale): number {
  const { letters } = locale.pack.detection;
  let votes = countFunctionWords(words, locale);
  if (letters !== "") {
    for (const char of sample.normalize("NFC")) if (letters.includes(char)) votes += LETTER_VOTE;
  }
  return votes;
}
