import type { Article } from "@news/core";
import type { Screen } from "../screen.ts";

/** An article with where it came from. */
export interface ParsedInput {
  /** As it was named on the command line, or below a folder named there; "-" for standard input. */
  readonly name: string;
  readonly article: Article;
  /** The line of the file on which the article's text begins, counted from 1: front matter stands above it. */
  readonly firstLine: number;
  /** The id that its line of NDJSON has. */
  readonly id?: string | number;
}

/** What a format has to know before the first article comes. */
export interface OutputSettings {
  /** Whether there may be more than one article. */
  readonly several: boolean;
  readonly screen: Screen;
  /** What one format alone wants to know, such as the passage to explain. */
  readonly more?: Readonly<Record<string, string>>;
}

/** What stands before, between and behind the articles. */
export interface Frame {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  /** All there is when no article came. */
  readonly empty: string;
}

/** Turns articles into text, each by itself: nothing waits for another one. */
export interface OutputFormat {
  readonly frame: (settings: OutputSettings) => Frame;
  readonly render: (input: ParsedInput, settings: OutputSettings) => string;
}

/** Nothing stands around the articles. */
export const noFrame = (): Frame => ({ open: "", between: "", close: "", empty: "" });
