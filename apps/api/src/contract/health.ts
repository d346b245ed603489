import { z } from "@hono/zod-openapi";

export const HealthSchema = z
  .object({ status: z.literal("ok").describe("The process answers.") })
  .meta({ id: "Health", description: "The process is alive." });

export const ReadinessSchema = z
  .object({
    status: z.literal("ready").describe("Requests are welcome."),
    articles: z.int().min(0).max(0x7fffffff).describe("How many articles are served."),
  })
  .meta({ id: "Readiness", description: "The server takes requests." });
