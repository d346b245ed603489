import { type DatedTime, timelineOf } from "../article/timeline.ts";
import type { ArticleEntry } from "./article-entry.ts";

/** A date with the article that names it. */
export interface CalendarDate extends DatedTime {
  readonly entry: ArticleEntry;
}

/** Every date of all articles in the order of the calendar, the newest first. */
export function calendarOf(entries: readonly ArticleEntry[]): readonly CalendarDate[] {
  return entries
    .flatMap((entry) => timelineOf(entry.article).map((dated): CalendarDate => ({ ...dated, entry })))
    .sort((one, other) =>
      one.sortKey < other.sortKey ? 1 : one.sortKey > other.sortKey ? -1 : one.entry.rank - other.entry.rank,
    );
}
