import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import type { QuoteEntry, QuoteQuery } from "@news/archive";
import { findMatches, parseSearchQuery } from "@news/core/search";
import type { Context } from "hono";
import { QuoteListQuerySchema, QuoteListSchema } from "../contract/quote-list.ts";
import { header, json, notModified, problems } from "../contract/responses.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { readQuery } from "../http/input.ts";
import { pageDraft, pathAndQuery } from "../http/page.ts";
import { sendPrepared } from "../http/prepared-body.ts";
import type { Draft, Library } from "../library/library.ts";
import { checkSearch } from "./check-search.ts";
import { serve } from "./serve.ts";

const listQuotes = createRoute({
  method: "get",
  path: "/quotes",
  operationId: "listQuotes",
  tags: ["quotes"],
  summary: "List who said what, across articles",
  description:
    "Statements with their exact place, the sentence around them, the rule that found them and how certain it is. All filters " +
    "that are given must hold.",
  request: { query: QuoteListQuerySchema },
  responses: {
    200: json(QuoteListSchema, "One page of quotes.", {
      ETag: header("Strong; send it back in `If-None-Match`."),
      Link: header('The next page: `<…>; rel="next"`; absent on the last one.'),
    }),
    304: notModified,
    ...problems(400, 429, 500, 503),
  },
});

/** Quotes across articles. */
export function quoteRoutes(library: Library): OpenAPIHono {
  const routes = new OpenAPIHono();
  serve(routes, listQuotes, async (c) => {
    const body = await library.answer(pathAndQuery(c), () => {
      const { lang, ...query } = readQuery(c, QuoteListQuerySchema);
      return draftQuotes(c, library, { ...query, language: lang });
    });
    return sendPrepared(body, c.req.header("accept-encoding"), c.req.header("if-none-match"));
  });
  return routes;
}

/** A page of quotes as an answer. */
export async function draftQuotes(
  c: Context,
  { archive }: Library,
  { cursor, ...query }: Omit<QuoteQuery, "after"> & { readonly cursor?: string | undefined },
): Promise<Draft> {
  checkSearch(query.q);
  const [instant = null, id = "", index = 0] = cursor === undefined ? [] : decodeCursor("quotes", cursor);
  const page = await archive.quotes({ ...query, after: cursor === undefined ? undefined : { instant, id, index } });
  const next = page.end === undefined ? null : encodeCursor("quotes", [page.end.instant, page.end.id, page.end.index]);
  return pageDraft(c, { items: page.items.map((entry) => highlight(entry, query.q)), total: page.total, next } as {
    next: string | null;
  });
}

/** A quote with the places of the words that were looked for. */
export function highlight(
  entry: QuoteEntry,
  q: string | undefined,
): QuoteEntry & { readonly highlights?: readonly object[] } {
  const read = q === undefined ? undefined : parseSearchQuery(q);
  return read?.ok === true ? { ...entry, highlights: findMatches(entry.quote.text, entry.language, read.node) } : entry;
}
