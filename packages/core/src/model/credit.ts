import { z } from "zod";
import { NamedSpanSchema, SpanSchema } from "./span.ts";

export const CreditRoleSchema = z
  .enum(["author", "contributor", "editor", "photo", "translation", "agency", "source"])
  .meta({ id: "CreditRole", description: "What the people or organisations did for the article." });
export type CreditRole = z.infer<typeof CreditRoleSchema>;

export const CreditSchema = z
  .object({
    text: z.string().describe("The line or tail as written."),
    span: SpanSchema,
    role: CreditRoleSchema,
    people: z.array(NamedSpanSchema),
    organisations: z.array(NamedSpanSchema),
  })
  .meta({ id: "Credit", description: "Who contributed what." });
export type Credit = z.infer<typeof CreditSchema>;
