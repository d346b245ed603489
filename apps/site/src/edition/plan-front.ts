import type { ArticleEntry } from "./article-entry.ts";

/** How the front page is laid out: by date alone, because we know nothing about the weight of a story. */
export interface FrontPlan {
  readonly lead: ArticleEntry;
  /** Beside the lead. */
  readonly beside: readonly ArticleEntry[];
  /** Below it, in columns. */
  readonly below: readonly ArticleEntry[];
  /** The rest, as lines under their year. */
  readonly years: readonly YearOfArticles[];
}

export interface YearOfArticles {
  /** Four digits; absent for articles without a date. */
  readonly year: string | undefined;
  readonly entries: readonly ArticleEntry[];
}

const BESIDE = 3;
const BELOW = 8;

/** Lays out the front page from articles that are sorted already; undefined when there are none. */
export function planFront(entries: readonly ArticleEntry[]): FrontPlan | undefined {
  const [lead, ...rest] = entries;
  if (lead === undefined) return undefined;
  return {
    lead,
    beside: rest.slice(0, BESIDE),
    below: rest.slice(BESIDE, BESIDE + BELOW),
    years: groupByYear(rest.slice(BESIDE + BELOW)),
  };
}

function groupByYear(entries: readonly ArticleEntry[]): readonly YearOfArticles[] {
  const groups: { year: string | undefined; entries: ArticleEntry[] }[] = [];
  for (const entry of entries) {
    const year = entry.article.publishedAt?.slice(0, 4);
    const last = groups.at(-1);
    if (last !== undefined && last.year === year) last.entries.push(entry);
    else groups.push({ year, entries: [entry] });
  }
  return groups;
}
