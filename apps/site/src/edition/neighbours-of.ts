import type { ArticleEntry } from "./article-entry.ts";

/** What stands just before and just after an article in time. */
export interface ArticleNeighbours {
  readonly older: ArticleEntry | undefined;
  readonly newer: ArticleEntry | undefined;
}

/** The neighbours of an article among all, newest first. Without a date nothing comes before or after. */
export function neighboursOf(entry: ArticleEntry, entries: readonly ArticleEntry[]): ArticleNeighbours {
  const isDated = ({ article }: ArticleEntry) => article.publishedAt !== undefined;
  const index = entries.indexOf(entry);
  const [newer, older] = isDated(entry) ? [entries[index - 1], entries[index + 1]] : [];
  return { newer, older: older !== undefined && isDated(older) ? older : undefined };
}
