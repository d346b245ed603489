import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { ParseOptions } from "@news/core";
import { ArticleSchema } from "@news/core/model";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { MAXIMUM_BODY_BYTES, MAXIMUM_STREAM_BYTES, ParseQuerySchema, ParseRequestSchema } from "../contract/parse.ts";
import { json, problems } from "../contract/responses.ts";
import { freshHeaders } from "../http/headers.ts";
import { bodyProblem, readQuery } from "../http/input.ts";
import { type Line, NDJSON_TYPE, readLines, streamOf } from "../http/ndjson.ts";
import { isMediaType } from "../http/read-body.ts";
import { Problem, problemBody } from "../problem.ts";
import type { ArticleReader } from "./parse-input.ts";

/** Refuses a body over the limit before it is read. */
export const limitBody = bodyLimit({
  maxSize: MAXIMUM_BODY_BYTES,
  onError: () => {
    throw new Problem(
      "body/too-large",
      `The body is larger than ${MAXIMUM_BODY_BYTES} bytes. Send one article at a time.`,
    );
  },
});

const parseRoute = createRoute({
  method: "post",
  path: "/parse",
  operationId: "parseText",
  tags: ["parse"],
  summary: "Parse a text of your own",
  description:
    "Reads a plain-text article and answers what it says; nothing is stored. As `text/plain` the body is read like a file " +
    "in `seeds/`, front matter included, and the query takes the options. As `application/json` the options stand beside " +
    "the text; an option in the body wins over one in the query. As `application/x-ndjson` every line is such a JSON, and the " +
    "answer has one line for each, an article or a problem, while the lines are still coming in. In UTF-8; an article has at " +
    "most 2 MiB.",
  request: {
    query: ParseQuerySchema,
    body: {
      required: true,
      description: "The article, or one per line.",
      content: {
        "text/plain": { schema: { type: "string" }, example: "Berlin (dpa) - Der Rat tagt am Dienstag." },
        // A reference, not the schema itself: the body is read by hand, strictly, and validated below.
        "application/json": { schema: { $ref: "#/components/schemas/ParseRequest" } },
        [NDJSON_TYPE]: { schema: { type: "string" } },
      },
    },
  },
  responses: {
    200: {
      ...json(ArticleSchema, "The article; for lines, one line each."),
      content: { "application/json": { schema: ArticleSchema }, [NDJSON_TYPE]: { schema: z.string() } },
    },
    ...problems(400, 413, 415, 422, 429, 500, 503),
  },
});

/** Reads texts and keeps nothing. */
export function parseRoutes(reader: ArticleReader): OpenAPIHono {
  const routes = new OpenAPIHono();
  routes.openAPIRegistry.registerPath(parseRoute);
  routes.post("/parse", (c, next) => (isMediaType(c, NDJSON_TYPE) ? next() : limitBody(c, next)));
  routes.post("/parse", async (c) => {
    const query = readQuery(c, ParseQuerySchema) as ParseOptions;
    if (isMediaType(c, NDJSON_TYPE)) return sendLines(c, query, reader);
    const { article } = await reader.readBody(c, query);
    return c.json(article, 200, { ...freshHeaders("application/json") });
  });
  return routes;
}

function sendLines(c: Context, query: ParseOptions, reader: ArticleReader): Response {
  const lines = readLines(c.req.raw.body, { line: MAXIMUM_BODY_BYTES, total: MAXIMUM_STREAM_BYTES });
  const body = streamOf(answerLines(lines, (text) => answerLine(text, c.req.url, query, reader), c.req.url));
  return new Response(body, { status: 200, headers: freshHeaders(NDJSON_TYPE) });
}

async function* answerLines(
  lines: AsyncGenerator<Line>,
  answer: (text: string) => string,
  url: string,
): AsyncGenerator<string> {
  try {
    for await (const { text } of lines) yield `${answer(text)}\n`;
  } catch (error) {
    // The status has been sent: what is wrong with the stream as a whole is its last line.
    if (!(error instanceof Problem)) throw error;
    yield `${JSON.stringify(problemBody(error, url))}\n`;
  }
}

function answerLine(text: string, url: string, query: ParseOptions, reader: ArticleReader): string {
  try {
    const { text: article, ...own } = readLine(text, ParseRequestSchema);
    const options = { ...query, ...(own as ParseOptions) };
    return JSON.stringify(reader.parse({ text: article, options }, query).article);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return JSON.stringify(problemBody(error, url));
  }
}

/**
 * Reads one line of NDJSON.
 *
 * @throws {Problem} when it is no JSON, or not of the right shape.
 */
export function readLine<Schema extends z.ZodType>(text: string, schema: Schema): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem("body/not-json", "The line cannot be read as JSON.");
  }
  const read = schema.safeParse(value);
  if (!read.success) throw bodyProblem(read.error.issues);
  return read.data;
}
