import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Readable } from "node:stream";
import { type Article, parseDocument } from "@news/core";
import type { CollectionContext, CollectionEntry, CollectionExporter } from "@news/core/exporters";
import { atom } from "@news/core/exporters/atom";
import { toHtml } from "@news/core/exporters/html";
import { jsonFeed, toJsonFeed } from "@news/core/exporters/json-feed";
import { toJsonLd } from "@news/core/exporters/json-ld";
import { toMarkdown } from "@news/core/exporters/markdown";
import { newsSitemap } from "@news/core/exporters/news-sitemap";
import { toNinjs } from "@news/core/exporters/ninjs";
import { toNinjsWithQuotes } from "@news/core/exporters/ninjs-quotes";
import { toQuotesCsv } from "@news/core/exporters/quotes-csv";
import { toQuotesNdjson } from "@news/core/exporters/quotes-ndjson";
import { rss } from "@news/core/exporters/rss";
import { toWebAnnotations } from "@news/core/exporters/web-annotation";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import FeedParser from "feedparser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { fromHtml } from "hast-util-from-html";
import { HtmlValidate } from "html-validate/node";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { validateXML, type XMLFileInfo } from "xmllint-wasm";
import { titleOf } from "../../src/exporters/projection/reading-copy.ts";
import { readingText } from "../../src/exporters/projection/reading-text.ts";
import { onOneLine } from "../../src/exporters/projection/words-of.ts";
import { anyArticle } from "./arbitrary-article.ts";
import { councilArticle } from "./make-article.ts";
import { vocabularyMistakes } from "./vocabulary.ts";

