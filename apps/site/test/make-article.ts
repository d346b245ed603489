import type { Article, Block } from "@news/core/model";

/** A line of an invented article: what it is, and its words. */
export type Line = readonly [type: Block["type"], words: string, more?: Partial<Block>];

/** An article made by hand, one block per line, so that a test does not depend on what the parser thinks of a text. */
export function makeArticle(lines: readonly Line[], more: Partial<Article> = {}): Article {
  const text = lines.map(([, words]) => words).join("\n");
  let at = 0;
  const blocks = lines.map(([type, words, rest]): Block => {
    const span = { start: at, end: at + words.length };
    at = span.end + 1;
    return { type, span, certainty: "written", rule: "test/made-by-hand", ...rest };
  });
  return {
    schemaVersion: 1,
    language: "de",
    text,
    blocks,
    sections: [],
    quotes: [],
    entities: [],
    times: [],
    credits: [],
    keywords: [],
    statistics: { words: 0, sentences: 0, readingMinutes: 0 },
    diagnostics: [],
    ...more,
  };
}
