import { z } from "@hono/zod-openapi";
import { ArticleSchema, EntitySchema, QuoteSchema, TimeSchema } from "@news/core/model";
import { formatNames } from "../library/formats.ts";

/** Lower case ASCII letters, digits and hyphens: an id needs no escaping anywhere. */
export const ArticleIdSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,200}$/)
  .describe("Unique id: lower case letters, digits and hyphens, 200 at most.")
  .meta({ examples: ["mauerfall"] });

export const StoredArticleSchema = z.intersection(z.object({ id: ArticleIdSchema }), ArticleSchema).meta({
  id: "StoredArticle",
  title: "Stored article",
  description: "An article that this server keeps: its id, and the article as Wortlaut reads it.",
});

export const fields = z
  .string()
  .regex(
    /^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*(?:,[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*)*$/,
    "It is no list such as headline,quotes.text.",
  )
  .max(1000, "It is longer than 1000 characters.")
  .describe("Only these fields of the article, by name, inner ones behind a stop: `headline.text,quotes.source`.")
  .meta({ examples: ["headline.text,quotes.text"] })
  .optional();

export const ArticleQuerySchema = z.strictObject({
  format: z
    .enum(formatNames as [string, ...string[]], `The formats are ${formatNames.join(", ")}.`)
    .describe("The form to send; wins over an extension and over `Accept`.")
    .optional(),
  fields,
});

/** The media type of an article cut down by `fields`. */
export const SELECTED_TYPE = "application/vnd.wortlaut.fields+json";

export const SelectedArticleSchema = z
  .looseObject({ id: ArticleIdSchema })
  .meta({ id: "SelectedArticle", description: "The id of an article and those of its fields that were asked for." });

const layer = { article: ArticleIdSchema };

/** The quotes, the entities or the times of one article, with what is needed to use them. */
export const ArticleQuotesSchema = z
  .object({ ...layer, quotes: z.array(QuoteSchema) })
  .meta({ id: "ArticleQuotes", description: "The quotes of one article, in reading order." });

export const ArticleEntitiesSchema = z
  .object({
    ...layer,
    entities: z.array(
      z.intersection(
        EntitySchema,
        z.object({ entity: z.string().describe("Its id across articles; see `/entities`.") }),
      ),
    ),
  })
  .meta({ id: "ArticleEntities", description: "Who and what one article names." });

export const ArticleTimesSchema = z
  .object({ ...layer, times: z.array(TimeSchema) })
  .meta({ id: "ArticleTimes", description: "The time expressions of one article." });
