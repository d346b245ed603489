import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { Article } from "@news/core";
import { findMatches, parseSearchQuery, type SearchNode } from "@news/core/search";
import { header, json, notModified, problems } from "../contract/responses.ts";
import { SearchQuerySchema, SearchResultSchema } from "../contract/search.ts";
import { revalidate } from "../http/headers.ts";
import { readQuery } from "../http/input.ts";
import { pathAndQuery } from "../http/page.ts";
import { sendPrepared } from "../http/prepared-body.ts";
import type { Library } from "../library/library.ts";
import { Problem } from "../problem.ts";
import { withLinks } from "./articles.ts";
import { checkSearch } from "./check-search.ts";
import { highlight } from "./quotes.ts";
import { serve } from "./serve.ts";

const MOST_HIGHLIGHTS = 50;

const search = createRoute({
  method: "get",
  path: "/search",
  operationId: "search",
  tags: ["search"],
  summary: "Search articles and quotes together",
  description:
    "What is found is marked by spans, never by markup. Of very common words the server ranks the newest hits; `total` counts all.",
  request: { query: SearchQuerySchema },
  responses: {
    200: json(SearchResultSchema, "What was found.", { ETag: header("Strong; send it back in `If-None-Match`.") }),
    304: notModified,
    ...problems(400, 429, 500, 503),
  },
});

/** Search over everything. */
export function searchRoutes(library: Library, site: boolean): OpenAPIHono {
  const { archive } = library;
  const routes = new OpenAPIHono();
  serve(routes, search, async (c) => {
    const body = await library.answer(pathAndQuery(c), async () => {
      const { lang, limit, offset, order, facets: wanted, ...filters } = readQuery(c, SearchQuerySchema);
      checkSearch(filters.q);
      const filter = { ...filters, language: lang };
      if (order === "newest" && offset > 0) {
        throw new Problem(
          "query/invalid",
          "offset: Hits by date are walked through with /articles?q= and its cursor.",
          {
            errors: [{ parameter: "offset", detail: "It goes with order=relevance only." }],
          },
        );
      }
      const [articles, quotes, facets] = await Promise.all([
        order === "relevance" ? archive.ranked({ ...filter, limit, offset }) : archive.articles({ ...filter, limit }),
        archive.quotes({
          q: filter.q,
          language: lang,
          from: filter.from,
          to: filter.to,
          speaker: filter.speaker ?? filter.person ?? filter.organisation,
          limit,
        }),
        wanted === true ? archive.facets(filter) : undefined,
      ]);
      const read = parseSearchQuery(filter.q, lang);
      const items = await Promise.all(
        articles.items.map(async (entry) => ({
          ...withLinks(entry, site),
          ...mark(await library.article(entry.id), read.ok ? read.node : undefined),
        })),
      );
      const result = {
        articles: { items, total: articles.total },
        quotes: { items: quotes.items.map((entry) => highlight(entry, filter.q)), total: quotes.total },
        ...(facets === undefined ? {} : { facets }),
      };
      return {
        content: JSON.stringify(result),
        headers: { "content-type": "application/json", "cache-control": revalidate },
      };
    });
    return sendPrepared(body, c.req.header("accept-encoding"), c.req.header("if-none-match"));
  });
  return routes;
}

/** Where the words stand in an article, and the sentence with the first of them. */
function mark(article: Article | undefined, node: SearchNode | undefined) {
  if (article === undefined || node === undefined) return { highlights: [] };
  const { text, language, blocks } = article;
  const highlights = findMatches(text, language, node).slice(0, MOST_HIGHLIGHTS);
  const [first] = highlights;
  if (first === undefined) return { highlights };
  const around = blocks
    .flatMap((block) => block.sentences ?? [block.span])
    .find(({ start, end }) => start <= first.start && first.end <= end);
  const { start, end } = around ?? first;
  const inside = highlights.filter((span) => span.start >= start && span.end <= end);
  return {
    highlights,
    snippet: {
      text: text.slice(start, end),
      span: { start, end },
      highlights: inside.map((span) => ({ start: span.start - start, end: span.end - start })),
    },
  };
}
