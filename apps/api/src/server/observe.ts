import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { Problem, problemResponse } from "../problem.ts";
import { clientAddress } from "./client-address.ts";
import type { LogLevel } from "./settings.ts";
import { createTokenBuckets } from "./token-buckets.ts";

/** What stands around the app. */
export interface ObserveOptions {
  readonly logger: Logger;
  readonly log: LogLevel;
  readonly rate: number;
  readonly proxies: number;
  /** What is measured besides requests, asked when somebody looks. */
  readonly gauges: Readonly<Record<string, { readonly help: string; readonly read: () => number }>>;
}

const SLOW_SECONDS = 1;
const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/**
 * Puts request ids, the rate limit, metrics and the log around a listener. It works on Node's own objects: what touches a
 * web `Response` costs more than a finished answer does.
 */
export function observe(
  listener: RequestListener,
  { logger, log, rate, proxies, gauges }: ObserveOptions,
): RequestListener {
  const registry = new Registry();
  const seconds = new Histogram({
    name: "http_request_duration_seconds",
    help: "How long answers took, until the last byte was handed to the system.",
    labelNames: ["method", "route", "status"],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  const open = new Gauge({
    name: "http_requests_open",
    help: "Requests that are being answered.",
    registers: [registry],
  });
  const limited = new Counter({
    name: "http_requests_limited_total",
    help: "Requests refused by the rate limit.",
    registers: [registry],
  });
  for (const [name, { help, read }] of Object.entries(gauges)) {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  }
  new Gauge({
    name: "process_resident_memory_bytes",
    help: "Memory of the process.",
    registers: [registry],
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  const children = new Map<string, { observe(value: number): void }>();
  const buckets = rate > 0 ? createTokenBuckets(rate) : undefined;

  return (request, response) => {
    const start = performance.now();
    const id = requestId(request);
    response.setHeader("x-request-id", id);
    open.inc();
    response.once("close", () => {
      open.dec();
      const took = (performance.now() - start) / 1000;
      const method = request.method ?? "GET";
      const status = String(response.statusCode);
      const key = `${method} ${status} ${routeOf(request.url ?? "/")}`;
      let child = children.get(key);
      if (child === undefined) {
        child = seconds.labels({ method: knownMethod(method), route: routeOf(request.url ?? "/"), status });
        children.set(key, child);
      }
      child.observe(took);
      const writing = method === "PUT" || method === "DELETE";
      const wanted =
        log === "requests" || (log === "failures" && (response.statusCode >= 500 || took > SLOW_SECONDS || writing));
      if (wanted) logRequest(logger, request, response, { id, took });
    });
    const wait = buckets?.take(clientAddress(request, proxies), start) ?? 0;
    if (wait > 0) {
      limited.inc();
      void refuse(response, request, wait);
    } else if (request.url === "/metrics" && request.method === "GET") {
      void registry.metrics().then((text) => {
        response.writeHead(200, { "content-type": METRICS_TYPE, "cache-control": "no-store" }).end(text);
      });
    } else listener(request, response);
  };
}

/** The client's own id, if it is one that may stand in a log; else a new one. */
function requestId(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && /^[A-Za-z0-9._-]{8,64}$/.test(given) ? given : randomUUID();
}

function knownMethod(method: string): string {
  return ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"].includes(method) ? method : "other";
}

const plainRoutes = new Set(["articles", "quotes", "entities", "search", "parse", "changes", "export.ndjson"]);
const parts = new Set(["quotes", "entities", "times", "versions", "diff", "articles"]);

/** The route of a path, with names for what differs: a metric with a label for each article would never end. */
function routeOf(url: string): string {
  const query = url.indexOf("?");
  const path = query === -1 ? url : url.slice(0, query);
  if (path === "/healthz" || path === "/readyz" || path === "/metrics") return path;
  if (!path.startsWith("/api/")) return "site";
  const [, , version, room = "", id, part] = path.split("/");
  if (version !== "v1") return path === "/api/docs" || path === "/api/openapi.json" ? path : "unknown";
  if (room === "feeds") return "/api/v1/feeds";
  if (!plainRoutes.has(room)) return "unknown";
  if (id === undefined) return `/api/v1/${room}`;
  if (part === undefined) return `/api/v1/${room}/{id}`;
  return parts.has(part) ? `/api/v1/${room}/{id}/${part}` : "unknown";
}

async function refuse(response: ServerResponse, request: IncomingMessage, wait: number): Promise<void> {
  const problem = new Problem(
    "rate/exceeded",
    `Come again in ${wait} seconds; /api/v1/export.ndjson and /api/v1/changes save many requests.`,
    {
      headers: { "retry-after": String(wait) },
    },
  );
  const answer = problemResponse(problem, new URL(request.url ?? "/", "http://localhost/").href);
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
}

function logRequest(
  logger: Logger,
  request: IncomingMessage,
  response: ServerResponse,
  { id, took }: { readonly id: string; readonly took: number },
): void {
  const level = response.statusCode >= 500 ? "error" : "info";
  const { method, url } = request;
  logger[level](
    { id, method, url: url?.slice(0, 500), status: response.statusCode, ms: Math.round(took * 1000) },
    "request",
  );
}
