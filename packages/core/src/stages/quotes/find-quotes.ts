import type { BlockDraft, BlockPassages, LineWords } from "../layers.ts";
import { findMarkedPassages, markLeftOpen } from "./find-marked-passages.ts";

/** The passages in quotation marks of every block; whose words they are, and whether they are anybody's, comes later. */
export function findQuotes(blocks: readonly BlockDraft[], words: LineWords): BlockPassages {
  let resumes: string | undefined;
  return blocks.map(({ type }, index) => {
    const own = words[index] ?? [];
    const passages = findMarkedPassages(own, resumes);
    if (type === "paragraph") resumes = markLeftOpen(own, passages);
    return passages;
  });
}
