import { OpenAPIHono } from "@hono/zod-openapi";
import type { Recogniser } from "@news/core";
import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import { buildDocument } from "./document.ts";
import { apiHeaders } from "./http/headers.ts";
import { refuseInvalidQuery } from "./http/input.ts";
import type { KeyHash } from "./http/keys.ts";
import type { Compress } from "./http/prepared-body.ts";
import type { Library } from "./library/library.ts";
import { archiveProblem, Problem, problemResponse } from "./problem.ts";
import { articleRoutes } from "./routes/articles.ts";
import { changeRoutes } from "./routes/changes.ts";
import { docsRoutes } from "./routes/docs.ts";
import { entityRoutes } from "./routes/entities.ts";
import { exportRoutes } from "./routes/export.ts";
import { feedRoutes } from "./routes/feeds.ts";
import { healthRoutes } from "./routes/health.ts";
import { historyRoutes } from "./routes/history.ts";
import { layerRoutes } from "./routes/layers.ts";
import { parseRoutes } from "./routes/parse.ts";
import { createReader } from "./routes/parse-input.ts";
import { quoteRoutes } from "./routes/quotes.ts";
import { searchRoutes } from "./routes/search.ts";
import { writeRoutes } from "./routes/write.ts";

/** What an app is made of. */
export interface AppOptions {
  readonly library: Library;
  /** Serves every path that is not the API's; left out, `/` leads to the documentation. */
  readonly site?: MiddlewareHandler;
  /** Prepares the documentation in brotli and gzip. */
  readonly compress?: Compress;
  /** False while the server shuts down. */
  readonly isReady?: () => boolean;
  /** Aborted when the server shuts down: streams that never end by themselves end then. */
  readonly stopping?: AbortSignal;
  /** SHA-256 of the keys that may write; writing is off without any. */
  readonly keys?: readonly KeyHash[];
  /** Finds names in what clients send, such as the one of `@news/recogniser-de`; rules alone when absent. */
  readonly recogniser?: Recogniser;
  /** Name of the parser that is running; an article read by another one is read again. */
  readonly parser?: string;
  /** Where the server is seen from outside, without a slash at the end: `https://news.example.org`. */
  readonly origin?: string | undefined;
  /** Told about every failure that is the server's own fault. */
  readonly onFailure?: (error: unknown) => void;
}

/**
 * Makes the whole API as one Hono app. It uses nothing but the web platform, so that it mounts on any runtime; Node comes
 * in through what the options hand over.
 *
 * @example
 * const archive = await openArchive({ folder: "/var/lib/wortlaut" });
 * const app = createApp({ library: createLibrary({ archive, feed: await followChanges(archive) }) });
 * await app.request("/api/v1/articles");
 */
export function createApp(options: AppOptions): OpenAPIHono {
  const {
    library,
    site,
    compress,
    origin,
    recogniser,
    keys = [],
    parser = "",
    isReady = () => true,
    onFailure = () => {},
  } = options;
  const { stopping = new AbortController().signal } = options;
  const app = new OpenAPIHono({ defaultHook: refuseInvalidQuery });
  app.onError((error, c) => problemResponse(toProblem(error, onFailure), c.req.url));
  app.notFound((c) => problemResponse(unknownRoute(), c.req.url));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        // Otherwise Hono would carry the headers of the 404 over to the answer that replaces it.
        c.res = undefined;
        return answerOtherMethod(c.req.raw, methods);
      },
    }),
  );
  const hasSite = site !== undefined;
  const reader = createReader(recogniser);
  for (const routes of [
    articleRoutes(library, hasSite),
    layerRoutes(library),
    quoteRoutes(library),
    entityRoutes(library, hasSite),
    searchRoutes(library, hasSite),
    parseRoutes(reader),
    historyRoutes(library),
    changeRoutes(library, stopping),
    exportRoutes(library),
    feedRoutes(library, origin, hasSite),
    writeRoutes(library, { reader, keys, parser }),
  ]) {
    app.route("/api/v1", routes);
  }
  app.route("/", healthRoutes(library, isReady));
  app.route(
    "/api",
    docsRoutes(() => buildDocument(app), compress),
  );
  if (site === undefined) app.get("/", (c) => c.redirect("/api/docs"));
  else app.use("*", besidesApi(site));
  return app;
}

/** Hands everything that is not the API's to the site, which knows nothing but reading. */
function besidesApi(site: MiddlewareHandler): MiddlewareHandler {
  return async (c, next) => {
    if (/^\/api(?:\/|$)/.test(c.req.path)) return next();
    if (c.req.method === "GET" || c.req.method === "HEAD") return site(c, next);
    return answerOtherMethod(c.req.raw, ["GET", "HEAD"]);
  };
}

function unknownRoute(): Problem {
  return new Problem("route/unknown", "The API stands under /api/v1; /api/docs describes it.");
}

/** Turns whatever was thrown below into a problem; what is not the client's fault stays in the server. */
function toProblem(error: unknown, onFailure: (error: unknown) => void): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status < 500) {
    return new Problem("request/malformed", "The request cannot be read.");
  }
  onFailure(error);
  return (
    archiveProblem(error) ??
    new Problem("server/failed", "It is not your request's fault. The server's log has the reason.")
  );
}

/** Answers a method that a known address has no route for: OPTIONS with what there is, others with 405. */
function answerOtherMethod(request: Request, methods: readonly string[]): Response {
  const allow = [...methods, "OPTIONS"].join(", ");
  if (request.method !== "OPTIONS") {
    return problemResponse(
      new Problem("method/not-allowed", `Use ${methods.join(" or ")}.`, { headers: { allow } }),
      request.url,
    );
  }
  // Pages of other origins may read. Writing needs a key, and a key has no place in a page.
  const reading = methods.filter((method) => !["PUT", "DELETE"].includes(method));
  return new Response(null, {
    status: 204,
    headers: {
      ...apiHeaders,
      allow,
      "access-control-allow-methods": [...reading, "OPTIONS"].join(", "),
      "access-control-allow-headers": "Accept, Content-Type, If-None-Match, Last-Event-ID",
      "access-control-max-age": "86400",
    },
  });
}
