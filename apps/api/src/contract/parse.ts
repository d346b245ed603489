import { z } from "@hono/zod-openapi";

/** Two mebibytes: a novel fits, an accident does not. */
export const MAXIMUM_BODY_BYTES = 2 * 1024 * 1024;

/** A line of NDJSON is one article; so many bytes of lines go into one request. */
export const MAXIMUM_STREAM_BYTES = 256 * 1024 * 1024;

/** What the values mean is checked by the parser, whose errors carry codes of their own; here only their shape counts. */
const options = {
  language: z
    .string()
    .describe("BCP 47 tag of the text's language; detected when absent.")
    .meta({ examples: ["de"] }),
  publishedAt: z
    .string()
    .describe("ISO date, or date-time with offset: the anchor of relative times.")
    .meta({ examples: ["1989-11-10"] }),
  timeZone: z
    .string()
    .describe("IANA zone of the text's dates.")
    .meta({ examples: ["Europe/Berlin"] }),
  headline: z.string().describe("The headline, when it is known from elsewhere."),
};
const metadata = {
  url: z.string().describe("Where the article was published; handed through."),
  publisher: z.string().describe("Who published it; handed through."),
};
const tags = "The caller's own tags; handed through.";
const authors = "The authors' names, when they are known from elsewhere.";
const trace = "Adds the trace: every candidate of every rule and what became of it.";

export const ParseQuerySchema = z.strictObject({
  language: options.language.optional(),
  publishedAt: options.publishedAt.optional(),
  timeZone: options.timeZone.optional(),
  headline: options.headline.optional(),
  authors: z
    .union([z.string().transform((name) => [name]), z.array(z.string())])
    .meta({ type: "array", items: { type: "string" }, description: `${authors} Repeat it for several.` })
    .optional(),
  url: metadata.url.optional(),
  publisher: metadata.publisher.optional(),
  trace: z
    .enum(["true", "false"], "It is neither true nor false.")
    .transform((value) => value === "true")
    .meta({ type: "boolean", description: trace })
    .optional(),
});

export const ParseRequestSchema = z
  .strictObject({
    text: z.string().describe("The article, exactly as it is; every span of the answer counts in it."),
    language: options.language.optional(),
    publishedAt: options.publishedAt.optional(),
    timeZone: options.timeZone.optional(),
    headline: options.headline.optional(),
    authors: z.array(z.string()).describe(authors).optional(),
    url: metadata.url.optional(),
    publisher: metadata.publisher.optional(),
    tags: z.array(z.string()).describe(tags).optional(),
    trace: z.boolean().describe(trace).optional(),
  })
  .meta({
    id: "ParseRequest",
    title: "Parse request",
    description: "A text and what is known about it beyond the text.",
    examples: [{ text: "Berlin (dpa) - Der Rat tagt am Dienstag.", language: "de", publishedAt: "2025-01-22" }],
  });
