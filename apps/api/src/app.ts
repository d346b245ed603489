import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { ArticleStore } from "./article-store.ts";
import { buildDocument } from "./document.ts";
import { apiHeaders } from "./http/headers.ts";
import { refuseInvalidQuery } from "./http/input.ts";
import type { Compress } from "./http/prepared-body.ts";
import { Problem, problemResponse } from "./problem.ts";
import { articleRoutes } from "./routes/articles.ts";
import { docsRoutes } from "./routes/docs.ts";
import { healthRoutes } from "./routes/health.ts";
import { parseRoutes } from "./routes/parse.ts";

/** What an app is made of. */
export interface AppOptions {
  readonly articles: ArticleStore;
  /** Serves every path that is not the API's; left out, `/` leads to the documentation. */
  readonly site?: MiddlewareHandler;
  /** Prepares the documentation in brotli and gzip. */
  readonly compress?: Compress;
  /** False while the server shuts down. */
  readonly isReady?: () => boolean;
  /** Told about every failure that is the server's own fault. */
  readonly onFailure?: (error: unknown) => void;
}

/**
 * Makes the whole API as one Hono app. It uses nothing but the web platform, so that it mounts on any runtime; Node comes
 * in through what the options hand over.
 *
 * @example
 * const app = createApp({ articles: await createMemoryStore([]) });
 * await app.request("/api/v1/articles");
 */
export function createApp(options: AppOptions): OpenAPIHono {
  const { articles, site, compress, isReady = () => true, onFailure = () => {} } = options;
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
  app.route("/api/v1", articleRoutes(articles, site !== undefined));
  app.route("/api/v1", parseRoutes());
  app.route("/", healthRoutes(articles, isReady));
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
  return new Problem("server/failed", "It is not your request's fault. The server's log has the reason.");
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
  return new Response(null, {
    status: 204,
    headers: {
      ...apiHeaders,
      allow,
      "access-control-allow-methods": allow,
      "access-control-allow-headers": "Accept, Content-Type, If-None-Match",
      "access-control-max-age": "86400",
    },
  });
}
