import type { Span } from "@news/core";
import type { Article, Block } from "@news/core/model";

/** The opening of an article, in its own words. */
export interface Teaser {
  readonly span: Span;
  /** Whether the words stop in the middle of a sentence. */
  readonly cut: boolean;
}

/** The standfirst, else as many sentences of the lead as fit, else the lead cut at a word. Undefined without running text. */
export function teaser(article: Article, limit: number): Teaser | undefined {
  if (article.standfirst !== undefined) return { span: article.standfirst.span, cut: false };
  const lead = leadOf(article);
  if (lead === undefined) return undefined;
  if (lead.span.end - lead.span.start <= limit) return { span: lead.span, cut: false };
  const start = lead.span.start;
  const fitting = lead.sentences?.filter(({ end }) => end - start <= limit).at(-1);
  if (fitting !== undefined) return { span: { start, end: fitting.end }, cut: false };
  const words = article.text.slice(start, start + limit).replace(/\s+\S*$/, "");
  return { span: { start, end: start + words.length }, cut: true };
}

/** The first paragraphs and list items for the front page: whole ones only, at least one, as long as they fit. */
export function openingBlocks(article: Article, limit: number): readonly Block[] {
  const opening: Block[] = [];
  let length = 0;
  for (const block of article.blocks) {
    if (block.type !== "paragraph" && block.type !== "list-item") continue;
    length += block.span.end - block.span.start;
    if (opening.length > 0 && length > limit) break;
    opening.push(block);
  }
  return opening;
}

function leadOf({ blocks }: Article): Block | undefined {
  return blocks.find(({ role }) => role === "lead") ?? blocks.find(({ type }) => type === "paragraph");
}
