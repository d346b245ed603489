import type { Word } from "../text/words.ts";
import type { Locale } from "./compile-locale.ts";

/** How many characters are looked at first; more hardly ever change the vote. */
const SAMPLE = 600;
/** How many are looked at when the first do not settle it: a page may open with names and labels. */
const LONG_SAMPLE = 4000;
/** Function words and letter signs a language needs before it is believed. */
const LEAST_VOTES = 2;
/** How much more than the next language the winner needs. */
const LEAST_LEAD = 1.2;
/** Every alphabet has these; letters that speak for a language lie beyond. */
const ASCII = 0x80;
/** What a letter that only this language uses counts beside a function word. */
const LETTER_VOTE = 0.5;

/**
 * Votes by function words and tell-tale letters of the first 600 characters, or of more when those do not settle it.
 *
 * @param lines the words of the text, line by line.
 * @returns the locale, or undefined when the text says too little to tell ("und").
 */
export function detectLanguage(text: string, lines: Lines, locales: readonly Locale[]): Locale | undefined {
  const settled = vote(text, lines, SAMPLE, locales);
  return settled ?? (text.length > SAMPLE ? vote(text, lines, LONG_SAMPLE, locales) : undefined);
}

type Lines = readonly (readonly Word[])[];

function vote(text: string, lines: Lines, length: number, locales: readonly Locale[]): Locale | undefined {
  const end = Math.min(text.length, length);
  const votes = locales.map((locale) => ({ locale, votes: countVotes(lines, text, end, locale) }));
  votes.sort((one, other) => other.votes - one.votes);
  const [first, second] = votes;
  if (first === undefined || first.votes < LEAST_VOTES) return undefined;
  return first.votes >= (second?.votes ?? 0) * LEAST_LEAD ? first.locale : undefined;
}

/** How many words up to a place in the text are function words of the language; also for the remark on mixed languages. */
export function countFunctionWords(words: readonly Word[], locale: Locale, end = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (const word of words) {
    if (word.end > end) break;
    if (word.kind === "word" && locale.functionWords.has(word)) count += 1;
  }
  return count;
}

function countVotes(lines: Lines, text: string, end: number, locale: Locale): number {
  let votes = 0;
  for (const words of lines) {
    if ((words[0]?.start ?? 0) >= end) break;
    votes += countFunctionWords(words, locale, end);
  }
  if (locale.letters.size > 0) {
    for (let at = 0; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= ASCII && locale.letters.has(code)) votes += LETTER_VOTE;
    }
  }
  return votes;
}
