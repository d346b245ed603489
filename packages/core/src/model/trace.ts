import { z } from "zod";
import { SpanSchema } from "./span.ts";

export const TraceEntrySchema = z
  .object({
    stage: z.string().describe("The stage of the pipeline: `blocks`, `sentences` …"),
    span: SpanSchema,
    candidate: z.string().describe("What the rule took the piece for, such as `crosshead` or `boilerplate/related`."),
    rule: z.string().describe("Stable id of the rule."),
    weight: z.number().describe("How much the rule spoke for it; negative when it spoke against."),
    evidence: z
      .string()
      .optional()
      .describe("The words that gave it away, such as the verb `sagte`; absent when a rule has none."),
    outcome: z.enum(["kept", "dropped"]).describe("Whether the candidate won."),
  })
  .meta({ id: "TraceEntry", description: "What one rule said about one piece of text." });
/** One line of the trace that `parseArticle(text, { trace: true })` adds to the article. */
export type TraceEntry = z.infer<typeof TraceEntrySchema>;
