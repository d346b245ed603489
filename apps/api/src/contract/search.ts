import { z } from "@hono/zod-openapi";
import { EntityTypeSchema, SpanSchema } from "@news/core/model";
import { ArticleSummarySchema } from "./article-list.ts";
import { articleFilters, MAXIMUM_LIMIT, q, total, wholeNumber } from "./query.ts";
import { EntityIdSchema, QuoteEntrySchema } from "./quote-list.ts";

const { q: _q, ...filters } = articleFilters;

export const SearchQuerySchema = z.strictObject({
  q,
  ...filters,
  order: z
    .enum(["relevance", "newest"])
    .default("relevance")
    .describe("`relevance`: what stands in the headline first, then by how often. `newest`: by date."),
  limit: wholeNumber(1, MAXIMUM_LIMIT, 10, "How many articles, and how many quotes, to send at most."),
  offset: wholeNumber(
    0,
    1000,
    0,
    "How many of the articles to leave out. For walking through all hits use `/articles?q=`.",
  ),
  facets: z
    .enum(["true", "false"], "It is neither true nor false.")
    .transform((value) => value === "true")
    .meta({ type: "boolean", description: "Adds what the newest 500 hits have in common: languages, entities." })
    .optional(),
});

const Highlights = z.array(SpanSchema);

export const SearchResultSchema = z
  .object({
    articles: z.object({
      items: z.array(
        z.intersection(
          ArticleSummarySchema,
          z.object({
            highlights: Highlights.describe(
              "Where the words stand, counted in the article's `text`; the first 50 of them.",
            ),
            snippet: z
              .object({
                text: z.string().describe("The sentence with the first of them, as written."),
                span: SpanSchema.describe("Where it stands in the article's `text`."),
                highlights: Highlights.describe("Counted in the snippet."),
              })
              .describe("Absent where the words stand only in a headline that is not part of the text.")
              .optional(),
          }),
        ),
      ),
      total,
    }),
    quotes: z.object({ items: z.array(QuoteEntrySchema), total }),
    facets: z
      .object({
        language: z.array(z.object({ value: z.string(), count: z.int().min(1).max(0x7fffffff) })),
        entity: z.array(
          z.object({
            id: EntityIdSchema,
            type: EntityTypeSchema,
            name: z.string(),
            count: z.int().min(1).max(0x7fffffff),
          }),
        ),
      })
      .optional(),
  })
  .meta({ id: "SearchResult", title: "Search result", description: "Articles and quotes that a query finds." });
