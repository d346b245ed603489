import { z } from "zod";
import { CertaintySchema, SpanSchema } from "./span.ts";

export const HeadlineSchema = z
  .object({
    text: z.string().describe("The headline's words."),
    span: SpanSchema.describe(
      "Where it stands in the text; absent when it came from the caller or was derived.",
    ).optional(),
    certainty: CertaintySchema.describe(
      "`implied` when the text has no headline and a short one was derived from its lead.",
    ),
  })
  .meta({ id: "Headline", description: "The title line, one per article." });
export type Headline = z.infer<typeof HeadlineSchema>;
