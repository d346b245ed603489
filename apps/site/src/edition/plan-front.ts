import type { ArticleEntry } from "./article-entry.ts";

/**
 * How the front page is laid out: by date, because we know nothing about the weight of a story; only the lead is the newest
 * article in the language of the page, where there is one.
 */
export interface FrontPlan {
  readonly lead: ArticleEntry;
  /** Beside the lead. */
  readonly beside: readonly ArticleEntry[];
  /** Below it, in columns. */
  readonly below: readonly ArticleEntry[];
  /** The rest, as lines under their year. */
  readonly years: readonly YearOfArticles[];
  /** Whether there are more, in the archive. */
  readonly isCut: boolean;
}

export interface YearOfArticles {
  /** Four digits; absent for articles without a date. */
  readonly year: string | undefined;
  readonly entries: readonly ArticleEntry[];
}

const BESIDE = 3;
const BELOW = 8;
const LINES = 60;

/**
 * Lays out the front page from articles that are sorted already; undefined when there are none.
 *
 * @param language of the page; BCP 47, compared with the articles' own.
 */
export function planFront(entries: readonly ArticleEntry[], language: string): FrontPlan | undefined {
  const lead = entries.find(({ article }) => article.language === language) ?? entries[0];
  if (lead === undefined) return undefined;
  const rest = entries.filter((entry) => entry !== lead);
  const lines = rest.slice(BESIDE + BELOW);
  return {
    lead,
    beside: rest.slice(0, BESIDE),
    below: rest.slice(BESIDE, BESIDE + BELOW),
    years: groupByYear(lines.slice(0, LINES)),
    isCut: lines.length > LINES,
  };
}

/** Articles that are sorted already, gathered under their year. */
export function groupByYear(entries: readonly ArticleEntry[]): readonly YearOfArticles[] {
  const groups: { year: string | undefined; entries: ArticleEntry[] }[] = [];
  for (const entry of entries) {
    const year = entry.article.publishedAt?.slice(0, 4);
    const last = groups.at(-1);
    if (last !== undefined && last.year === year) last.entries.push(entry);
    else groups.push({ year, entries: [entry] });
  }
  return groups;
}
