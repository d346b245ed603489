import { z } from "@hono/zod-openapi";

const InputErrorSchema = z
  .object({
    detail: z.string().describe("What is wrong with this part of the input."),
    pointer: z
      .string()
      .describe("JSON Pointer (RFC 6901) into the request body, as a URI fragment.")
      .meta({ examples: ["#/publishedAt"] })
      .optional(),
    parameter: z.string().describe("Name of the query parameter.").optional(),
  })
  .meta({
    id: "InputError",
    description: "One mistake in the input: `pointer` for the body, `parameter` for the query.",
  });
/** One mistake in the input of a request. */
export type InputError = z.infer<typeof InputErrorSchema>;

export const ProblemSchema = z
  .object({
    type: z.string().describe("Where the problem is explained, relative to this server."),
    title: z.string().describe("What kind of problem it is; the same for every occurrence."),
    status: z.int().min(400).max(599),
    detail: z.string().describe("What happened this time and what to do about it."),
    instance: z.string().describe("The path that was asked for."),
    code: z
      .string()
      .describe("Stable code for programs.")
      .meta({ examples: ["article/unknown"] }),
    errors: z.array(InputErrorSchema).describe("Every mistake in the input, where the input is to blame.").optional(),
    suggestions: z.array(z.string()).describe("Ids of articles that are spelt like the one asked for.").optional(),
  })
  .meta({ id: "Problem", title: "Problem", description: "Why a request failed (RFC 9457)." });
/** The body of every answer that is not a success. */
export type ProblemBody = z.infer<typeof ProblemSchema>;
