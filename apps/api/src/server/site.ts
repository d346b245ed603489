import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler } from "hono";

/** Astro writes a hash into the name of everything below this path: such a file never changes. */
const HASHED = "/_astro/";
const forever = "public, max-age=31536000, immutable";
const compared = "public, max-age=0, must-revalidate";

/** The pages bring their own policy for what may load; a page cannot say by itself that it must not be framed. */
const pageHeaders = {
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "SAMEORIGIN",
} as const;

/**
 * Serves a built site from a folder: its files, and its own page for what is not there.
 *
 * @returns undefined when the folder holds no site.
 */
export function createSite(folder: string): MiddlewareHandler | undefined {
  if (!existsSync(join(folder, "index.html"))) return undefined;
  const files = serveStatic({
    root: folder,
    precompressed: true,
    onFound: (_path, c) => {
      for (const [name, value] of Object.entries(pageHeaders)) c.header(name, value);
      c.header("cache-control", c.req.path.startsWith(HASHED) ? forever : compared);
    },
  });
  return async (c, next) => {
    const found = await files(c, async () => {});
    if (found !== undefined) return (await unlessUnchanged(found, c.req.header("if-modified-since"))) ?? found;
    const page = join(folder, "404.html");
    if (!existsSync(page)) return next();
    return c.html(readFileSync(page, "utf8"), 404, { ...pageHeaders, "cache-control": "no-store" });
  };
}

/** A 304 for who has the file already; the static server says when it changed, and never compares. */
async function unlessUnchanged(found: Response, since: string | undefined): Promise<Response | undefined> {
  if (found.status !== 200 || since === undefined || since !== found.headers.get("last-modified")) return undefined;
  await found.body?.cancel();
  const headers = new Headers(found.headers);
  headers.delete("content-length");
  headers.delete("content-type");
  return new Response(null, { status: 304, headers });
}
