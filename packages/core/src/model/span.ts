import { z } from "zod";

export const SpanSchema = z
  .object({
    start: z.int().min(0).max(0x7fffffff).describe("First UTF-16 code unit of the piece, counted in `text` from 0."),
    end: z
      .int()
      .min(0)
      .max(0x7fffffff)
      .describe("The code unit after the last one: `text.slice(start, end)` gives the words."),
  })
  .meta({ id: "Span", description: "A piece of the article's `text`: half-open, zero-based, in UTF-16 code units." });

/** `written`: the words stand in the text (or came from the caller). `implied`: we derived it. */
export const CertaintySchema = z
  .enum(["written", "implied"])
  .meta({ id: "Certainty", description: "`written`: the words are there. `implied`: derived by a rule." });
export type Certainty = z.infer<typeof CertaintySchema>;

export const TextNodeSchema = z
  .object({ text: z.string().describe("The words as written."), span: SpanSchema })
  .meta({ id: "TextNode", description: "Words of the text with their place in it." });
export type TextNode = z.infer<typeof TextNodeSchema>;

export const NamedSpanSchema = z
  .object({
    name: z.string().describe("The name as written."),
    span: SpanSchema,
    entity: z.string().describe("Id of the entity that is named, where it is known.").optional(),
  })
  .meta({ id: "NamedSpan", description: "A name in the text." });
export type NamedSpan = z.infer<typeof NamedSpanSchema>;
