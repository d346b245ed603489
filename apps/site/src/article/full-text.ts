import type { Article, Block } from "@news/core/model";
import { escapeText } from "./escape.ts";

const notInFeed: ReadonlySet<Block["type"]> = new Set(["kicker", "headline", "boilerplate"]);
const tagOf: Partial<Record<Block["type"], string>> = { crosshead: "h2", "pull-quote": "blockquote" };

/** The article's text as plain HTML for feed readers: escaped, without what is not the article. */
export function fullText(article: Article): string {
  const lines = article.blocks.flatMap(({ type, span }) => {
    if (notInFeed.has(type)) return [];
    const tag = tagOf[type] ?? "p";
    return [`<${tag}>${escapeText(article.text.slice(span.start, span.end))}</${tag}>`];
  });
  return `<div lang="${escapeText(article.language)}">\n${lines.join("\n")}\n</div>`;
}
