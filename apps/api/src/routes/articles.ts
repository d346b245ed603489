import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Summary } from "@news/archive";
import type { Context } from "hono";
import { ArticleQuerySchema, SELECTED_TYPE, SelectedArticleSchema, StoredArticleSchema } from "../contract/article.ts";
import {
  type ArticleList,
  ArticleListQuerySchema,
  ArticleListSchema,
  type ArticleSummary,
} from "../contract/article-list.ts";
import { header, json, notModified, problems } from "../contract/responses.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { revalidate } from "../http/headers.ts";
import { readQuery } from "../http/input.ts";
import { chooseMediaType } from "../http/negotiate.ts";
import { pageDraft, pathAndQuery } from "../http/page.ts";
import { sendPrepared } from "../http/prepared-body.ts";
import { readFields, selectFields } from "../http/select-fields.ts";
import {
  type ArticleFormat,
  articleFormats,
  formatOf,
  formatOfType,
  offeredTypes,
  splitExtension,
} from "../library/formats.ts";
import type { Library } from "../library/library.ts";
import { nearestIds } from "../nearest-ids.ts";
import { Problem } from "../problem.ts";
import { checkSearch } from "./check-search.ts";
import { serve } from "./serve.ts";

const etag = header("Strong; send it back in `If-None-Match`.");

const listArticles = createRoute({
  method: "get",
  path: "/articles",
  operationId: "listArticles",
  tags: ["articles"],
  summary: "List articles, newest first",
  description:
    "One page of summaries. All filters that are given must hold. Follow the `Link` header, or pass `next` as `cursor`, until " +
    "there is none. `fields` adds fields of each article.",
  request: { query: ArticleListQuerySchema },
  responses: {
    200: json(ArticleListSchema, "One page of articles.", {
      ETag: etag,
      Link: header('The next page: `<…>; rel="next"`; absent on the last one.'),
    }),
    304: notModified,
    ...problems(400, 429, 500, 503),
  },
});

const readArticle = createRoute({
  method: "get",
  path: "/articles/{id}",
  operationId: "readArticle",
  tags: ["articles"],
  summary: "Read one article",
  description:
    `The article as JSON, or in another form: ${articleFormats.map(({ name, title }) => `\`${name}\` (${title})`).join(", ")}. ` +
    "`format` decides, else the extension (`/articles/mauerfall.txt`), else the `Accept` header; JSON when nobody asks.",
  request: {
    params: z.object({
      id: z
        .string()
        .describe("The article's id, with or without an extension.")
        .meta({ examples: ["mauerfall", "mauerfall.txt"] }),
    }),
    query: ArticleQuerySchema,
  },
  responses: {
    200: {
      description: "The article.",
      headers: { ETag: etag },
      content: {
        "application/json": { schema: StoredArticleSchema },
        [SELECTED_TYPE]: { schema: SelectedArticleSchema },
        ...Object.fromEntries(
          offeredTypes
            .filter((type) => type !== "application/json")
            .map((type) => [
              type,
              { schema: type.endsWith("json") && type !== "application/x-ndjson" ? z.looseObject({}) : z.string() },
            ]),
        ),
      },
    },
    304: notModified,
    ...problems(400, 404, 406, 429, 500, 503),
  },
});

/**
 * The articles that this server keeps.
 *
 * @param site whether pages for readers stand on the same server, so that summaries may link to them.
 */
export function articleRoutes(library: Library, site: boolean): OpenAPIHono {
  const routes = new OpenAPIHono();
  serve(routes, listArticles, async (c) => {
    const body = await library.answer(pathAndQuery(c), () => draftList(c, library, site));
    return sendPrepared(body, undefined, c.req.header("if-none-match"));
  });
  serve(routes, readArticle, (c) => {
    const { id, format, fields } = articleAsked(c);
    if (fields !== undefined) return sendSelected(c, library, id, fields);
    const body = library.body(id, format);
    // Nearly always the answer lies ready, and waiting for it would only cost.
    return body instanceof Promise ? body.then((late) => send(c, library, id, late)) : send(c, library, id, body);
  });
  return routes;
}

type Body = Awaited<ReturnType<Library["body"]>>;

function send(c: Context, library: Library, id: string, body: Body): Response | Promise<Response> {
  if (body === undefined) return unknownArticle(library, id).then((problem) => Promise.reject(problem));
  return sendPrepared(body, c.req.header("accept-encoding"), c.req.header("if-none-match"));
}

async function sendSelected(c: Context, library: Library, id: string, fields: string): Promise<Response> {
  const tree = readFields(fields);
  const body = await library.answer(pathAndQuery(c), async () => {
    const article = await library.article(id);
    if (article === undefined) throw await unknownArticle(library, id);
    return {
      content: JSON.stringify({ id, ...(selectFields(article, tree) as object) }),
      headers: { "content-type": SELECTED_TYPE, "cache-control": revalidate },
    };
  });
  return sendPrepared(body, c.req.header("accept-encoding"), c.req.header("if-none-match"));
}

async function draftList(c: Context, library: Library, site: boolean) {
  const { limit, cursor, lang, fields, ...filters } = readQuery(c, ArticleListQuerySchema);
  checkSearch(filters.q);
  const tree = fields === undefined ? undefined : readFields(fields);
  const [instant = null, id = ""] = cursor === undefined ? [] : decodeCursor("articles", cursor);
  const page = await library.archive.articles({
    ...filters,
    language: lang,
    limit,
    after: cursor === undefined ? undefined : { instant, id },
  });
  const items = page.items.map((entry) => withLinks(entry, site));
  const list: ArticleList = {
    items:
      tree === undefined
        ? items
        : await Promise.all(
            items.map(async (item) => {
              const article = await library.article(item.id);
              return { ...item, article: { id: item.id, ...(selectFields(article ?? {}, tree) as object) } };
            }),
          ),
    total: page.total,
    next: page.end === undefined ? null : encodeCursor("articles", [page.end.instant, page.end.id]),
  };
  return pageDraft(c, list);
}

/** The article that a path names and the form it is wanted in. */
function articleAsked(c: Context): { id: string; format: ArticleFormat; fields: string | undefined } {
  const named = c.req.param("id") ?? "";
  const { format: name, fields } = readQuery(c, ArticleQuerySchema);
  const { id, format } = splitExtension(named);
  return { id, fields, format: (name === undefined ? format : formatOf(name)) ?? acceptedFormat(c) };
}

function acceptedFormat(c: Context): ArticleFormat {
  const type = chooseMediaType(c.req.header("accept"), offeredTypes);
  const format = type === undefined ? undefined : formatOfType(type);
  if (format !== undefined) return format;
  throw new Problem(
    "format/not-acceptable",
    `An article comes as ${offeredTypes.join(", ")}. Accept one of them, or add ?format=json.`,
  );
}

/** The problem of an id that is not there, with those that are spelt alike. */
export async function unknownArticle({ archive }: Library, id: string): Promise<Problem> {
  const suggestions = nearestIds(id, await archive.idsLike(id.slice(0, 200)));
  const hint =
    suggestions.length > 0 ? `Did you mean ${suggestions.join(" or ")}?` : "GET /api/v1/articles lists them all.";
  return new Problem("article/unknown", `No article has this id. ${hint}`, { suggestions });
}

/** A summary with the paths that lead on. */
export function withLinks(entry: Summary, site: boolean): ArticleSummary {
  const self = `/api/v1/articles/${entry.id}`;
  return { ...entry, links: { self, txt: `${self}.txt`, ...(site ? { site: `/artikel/${entry.id}/` } : {}) } };
}
