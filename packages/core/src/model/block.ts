import { z } from "zod";
import { blockTypes } from "./block-types.ts";
import { CertaintySchema, SpanSchema } from "./span.ts";

export const BlockTypeSchema = z.enum(blockTypes).meta({
  id: "BlockType",
  description: "What a line or paragraph is, in the words of a newsroom (docs/glossary.md).",
});
export type BlockType = z.infer<typeof BlockTypeSchema>;

export const BoilerplateKindSchema = z
  .enum([
    "details",
    "related",
    "newsletter",
    "advertisement",
    "share",
    "navigation",
    "comments",
    "copyright",
    "update-stamp",
    "correction-note",
    "other",
  ])
  .meta({ id: "BoilerplateKind", description: "Which kind of text that is not the article." });
export type BoilerplateKind = z.infer<typeof BoilerplateKindSchema>;

export const BlockSchema = z
  .object({
    type: BlockTypeSchema,
    span: SpanSchema,
    sentences: z.array(SpanSchema).describe("The sentences of running text, in order.").optional(),
    role: z.enum(["lead"]).describe("`lead`: the first paragraph of the body.").optional(),
    kind: BoilerplateKindSchema.describe("Only on boilerplate.").optional(),
    certainty: CertaintySchema.describe("`implied` where the text alone could not settle the type."),
    rule: z.string().describe("The rule with the most weight in the decision."),
  })
  .meta({
    id: "Block",
    description: "A line or paragraph of the text. Every non-blank character lies in exactly one block.",
  });
export type Block = z.infer<typeof BlockSchema>;
