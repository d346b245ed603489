import type { BlockType, BoilerplateKind } from "../model/block.ts";
import type { Certainty } from "../model/span.ts";
import type { TraceEntry } from "../model/trace.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";

/** A non-blank line of the normalised text. */
export interface Line extends Span {
  /** How many blank lines stand directly above. */
  readonly gap: number;
  /** How many blanks stand in front of it. */
  readonly indent: number;
}

/** A line whose type is settled. */
export interface BlockDraft extends Span {
  readonly type: BlockType;
  readonly kind?: BoilerplateKind;
  readonly certainty: Certainty;
  readonly rule: string;
}

/** Takes what the rules have to say when the caller asked for the trace; absent otherwise. */
export type Trace = TraceEntry[] | undefined;

/** The words of each line, and so of each block, by its index: split once and shared by all stages. */
export type LineWords = readonly (readonly Word[])[];

/** The sentences of each block, by its index; undefined for a block that is no running text. */
export type BlockSentences = readonly (readonly Span[] | undefined)[];
