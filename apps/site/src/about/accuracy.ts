import quotes from "@news/benchmarks/baselines/quotes.json";
import structure from "@news/benchmarks/baselines/structure.json";
import times from "@news/benchmarks/baselines/times.json";
import type { AccuracyTask } from "./about-prose.ts";

/** A score and on how many places it rests. */
export interface Score {
  readonly f1: number;
  readonly expected: number;
}

type Scores = Readonly<Record<string, Score | undefined>>;

const sources: Readonly<Record<AccuracyTask, { readonly scores: Scores; readonly key: (language: string) => string }>> =
  {
    paragraphs: { scores: structure, key: (language) => `blind/${language}/scraped/body` },
    statements: { scores: quotes, key: (language) => `${language}/all/half` },
    sources: { scores: quotes, key: (language) => `${language}/all/joint` },
    times: { scores: times, key: (language) => `${language}/all/strict` },
    values: { scores: times, key: (language) => `${language}/all/value` },
  };

/** The least score the project's tests accept for a task; undefined where nothing is measured. */
export function scoreOf(task: AccuracyTask, language: "de" | "en"): Score | undefined {
  const { scores, key } = sources[task];
  return scores[key(language)];
}
