import { z } from "zod";

export const StatisticsSchema = z
  .object({
    words: z.int().min(0).max(0x7fffffff).describe("Words of the body."),
    sentences: z.int().min(0).max(0x7fffffff).describe("Sentences of the body."),
    readingMinutes: z.number().min(0).describe("Reading time in minutes, one decimal."),
    readability: z
      .object({
        formula: z.string().describe("Name of the formula, such as `amstad` or `flesch`."),
        score: z.number().describe("Higher is easier; mostly 0 to 100."),
      })
      .describe("Absent when there is no sentence to measure or the language has no formula.")
      .optional(),
  })
  .meta({ id: "Statistics", description: "Counts over the body." });
export type Statistics = z.infer<typeof StatisticsSchema>;
