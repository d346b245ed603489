import { type Article, parseArticle, type Span } from "@news/core";
import { ArticleSchema } from "@news/core/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** At least 2,000 random texts for each promise. */
const RUNS = 2000;

/** Pieces of news in both languages and everything that goes wrong with text; joined at random they make an article. */
const pieces = [
  "Berlin (dpa) - Der Bundestag hat am Montag lange beraten. Am Ende stand ein Kompromiss.",
  "Duisburg. Nach drei Jahren öffnet das Hallenbad wieder, teilte die Stadt mit.",
  "Aus Lyon berichtet AFP, dass die Brücke gesperrt bleibt.",
  "„Wir bleiben dabei“, sagte Ada Beispiel. „Niemand geht.“",
  "Was die Brücke kostet",
  "Wer zahlt das?",
  "Von Ada Beispiel und Bo Muster, dpa",
  "Stand: 12.03.2024, 10.30 Uhr",
  "Lesen Sie auch: Rat spart am Licht",
  "Mehr zum Thema",
  "Foto: Ada Beispiel/dpa",
  "Quelle: AFP",
  "(dmk)",
  "* * *",
  "- Milch, Brot und Eier",
  "1. Der Rat tagt.",
  "12.31 Uhr: Die Feuerwehr rückt an",
  "MEXICO CITY (AP) — The council met on Monday. It ended with a deal.",
  "By Ada Example",
  "“We won!” she said. ‘It took years.’",
  "Why the bridge is closed",
  "Sign up for our newsletter",
  "Advertisement",
  "© 2024 Kurier. Alle Rechte vorbehalten.",
  "# Titel",
  "<p>Ein Absatz &amp; mehr</p>",
];
const oddities = [
  "\ufeff",
  "\r\n",
  "\r",
  "\n",
  "\n\n",
  "\t",
  "\u00a0",
  "\u2028",
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\u200b",
  "\u00ad",
  "😀",
  "𝕏",
  "\ud800",
  "\udc00",
  "„",
  "“",
  "»",
  "«",
  '"',
  "'",
  "e\u0301",
  "ä",
  "…",
  "—",
  "...",
  "((((",
  "\u202e",
];

const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 3, arbitrary: fc.constantFrom(...oddities) },
      { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
      { weight: 3, arbitrary: fc.constantFrom("\n", " ", "\r\n") },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));

function allSpans(article: Article): { readonly span: Span; readonly words: string }[] {
  const { kicker, headline, subheadline, standfirst, byline, dateline, credits, sections } = article;
  const found: { span: Span; words: string }[] = [];
  for (const node of [kicker, headline, subheadline, standfirst, byline, dateline]) {
    if (node?.span !== undefined) found.push({ span: node.span, words: node.text });
  }
  for (const { name, span } of byline?.authors ?? []) if (span !== undefined) found.push({ span, words: name });
  for (const { name, span } of [...(dateline?.places ?? []), ...(dateline?.agencies ?? [])])
    found.push({ span, words: name });
  for (const credit of credits) {
    found.push({ span: credit.span, words: credit.text });
    for (const { name, span } of [...credit.people, ...credit.organisations]) found.push({ span, words: name });
  }
  for (const { crosshead } of sections)
    if (crosshead !== undefined) found.push({ span: crosshead.span, words: crosshead.text });
  return found;
}

function expectOrdered(spans: readonly Span[], within: Span): void {
  let last = within.start;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(within.end);
}

/** The shape of an article without its positions. */
function structure(article: Article) {
  const clean = (words: string) => words.replace(/\s+/g, " ").trim();
  return {
    blocks: article.blocks.map(({ type, kind, role, rule, span, sentences }) => ({
      type,
      kind,
      role,
      rule,
      words: clean(article.text.slice(span.start, span.end)),
      sentences: sentences?.map((sentence) => clean(article.text.slice(sentence.start, sentence.end))),
    })),
    headline: article.headline && { words: clean(article.headline.text), certainty: article.headline.certainty },
    dateline: article.dateline && clean(article.dateline.text),
    authors: article.byline?.authors.map(({ name }) => clean(name)),
    credits: article.credits.map(({ role, text: words }) => [role, clean(words)]),
    keywords: article.keywords,
    statistics: article.statistics,
    publishedAt: article.publishedAt,
  };
}

describe("for any text", () => {
  const property = (name: string, check: (input: string) => void, options: fc.Parameters<[string]> = {}) =>
    test(name, () => fc.assert(fc.property(text, check), { numRuns: RUNS, ...options }));

  property("the parser does not throw and its result fits the schema", (input) => {
    const article = parseArticle(input);
    expect(ArticleSchema.parse(JSON.parse(JSON.stringify(article)))).toEqual(article);
    expect(article.text).toBe(input);
  });

  property("every span lies in the text and gives the words of its node", (input) => {
    for (const { span, words } of allSpans(parseArticle(input))) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(input.length);
      expect(input.slice(span.start, span.end)).toBe(words);
    }
  });

  property("blocks, and the sentences in them, are ordered and do not overlap", (input) => {
    const { blocks } = parseArticle(input);
    expectOrdered(
      blocks.map(({ span }) => span),
      { start: 0, end: input.length },
    );
    for (const { span, sentences } of blocks) if (sentences !== undefined) expectOrdered(sentences, span);
  });

  property("every non-blank character lies in exactly one block, and in running text in one sentence", (input) => {
    const { blocks } = parseArticle(input);
    const covered = new Uint8Array(input.length);
    for (const { span } of blocks)
      for (let at = span.start; at < span.end; at += 1) covered[at] = (covered[at] ?? 0) + 1;
    for (let at = 0; at < input.length; at += 1)
      if (/\S/.test(input.charAt(at))) expect(covered[at], `at ${at}`).toBe(1);
    for (const { span, sentences } of blocks) {
      if (sentences === undefined) continue;
      const inSentence = new Set(
        sentences.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step)),
      );
      for (let at = span.start; at < span.end; at += 1)
        if (/\S/.test(input.charAt(at))) expect(inSentence.has(at)).toBe(true);
    }
  });

  property("each body block lies in exactly one section, in order", (input) => {
    const { blocks, sections } = parseArticle(input);
    const listed = sections.flatMap((section) => section.blocks);
    expect(listed).toEqual([...new Set(listed)].sort((one, other) => one - other));
    for (const index of listed)
      expect(["headline", "byline", "credit", "boilerplate", "crosshead"]).not.toContain(blocks[index]?.type);
  });

  property("the same input gives the same output", (input) => {
    expect(parseArticle(input)).toEqual(parseArticle(input));
  });

  property("line feeds and CRLF give the same structure", (input) => {
    const unix = input.replace(/\r\n?/g, "\n");
    expect(structure(parseArticle(unix.replace(/\n/g, "\r\n")))).toEqual(structure(parseArticle(unix)));
  });

  property("an implied headline is made of the text's own words and short", (input) => {
    const { headline } = parseArticle(input);
    if (headline?.certainty !== "implied") return;
    expect(headline.text.length).toBeLessThanOrEqual(90);
    expect(input.replace(/\s+/g, " ")).toContain(headline.text.replace(/\s+/g, " "));
  });
});