const require = createRequire(import.meta.url);
const schemas = join(import.meta.dirname, "schemas");
const seedsFolder = join(import.meta.dirname, "../../../../seeds");
const seeds = readdirSync(seedsFolder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .map((name): readonly [string, Article] => [name, parseDocument(readFileSync(join(seedsFolder, name), "utf8"))]);

/** Always the same 200, so that a red test is red again. */
const generated = fc.sample(anyArticle, { numRuns: 200, seed: 20_250_122 });
const articles: readonly (readonly [string, Article])[] = [
  ["the readable one", councilArticle()],
  ["the readable one with CRLF", councilArticle("\r\n")],
  ...seeds,
  ...generated.map((article, index) => [`generated ${index}`, article] as const),
];
const context = { url: "https://example.org/artikel/1?a=b&c=d", modifiedAt: "2025-01-23T10:00:00+01:00" };
const feed: CollectionContext = {
  title: "Beispiel & Bote",
  homeUrl: "https://example.org/",
  feedUrl: "https://example.org/feed",
  description: "Alles <b>neu</b>",
  language: "de",
  updatedAt: "2025-01-23T00:00:00Z",
};
const entries: readonly CollectionEntry[] = articles.map(([, article], index) =>
  index % 2 === 0 ? { article } : { article, url: `https://example.org/${index}`, modifiedAt: "2025-01-23T10:00:00Z" },
);

const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
addFormats.default(ajv);
// No exporter writes geometry; the reference only has to lead somewhere.
ajv.addSchema({ $id: "https://geojson.org/schema/GeoJSON.json", type: "object" });
ajv.addSchema(readJson(join(schemas, "ninjs-schema_3.1.json")));

function mistakes(validate: ValidateFunction, value: unknown): string[] {
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** One assertion over all articles: the list of those that are wrong, each with its mistakes. */
function expectNoMistakes(check: (article: Article, name: string) => readonly string[]) {
  const wrong = articles
    .map(([name, article]) => [name, check(article, name)] as const)
    .filter(([, found]) => found.length > 0);
  expect(wrong.slice(0, 3)).toEqual([]);
}

describe("ninjs", () => {
  const validate = ajv.getSchema("http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#") as ValidateFunction;
  const suite = readJson(join(schemas, "ninjs-test-suite.json"));

  test("the schema is IPTC's, to the byte", () => {
    // Our formatter sets it anew; written as IPTC writes it, it has the length of theirs.
    const schema = readJson(join(schemas, "ninjs-schema_3.1.json"));
    expect(`${JSON.stringify(schema, undefined, 2)}\n`.length).toBe(46_001);
  });
  test.for(Object.entries(suite.should_pass))("IPTC's test suite: %s passes", ([, item]) => {
    expect(mistakes(validate, item)).toEqual([]);
  });
  test.for(Object.entries(suite.should_fail))("IPTC's test suite: %s fails", ([, item]) => {
    expect(mistakes(validate, item)).not.toEqual([]);
  });
  test("every article is valid ninjs 3.1", () => {
    expectNoMistakes((article) => mistakes(validate, toNinjs(article).output));
    expectNoMistakes((article) => mistakes(validate, toNinjs(article, context).output));
  });

  const withQuotes = ajv.compile(readJson(join(import.meta.dirname, "../../ninjs-quotes.schema.json")));
  test("every article is valid ninjs with quotes, and plain ninjs refuses quotes", () => {
    expectNoMistakes((article) => mistakes(withQuotes, toNinjsWithQuotes(article, context).output));
    expect(mistakes(validate, toNinjsWithQuotes(councilArticle()).output)).not.toEqual([]);
    expect(mistakes(withQuotes, { ...toNinjsWithQuotes(councilArticle()).output, "x-foo": 1 })).not.toEqual([]);
  });
  test("every position of a quote gives its words, whatever characters stand before it", () => {
    expectNoMistakes((article) => {
      const { output } = toNinjsWithQuotes(article);
      const { bodies, quotes } = output as unknown as {
        bodies?: { value: string }[];
        quotes: { positions: { start: number; end: number }[] }[];
      };
      const characters = [...(bodies?.[0]?.value ?? "")];
      return quotes.flatMap(({ positions }, index) => {
        const inBody = positions.map(({ start, end }) => characters.slice(start, end).join(""));
        const spans = article.quotes[index]?.spans ?? [];
        const written = spans.map(({ start, end }) => article.text.slice(start, end));
        // What lies in a title line or in boilerplate is not in the body; a cut pair of surrogates has no character.
        const all = written.map(onOneLine);
        const strange = inBody
          .map(onOneLine)
          .filter((words) => !all.includes(words) && !/\p{Surrogate}/u.test(all.join("")));
        return strange.map((words) => `${JSON.stringify(words)} is none of ${JSON.stringify(all)}`);
      });
    });
  });
});

describe("JSON-LD", () => {
  test("every type and property is schema.org's, every value in its range", () => {
    expectNoMistakes((article) => vocabularyMistakes(toJsonLd(article).output));
    expectNoMistakes((article) => vocabularyMistakes(toJsonLd(article, context).output));
  });
  test.for([
    [{ "@type": "NewsArticle", headlin: "x" }, "$.headlin is no property of NewsArticle"],
    [
      { "@type": "NewsArticle", spokenByCharacter: { "@type": "Person", name: "x" } },
      "$.spokenByCharacter is no property of NewsArticle",
    ],
    [{ "@type": "NewsArticle", author: { "@type": "Place", name: "x" } }, "$.author may not be a Place"],
    [{ "@type": "Newspiece" }, "$ has no type of schema.org: Newspiece"],
  ])("the check finds %j", ([node, mistake]) => {
    expect(vocabularyMistakes(node)).toContain(mistake);
  });
});

describe("Web Annotation", () => {
  const validate = ajv.compile(readJson(join(schemas, "w3c-annotation.json")));

  test("every annotation meets the conditions of the W3C's test suite", () => {
    expectNoMistakes((article) => {
      const { output } = toWebAnnotations(article);
      return output.items.flatMap((item) => mistakes(validate, { "@context": output["@context"], ...item }));
    });
    expect(mistakes(validate, { "@context": "http://www.w3.org/ns/anno.jsonld", id: "x y", type: "Note" })).not.toEqual(
      [],
    );
  });
  test("positions count characters of the text as given: they cut out exactly what the quote selector says", () => {
    expectNoMistakes((article) => {
      const characters = [...article.text];
      const targets = toWebAnnotations(article).output.items.flatMap(
        ({ target }) => target as Target | readonly Target[],
      );
      return targets.flatMap(({ selector: [position, quote] }) => {
        const cut = characters.slice(position.start, position.end).join("");
        const isWhole = !/\p{Surrogate}/u.test(quote.exact) || /\p{Surrogate}/u.test(cut);
        return isWhole && cut !== quote.exact ? [`${JSON.stringify(cut)} is not ${JSON.stringify(quote.exact)}`] : [];
      });
    });
  });
});

interface Target {
  readonly selector: readonly [{ readonly start: number; readonly end: number }, { readonly exact: string }];
}

describe("feeds", () => {
  const writtenBy = (exporter: CollectionExporter) => exporter.write(entries, feed).output;
  const xmlFile = (fileName: string): XMLFileInfo => ({
    fileName,
    contents: readFileSync(join(schemas, fileName), "utf8"),
  });

  test.for([
    [rss, "rss.rng"],
    [atom, "atom.rng"],
  ] as const)("$0.title: libxml2 finds nothing wrong with it", async ([exporter, schema]) => {
    const xml = { fileName: "feed.xml", contents: writtenBy(exporter) };
    const { errors } = await validateXML({ xml, schema: xmlFile(schema), extension: "relaxng", maxMemoryPages: 4096 });
    expect(errors.slice(0, 3)).toEqual([]);
    const broken = {
      fileName: "feed.xml",
      contents: xml.contents.replace(/<title>/, "<titel>").replace(/<\/title>/, "</titel>"),
    };
    expect(
      (await validateXML({ xml: broken, schema: xmlFile(schema), extension: "relaxng", maxMemoryPages: 4096 })).valid,
    ).toBe(false);
  });

  test("the news sitemap: libxml2 with the sitemap schema of another author", async () => {
    const sitemap = require.resolve("sitemap/package.json").replace(/package\.json$/, "schema/sitemap.xsd");
    const schema = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
      <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
      <import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news-sitemap.xsd"/></schema>`;
    const { errors } = await validateXML({
      xml: { fileName: "sitemap.xml", contents: writtenBy(newsSitemap) },
      schema: { fileName: "both.xsd", contents: schema },
      preload: [xmlFile("news-sitemap.xsd"), { fileName: "sitemap.xsd", contents: readFileSync(sitemap, "utf8") }],
      maxMemoryPages: 4096,
    });
    expect(errors.slice(0, 3)).toEqual([]);
  });

  test.for([rss, atom])("$title: a strict parser reads every entry with its words", async (exporter) => {
    const items = await readWithFeedParser(writtenBy(exporter));
    expect(items.length).toBe(articles.length);
    const wrong = items.flatMap(({ title, description }, index) => {
      const article = articles[index]?.[1];
      if (article === undefined) return ["more items than articles"];
      const words = textOf(fromHtml(description ?? "", { fragment: true }));
      const expected = textOf(fromHtml(bodyOf(article), { fragment: true }));
      // The reader takes what looks like a tag out of titles.
      const name = titleOf(article);
      const isSameTitle = /[<&"]/.test(name) || sameWords(title ?? "", name);
      return sameWords(words, expected) && isSameTitle ? [] : [`${title}: ${words} is not ${name}: ${expected}`];
    });
    expect(wrong.slice(0, 2)).toEqual([]);
  });

  test("feedsmith, a second reader, finds every field", () => {
    const items = parseRssFeed(writtenBy(rss)).items ?? [];
    const atomEntries = parseAtomFeed(writtenBy(atom)).entries ?? [];
    const json = parseJsonFeed(JSON.parse(jsonFeed.write(entries, feed).output)).items ?? [];
    expect([items.length, atomEntries.length, json.length]).toEqual([
      articles.length,
      articles.length,
      articles.length,
    ]);
    expect(items[0]).toMatchObject({
      title: "Rat spart am Licht & am Lärm",
      categories: [{ name: "Rat" }, { name: "Licht" }],
    });
    expect(atomEntries[0]).toMatchObject({ authors: [{ name: "Ada Beispiel" }, { name: "Bo Muster" }] });
    expect(json[0]).toMatchObject({ authors: [{ name: "Ada Beispiel" }, { name: "Bo Muster" }], language: "de" });
  });

  test("JSON Feed fits its schema", () => {
    expect(mistakes(ajv.compile(readJson(join(schemas, "json-feed.json"))), toJsonFeed(entries, feed).output)).toEqual(
      [],
    );
  });

  const bodyOf = (article: Article) => toJsonFeed([{ article }], feed).output.items[0]?.content_html as string;
});

describe("HTML", () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "long-title": "off", "no-raw-characters": "off", "no-trailing-whitespace": "off" },
  });

  test("every page is valid, and holds no element that the text put there", () => {
    expectNoMistakes((article, name) => {
      const { output } = toHtml(article, context);
      const report = validator.validateStringSync(output, `${name}.html`);
      const found = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      );
      const { parseErrors, tags, links } = readHtml(output);
      const strange = tags.filter((tag) => !known.has(tag)).map((tag) => `strange element ${tag}`);
      const unsafe = links.filter((link) => !/^https?:/.test(link)).map((link) => `unsafe link ${link}`);
      return [...found, ...parseErrors, ...strange, ...unsafe];
    });
  });

  test("the words on the page are the words of the article", () => {
    expectNoMistakes((article) => {
      const words = textOf(fromHtml(toHtml(article).output));
      const body = readingText(article).text;
      // A divider is a line on the page, not words.
      if (article.blocks.some(({ type }) => type === "divider")) return [];
      const bare = (text: string) => text.replace(illegal, "\ufffd").replace(/\s/g, "");
      return bare(words).includes(bare(body)) ? [] : [words];
    });
  });

  const known = new Set(
    "html head meta title link style body article header p h1 h2 q span time blockquote ul li hr".split(" "),
  );
});

