import { z } from "zod";
import { NamedSpanSchema, SpanSchema } from "./span.ts";

export const DatelineSchema = z
  .object({
    text: z.string().describe("The dateline as written, its separator included."),
    span: SpanSchema,
    form: z
      .enum(["wire", "prose"])
      .describe('`wire`: "Berlin (dpa) -", "Duisburg." before the lead. `prose`: "Aus Hongkong berichtet CNN".'),
    places: z.array(NamedSpanSchema).describe("Where the report comes from."),
    agencies: z.array(NamedSpanSchema).describe("Agencies or media named in it."),
    date: z
      .object({
        value: z.string().describe("EDTF date, for example `1963-06-26`; `XXXX-06-26` when the year is not written."),
        span: SpanSchema,
      })
      .describe("The day named in it.")
      .optional(),
    rule: z.string().describe("The rule that found it."),
  })
  .meta({ id: "Dateline", description: "Place, sometimes agency and day, that open the report." });
export type Dateline = z.infer<typeof DatelineSchema>;
