import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { HealthSchema, ReadinessSchema } from "../contract/health.ts";
import { json, problems } from "../contract/responses.ts";
import { freshHeaders } from "../http/headers.ts";
import type { Library } from "../library/library.ts";
import { Problem } from "../problem.ts";

const health = createRoute({
  method: "get",
  path: "/healthz",
  operationId: "checkHealth",
  tags: ["operations"],
  summary: "Is the process alive?",
  request: { query: z.strictObject({}) },
  responses: { 200: json(HealthSchema, "It is."), ...problems(400, 500) },
});

const readiness = createRoute({
  method: "get",
  path: "/readyz",
  operationId: "checkReadiness",
  tags: ["operations"],
  summary: "Does the server take requests?",
  request: { query: z.strictObject({}) },
  responses: { 200: json(ReadinessSchema, "It does."), ...problems(400, 500, 503) },
});

/** What an orchestrator asks. Readiness ends first when the server shuts down. */
export function healthRoutes({ archive }: Library, isReady: () => boolean) {
  const headers = { ...freshHeaders("application/json") };
  return new OpenAPIHono()
    .openapi(health, (c) => c.json({ status: "ok" as const }, 200, headers))
    .openapi(readiness, async (c) => {
      if (!isReady()) throw new Problem("server/stopping", "It finishes what it has begun and takes nothing new.");
      return c.json({ status: "ready" as const, articles: await archive.count() }, 200, headers);
    });
}