/** As XML and HTML have it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that markup may not hold.
const illegal = /[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{7f}-\u{9f}\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;

test("Markdown: a CommonMark reader finds the words again, and neither HTML nor links", () => {
  expectNoMistakes((article) => {
    const { output } = toMarkdown(article);
    const tree = fromMarkdown(output.replace(/^---\n[\s\S]*?\n---\n/, ""));
    const kinds = new Set<string>();
    const paragraphs: string[] = [];
    walk(tree, (node) => {
      kinds.add(node.type);
      if (node.type === "paragraph" || node.type === "heading") paragraphs.push(textOf(node));
    });
    const strange = ["html", "link", "linkReference", "definition", "image", "code", "inlineCode", "break"].filter(
      (kind) => kinds.has(kind),
    );
    const body = article.blocks.filter(({ type }) => type === "paragraph" || type === "crosshead");
    const missing = body
      .map(({ span }) => onOneLine(article.text.slice(span.start, span.end)).replace(illegal, "\ufffd"))
      .filter((words) => !paragraphs.some((paragraph) => sameWords(paragraph, words)));
    return [
      ...strange,
      ...missing.map((words) => `missing: ${JSON.stringify(words)} in ${JSON.stringify(paragraphs)}`),
    ];
  });
});

test("Markdown front matter is read back by readDocument", () => {
  expectNoMistakes((article) => {
    const again = parseDocument(toMarkdown(article).output);
    const strange = again.diagnostics.filter(
      ({ code }) => code.startsWith("front-matter/") && code !== "front-matter/unknown-language",
    );
    const tags = (article.tags ?? []).map((tag) => tag.replace(illegal, "\ufffd").trim()).filter((tag) => tag !== "");
    expect(again.tags ?? []).toEqual(tags);
    return strange.map(({ message }) => message);
  });
});

test("CSV: a strict reader gets every quote back, and no cell is a formula", () => {
  expectNoMistakes((article) => {
    const { output } = toQuotesCsv(article, context);
    const rows: Record<string, string>[] = parseCsv(output, { columns: true, record_delimiter: "\r\n" });
    const lines = toQuotesNdjson(article, context).output.trimEnd().split("\n").filter(Boolean);
    const texts = lines.map((line) => String(JSON.parse(line).text).replace(/\p{Surrogate}/gu, "\ufffd"));
    const wrong = rows.filter(({ text }, index) => text !== texts[index] && text !== `'${texts[index]}`);
    const formulas = rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell));
    return [
      ...wrong.map(({ text }) => `changed: ${text}`),
      ...formulas,
      ...(rows.length === lines.length ? [] : ["rows"]),
    ];
  });
});

/** Both as markup has them: blanks and illegal characters aside. */
function sameWords(a: string, b: string): boolean {
  const clean = (words: string) => words.replace(illegal, "\ufffd").replace(/\s+/g, " ").trim();
  return clean(a) === clean(b);
}

interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly TreeNode[];
}

function walk(node: TreeNode, visit: (node: TreeNode) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

function textOf(node: object): string {
  let text = "";
  walk(node as TreeNode, ({ type, value }) => {
    if (type === "text") text += value;
  });
  return text;
}

function readHtml(output: string) {
  const parseErrors: string[] = [];
  const tree = fromHtml(output, { onerror: (message) => void parseErrors.push(String(message)) });
  const tags: string[] = [];
  const links: string[] = [];
  walk(tree as TreeNode, ({ tagName, properties }) => {
    if (tagName !== undefined) tags.push(tagName);
    for (const name of ["href", "src"]) if (properties?.[name] !== undefined) links.push(String(properties[name]));
  });
  return { parseErrors, tags, links };
}

function readWithFeedParser(xml: string): Promise<FeedParser.Item[]> {
  return new Promise((resolve, reject) => {
    const parser = new FeedParser({ normalize: true });
    const items: FeedParser.Item[] = [];
    parser.on("error", reject);
    parser.on("data", (item: FeedParser.Item) => items.push(item));
    parser.on("end", () => resolve(items));
    Readable.from([xml]).pipe(parser);
  });
}
