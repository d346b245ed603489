import type { Locale } from "../../locale/compile-locale.ts";
import type { BlockType } from "../../model/block.ts";
import type { LineFacts } from "./line-facts.ts";

/** What can be said about the page as a whole once every line was looked at by itself. */
export interface PageFacts {
  readonly lines: readonly LineFacts[];
  readonly locale: Locale;
  /** What each line was taken for by itself, by index. */
  readonly firstLook: readonly BlockType[];
  /** The headline that the caller knows from elsewhere. */
  readonly headlineGiven: string | undefined;
  /** First and last line of the densest run of running text; `first > last` when there is none. */
  readonly body: { readonly first: number; readonly last: number };
  /** How often each line's text stands on the page. */
  readonly copies: ReadonlyMap<string, number>;
  /** Lines that open like numbered or timed items and follow each other as such, by index. */
  readonly runs: ReadonlyMap<number, RunKind>;
  /** Lines that are questions or answers of an interview, by index. */
  readonly interview: ReadonlySet<number>;
  /** The first lines that could repeat a piece of the running text, by index; looking each up costs a walk through the text. */
  readonly repeatable: ReadonlySet<number>;
}

/** Which kind of run a line belongs to. */
export type RunKind = "numbered-crossheads" | "timed-crossheads" | "numbered-list" | "timed-paragraphs" | "figures";
