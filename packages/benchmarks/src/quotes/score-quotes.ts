import { parseArticle } from "@news/core";
import { CountsByName, type Scores } from "../measure/score.ts";
import type { Range } from "./read-gold.ts";

/** What both sides, editor and parser, say about one statement. */
export interface Claim {
  readonly kind: string;
  readonly spans: readonly Range[];
  readonly source: readonly Range[];
}

/** A text with what an editor marked in it. */
export interface MarkedText {
  readonly title: string;
  readonly language: string;
  readonly text: string;
  readonly quotes: readonly Claim[];
}

/** A statement that only one side has. */
export interface Miss {
  readonly title: string;
  readonly side: "missed" | "invented";
  readonly kind: string;
  readonly words: string;
}

/** The statements that the parser finds in a text. */
export function readClaims(text: string, language: string): Claim[] {
  return parseArticle(text, { language }).quotes.map(({ kind, spans, source }) => ({
    kind,
    spans: spans.map(({ start, end }) => [start, end] as const),
    source: (source?.spans ?? []).map(({ start, end }) => [start, end] as const),
  }));
}

/**
 * Sets what the parser finds beside what the editor marked, on the words of the text. Per kind and for all together:
 *
 * - `half`: at least half of the words of either side are shared, and the kind is right (in `all` the kind is ignored)
 * - `exact`: the same words
 * - `joint`: half, and the sources share a word, or neither side has one
 */
export function scoreQuotes(texts: readonly MarkedText[]): {
  readonly scores: Scores;
  readonly misses: readonly Miss[];
} {
  const counts = new CountsByName();
  const misses: Miss[] = [];
  for (const { title, language, text, quotes } of texts) {
    const words = findWords(text);
    const expected = quotes.map((claim) => onWords(claim, words));
    const found = readClaims(text, language).map((claim) => onWords(claim, words));
    const kinds = [...new Set([...expected, ...found].map(({ kind }) => kind))].sort();
    for (const kind of [undefined, ...kinds]) {
      const these = expected.filter((one) => kind === undefined || one.kind === kind);
      const those = found.filter((one) => kind === undefined || one.kind === kind);
      const pairs = assign(these, those);
      const name = `${language}/${kind ?? "all"}`;
      for (const [measure, fits] of measures) {
        const correct = pairs.filter(([one, other]) => fits(one, other)).length;
        counts.add(`${name}/${measure}`, { expected: these.length, found: those.length, correct });
      }
      if (kind !== undefined) continue;
      const right = new Set(pairs.filter(([one, other]) => isHalf(one, other)).flat());
      for (const [side, list] of [
        ["missed", these],
        ["invented", those],
      ] as const) {
        for (const one of list)
          if (!right.has(one)) misses.push({ title, side, kind: one.kind, words: cut(text, one) });
      }
    }
  }
  return { scores: counts.scores(), misses };
}

interface OnWords {
  readonly kind: string;
  readonly spans: readonly Range[];
  readonly words: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

const measures: readonly (readonly [string, (one: OnWords, other: OnWords) => boolean])[] = [
  ["exact", (one, other) => shared(one.words, other.words) === Math.max(one.words.size, other.words.size)],
  ["half", isHalf],
  ["joint", (one, other) => isHalf(one, other) && isSameSource(one.source, other.source)],
];

function isHalf(one: OnWords, other: OnWords): boolean {
  const common = shared(one.words, other.words);
  return common * 2 >= one.words.size && common * 2 >= other.words.size;
}

function isSameSource(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === 0 || other.size === 0 ? one.size === other.size : shared(one, other) > 0;
}

/** One to one, the best fits first; statements without a common word are no pair. */
function assign(these: readonly OnWords[], those: readonly OnWords[]): (readonly [OnWords, OnWords])[] {
  const fits = these.flatMap((one) =>
    those.flatMap((other) => {
      const common = shared(one.words, other.words);
      const fit = (2 * common) / (one.words.size + other.words.size) + (one.kind === other.kind ? 0.01 : 0);
      return common === 0 ? [] : [{ one, other, fit }];
    }),
  );
  const used = new Set<OnWords>();
  const pairs: (readonly [OnWords, OnWords])[] = [];
  for (const { one, other } of fits.sort((a, b) => b.fit - a.fit)) {
    if (used.has(one) || used.has(other)) continue;
    used.add(one).add(other);
    pairs.push([one, other]);
  }
  return pairs;
}

function findWords(text: string): Range[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => [index, index + word.length] as const);
}

function onWords({ kind, spans, source }: Claim, words: readonly Range[]): OnWords {
  return { kind, spans, words: touched(spans, words), source: touched(source, words) };
}

function touched(spans: readonly Range[], words: readonly Range[]): Set<number> {
  const found = new Set<number>();
  for (const [index, [start, end]] of words.entries()) {
    if (spans.some(([from, to]) => start < to && from < end)) found.add(index);
  }
  return found;
}

function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count += 1;
  return count;
}

function cut(text: string, { spans }: OnWords): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(" … ");
}
