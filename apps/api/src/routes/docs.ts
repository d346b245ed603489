import { OpenAPIHono } from "@hono/zod-openapi";
import { docsPage } from "../docs/docs-page.ts";
import { docsStyle } from "../docs/docs-style.ts";
import type { OpenApiDocument } from "../document.ts";
import { revalidate } from "../http/headers.ts";
import { type Compress, type PreparedBody, prepareBody, sendPrepared } from "../http/prepared-body.ts";

/**
 * The OpenAPI document and the page that explains it; both are made at the first request and kept.
 *
 * @param describe makes the document; called once, when all routes are in place.
 */
export function docsRoutes(describe: () => OpenApiDocument, compress?: Compress) {
  let prepared: Promise<Record<"document" | "page", PreparedBody>> | undefined;
  const prepare = async () => {
    const document = describe();
    const headers = { "cache-control": revalidate };
    return {
      document: await prepareBody(
        JSON.stringify(document),
        { ...headers, "content-type": "application/json" },
        compress,
      ),
      page: await prepareBody(
        await docsPage(document),
        { ...headers, "content-type": "text/html; charset=utf-8", "content-security-policy": await pagePolicy() },
        compress,
      ),
    };
  };
  const routes = new OpenAPIHono();
  for (const [path, name] of [
    ["/openapi.json", "document"],
    ["/docs", "page"],
  ] as const) {
    routes.get(path, async (c) => {
      prepared ??= prepare();
      const body = (await prepared)[name];
      return sendPrepared(body, c.req.header("accept-encoding"), c.req.header("if-none-match"));
    });
  }
  return routes;
}

/** Nothing may load or run but the one style sheet, named by its hash. */
async function pagePolicy(): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(docsStyle)));
  const style = `'sha256-${btoa(String.fromCharCode(...hash))}'`;
  return `default-src 'none'; style-src ${style}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
