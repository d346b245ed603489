import type { Loss } from "./losses.ts";

/** What an exporter gives: its output, and everything of the article that the target could not take. */
export interface Exported<Output> {
  readonly output: Output;
  readonly losses: readonly Loss[];
}

/** What only the caller knows about an article that leaves Wortlaut. Everything is optional. */
export interface ExportContext {
  /** Absolute http(s) address of the page that shows the article; the article's own `url` when absent. */
  readonly url?: string;
  /** Absolute URI that names the article for good; else its address, else a `urn:uuid:` made from its text. */
  readonly id?: string;
  /** When this version was made: ISO date-time with an offset. */
  readonly modifiedAt?: string;
}
