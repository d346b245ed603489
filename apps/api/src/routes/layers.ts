import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Article } from "@news/core";
import type { Context } from "hono";
import {
  ArticleEntitiesSchema,
  ArticleIdSchema,
  ArticleQuotesSchema,
  ArticleTimesSchema,
} from "../contract/article.ts";
import { NoQuerySchema } from "../contract/history.ts";
import { header, json, notModified, problems } from "../contract/responses.ts";
import { revalidate } from "../http/headers.ts";
import { readQuery } from "../http/input.ts";
import { pathAndQuery } from "../http/page.ts";
import { sendPrepared } from "../http/prepared-body.ts";
import type { Library } from "../library/library.ts";
import { unknownArticle } from "./articles.ts";
import { serve } from "./serve.ts";

const etag = header("Strong; send it back in `If-None-Match`.");

function layerRoute<Schema extends z.ZodType>(layer: string, operationId: string, schema: Schema, summary: string) {
  return createRoute({
    method: "get",
    path: `/articles/{id}/${layer}`,
    operationId,
    tags: ["articles"],
    summary,
    request: { params: z.object({ id: ArticleIdSchema }), query: NoQuerySchema },
    responses: {
      200: json(schema, "The layer.", { ETag: etag }),
      304: notModified,
      ...problems(400, 404, 429, 500, 503),
    },
  });
}

/** One layer of an article at a time. */
export function layerRoutes(library: Library): OpenAPIHono {
  const routes = new OpenAPIHono();
  const layer = (
    route: ReturnType<typeof layerRoute>,
    take: (article: Article, id: string) => object | Promise<object>,
  ) =>
    serve(routes, route, async (c: Context) => {
      readQuery(c, NoQuerySchema);
      const id = c.req.param("id") ?? "";
      const body = await library.answer(pathAndQuery(c), async () => {
        const article = await library.article(id);
        if (article === undefined) throw await unknownArticle(library, id);
        return {
          content: JSON.stringify({ article: id, ...(await take(article, id)) }),
          headers: { "content-type": "application/json", "cache-control": revalidate },
        };
      });
      return sendPrepared(body, c.req.header("accept-encoding"), c.req.header("if-none-match"));
    });
  layer(
    layerRoute("quotes", "readArticleQuotes", ArticleQuotesSchema, "Read the quotes of one article"),
    ({ quotes }) => ({ quotes }),
  );
  layer(
    layerRoute("entities", "readArticleEntities", ArticleEntitiesSchema, "Read whom and what one article names"),
    async ({ entities }, id) => {
      const identities = await library.archive.identities(id);
      return { entities: entities.map((entity) => ({ ...entity, entity: identities[entity.id] ?? "" })) };
    },
  );
  layer(layerRoute("times", "readArticleTimes", ArticleTimesSchema, "Read the times of one article"), ({ times }) => ({
    times,
  }));
  return routes;
}
