import type { Article, Block, TextNode, TraceEntry } from "@news/core";

/** Lines of an article, each with what it is; joined by line feeds they are its text. */
export type SampleLine = readonly [type: Block["type"], words: string, kind?: Block["kind"]];

/** Makes an article out of lines that say what they are, so that a format can be tested without the parser. */
export function sampleArticle(lines: readonly SampleLine[], more: Partial<Article> = {}): Article {
  const text = lines.map(([, words]) => words).join("\n");
  const blocks: Block[] = [];
  let start = 0;
  for (const [type, words, kind] of lines) {
    const span = { start, end: start + words.length };
    blocks.push({ type, span, certainty: "written", rule: "sample/line", ...(kind === undefined ? {} : { kind }) });
    start = span.end + 1;
  }
  const node = (type: Block["type"]): TextNode | undefined => {
    const block = blocks.find((candidate) => candidate.type === type);
    return block && { text: text.slice(block.span.start, block.span.end), span: block.span };
  };
  const nodes = { kicker: node("kicker"), subheadline: node("subheadline"), standfirst: node("standfirst") };
  const headline = node("headline");
  const byline = node("byline");
  return {
    schemaVersion: 1,
    language: "de",
    text,
    ...Object.fromEntries(Object.entries(nodes).filter(([, value]) => value !== undefined)),
    ...(headline && { headline: { ...headline, certainty: "written" as const } }),
    ...(byline && { byline: { ...byline, authors: [] } }),
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

/** One line of a trace about the first place where these words stand. */
export function sampleEntry(
  article: Article,
  words: string,
  [weight, outcome, candidate, rule]: readonly [number, TraceEntry["outcome"], string, string],
): TraceEntry {
  const start = article.text.indexOf(words);
  return { stage: "blocks", span: { start, end: start + words.length }, candidate, rule, weight, outcome };
}
