import type { Locale } from "../../locale/compile-locale.ts";
import type { Statistics } from "../../model/statistics.ts";
import type { Word } from "../../text/words.ts";
import { isRunning } from "../body.ts";
import type { BlockDraft, BlockSentences, LineWords } from "../layers.ts";

/**
 * Counts words and sentences of the body and rates how easily it reads, by the formula of the language's pack.
 */
export function measureText(
  text: string,
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
      if (locale !== undefined) syllables += countSyllables(text, word, locale);
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
function countSyllables(text: string, { kind, start, end }: Word, locale: Locale): number {
  if (kind === "number") return end - start > 2 ? 4 : end - start;
  const { vowels, pairs, width } = locale.syllables;
  let count = 0;
  let at = start;
  while (at < end) {
    const vowel = vowels[text.charCodeAt(at)] ?? 0;
    at += 1;
    if (vowel === 0) continue;
    count += 1;
    const next = at < end ? (vowels[text.charCodeAt(at)] ?? 0) : 0;
    if (pairs[vowel * width + next] === 1) at += 1;
  }
  if (locale.pack.statistics.silentE && count > 1 && text.charAt(end - 1) === "e" && text.charAt(end - 2) !== "l")
    count -= 1;
  return Math.max(count, 1);
}
