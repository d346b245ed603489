import type { Locale } from "../../locale/compile-locale.ts";
import type { BlockType } from "../../model/block.ts";
import type { BlockDraft, BlockSentences } from "../layers.ts";
import { splitSentences } from "./split-sentences.ts";

/** Blocks of running text; a headline or a credit line is no sentence. */
const running = new Set<BlockType>(["paragraph", "standfirst", "list-item", "pull-quote"]);

/** The sentences of every block of running text, by the block's index; other blocks have none. */
export function splitBlockSentences(text: string, blocks: readonly BlockDraft[], locale: Locale): BlockSentences {
  return blocks.map(({ type, start, end }) =>
    running.has(type) ? splitSentences(text, start, end, locale.sentences) : undefined,
  );
}
