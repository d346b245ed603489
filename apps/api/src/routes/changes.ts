import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Change } from "@news/archive";
import type { Context } from "hono";
import { ChangeListSchema, ChangesQuerySchema } from "../contract/history.ts";
import { json, problems } from "../contract/responses.ts";
import { freshHeaders } from "../http/headers.ts";
import { readQuery } from "../http/input.ts";
import { streamOf } from "../http/ndjson.ts";
import { chooseMediaType } from "../http/negotiate.ts";
import type { Library } from "../library/library.ts";
import { Problem } from "../problem.ts";
import { serve } from "./serve.ts";

const SSE_TYPE = "text/event-stream";
/** A proxy cuts a line on which nothing is said. */
const HEARTBEAT_MS = 15_000;
const MOST_FOLLOWERS = 500;
const MOST_AT_ONCE = 100;

const listChanges = createRoute({
  method: "get",
  path: "/changes",
  operationId: "listChanges",
  tags: ["history"],
  summary: "Follow what happens",
  description:
    "Articles created, updated and deleted, in order. Hand `next` back as `after`. `wait` holds the answer until something " +
    "happens. With `Accept: text/event-stream` the connection stays open and each change is an event whose id is its `seq`; a " +
    "client that comes back with `Last-Event-ID` misses nothing.",
  request: { query: ChangesQuerySchema },
  responses: {
    200: {
      ...json(ChangeListSchema, "Changes behind the cursor; none when nothing happened."),
      content: { "application/json": { schema: ChangeListSchema }, [SSE_TYPE]: { schema: z.string() } },
    },
    ...problems(400, 406, 429, 500, 503),
  },
});

/**
 * The log of changes.
 *
 * @param stopping is aborted when the server shuts down: streams end then.
 */
export function changeRoutes({ archive, feed }: Library, stopping: AbortSignal): OpenAPIHono {
  const routes = new OpenAPIHono();
  let followers = 0;
  serve(routes, listChanges, async (c) => {
    const { after, limit, wait } = readQuery(c, ChangesQuerySchema);
    const accept = c.req.header("accept");
    // Only who names the stream gets one: whoever takes any text would wait for its end in vain.
    const offers =
      accept?.toLowerCase().includes(SSE_TYPE) === true
        ? (["application/json", SSE_TYPE] as const)
        : (["application/json"] as const);
    const type = chooseMediaType<"application/json" | typeof SSE_TYPE>(accept, offers);
    if (type === undefined)
      throw new Problem("format/not-acceptable", `Changes come as application/json or as ${SSE_TYPE}.`);
    if (type === SSE_TYPE) {
      if (followers >= MOST_FOLLOWERS) {
        throw new Problem("rate/exceeded", "Too many follow the changes already.", {
          headers: { "retry-after": "30" },
        });
      }
      followers += 1;
      return follow(c, after, () => {
        followers -= 1;
      });
    }
    let changes = await archive.changes(after, limit);
    if (changes.length === 0 && wait > 0) {
      await feed.waitFor(after, wait * 1000, AbortSignal.any([stopping, c.req.raw.signal]));
      changes = await archive.changes(after, limit);
    }
    const next = changes.at(-1)?.seq ?? after;
    return new Response(JSON.stringify({ items: changes.map(toItem), next }), {
      status: 200,
      headers: freshHeaders("application/json"),
    });
  });

  function follow(c: Context, after: number, onEnd: () => void): Response {
    const last = c.req.header("last-event-id");
    const start = last !== undefined && /^\d{1,15}$/.test(last) ? Number(last) : after;
    const signal = AbortSignal.any([stopping, c.req.raw.signal]);
    const body = streamOf(events(start, signal), once(onEnd));
    // A proxy that collects before it passes on would hold events back.
    return new Response(body, { status: 200, headers: freshHeaders(SSE_TYPE, { "x-accel-buffering": "no" }) });
  }

  async function* events(start: number, signal: AbortSignal): AsyncGenerator<string> {
    let cursor = start;
    yield "retry: 2000\n\n";
    while (!signal.aborted) {
      const changes = await archive.changes(cursor, MOST_AT_ONCE);
      for (const change of changes) {
        yield `id: ${change.seq}\nevent: ${change.kind}\ndata: ${JSON.stringify(toItem(change))}\n\n`;
      }
      cursor = changes.at(-1)?.seq ?? cursor;
      if (changes.length > 0) continue;
      const before = feed.cursor;
      await feed.waitFor(cursor, HEARTBEAT_MS, signal);
      if (feed.cursor === before && !signal.aborted) yield ": still here\n\n";
    }
  }
  return routes;
}

function toItem({ seq, kind, id, version, at }: Change) {
  return { seq, kind, id, version, at: new Date(at).toISOString() };
}

function once(call: () => void): () => void {
  let called = false;
  return () => {
    if (!called) call();
    called = true;
  };
}
