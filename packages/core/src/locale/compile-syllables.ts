import type { StatisticsData } from "./locale-pack.ts";

/** Which letters are vowels and which two of them make one syllable, as tables by code unit. */
export interface SyllableTables {
  /** 0 for everything but a vowel; each vowel has a number of its own. */
  readonly vowels: Uint8Array;
  /** By the number of the first vowel times `width` plus the number of the second: 1 for a diphthong. */
  readonly pairs: Uint8Array;
  readonly width: number;
}

/** Turns the vowels and diphthongs of a pack into tables, small letters and capitals alike. */
export function compileSyllables({ vowels, diphthongs }: StatisticsData): SyllableTables {
  const codes = [...vowels, ...vowels.toUpperCase()].map((vowel) => vowel.charCodeAt(0));
  const numbers = new Uint8Array(Math.max(0, ...codes) + 1);
  for (const [index, code] of codes.entries()) numbers[code] = index + 1;
  const width = codes.length + 1;
  const pairs = new Uint8Array(width * width);
  for (const pair of diphthongs.flatMap(inAnyCase)) {
    const [first, second] = [numbers[pair.charCodeAt(0)] ?? 0, numbers[pair.charCodeAt(1)] ?? 0];
    if (first > 0 && second > 0) pairs[first * width + second] = 1;
  }
  return { vowels: numbers, pairs, width };
}

/** "au" as written small, with a capital, and in capitals. */
function inAnyCase(pair: string): string[] {
  return [pair, pair.charAt(0).toUpperCase() + pair.slice(1), pair.toUpperCase()];
}
