import type { BlockType, BoilerplateKind } from "../model/block.ts";
import type { EntityType, Mention } from "../model/entity.ts";
import type { QuoteKind, QuoteSource } from "../model/quote.ts";
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

/** A stretch between quotation marks, by the indexes of its marks in the words of its block. */
export interface MarkedPassage {
  /** Index of the opening mark; -1 when the block before left it open. */
  readonly open: number;
  /** Index of the closing mark; the number of words when the block ends first. */
  readonly close: number;
  /** 0 outside, 1 inside another passage, and so on. */
  readonly depth: number;
  readonly closed: boolean;
}

/** The passages in quotation marks of each block, by its index. */
export type BlockPassages = readonly (readonly MarkedPassage[])[];

/** A statement, its source as written; who that is, and the ids, come later. */
export interface QuoteDraft {
  readonly kind: QuoteKind;
  /** In reading order; several when the frame stands in the middle. */
  readonly spans: readonly Span[];
  readonly fragment: boolean;
  readonly source: { readonly spans: readonly Span[]; readonly kind: QuoteSource["kind"] } | undefined;
  readonly cue: { readonly spans: readonly Span[]; readonly lemma: string } | undefined;
  readonly frame: readonly Span[] | undefined;
  readonly addressee: { readonly spans: readonly Span[] } | undefined;
  /** Place of the enclosing statement in the list of drafts. */
  readonly parent: number | undefined;
  readonly certainty: Certainty;
  readonly rule: string;
}

/** Somebody or something named, every mention joined. */
export interface EntityDraft {
  readonly type: EntityType;
  /** The fullest form written. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly descriptions: readonly Span[];
  /** In reading order. */
  readonly mentions: readonly Mention[];
  readonly links: Readonly<Record<string, string>>;
}
