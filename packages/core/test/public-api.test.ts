import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** Doors one can count: a name that comes or goes is a decision, not an accident. */
describe("what the doors export", () => {
  test("@news/core", async () => {
    expect(Object.keys(await import("@news/core")).sort()).toEqual([
      "NewsError",
      "defineLocale",
      "errorCatalogue",
      "metadataFields",
      "parseArticle",
      "parseDocument",
      "readDocument",
      "readMetadata",
      "sliceSpan",
    ]);
  });

  test("@news/core/search", async () => {
    expect(Object.keys(await import("@news/core/search")).sort()).toEqual([
      "findMatches",
      "findTokens",
      "foldTerm",
      "indexTerms",
      "parseSearchQuery",
      "searchAliases",
    ]);
  });

  test("@news/core/html", async () => {
    expect(Object.keys(await import("@news/core/html"))).toEqual(["parseHtml"]);
  });

  test("@news/core/model holds schemas and nothing else", async () => {
    const names = Object.keys(await import("@news/core/model"));
    expect(names.filter((name) => !name.endsWith("Schema"))).toEqual([]);
    expect(names).toContain("ArticleSchema");
  });

  test.for([
    ["de", "Deutsch"],
    ["en", "English"],
  ] as const)("@news/core/locales/%s", async ([code, name]) => {
    const pack = (await import(`../src/locales/${code}/index.ts`))[code];
    expect(pack).toMatchObject({ code, name });
  });
});

test("the committed JSON Schema is the one the zod schemas give; `pnpm generate` writes it", async () => {
  const { articleJsonSchema } = await import("../scripts/write-json-schema.ts");
  const committed = readFileSync(join(import.meta.dirname, "..", "article.schema.json"), "utf8");
  expect(JSON.parse(committed)).toEqual(JSON.parse(articleJsonSchema()));
});
