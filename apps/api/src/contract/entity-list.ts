import { z } from "@hono/zod-openapi";
import { EntityTypeSchema } from "@news/core/model";
import { cursor, limit, next, total } from "./query.ts";
import { EntityIdSchema } from "./quote-list.ts";

export const EntityListQuerySchema = z.strictObject({
  type: EntityTypeSchema.optional(),
  q: z
    .string()
    .min(1, "It is empty.")
    .max(100, "It is longer than 100 characters.")
    .describe("The beginning of a word of the name.")
    .optional(),
  limit,
  cursor,
});

const count = z.int().min(0).max(0x7fffffff);

export const EntityEntrySchema = z
  .object({
    id: EntityIdSchema,
    type: EntityTypeSchema,
    name: z.string(),
    aliases: z.array(z.string()).describe("Other forms, from the articles and from the authority file."),
    links: z.record(z.string(), z.string()).describe("Keys of public registers: `wikidata`, `geonames`, `iso3166`."),
    articles: count.describe("How many articles name it."),
    mentions: count.describe("How often it is named."),
    quotes: count.describe("How many quotes it is the source of."),
  })
  .meta({ id: "EntityEntry", description: "A person, organisation, place, document or event across all articles." });

export const EntityListSchema = z
  .object({ items: z.array(EntityEntrySchema).describe("The most frequent first."), total, next })
  .meta({ id: "EntityList", title: "Entity list", description: "One page of entities." });
