import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Filter } from "@news/archive";
import type { CollectionExporter } from "@news/core/exporters";
import { atom } from "@news/core/exporters/atom";
import { jsonFeed } from "@news/core/exporters/json-feed";
import { rss } from "@news/core/exporters/rss";
import type { Context } from "hono";
import { NoQuerySchema } from "../contract/history.ts";
import { header, notModified, problems } from "../contract/responses.ts";
import { revalidate } from "../http/headers.ts";
import { readQuery } from "../http/input.ts";
import { pathAndQuery } from "../http/page.ts";
import { sendPrepared } from "../http/prepared-body.ts";
import type { Draft, Library } from "../library/library.ts";
import { Problem } from "../problem.ts";
import { serve } from "./serve.ts";

const MOST_ENTRIES = 30;

const formats: Readonly<Record<string, CollectionExporter>> = { rss, atom, json: jsonFeed };
const kinds = ["person", "organisation", "place", "speaker"] as const;

const responses = {
  200: {
    description: "The feed: the newest 30 articles, full text.",
    headers: { ETag: header("Strong; send it back in `If-None-Match`.") },
    content: {
      [rss.mediaType]: { schema: z.string() },
      [atom.mediaType]: { schema: z.string() },
      [jsonFeed.mediaType]: { schema: z.looseObject({}) },
    },
  },
  304: notModified,
  ...problems(400, 404, 429, 500, 503),
};

const readFeed = createRoute({
  method: "get",
  path: "/feeds/{feed}",
  operationId: "readFeed",
  tags: ["feeds"],
  summary: "Follow all articles in a feed reader",
  request: {
    params: z.object({
      feed: z
        .string()
        .describe("`all.rss`, `all.atom` or `all.json`.")
        .meta({ examples: ["all.rss"] }),
    }),
    query: NoQuerySchema,
  },
  responses,
});

const readFeedOf = createRoute({
  method: "get",
  path: "/feeds/{kind}/{feed}",
  operationId: "readFeedOf",
  tags: ["feeds"],
  summary: "Follow the articles about somebody or something",
  request: {
    params: z.object({
      kind: z.enum(kinds).describe("What the article must name; `speaker`: whom it must quote."),
      feed: z
        .string()
        .describe("The id of an entity, and `.rss`, `.atom` or `.json`.")
        .meta({ examples: ["person-john-f-kennedy.rss"] }),
    }),
    query: NoQuerySchema,
  },
  responses,
});

/**
 * Feeds with full text.
 *
 * @param origin where the server is seen from outside; the request's own when absent.
 */
export function feedRoutes(library: Library, origin: string | undefined, site: boolean): OpenAPIHono {
  const routes = new OpenAPIHono();
  const send = async (c: Context, make: () => Promise<Draft>) => {
    readQuery(c, NoQuerySchema);
    // Without an origin of its own the feed names the host that was asked for, so it is kept for that host only.
    const key = origin === undefined ? c.req.url : pathAndQuery(c);
    const body = await library.answer(key, make);
    return sendPrepared(body, c.req.header("accept-encoding"), c.req.header("if-none-match"));
  };
  serve(routes, readFeed, (c) =>
    send(c, () => {
      const [name = "", format = ""] = split(c.req.param("feed") ?? "");
      if (name !== "all") throw unknownFeed();
      return draft(c, format, {}, "Wortlaut");
    }),
  );
  serve(routes, readFeedOf, (c) =>
    send(c, async () => {
      const [id = "", format = ""] = split(c.req.param("feed") ?? "");
      const kind = kinds.find((one) => one === c.req.param("kind"));
      const entity = kind === undefined ? undefined : await library.archive.entity(id);
      if (kind === undefined || entity === undefined) throw unknownFeed();
      return draft(c, format, { [kind]: id }, `Wortlaut: ${entity.name}`);
    }),
  );

  async function draft(c: Context, format: string, filter: Filter, title: string): Promise<Draft> {
    const exporter = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (exporter === undefined) throw unknownFeed();
    const base = origin ?? new URL(c.req.url).origin;
    const { items } = await library.archive.articles({ ...filter, limit: MOST_ENTRIES });
    const entries = await Promise.all(
      items.map(async ({ id }) => {
        const article = await library.article(id);
        const page = site ? `${base}/artikel/${id}/` : `${base}/api/v1/articles/${id}.html`;
        return article === undefined
          ? []
          : [{ article, url: article.url ?? page, id: `${base}/api/v1/articles/${id}` }];
      }),
    );
    const newest = (await library.archive.changes(Math.max(0, library.feed.cursor - 1), 1)).at(-1);
    const { output } = exporter.write(entries.flat(), {
      title,
      homeUrl: `${base}/`,
      feedUrl: `${base}${new URL(c.req.url).pathname}`,
      updatedAt: new Date(newest?.at ?? 0).toISOString(),
    });
    const type = exporter.mediaType.endsWith("json") ? exporter.mediaType : `${exporter.mediaType}; charset=utf-8`;
    return { content: output, headers: { "content-type": type, "cache-control": revalidate } };
  }
  return routes;
}

/** "all.rss" into name and format. */
function split(feed: string): readonly string[] {
  const stop = feed.lastIndexOf(".");
  return [feed.slice(0, stop), feed.slice(stop + 1)];
}

function unknownFeed(): Problem {
  return new Problem(
    "feed/unknown",
    "Feeds are all.rss, all.atom, all.json, and person/ID.rss and so on for persons, organisations, places and speakers.",
  );
}
