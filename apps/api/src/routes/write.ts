import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { ArticleInput } from "@news/archive";
import type { ParseOptions } from "@news/core";
import type { Context } from "hono";
import { ArticleIdSchema } from "../contract/article.ts";
import { NoQuerySchema } from "../contract/history.ts";
import { ParseQuerySchema } from "../contract/parse.ts";
import { header, json, problems } from "../contract/responses.ts";
import { WrittenSchema } from "../contract/write.ts";
import { apiHeaders, freshHeaders } from "../http/headers.ts";
import { readQuery } from "../http/input.ts";
import { checkKey, type KeyHash } from "../http/keys.ts";
import { NDJSON_TYPE } from "../http/ndjson.ts";
import type { Library } from "../library/library.ts";
import { Problem } from "../problem.ts";
import { unknownArticle } from "./articles.ts";
import { limitBody } from "./parse.ts";
import type { ArticleReader, ReadInput } from "./parse-input.ts";
import { serve } from "./serve.ts";
import { createBulkWriter } from "./write-lines.ts";

const security = [{ key: [] }];
const params = z.object({ id: ArticleIdSchema });
const { trace: _trace, ...writeOptions } = ParseQuerySchema.shape;
const WriteQuerySchema = z.strictObject(writeOptions);

const putArticle = createRoute({
  method: "put",
  path: "/articles/{id}",
  operationId: "putArticle",
  tags: ["writing"],
  summary: "Keep an article under an id",
  description:
    "Reads the body as `/parse` does and keeps the article; a second article under the same id becomes its next version. The " +
    "answer comes when it is on the disk.",
  security,
  request: {
    params,
    query: WriteQuerySchema,
    body: {
      required: true,
      description: "The article.",
      content: {
        "text/plain": { schema: { type: "string" } },
        "application/json": { schema: { $ref: "#/components/schemas/ParseRequest" } },
      },
    },
  },
  responses: {
    200: json(WrittenSchema, "There was one: it has a new version, or nothing changed."),
    201: json(WrittenSchema, "There was none.", { Location: header("The article.") }),
    ...problems(400, 401, 403, 413, 415, 422, 429, 500, 503),
  },
});

const deleteArticle = createRoute({
  method: "delete",
  path: "/articles/{id}",
  operationId: "deleteArticle",
  tags: ["writing"],
  summary: "Delete an article",
  description: "Its versions stay readable, the deletion among them. No seed of the same id brings it back.",
  security,
  request: { params, query: NoQuerySchema },
  responses: { 204: { description: "It is deleted." }, ...problems(400, 401, 403, 404, 429, 500, 503) },
});

const postArticles = createRoute({
  method: "post",
  path: "/articles",
  operationId: "postArticles",
  tags: ["writing"],
  summary: "Keep many articles",
  description:
    "One article per line (`ArticleLine`); the answer has one line (`LineResult`) for each, in the same order, as soon as it is " +
    "on the disk. With an `Idempotency-Key` the same request sent again within a day gets the same answer; such a body has at " +
    "most 2 MiB.",
  security,
  request: {
    query: NoQuerySchema,
    headers: z.object({
      "idempotency-key": z
        .string()
        .min(1)
        .max(200)
        .describe("Any text that no other request of yours has, such as a UUID.")
        .optional(),
    }),
    body: {
      required: true,
      description: "NDJSON in UTF-8.",
      content: { [NDJSON_TYPE]: { schema: linesOf("ArticleLine") } },
    },
  },
  responses: {
    200: { description: "One line for each.", content: { [NDJSON_TYPE]: { schema: linesOf("LineResult") } } },
    ...problems(400, 401, 403, 409, 413, 415, 422, 429, 500, 503),
  },
});

/** NDJSON is a string to OpenAPI; what one line holds is said by `contentSchema`. */
function linesOf(name: string) {
  return {
    type: "string" as const,
    description: "One JSON per line.",
    contentMediaType: "application/json",
    contentSchema: { $ref: `#/components/schemas/${name}` },
  };
}

/** What writing needs to know. */
export interface WriteOptions {
  readonly reader: ArticleReader;
  readonly keys: readonly KeyHash[];
  /** Name of the parser that is running: an article read by another one is read again. */
  readonly parser: string;
}

/** Writing; every request brings a key. */
export function writeRoutes(library: Library, { reader, keys, parser }: WriteOptions): OpenAPIHono {
  const routes = new OpenAPIHono();
  const authorise = (c: Context) => checkKey(c.req.header("authorization"), keys);
  // A stranger's body is not even read.
  for (const [method, path] of [
    ["PUT", "/articles/:id"],
    ["DELETE", "/articles/:id"],
    ["POST", "/articles"],
  ] as const) {
    routes.on(method, path, async (c, next) => {
      await authorise(c);
      return next();
    });
  }
  routes.put("/articles/:id", limitBody);

  serve(routes, putArticle, async (c) => {
    const id = readId(c);
    const read = await reader.readBody(c, readQuery(c, WriteQuerySchema) as ParseOptions);
    const [result] = await library.archive.put([await toInput(id, read, parser)]);
    await library.changed([id]);
    const self = `/api/v1/articles/${id}`;
    const created = result?.outcome === "created";
    const written = { id, outcome: result?.outcome, version: result?.version, links: { self } };
    return new Response(JSON.stringify(written), {
      status: created ? 201 : 200,
      headers: freshHeaders("application/json", created ? { location: self } : {}),
    });
  });
  serve(routes, deleteArticle, async (c) => {
    readQuery(c, NoQuerySchema);
    const id = readId(c);
    const removed = await library.archive.remove([id], "api");
    if (removed.length === 0) throw await unknownArticle(library, id);
    await library.changed([id]);
    return new Response(null, { status: 204, headers: { ...apiHeaders, "cache-control": "no-store" } });
  });
  const writeLines = createBulkWriter(library, (id, given) => toInput(id, reader.parse(given), parser));
  serve(routes, postArticles, (c) => {
    readQuery(c, NoQuerySchema);
    return writeLines(c);
  });
  return routes;
}

function readId(c: Context): string {
  const id = ArticleIdSchema.safeParse(c.req.param("id"));
  if (id.success) return id.data;
  throw new Problem("article/id", "An id has lower case letters, digits and hyphens, and 200 of them at most.");
}

/** What the archive keeps of an article that a client sent. */
async function toInput(id: string, { article, front, options }: ReadInput, parser: string): Promise<ArticleInput> {
  const given = JSON.stringify({ ...(front === undefined ? {} : { front }), options });
  const bytes = new TextEncoder().encode(`${given}\n${article.text}`);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { id, article, origin: "api", digest: `${hex} ${parser}`, options: given };
}
