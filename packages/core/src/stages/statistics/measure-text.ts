import { type Locale, PAIR } from "../../locale/compile-locale.ts";
import type { Statistics } from "../../model/statistics.ts";
import type { Word } from "../../text/words.ts";
import { isRunning } from "../body.ts";
import type { BlockDraft, BlockSentences, LineWords } from "../layers.ts";

/**
 * Counts words and sentences of the body and rates how easily it reads, by the formula of the language's pack.
 */
export function measureText(
  blocks: readonly BlockDraft[],
  blockWords: LineWords,
  blockSentences: BlockSentences,
  locale: Locale | undefined,
): Statistics {
  let sentences = 0;
  let count = 0;
  let syllables = 0;
  for (const [index, { type }] of blocks.entries()) {
    if (!isRunning(type)) continue;
    sentences += blockSentences[index]?.length ?? 0;
    for (const word of blockWords[index] ?? []) {
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
  const { vowels, diphthongs } = locale;
  const { text } = word;
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!vowels.has(code)) {
      at += 1;
      continue;
    }
    count += 1;
    at += diphthongs.has(code * PAIR + text.charCodeAt(at + 1)) ? 2 : 1;
  }
  if (locale.pack.statistics.silentE && count > 1 && text.endsWith("e") && !text.endsWith("le")) count -= 1;
  return Math.max(count, 1);
}
