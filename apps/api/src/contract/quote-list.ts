import { z } from "@hono/zod-openapi";
import { EntityTypeSchema, PublishedAtSchema, QuoteKindSchema, QuoteSchema, SpanSchema } from "@news/core/model";
import { ArticleIdSchema } from "./article.ts";
import { cursor, date, lang, limit, name, next, q, total } from "./query.ts";

const filters = { q: q.optional(), lang, from: date("from"), to: date("to"), kind: QuoteKindSchema.optional() };

export const QuoteListQuerySchema = z.strictObject({
  ...filters,
  speaker: name("Said by: an id of `/entities`, or the name."),
  article: ArticleIdSchema.optional(),
  limit,
  cursor,
});

export const EntityQuotesQuerySchema = z.strictObject({ ...filters, limit, cursor });

export const EntityIdSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,200}$/)
  .describe("Type and folded name, or what the editor's authority file says.")
  .meta({ examples: ["person-john-f-kennedy"] });

export const QuoteEntrySchema = z
  .object({
    article: ArticleIdSchema,
    language: z.string().describe("BCP 47 tag of the article."),
    publishedAt: PublishedAtSchema.optional(),
    headline: z.string().describe("The article's headline.").optional(),
    quote: QuoteSchema,
    sentence: z
      .object({ text: z.string(), span: SpanSchema })
      .describe("The sentence or sentences around the quote, its source and its cue."),
    speaker: z
      .object({ id: EntityIdSchema, name: z.string(), type: EntityTypeSchema })
      .describe("Who said it, across articles; absent where the article names nobody.")
      .optional(),
    highlights: z.array(SpanSchema).describe("Where the words of `q` stand, counted in `quote.text`.").optional(),
  })
  .meta({ id: "QuoteEntry", description: "A statement, who made it, and where it stands." });

export const QuoteListSchema = z
  .object({
    items: z.array(QuoteEntrySchema).describe("Newest article first, each article's in reading order."),
    total,
    next,
  })
  .meta({ id: "QuoteList", title: "Quote list", description: "One page of quotes." });
