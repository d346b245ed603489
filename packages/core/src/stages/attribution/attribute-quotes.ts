import type { Locale } from "../../locale/compile-locale.ts";
import type { Dateline } from "../../model/dateline.ts";
import type { BlockDraft, BlockPassages, BlockSentences, LineWords, QuoteDraft } from "../layers.ts";

/** What attribution reads. */
interface AttributionInput {
  readonly text: string;
  readonly blocks: readonly BlockDraft[];
  readonly words: LineWords;
  readonly sentences: BlockSentences;
  readonly passages: BlockPassages;
  readonly dateline: Dateline | undefined;
  /** Absent for a text in no known language: there nothing is attributed. */
  readonly locale: Locale | undefined;
}

/** Every statement that the text attributes to somebody, in reading order. */
export function attributeQuotes(_input: AttributionInput): QuoteDraft[] {
  return [];
}
