import type { Locale } from "../../locale/compile-locale.ts";
import type { Recogniser } from "../../locale/recogniser.ts";
import type { Byline } from "../../model/byline.ts";
import type { Credit } from "../../model/credit.ts";
import type { Dateline } from "../../model/dateline.ts";
import type { BlockDraft, BlockSentences, EntityDraft, LineWords, QuoteDraft, Trace } from "../layers.ts";

/** What the search for entities reads. */
interface EntityInput {
  readonly text: string;
  readonly blocks: readonly BlockDraft[];
  readonly words: LineWords;
  readonly sentences: BlockSentences;
  readonly quotes: readonly QuoteDraft[];
  readonly dateline: Dateline | undefined;
  readonly byline: Byline | undefined;
  readonly credits: readonly Credit[];
  readonly locale: Locale | undefined;
  readonly recogniser: Recogniser | undefined;
  readonly trace: Trace;
}

/** People, organisations, places, documents and events, their mentions joined, in order of first mention. */
export function findEntities(_input: EntityInput): EntityDraft[] {
  return [];
}
