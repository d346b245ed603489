import { z } from "@hono/zod-openapi";
import { PublishedAtSchema } from "@news/core/model";
import { ArticleIdSchema, fields, SelectedArticleSchema } from "./article.ts";
import { articleFilters, cursor, limit, next, total } from "./query.ts";

export const ArticleListQuerySchema = z.strictObject({ ...articleFilters, limit, cursor, fields });

export const ArticleSummarySchema = z
  .object({
    id: ArticleIdSchema,
    language: z.string().describe('BCP 47 tag; "und" when nothing is known.'),
    headline: z.string().describe("Absent only when the text has no words.").optional(),
    kicker: z.string().describe("Short line above the headline.").optional(),
    publishedAt: PublishedAtSchema.optional(),
    publisher: z.string().optional(),
    lead: z.string().describe("The first paragraph of the body.").optional(),
    words: z.int().min(0).max(0x7fffffff).describe("Words of the body."),
    readingMinutes: z.number().min(0).describe("Reading time in minutes, one decimal."),
    links: z
      .object({
        self: z.string().describe("The article as JSON."),
        txt: z.string().describe("The text exactly as given."),
        site: z.string().describe("The page for readers; absent when this server has no site.").optional(),
      })
      .describe("Paths on this server."),
    article: SelectedArticleSchema.describe("What `fields` asked for; absent without it.").optional(),
  })
  .meta({ id: "ArticleSummary", description: "An article as it stands in a list." });
/** An article as it stands in a list. */
export type ArticleSummary = z.infer<typeof ArticleSummarySchema>;

export const ArticleListSchema = z
  .object({
    items: z.array(ArticleSummarySchema).describe("Newest first; articles without a date come last."),
    total,
    next,
  })
  .meta({ id: "ArticleList", title: "Article list", description: "One page of articles." });
/** One page of articles. */
export type ArticleList = z.infer<typeof ArticleListSchema>;
