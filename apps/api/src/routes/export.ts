import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { NoQuerySchema } from "../contract/history.ts";
import { problems } from "../contract/responses.ts";
import { freshHeaders } from "../http/headers.ts";
import { readQuery } from "../http/input.ts";
import { NDJSON_TYPE, streamOf } from "../http/ndjson.ts";
import type { Library } from "../library/library.ts";
import { serve } from "./serve.ts";

const IDS_AT_ONCE = 200;

const exportAll = createRoute({
  method: "get",
  path: "/export.ndjson",
  operationId: "exportArticles",
  tags: ["articles"],
  summary: "Take everything along",
  description:
    "Every article as one line of JSON (`StoredArticle`), in order of id, as fast as it is taken. Written articles may or may " +
    "not be among them while the answer runs; `/changes` says what happened meanwhile.",
  request: { query: NoQuerySchema },
  responses: {
    200: { description: "One article per line.", content: { [NDJSON_TYPE]: { schema: z.string() } } },
    ...problems(400, 429, 500, 503),
  },
});

/** The whole archive as a stream. */
export function exportRoutes({ archive }: Library): OpenAPIHono {
  const routes = new OpenAPIHono();
  const decoder = new TextDecoder();
  async function* lines(): AsyncGenerator<string> {
    let after = "";
    for (;;) {
      const ids = await archive.ids(after, IDS_AT_ONCE);
      for (const id of ids) {
        const body = await archive.body(id);
        // It was deleted since its id was read.
        if (body !== undefined) yield `${decoder.decode(body.json)}\n`;
      }
      const last = ids.at(-1);
      if (last === undefined) return;
      after = last;
    }
  }
  serve(routes, exportAll, (c) => {
    readQuery(c, NoQuerySchema);
    return new Response(streamOf(lines()), { status: 200, headers: freshHeaders(NDJSON_TYPE) });
  });
  return routes;
}
