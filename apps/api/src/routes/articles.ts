import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ArticleStore, SummaryEntry } from "../article-store.ts";
import { type ArticleFormat, ArticleQuerySchema, articleFormats, StoredArticleSchema } from "../contract/article.ts";
import {
  type ArticleList,
  ArticleListQuerySchema,
  ArticleListSchema,
  type ArticleSummary,
} from "../contract/article-list.ts";
import { header, json, problems } from "../contract/responses.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { revalidate } from "../http/headers.ts";
import { readQuery } from "../http/input.ts";
import { chooseMediaType } from "../http/negotiate.ts";
import { prepareBody, sendPrepared } from "../http/prepared-body.ts";
import { Problem } from "../problem.ts";

const etag = header("Strong; send it back in `If-None-Match`.");
const notModified = { description: "The client has it already." };

const listArticles = createRoute({
  method: "get",
  path: "/articles",
  operationId: "listArticles",
  tags: ["articles"],
  summary: "List articles, newest first",
  description: "One page of summaries. Follow the `Link` header, or pass `next` as `cursor`, until there is none.",
  request: { query: ArticleListQuerySchema },
  responses: {
    200: json(ArticleListSchema, "One page of articles.", {
      ETag: etag,
      Link: header('The next page: `<…>; rel="next"`; absent on the last one.'),
    }),
    304: notModified,
    ...problems(400, 500),
  },
});

const readArticle = createRoute({
  method: "get",
  path: "/articles/{id}",
  operationId: "readArticle",
  tags: ["articles"],
  summary: "Read one article",
  description:
    "The article as JSON, or its text exactly as given. `format` decides, else the extension (`/articles/mauerfall.txt`), " +
    "else the `Accept` header; JSON when nobody asks.",
  request: {
    params: z.object({
      id: z
        .string()
        .regex(/^[a-z0-9-]+(?:\.(?:json|txt))?$/)
        .describe("The article's id, with or without an extension.")
        .meta({ examples: ["mauerfall", "mauerfall.txt"] }),
    }),
    query: ArticleQuerySchema,
  },
  responses: {
    200: {
      description: "The article.",
      headers: { ETag: etag },
      content: { "application/json": { schema: StoredArticleSchema }, "text/plain": { schema: z.string() } },
    },
    304: notModified,
    ...problems(400, 404, 406, 500),
  },
});

/**
 * The articles that this server keeps.
 *
 * @param site whether pages for readers stand on the same server, so that summaries may link to them.
 */
export function articleRoutes(articles: ArticleStore, site: boolean) {
  const routes = new OpenAPIHono();
  routes.openapi(listArticles, async (c) => {
    const { limit, cursor, lang } = c.req.valid("query");
    const after = cursor === undefined ? undefined : decodeCursor(cursor);
    const { entries, total, end } = await articles.page({ limit, language: lang, after });
    const next = end === undefined ? null : encodeCursor(end);
    const list: ArticleList = { items: entries.map((entry) => withLinks(entry, site)), total, next };
    const body = await prepareBody(JSON.stringify(list), {
      "content-type": "application/json",
      "cache-control": revalidate,
      ...(next === null ? {} : { link: `<${nextPage(c.req.url, next)}>; rel="next"` }),
    });
    return sendPrepared(body, undefined, c.req.header("if-none-match"));
  });

  // Documented as a route, served by a bare handler: validators cost more than picking the finished answer does.
  routes.openAPIRegistry.registerPath(readArticle);
  routes.get(readArticle.getRoutingPath(), async (c) => {
    const { id, format } = articleAsked(c);
    const body = await articles.body(id, format);
    if (body === undefined) throw await unknownArticle(articles, id);
    return sendPrepared(body, c.req.header("accept-encoding"), c.req.header("if-none-match"));
  });
  return routes;
}

/** The article that a path names and the form it is wanted in. */
function articleAsked(c: Context): { id: string; format: ArticleFormat } {
  const named = c.req.param("id") ?? "";
  const { format } = readQuery(c, ArticleQuerySchema);
  const [, id = named, extension] = /^(.*)\.(json|txt)$/.exec(named) ?? [];
  return { id, format: format ?? (extension as ArticleFormat | undefined) ?? acceptedFormat(c) };
}

function acceptedFormat(c: Context): ArticleFormat {
  const type = chooseMediaType(c.req.header("accept"), Object.values(articleFormats));
  if (type === undefined) {
    const detail = "An article comes as application/json or as text/plain. Accept one of them, or add ?format=json.";
    throw new Problem("format/not-acceptable", detail);
  }
  return type === articleFormats.json ? "json" : "txt";
}

async function unknownArticle(articles: ArticleStore, id: string): Promise<Problem> {
  const suggestions = await articles.nearestIds(id);
  const hint =
    suggestions.length > 0 ? `Did you mean ${suggestions.join(" or ")}?` : "GET /api/v1/articles lists them all.";
  return new Problem("article/unknown", `No article has this id. ${hint}`, { suggestions });
}

function withLinks(entry: SummaryEntry, site: boolean): ArticleSummary {
  const self = `/api/v1/articles/${entry.id}`;
  return { ...entry, links: { self, txt: `${self}.txt`, ...(site ? { site: `/artikel/${entry.id}/` } : {}) } };
}

/** The path of the next page: the one that was asked for, with another cursor. */
function nextPage(url: string, cursor: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.set("cursor", cursor);
  return `${pathname}?${searchParams}`;
}
