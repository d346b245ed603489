import type { BlockType } from "../model/block.ts";

/** What the article is made of: everything but its title lines, its makers and the furniture of the page. */
const body = new Set<BlockType>([
  "paragraph",
  "crosshead",
  "list-item",
  "pull-quote",
  "caption",
  "divider",
  "standfirst",
  "dateline",
]);
/** Running text, which is counted and measured. A pull quote repeats what was counted before. */
const running = new Set<BlockType>(["paragraph", "standfirst", "list-item"]);
const titles = new Set<BlockType>(["headline", "subheadline", "kicker", "crosshead"]);

/** Whether a block belongs to a section. */
export function isBody(type: BlockType): boolean {
  return body.has(type);
}

/** Whether a block is running text. */
export function isRunning(type: BlockType): boolean {
  return running.has(type);
}

/** Whether a block names what follows. */
export function isTitle(type: BlockType): boolean {
  return titles.has(type);
}
