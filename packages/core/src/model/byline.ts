import { z } from "zod";
import { SpanSchema } from "./span.ts";

export const AuthorSchema = z
  .object({
    name: z.string().describe("The author's name as written."),
    span: SpanSchema.describe("Absent when the name came from the caller.").optional(),
    entity: z.string().describe("Id of the person, where it is known.").optional(),
  })
  .meta({ id: "Author", description: "One writer of the article." });
export type Author = z.infer<typeof AuthorSchema>;

export const BylineSchema = z
  .object({
    text: z.string().describe("The line as written, or the caller's names joined by commas."),
    span: SpanSchema.describe("Absent when the authors came from the caller.").optional(),
    authors: z.array(AuthorSchema),
  })
  .meta({ id: "Byline", description: "Who wrote the article." });
export type Byline = z.infer<typeof BylineSchema>;
