import { z } from "zod";
import { CertaintySchema, SpanSchema } from "./span.ts";

export const TimeSchema = z
  .object({
    text: z.string().describe("The expression as written."),
    span: SpanSchema,
    type: z.enum(["date", "time", "duration", "set"]),
    value: z.string().describe("EDTF; absent when there is no anchor to resolve it from.").optional(),
    duration: z.string().describe("ISO 8601 duration, such as `P3D`.").optional(),
    timex: z.string().describe("The TIMEX3 value.").optional(),
    granularity: z.enum([
      "second",
      "minute",
      "hour",
      "day",
      "week",
      "month",
      "quarter",
      "season",
      "year",
      "decade",
      "century",
    ]),
    modifier: z
      .enum(["start", "middle", "end", "approximate", "less", "more"])
      .describe("Which piece of the period is meant (`Anfang Juni`), or how near the figure is (`rund 20 Jahre`).")
      .optional(),
    certainty: CertaintySchema,
    direction: z.enum(["past", "future", "nearest"]).describe("How a relative expression was resolved.").optional(),
    parts: z
      .array(
        z
          .object({ span: SpanSchema, value: z.string().optional(), timex: z.string().optional() })
          .meta({ id: "TimePart" }),
      )
      .describe("The two ends of a range.")
      .optional(),
  })
  .meta({ id: "Time", description: "A time expression, resolved." });
export type Time = z.infer<typeof TimeSchema>;
