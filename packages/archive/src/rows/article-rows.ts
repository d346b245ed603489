import { createHash } from "node:crypto";
import { type Article, sliceSpan } from "@news/core";
import { type IndexTerms, indexTerms } from "@news/core/search";
import type { ArticleInput, Summary } from "../archive.ts";
import { compress } from "./compress.ts";
import { type QuoteRow, quoteRows } from "./quote-rows.ts";

/** Before every date that a text can name. */
export const NO_DATE = -9e15;

/** Everything an article becomes in the archive, made before any lock is taken. */
export interface ArticleRows {
  readonly input: ArticleInput;
  readonly etag: string;
  readonly json: Uint8Array;
  readonly br: Uint8Array;
  readonly gzip: Uint8Array;
  readonly instant: number;
  readonly summary: Summary;
  readonly terms: IndexTerms;
  /** Stems of headline and kicker: a word there weighs more. */
  readonly title: readonly string[];
  readonly quotes: readonly QuoteRow[];
}

/** Makes the rows of an article. */
export function articleRows(input: ArticleInput): ArticleRows {
  const { id, article } = input;
  const json = Buffer.from(JSON.stringify({ id, ...article }));
  const { language } = article;
  const given = [article.headline, article.kicker].filter((line) => line !== undefined);
  // A headline that came from the caller stands nowhere in the text, and is looked for all the same.
  const besides = given.filter((line) => !("span" in line) || line.span === undefined).map(({ text }) => text);
  return {
    input,
    etag: createHash("sha256").update(json).digest("base64url").slice(0, 22),
    json,
    ...compress(json),
    instant: instantOf(article),
    summary: summarise(id, article),
    terms: indexTerms([...besides, article.text].join("\n"), language),
    title: indexTerms(given.map(({ text }) => text).join("\n"), language).words,
    quotes: quoteRows(article),
  };
}

/** Milliseconds of the publication; a bare day counts as its midnight in UTC. */
function instantOf({ publishedAt }: Article): number {
  const instant = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(instant) ? NO_DATE : instant;
}

function summarise(id: string, article: Article): Summary {
  const lead = article.blocks.find(({ role }) => role === "lead");
  return {
    id,
    language: article.language,
    ...(article.headline === undefined ? {} : { headline: article.headline.text }),
    ...(article.kicker === undefined ? {} : { kicker: article.kicker.text }),
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
    ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
    ...(lead === undefined ? {} : { lead: sliceSpan(article.text, lead.span) }),
    words: article.statistics.words,
    readingMinutes: article.statistics.readingMinutes,
  };
}
