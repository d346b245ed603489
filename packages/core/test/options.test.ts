import { errorCatalogue, NewsError, type ParseOptions, parseArticle } from "@news/core";
import { toAtom } from "@news/core/exporters/atom";
import { readNinjs } from "@news/core/importers/ninjs";
import { readRss } from "@news/core/importers/rss";
import { de } from "@news/core/locales/de";
import { ArticleSchema } from "@news/core/model";
import { describe, expect, test } from "vitest";
import { defineLocale } from "../src/locale/define-locale.ts";

/** What a caller in JavaScript can pass in spite of the types. */
const call = (options: unknown, text: unknown = "Der Rat tagt.") =>
  parseArticle(text as string, options as ParseOptions);

const mistakes: readonly (readonly [code: string, cause: () => unknown])[] = [
  ["text/not-a-string", () => call({}, new Uint8Array(3))],
  ["text/not-a-string", () => call({}, null)],
  ["options/not-an-object", () => call(null)],
  ["options/not-an-object", () => call("de")],
  ["options/not-an-object", () => call(["de"])],
  ["options/unknown", () => call({ lang: "de" })],
  ["options/language", () => call({ language: "fr" })],
  ["options/language", () => call({ language: 7 })],
  ["options/language", () => call({ language: " " })],
  ["options/published-at", () => call({ publishedAt: "gestern" })],
  ["options/published-at", () => call({ publishedAt: "2025-02-29" })],
  ["options/published-at", () => call({ publishedAt: "2025-13-01" })],
  ["options/published-at", () => call({ publishedAt: "2025-01-22T18:30" })],
  ["options/published-at", () => call({ publishedAt: "2025-01-22T18:30+24:00" })],
  ["options/published-at", () => call({ publishedAt: new Date(0) })],
  ["options/time-zone", () => call({ timeZone: "Mitteleuropa" })],
  ["options/headline", () => call({ headline: "" })],
  ["options/authors", () => call({ authors: "Ada Beispiel" })],
  ["options/authors", () => call({ authors: ["Ada Beispiel", ""] })],
  ["options/layout", () => call({ layout: [{ type: "heading", start: 0, end: 3 }] })],
  ["options/layout", () => call({ layout: [null] })],
  ["options/metadata", () => call({ url: "" })],
  ["options/metadata", () => call({ tags: "Rat" })],
  ["options/locales", () => call({ locales: [] })],
  ["options/recogniser", () => call({ recogniser: "de" })],
  ["options/recogniser", () => call({ recogniser: { name: "towns", languages: [], recognise: 1 } })],
  ["locale/invalid", () => defineLocale({ ...de, code: "" })],
  ["locale/invalid", () => defineLocale({ ...de, calendar: { ...de.calendar, months: [] } })],
  ["import/not-json", () => readNinjs("{")],
  ["import/wrong-format", () => readNinjs("[]")],
  ["import/no-text", () => readNinjs({ uri: "urn:example:1" })],
  ["import/not-xml", () => readRss("Bonn.")],
  ["import/too-deep", () => readRss("<a>".repeat(600))],
  [
    "export/updated-at",
    () =>
      toAtom([], { title: "Wortlaut", homeUrl: "https://news.example/", feedUrl: "https://news.example/feed.atom" }),
  ],
];

test("a line whose type the caller knows has it, whatever it looks like", () => {
  const text =
    "Bonn. Der Rat der Stadt hat lange getagt.\nEs wurde Nacht.\nDann war Schluss, und alle gingen nach Hause.";
  const start = text.indexOf("Es wurde");
  const types = (options: ParseOptions) => parseArticle(text, options).blocks.map(({ type }) => type);
  expect(types({})).toEqual(["paragraph", "paragraph", "paragraph"]);
  const layout = [{ type: "crosshead", start, end: start + 5 }] as const;
  expect(types({ layout })).toEqual(["paragraph", "crosshead", "paragraph"]);
});

test.for([
  "2025-01-22",
  "2024-02-29",
  "2025-01-22T18:30+01:00",
  "2025-01-22T18:30Z",
  "2025-01-22T18:30:15-03:30",
  "2025-01-22T18:30:15.250Z",
])("an article published at %s fits its own schema", (publishedAt) => {
  expect(ArticleSchema.parse(call({ publishedAt })).publishedAt).toBe(publishedAt);
});

describe("a caller's mistake", () => {
  test.for(mistakes)("%s", ([code, cause]) => {
    let error: unknown;
    try {
      cause();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(NewsError);
    const { code: found, message, help } = error as NewsError;
    expect(found).toBe(code);
    expect(message).toContain(errorCatalogue[found].title);
    expect(message.endsWith(help)).toBe(true);
  });

  test("every code of the catalogue is caused above", () => {
    expect([...new Set(mistakes.map(([code]) => code))].sort()).toEqual(Object.keys(errorCatalogue).sort());
  });
});

describe("what a caller knows", () => {
  test.for(["2024-02-29", "2025-01-22T18:30Z", "2025-01-22T18:30:05.5+01:00"])(
    "publishedAt %s is handed on",
    (publishedAt) => {
      expect(call({ publishedAt }).publishedAt).toBe(publishedAt);
    },
  );

  test("wins over a date line of the text", () => {
    const text = "Rat tagt\nStand: 12.03.2024\nDer Rat hat am Montag getagt. Am Ende stand ein Kompromiss.";
    expect(parseArticle(text).publishedAt).toBe("2024-03-12");
    expect(parseArticle(text, { publishedAt: "1999-01-01" }).publishedAt).toBe("1999-01-01");
  });

  test("a region means its language", () => {
    expect(call({ language: "de-AT" })).toMatchObject({ language: "de-AT" });
  });

  test("headline and authors have no place in the text", () => {
    expect(call({ headline: "Rat tagt", authors: ["Ada Beispiel"] })).toMatchObject({
      headline: { text: "Rat tagt", certainty: "written" },
      byline: { text: "Ada Beispiel", authors: [{ name: "Ada Beispiel" }] },
    });
  });

  test("url, publisher and tags come through; a trace only when asked for", () => {
    const article = call({ url: "https://kurier.example/1", publisher: "Kurier", tags: ["Rat"], trace: true });
    expect(article).toMatchObject({ url: "https://kurier.example/1", publisher: "Kurier", tags: ["Rat"] });
    expect(article.trace?.length).toBeGreaterThan(0);
    expect(call({}).trace).toBeUndefined();
  });
});
