import { z } from "@hono/zod-openapi";
import { PublishedAtSchema } from "@news/core/model";
import { ArticleIdSchema } from "./article.ts";

/** The most articles that one answer holds. */
const MAXIMUM_LIMIT = 100;
const DEFAULT_LIMIT = 20;

export const ArticleListQuerySchema = z.strictObject({
  limit: z
    .string()
    .regex(/^\d{1,9}$/, "It is not a whole number.")
    .transform(Number)
    .pipe(z.int().min(1, "The minimum is 1.").max(MAXIMUM_LIMIT, `The maximum is ${MAXIMUM_LIMIT}.`))
    .default(DEFAULT_LIMIT)
    .meta({
      type: "integer",
      minimum: 1,
      maximum: MAXIMUM_LIMIT,
      default: DEFAULT_LIMIT,
      description: "How many articles to send at most. A number above the maximum is an error, never cut silently.",
    }),
  cursor: z.string().min(1, "It is empty.").describe("`next` of the page before; opaque.").optional(),
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, "It is not a language tag such as de or en-GB.")
    .describe("Only articles in this language (BCP 47). `de` finds `de-AT` too.")
    .meta({ examples: ["de"] })
    .optional(),
});

const ArticleSummarySchema = z
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
  })
  .meta({ id: "ArticleSummary", description: "An article as it stands in a list." });
/** An article as it stands in a list. */
export type ArticleSummary = z.infer<typeof ArticleSummarySchema>;

export const ArticleListSchema = z
  .object({
    items: z.array(ArticleSummarySchema).describe("Newest first; articles without a date come last."),
    total: z.int().min(0).max(0x7fffffff).describe("How many articles the filter finds, on all pages together."),
    next: z.string().nullable().describe("The `cursor` of the next page; null on the last one."),
  })
  .meta({ id: "ArticleList", title: "Article list", description: "One page of articles." });
/** One page of articles. */
export type ArticleList = z.infer<typeof ArticleListSchema>;
