import type { Article } from "./model/article.ts";
import type { Block } from "./model/block.ts";
import { NewsError } from "./errors/news-error.ts";
import { checkOptions, type ParseOptions } from "./options.ts";

/** Provisional: every line a paragraph. The stages follow. */
export function parseArticle(text: string, options: ParseOptions = {}): Article {
  if (typeof text !== "string") throw new NewsError("text/not-a-string");
  checkOptions(options);
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\s][^\n]*/g)) {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const crosshead = span.end - span.start < 90 && !/[.!]$/.test(match[0].trimEnd());
    blocks.push({
      type: blocks.length === 0 ? "headline" : crosshead ? "crosshead" : "paragraph",
      span,
      certainty: "implied",
      rule: "provisional",
      ...(crosshead ? {} : { sentences: [span] }),
    });
  }
  const first = blocks[0];
  return {
    schemaVersion: 1,
    language: options.language ?? "de",
    text,
    ...(options.publishedAt === undefined ? {} : { publishedAt: options.publishedAt }),
    ...(first === undefined
      ? {}
      : { headline: { text: text.slice(first.span.start, first.span.end), span: first.span, certainty: "written" as const } }),
    blocks,
    sections: [{ blocks: blocks.flatMap((block, index) => (block.type === "paragraph" ? [index] : [])) }],
    quotes: [],
    entities: [],
    times: [],
    credits: [],
    keywords: [],
    statistics: { words: 0, sentences: 0, readingMinutes: 0 },
    diagnostics: [],
  };
}
