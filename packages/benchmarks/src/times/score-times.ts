import { parseArticle } from "@news/core";
import type { Time } from "@news/core/model";
import { CountsByName, type Scores } from "../measure/score.ts";
import { toComparable } from "./comparable-value.ts";

/** A time expression, as an editor marked it or the parser found it; no `value` where it is left open. */
interface MarkedTime {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string | undefined;
}

/** An article with what an editor marked in it. */
export interface TimedText {
  readonly title: string;
  readonly language: string;
  readonly publishedAt: string;
  readonly timeZone?: string;
  readonly text: string;
  readonly times: readonly MarkedTime[];
}

/** An expression that only one side has, or to which the two give another span or value. */
export interface Miss {
  readonly title: string;
  readonly side: "missed" | "invented" | "span" | "value";
  readonly words: string;
  readonly values: string;
}

/** The expressions that the parser finds, both ends of a range by themselves. */
function readTimes({ text, language, publishedAt, timeZone }: TimedText): MarkedTime[] {
  const options = { language, publishedAt, ...(timeZone === undefined ? {} : { timeZone }) };
  return parseArticle(text, options).times.flatMap(toMarks);
}

function toMarks({ span, type, value, duration, timex, parts }: Time): MarkedTime[] {
  if (parts !== undefined)
    return parts.map((part) => ({ ...part.span, type, value: part.timex ?? part.value ?? duration }));
  const amount = type === "duration" || type === "set" ? duration : undefined;
  return [{ ...span, type, value: timex ?? amount ?? value }];
}

/**
 * Sets what the parser finds beside what the editor marked, per language and type:
 *
 * - `strict`: the same words
 * - `relaxed`: at least one shared character, one to one
 * - `value`: relaxed, and the same value; where the editor left it open, any
 */
export function scoreTimes(texts: readonly TimedText[]): {
  readonly scores: Scores;
  readonly misses: readonly Miss[];
} {
  const counts = new CountsByName();
  const misses: Miss[] = [];
  for (const one of texts) {
    const { title, language, text, times } = one;
    const found = readTimes(one);
    const pairs = pairUp(times, found);
    const name = (type: string, measure: string) => [`${language}/all/${measure}`, `${language}/${type}/${measure}`];
    const measures = ["strict", "relaxed", "value"] as const;
    for (const measure of measures) {
      for (const { type } of times) for (const row of name(type, measure)) counts.add(row, { expected: 1 });
      const partner = new Map([...pairs].map(([gold, own]) => [own, gold]));
      for (const own of found)
        for (const row of name(partner.get(own)?.type ?? own.type, measure)) counts.add(row, { found: 1 });
      for (const [gold, own] of pairs)
        if (fits[measure](gold, own)) for (const row of name(gold.type, measure)) counts.add(row, { correct: 1 });
    }
    const tell = (side: Miss["side"], { start, end }: MarkedTime, values: string) =>
      misses.push({ title, side, words: text.slice(start, end), values });
    const partners = new Set(pairs.values());
    for (const gold of times) if (!pairs.has(gold)) tell("missed", gold, gold.value ?? "?");
    for (const own of found) if (!partners.has(own)) tell("invented", own, own.value ?? "?");
    for (const [gold, own] of pairs) {
      if (!fits.strict(gold, own)) tell("span", gold, `found: ${text.slice(own.start, own.end)}`);
      if (!fits.value(gold, own)) tell("value", gold, `${gold.value} found: ${own.value}`);
    }
  }
  return { scores: counts.scores(), misses };
}

const fits = {
  strict: (gold: MarkedTime, own: MarkedTime) => gold.start === own.start && gold.end === own.end,
  relaxed: () => true,
  value: (gold: MarkedTime, own: MarkedTime) =>
    gold.value === undefined || (own.value !== undefined && toComparable(gold.value) === toComparable(own.value)),
};

/** One to one: equal spans first, then the largest overlap. */
function pairUp(gold: readonly MarkedTime[], found: readonly MarkedTime[]): Map<MarkedTime, MarkedTime> {
  const shared = gold.flatMap((one) =>
    found
      .map((other) => ({ one, other, size: Math.min(one.end, other.end) - Math.max(one.start, other.start) }))
      .filter(({ size }) => size > 0),
  );
  const rank = ({ one, other, size }: (typeof shared)[number]) => (fits.strict(one, other) ? 1_000_000 : 0) + size;
  const pairs = new Map<MarkedTime, MarkedTime>();
  const taken = new Set<MarkedTime>();
  for (const { one, other } of shared.sort((a, b) => rank(b) - rank(a))) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}
