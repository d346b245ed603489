import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Article } from "@news/core";
import type { Quote } from "@news/core/model";
import { ArticleIdSchema } from "../contract/article.ts";
import { DiffQuerySchema, DiffSchema, NoQuerySchema, VersionListSchema } from "../contract/history.ts";
import { header, json, notModified, problems } from "../contract/responses.ts";
import { revalidate } from "../http/headers.ts";
import { readQuery } from "../http/input.ts";
import { pathAndQuery } from "../http/page.ts";
import { sendPrepared } from "../http/prepared-body.ts";
import type { Library } from "../library/library.ts";
import { Problem } from "../problem.ts";
import { unknownArticle } from "./articles.ts";
import { serve } from "./serve.ts";

const etag = header("Strong; send it back in `If-None-Match`.");
const params = z.object({ id: ArticleIdSchema });

const listVersions = createRoute({
  method: "get",
  path: "/articles/{id}/versions",
  operationId: "listVersions",
  tags: ["history"],
  summary: "List every version of an article",
  description: "Those of a deleted article too.",
  request: { params, query: NoQuerySchema },
  responses: {
    200: json(VersionListSchema, "The versions.", { ETag: etag }),
    304: notModified,
    ...problems(400, 404, 429, 500, 503),
  },
});

const diffVersions = createRoute({
  method: "get",
  path: "/articles/{id}/diff",
  operationId: "diffVersions",
  tags: ["history"],
  summary: "Compare two versions, statement by statement",
  request: { params, query: DiffQuerySchema },
  responses: {
    200: json(DiffSchema, "What changed.", { ETag: etag }),
    304: notModified,
    ...problems(400, 404, 429, 500, 503),
  },
});

/** Versions and what changed between them. */
export function historyRoutes(library: Library): OpenAPIHono {
  const routes = new OpenAPIHono();
  const { archive } = library;
  serve(routes, listVersions, async (c) => {
    readQuery(c, NoQuerySchema);
    const id = c.req.param("id") ?? "";
    const body = await library.answer(pathAndQuery(c), async () => {
      const versions = await archive.versions(id);
      if (versions.length === 0) throw await unknownArticle(library, id);
      const shown = versions.map(({ version, kind, at }) => ({ version, kind, at: new Date(at).toISOString() }));
      return toJson({ article: id, versions: shown });
    });
    return sendPrepared(body, c.req.header("accept-encoding"), c.req.header("if-none-match"));
  });
  serve(routes, diffVersions, async (c) => {
    const { from, to } = readQuery(c, DiffQuerySchema);
    const id = c.req.param("id") ?? "";
    const body = await library.answer(pathAndQuery(c), async () => {
      const [before, after] = await Promise.all([archive.version(id, from), archive.version(id, to)]);
      if (before === undefined || after === undefined) {
        const missing = before === undefined ? from : to;
        throw new Problem(
          "version/unknown",
          `There is no article ${id} in version ${missing}. GET /api/v1/articles/${id}/versions lists them.`,
        );
      }
      return toJson({ article: id, from, to, ...diff(before, after) });
    });
    return sendPrepared(body, c.req.header("accept-encoding"), c.req.header("if-none-match"));
  });
  return routes;
}

function toJson(value: object) {
  return {
    content: JSON.stringify(value),
    headers: { "content-type": "application/json", "cache-control": revalidate },
  };
}

/** Quotes are paired by their words first, then by source and place among what is left. */
function diff(before: Article, after: Article) {
  const [headline, newHeadline] = [before.headline?.text ?? null, after.headline?.text ?? null];
  const removed = [...before.quotes];
  const added: Quote[] = [];
  const changed: { before: Quote; after: Quote }[] = [];
  const pair = (quote: Quote, isSame: (other: Quote) => boolean): boolean => {
    const place = removed.findIndex(isSame);
    const [other] = place === -1 ? [] : removed.splice(place, 1);
    if (other !== undefined && meaning(other) !== meaning(quote)) changed.push({ before: other, after: quote });
    return other !== undefined;
  };
  const unpaired = after.quotes
    .filter((quote) => !pair(quote, (other) => meaning(other) === meaning(quote)))
    .filter((quote) => !pair(quote, (other) => other.text === quote.text));
  for (const quote of unpaired) {
    const sameSource = (other: Quote) =>
      other.source !== null && other.source.text === quote.source?.text && other.id === quote.id;
    if (!pair(quote, sameSource)) added.push(quote);
  }
  return {
    ...(headline === newHeadline ? {} : { headline: { before: headline, after: newHeadline } }),
    text: before.text !== after.text,
    quotes: { added, removed, changed },
  };
}

/** Who said what, and how it was put. */
function meaning({ kind, text, source }: Quote): string {
  return JSON.stringify([kind, text, source?.text ?? null]);
}
