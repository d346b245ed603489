import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** A site that is being served. */
export interface ServedSite {
  /** Without a slash at its end. */
  readonly base: string;
  readonly stop: () => void;
}

/** Serves a built site on a free port of this machine; Astro's own preview allows one at a time. */
export async function serveSite(dist: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const path = join(dist, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
    const isThere = existsSync(file);
    const answer = isThere ? file : join(dist, "404.html");
    response.writeHead(isThere ? 200 : 404, { "content-type": types[extname(answer)] ?? "application/octet-stream" });
    response.end(readFileSync(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
