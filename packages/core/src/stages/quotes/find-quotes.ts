import type { BlockDraft, BlockPassages, LineWords } from "../layers.ts";

/** The passages in quotation marks of every block; whose words they are, and whether they are anybody's, comes later. */
export function findQuotes(blocks: readonly BlockDraft[], _words: LineWords): BlockPassages {
  return blocks.map(() => []);
}
