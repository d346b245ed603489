import type { ParseOptions } from "@news/core";
import type { DocumentShape, NamedProblem } from "../inputs/found.ts";
import type { ScreenFacts } from "../screen.ts";

/** What to do with every document. Plain data: it is sent to the threads. */
export interface Task {
  /** Name of the format, such as "parse/ndjson"; see `formats/load-format.ts`. */
  readonly format: string;
  readonly options: ParseOptions;
  /** Whether names are found with the trained recogniser, too, where it knows the language. */
  readonly recognises: boolean;
  /** The field of a line of NDJSON that holds the text. */
  readonly field: string;
  /** Whether there may be more than one article. */
  readonly several: boolean;
  readonly screen: ScreenFacts;
  /** Base of the addresses of articles that have none of their own. */
  readonly more?: Readonly<Record<string, string>>;
}

/** One document of a batch: where its bytes end, and what is known about it; or a problem, which has no bytes. */
export type BatchItem =
  | {
      readonly name: string;
      readonly end: number;
      readonly shape: DocumentShape;
      readonly subject: string;
      readonly url?: string;
    }
  | NamedProblem;

/** Documents that go to a thread together; their bytes stand one behind the other. */
export interface Batch {
  readonly items: readonly BatchItem[];
  readonly bytes: Uint8Array;
}

/** One answer: where its bytes end in the output; or a problem. */
export type AnswerItem = { readonly name: string; readonly end: number } | NamedProblem;

/** The answers to a batch, in its order. */
export interface Answers {
  readonly items: readonly AnswerItem[];
  readonly bytes: Uint8Array;
}
