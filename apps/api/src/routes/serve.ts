import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import type { Context } from "hono";

/**
 * Documents a route and serves it by a bare handler, which reads its own input: validators in front of each route would cost
 * more than picking a finished answer does.
 */
export function serve<Route extends RouteConfig & { getRoutingPath(): string }>(
  routes: OpenAPIHono,
  route: Route,
  handler: (c: Context) => Response | Promise<Response>,
): void {
  routes.openAPIRegistry.registerPath(route);
  routes.on(route.method.toUpperCase(), route.getRoutingPath(), handler);
}
