import { z } from "@hono/zod-openapi";
import { ArticleSchema } from "@news/core/model";

/** Lower case ASCII letters, digits and hyphens: an id needs no escaping anywhere. */
export const ArticleIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .describe("Unique id: lower case letters, digits and hyphens.")
  .meta({ examples: ["mauerfall"] });

export const StoredArticleSchema = z.intersection(z.object({ id: ArticleIdSchema }), ArticleSchema).meta({
  id: "StoredArticle",
  title: "Stored article",
  description: "An article that this server keeps: its id, and the article as Wortlaut reads it.",
});

/** The forms an article comes in, by the name that stands in `format` and behind the dot. */
export const articleFormats = { json: "application/json", txt: "text/plain" } as const;
export type ArticleFormat = keyof typeof articleFormats;

export const ArticleQuerySchema = z.strictObject({
  format: z.enum(["json", "txt"]).describe("The form to send; wins over an extension and over `Accept`.").optional(),
});
