import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { ArticleListSchema } from "../contract/article-list.ts";
import { EntityEntrySchema, EntityListQuerySchema, EntityListSchema } from "../contract/entity-list.ts";
import { NoQuerySchema } from "../contract/history.ts";
import { cursor, limit } from "../contract/query.ts";
import { EntityIdSchema, EntityQuotesQuerySchema, QuoteListSchema } from "../contract/quote-list.ts";
import { header, json, notModified, problems } from "../contract/responses.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { revalidate } from "../http/headers.ts";
import { readQuery } from "../http/input.ts";
import { pageDraft, pathAndQuery } from "../http/page.ts";
import { sendPrepared } from "../http/prepared-body.ts";
import type { Draft, Library } from "../library/library.ts";
import { Problem } from "../problem.ts";
import { withLinks } from "./articles.ts";
import { draftQuotes } from "./quotes.ts";
import { serve } from "./serve.ts";

const headers = {
  ETag: header("Strong; send it back in `If-None-Match`."),
  Link: header('The next page: `<…>; rel="next"`; absent on the last one.'),
};
const params = z.object({ id: EntityIdSchema });

const listEntities = createRoute({
  method: "get",
  path: "/entities",
  operationId: "listEntities",
  tags: ["entities"],
  summary: "List people, organisations and places across articles",
  description:
    "The same type and the same name (spelling aside) are one entity; an editor's authority file can join others and give them " +
    "keys of public registers.",
  request: { query: EntityListQuerySchema },
  responses: {
    200: json(EntityListSchema, "One page of entities.", headers),
    304: notModified,
    ...problems(400, 429, 500, 503),
  },
});

const readEntity = createRoute({
  method: "get",
  path: "/entities/{id}",
  operationId: "readEntity",
  tags: ["entities"],
  summary: "Read one entity",
  request: { params, query: NoQuerySchema },
  responses: {
    200: json(EntityEntrySchema, "The entity.", { ETag: headers.ETag }),
    304: notModified,
    ...problems(400, 404, 429, 500, 503),
  },
});

const readEntityQuotes = createRoute({
  method: "get",
  path: "/entities/{id}/quotes",
  operationId: "listEntityQuotes",
  tags: ["entities"],
  summary: "List what an entity said, across articles",
  request: { params, query: EntityQuotesQuerySchema },
  responses: {
    200: json(QuoteListSchema, "One page of quotes.", headers),
    304: notModified,
    ...problems(400, 404, 429, 500, 503),
  },
});

const EntityArticlesQuerySchema = z.strictObject({ limit, cursor });

const readEntityArticles = createRoute({
  method: "get",
  path: "/entities/{id}/articles",
  operationId: "listEntityArticles",
  tags: ["entities"],
  summary: "List the articles that name an entity, newest first",
  request: { params, query: EntityArticlesQuerySchema },
  responses: {
    200: json(ArticleListSchema, "One page of articles.", headers),
    304: notModified,
    ...problems(400, 404, 429, 500, 503),
  },
});

/** Entities across articles. */
export function entityRoutes(library: Library, site: boolean): OpenAPIHono {
  const { archive } = library;
  const routes = new OpenAPIHono();
  const answer = (make: (c: Context) => Promise<Draft>) => async (c: Context) =>
    sendPrepared(
      await library.answer(pathAndQuery(c), () => make(c)),
      c.req.header("accept-encoding"),
      c.req.header("if-none-match"),
    );
  const known = async (c: Context): Promise<string> => {
    const id = c.req.param("id") ?? "";
    if ((await archive.entity(id)) !== undefined) return id;
    throw new Problem("entity/unknown", "No article names an entity with this id. GET /api/v1/entities lists them.");
  };

  serve(
    routes,
    listEntities,
    answer(async (c) => {
      const { cursor: at, ...query } = readQuery(c, EntityListQuerySchema);
      const [articles = 0, id = ""] = at === undefined ? [] : decodeCursor("entities", at);
      const page = await archive.entities({
        ...query,
        limit: query.limit + 1,
        after: at === undefined ? undefined : { articles, id },
      });
      const items = page.items.slice(0, query.limit);
      const last = page.items.length > query.limit ? items.at(-1) : undefined;
      const next = last === undefined ? null : encodeCursor("entities", [last.articles, last.id]);
      return pageDraft(c, { items, total: page.total, next } as { next: string | null });
    }),
  );
  serve(
    routes,
    readEntity,
    answer(async (c) => {
      readQuery(c, NoQuerySchema);
      return {
        content: JSON.stringify(await archive.entity(await known(c))),
        headers: { "content-type": "application/json", "cache-control": revalidate },
      };
    }),
  );
  serve(
    routes,
    readEntityQuotes,
    answer(async (c) => {
      const { lang, ...query } = readQuery(c, EntityQuotesQuerySchema);
      return draftQuotes(c, library, { ...query, language: lang, speaker: await known(c) });
    }),
  );
  serve(
    routes,
    readEntityArticles,
    answer(async (c) => {
      const { limit: most, cursor: at } = readQuery(c, EntityArticlesQuerySchema);
      const [instant = null, id = ""] = at === undefined ? [] : decodeCursor("articles", at);
      const page = await archive.articles({
        entity: await known(c),
        limit: most,
        after: at === undefined ? undefined : { instant, id },
      });
      const next = page.end === undefined ? null : encodeCursor("articles", [page.end.instant, page.end.id]);
      return pageDraft(c, { items: page.items.map((entry) => withLinks(entry, site)), total: page.total, next } as {
        next: string | null;
      });
    }),
  );
  return routes;
}
