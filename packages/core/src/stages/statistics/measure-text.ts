import type { Locale } from "../../locale/compile-locale.ts";
import type { Statistics } from "../../model/statistics.ts";
import type { Word } from "../../text/words.ts";
import type { BlockSentences, BlockWords } from "../layers.ts";

/**
 * Counts words and sentences of the body and rates how easily it reads, by the formula of the language's pack.
 */
export function measureText(
  parts: readonly BlockWords[],
  blockSentences: BlockSentences,
  locale: Locale | undefined,
): Statistics {
  const sentences = blockSentences.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  let count = 0;
  let syllables = 0;
  for (const { place, words } of parts) {
    if (place === "title") continue;
    for (const word of words) {
      if (word.kind === "mark") continue;
      count += 1;
      if (locale !== undefined) syllables += countSyllables(word, locale);
    }
  }
  const perMinute = locale?.pack.statistics.wordsPerMinute ?? 200;
  const statistics = { words: count, sentences, readingMinutes: Math.round((count / perMinute) * 10) / 10 };
  if (locale === undefined || sentences === 0 || count === 0) return statistics;
  const { formula, base, perSentence, perWord } = locale.pack.statistics.readability;
  const score = base - perSentence * (count / sentences) - perWord * (syllables / count);
  return { ...statistics, readability: { formula, score: Math.round(score * 10) / 10 } };
}

/** Vowel groups, two-letter ones counted once; 35 of 40 German test words right (`docs/decisions/002-text.md`). */
function countSyllables(word: Word, locale: Locale): number {
  if (word.kind === "number") return word.text.length > 2 ? 4 : word.text.length;
  const { vowels, diphthongs, silentE } = locale.pack.statistics;
  const { folded } = word;
  let count = 0;
  let at = 0;
  while (at < folded.length) {
    if (!vowels.includes(folded.charAt(at))) {
      at += 1;
      continue;
    }
    count += 1;
    at += diphthongs.includes(folded.slice(at, at + 2)) ? 2 : 1;
  }
  if (silentE && count > 1 && folded.endsWith("e") && !folded.endsWith("le")) count -= 1;
  return Math.max(count, 1);
}
