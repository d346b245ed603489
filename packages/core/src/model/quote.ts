import { z } from "zod";
import { CertaintySchema, SpanSchema } from "./span.ts";

export const QuoteKindSchema = z
  .enum(["direct", "indirect", "indirect-free-indirect", "free-indirect", "reported"])
  .meta({
    id: "QuoteKind",
    description:
      "`direct`: in quotation marks. `indirect`: framed by a verb or preposition. `indirect-free-indirect`: reported speech " +
      "without a frame. `free-indirect`: hearsay such as German *soll*. `reported`: a summary of what was said.",
  });
export type QuoteKind = z.infer<typeof QuoteKindSchema>;

export const QuoteSourceSchema = z
  .object({
    spans: z.array(SpanSchema),
    text: z.string().describe("The nearest mention as written."),
    kind: z.enum(["person", "organisation", "document", "group", "unknown"]),
    entity: z.string().describe("Id of who that is, pronouns, roles and surnames resolved.").optional(),
  })
  .meta({ id: "QuoteSource", description: "Who is quoted." });
export type QuoteSource = z.infer<typeof QuoteSourceSchema>;

export const CueSchema = z
  .object({
    spans: z.array(SpanSchema),
    text: z.string(),
    lemma: z.string().describe("Dictionary form, separable particle included."),
  })
  .meta({
    id: "Cue",
    description: "The words that signal speech: a verb with its particle, a noun, or a preposition.",
  });
export type Cue = z.infer<typeof CueSchema>;

export const AddresseeSchema = z
  .object({ spans: z.array(SpanSchema), text: z.string(), entity: z.string().optional() })
  .meta({ id: "Addressee", description: "To whom it was said." });
export type Addressee = z.infer<typeof AddresseeSchema>;

export const QuoteSchema = z
  .object({
    id: z
      .string()
      .regex(/^q[1-9]\d*$/)
      .describe('"q1", "q2" … in reading order.'),
    kind: QuoteKindSchema,
    spans: z.array(SpanSchema).min(1).describe("The content; several when the frame stands in its middle."),
    text: z.string().describe("The words of the content, the pieces joined by one space."),
    fragment: z.boolean().describe("True for a direct quote that is a piece of a sentence."),
    source: QuoteSourceSchema.nullable(),
    cue: CueSchema.nullable(),
    frame: z.array(SpanSchema).nullable().describe("The introducing clause."),
    addressee: AddresseeSchema.nullable(),
    parent: z.string().nullable().describe("Id of the quote it is nested in."),
    certainty: CertaintySchema,
    rule: z.string().describe("The rule that decided."),
  })
  .meta({ id: "Quote", description: "A statement and who made it." });
export type Quote = z.infer<typeof QuoteSchema>;
