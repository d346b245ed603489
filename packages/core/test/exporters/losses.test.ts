import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exporters } from "@news/core/exporters";
import { ArticleSchema } from "@news/core/model";
import { describe, expect, test } from "vitest";
import { formatsPage } from "../../scripts/write-formats-page.ts";
import { articleFields } from "../../src/exporters/projection/article-fields.ts";
import { councilArticle } from "./make-article.ts";

test("docs/formats.md says what the exporters' tables say; `pnpm generate` writes it", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../../docs/formats.md"), "utf8");
  expect(page).toBe(formatsPage());
});

test("every field of the contract has a place in the list of what can be lost", () => {
  const named = Object.keys(articleFields);
  const missing = Object.keys(ArticleSchema.shape).filter(
    (field) => field !== "schemaVersion" && !named.includes(field),
  );
  expect(missing).toEqual([]);
});

test("fields inside quotes and entities have one, too", () => {
  const covered = {
    // id, text, spans and fragment are what `quotes` and `positions` mean; certainty and rule are one.
    quotes: ["id", "text", "spans", "fragment", "certainty"],
    entities: ["id", "type", "name"],
  } as const;
  for (const [list, own] of Object.entries(covered)) {
    const shape = ArticleSchema.shape[list as keyof typeof covered].element.shape;
    const missing = Object.keys(shape).filter(
      (field) => !(own as readonly string[]).includes(field) && !(`${list}.${field}` in articleFields),
    );
    expect(missing).toEqual([]);
  }
});

describe("a loss is reported when the article has something to lose", () => {
  const feed = { title: "Bote", homeUrl: "https://example.org/", updatedAt: "2025-01-23T00:00:00Z" };
  test.for(exporters)("$name", (exporter) => {
    const article = councilArticle();
    const bare = { ...article, quotes: [], entities: [], times: [], tags: [] };
    const write = (one: typeof article) =>
      exporter.scope === "article" ? exporter.write(one).losses : exporter.write([{ article: one }], feed).losses;
    expect(write(article).every(({ count }) => count > 0)).toBe(true);
    expect(write(bare).filter(({ field }) => /^(?:quotes|entities|times|tags)/.test(field))).toEqual([]);
    const fields = new Set<string>(write(article).map(({ field }) => field));
    expect([...fields].filter((field) => !(field in exporter.losses) && field !== "text")).toEqual([]);
  });
});
