import { z } from "zod";
import { SpanSchema } from "./span.ts";

export const DiagnosticSchema = z
  .object({
    code: z.string().describe("Stable code, such as `quotes/unclosed`; docs/diagnostics.md lists them."),
    message: z.string().describe("One sentence for people."),
    span: SpanSchema.optional(),
  })
  .meta({
    id: "Diagnostic",
    description: "A remark on odd input. Never an error: odd text is parsed as well as it can be.",
  });
export type Diagnostic = z.infer<typeof DiagnosticSchema>;
