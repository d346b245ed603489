import { z } from "@hono/zod-openapi";
import { ArticleIdSchema } from "./article.ts";
import { ParseRequestSchema } from "./parse.ts";
import { ProblemSchema } from "./problem.ts";

const outcome = z.enum(["created", "updated", "unchanged"]);
const version = z.int().min(1).max(0x7fffffff).describe("The version that is now current.");

export const WrittenSchema = z
  .object({ id: ArticleIdSchema, outcome, version, links: z.object({ self: z.string() }) })
  .meta({ id: "Written", description: "What became of an article that was sent. It is on the disk." });

export const ArticleLineSchema = z
  .strictObject({ id: ArticleIdSchema, ...ParseRequestSchema.shape })
  .omit({ trace: true })
  .meta({ id: "ArticleLine", description: "One line of NDJSON: an article to keep, under its id." });

export const LineResultSchema = z
  .union([
    z.object({ line: z.int().min(1).max(0x7fffffff), id: ArticleIdSchema, outcome, version }),
    z.object({
      line: z.int().min(0).max(0x7fffffff).describe("0 when something is wrong with the stream as a whole."),
      problem: ProblemSchema,
    }),
  ])
  .meta({ id: "LineResult", description: "One line of the answer for each line that was sent, in the same order." });
