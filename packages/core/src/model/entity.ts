import { z } from "zod";
import { SpanSchema, TextNodeSchema } from "./span.ts";

export const EntityTypeSchema = z
  .enum(["person", "organisation", "place", "document", "event"])
  .meta({ id: "EntityType", description: "What is named." });
export type EntityType = z.infer<typeof EntityTypeSchema>;

export const MentionSchema = z
  .object({
    span: SpanSchema,
    form: z.enum(["full", "surname", "acronym", "role", "pronoun", "adjective", "other"]),
  })
  .meta({ id: "Mention", description: "One occurrence of an entity." });
export type Mention = z.infer<typeof MentionSchema>;

export const EntitySchema = z
  .object({
    id: z
      .string()
      .regex(/^e[1-9]\d*$/)
      .describe('"e1", "e2" … in order of first mention.'),
    type: EntityTypeSchema,
    name: z.string().describe("The fullest form written in the text."),
    aliases: z.array(z.string()).describe("Other forms written in the text."),
    descriptions: z.array(TextNodeSchema).describe('Roles as written: "der chinesische Führer".'),
    mentions: z.array(MentionSchema),
    links: z
      .record(z.string(), z.string())
      .describe("Keys of public registers where they are certain, such as `iso3166`."),
  })
  .meta({ id: "Entity", description: "A person, organisation, place, document or event." });
export type Entity = z.infer<typeof EntitySchema>;
