import type { Article, BlockType } from "@news/core/model";

/** How many blocks of each type the article has, in the order in which the types first appear. */
export function countBlocks({ blocks }: Article): ReadonlyMap<BlockType, number> {
  const counts = new Map<BlockType, number>();
  for (const { type } of blocks) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}
