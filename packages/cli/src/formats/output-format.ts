import type { Article } from "@news/core";
import type { Screen } from "../screen.ts";

/** An article with where it came from. */
export interface ParsedInput {
  /** As it was named on the command line, or below a folder named there; "-" for standard input. */
  readonly name: string;
  readonly article: Article;
  /** The line of the file on which the article's text begins, counted from 1: front matter stands above it. */
  readonly firstLine: number;
}

/** What a format has to know before the first article comes. */
export interface OutputSettings {
  /** Whether there may be more than one article. */
  readonly several: boolean;
  readonly screen: Screen;
}

/** Turns a stream of articles into a stream of text; nothing waits for the last article. */
export type OutputFormat = (articles: AsyncIterable<ParsedInput>, settings: OutputSettings) => AsyncIterable<string>;
