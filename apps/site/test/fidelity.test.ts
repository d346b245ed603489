import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "@news/core";
import { type Article, ArticleSchema } from "@news/core/model";
import { describe, expect, inject, test } from "vitest";
import { readBuilt } from "./built-site.ts";
import { files, slugs } from "./fixtures.ts";
import { descendants, readMarkup, textContent } from "./read-html.ts";

const { dist } = inject("site");

function readArticle(slug: string): Article {
  return ArticleSchema.parse(JSON.parse(readBuilt(dist, `artikel/${slug}.json`)));
}

/** The article's text as the file holds it, front matter aside. */
function inputOf(slug: string): string {
  const [, content] = Object.entries(files).find(([name]) => name.endsWith(`/${slug}.txt`)) ?? [];
  return typeof content === "string" ? readDocument(content).text : "";
}

describe.each(slugs)("the article %s", (slug) => {
  test("shows every block, in order, character for character", () => {
    const article = readArticle(slug);
    const page = readMarkup(readBuilt(dist, `artikel/${slug}/`));
    const shown = [...descendants(page)].filter(({ attributes }) => attributes["data-block"] !== undefined);
    expect(shown.map(({ attributes }) => attributes["data-block"])).toEqual(
      article.blocks.map((_, index) => String(index)),
    );
    expect(shown.map(textContent)).toEqual(article.blocks.map(({ span }) => article.text.slice(span.start, span.end)));
  });

  test("has its downloads: the contract, and the input byte for byte", () => {
    expect(readArticle(slug).text).toBe(inputOf(slug));
    expect(readFileSync(join(dist, `artikel/${slug}.txt`)).equals(Buffer.from(inputOf(slug)))).toBe(true);
  });

  test("has one main heading", () => {
    const page = readMarkup(readBuilt(dist, `artikel/${slug}/`));
    expect([...descendants(page)].filter(({ name }) => name === "h1")).toHaveLength(1);
  });
});
