import { z } from "zod";

export const KeywordSchema = z
  .object({ text: z.string(), score: z.number().min(0).max(1).describe("1 for the best keyword of the article.") })
  .meta({ id: "Keyword", description: "A word the article is about." });
export type Keyword = z.infer<typeof KeywordSchema>;
