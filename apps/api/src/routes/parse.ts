import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { type Article, NewsError, type ParseOptions, parseArticle, parseDocument } from "@news/core";
import { ArticleSchema } from "@news/core/model";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { MAXIMUM_BODY_BYTES, ParseQuerySchema, ParseRequestSchema } from "../contract/parse.ts";
import { json, problems } from "../contract/responses.ts";
import { freshHeaders } from "../http/headers.ts";
import { bodyProblem } from "../http/input.ts";
import { readJson, readMediaType, readText } from "../http/read-body.ts";
import { Problem, problemOfNewsError } from "../problem.ts";

const parse = createRoute({
  method: "post",
  path: "/parse",
  operationId: "parseText",
  tags: ["parse"],
  summary: "Parse a text of your own",
  description:
    "Reads a plain-text article and answers what it says; nothing is stored. As `text/plain` the body is read like a file " +
    "in `seeds/`, front matter included, and the query takes the options. As `application/json` the options stand beside " +
    "the text; an option in the body wins over one in the query. At most 2 MiB, in UTF-8.",
  middleware: bodyLimit({
    maxSize: MAXIMUM_BODY_BYTES,
    onError: () => {
      throw new Problem(
        "body/too-large",
        `The body is larger than ${MAXIMUM_BODY_BYTES} bytes. Send one article at a time.`,
      );
    },
  }),
  request: {
    query: ParseQuerySchema,
    body: {
      required: true,
      description: "The article.",
      content: {
        "text/plain": { schema: { type: "string" }, example: "Berlin (dpa) - Der Rat tagt am Dienstag." },
        // A reference, not the schema itself: the body is read by hand, strictly, and validated below.
        "application/json": { schema: { $ref: "#/components/schemas/ParseRequest" } },
      },
    },
  },
  responses: {
    200: json(ArticleSchema, "The article."),
    ...problems(400, 413, 415, 422, 500),
  },
});

/** Reads texts and keeps nothing. */
export function parseRoutes() {
  return new OpenAPIHono().openapi(parse, async (c) => {
    const query = c.req.valid("query");
    try {
      const article = await readArticle(c, query);
      return c.json(article, 200, { ...freshHeaders("application/json") });
    } catch (error) {
      throw error instanceof NewsError ? problemOfNewsError(error, query) : error;
    }
  });
}

async function readArticle(c: Context, query: object): Promise<Article> {
  const options: ParseOptions = query;
  if (readMediaType(c) === "text/plain") return parseDocument(await readText(c), options);
  const body = ParseRequestSchema.safeParse(await readJson(c));
  if (!body.success) throw bodyProblem(body.error.issues);
  const { text, ...own } = body.data;
  return parseArticle(text, { ...options, ...(own as ParseOptions) });
}
