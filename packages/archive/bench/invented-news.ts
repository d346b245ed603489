import { type Article, parseArticle } from "@news/core";

/** Numbers that look random and are the same in every run; from 0 to 1. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const ONSETS = ["b", "br", "d", "f", "g", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "sch", "st", "t", "w", "z"];
const RHYMES = ["a", "e", "i", "o", "u", "au", "ei", "ier", "or", "el", "en", "ung", "eit", "ä", "ö", "ü"];
const VOCABULARY = 20_000;

/** Words of no language, spelt as German is; the first are the most frequent. */
export function inventWords(): string[] {
  const random = numbers(3);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const syllables = 1 + Math.floor(random() * 3);
    const word = Array.from({ length: syllables }, () => pick(ONSETS) + pick(RHYMES)).join("");
    if (word.length > 3) words.add(word);
  }
  return [...words];
}

/** Parsed once: parsing is not what a bench of the archive measures. */
const pattern: Article = parseArticle("Altenau. Der Rat tagt.", { language: "de" });

/**
 * Makes articles one after another: words by Zipf's law, as in any text, and a date within ten years.
 *
 * @param length in words.
 */
export function* inventArticles(
  count: number,
  length: number,
): Generator<{ readonly id: string; readonly article: Article }> {
  const words = inventWords();
  const random = numbers(5);
  for (let index = 0; index < count; index += 1) {
    const text = Array.from({ length }, () => words[Math.floor(VOCABULARY ** random()) - 1] ?? "").join(" ");
    const publishedAt = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 3650 * 24 * 60) * 60_000).toISOString();
    const span = { start: 0, end: text.length };
    const [block] = pattern.blocks;
    const blocks = block === undefined ? [] : [{ ...block, span, sentences: [span] }];
    yield {
      id: `a${index}`,
      article: {
        ...pattern,
        text,
        publishedAt,
        headline: { text: text.slice(0, 60), certainty: "implied" },
        blocks,
        entities: [],
        times: [],
      } as Article,
    };
  }
}
