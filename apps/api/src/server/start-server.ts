import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "../app.ts";
import { compress } from "./compress.ts";
import { drain } from "./drain.ts";
import { loadArticles, type Say } from "./load-articles.ts";
import { refuseConnection, refuseRequest } from "./refuse.ts";
import type { Settings } from "./settings.ts";
import { createSite } from "./site.ts";

/** A server that answers. */
export interface RunningServer {
  /** Where it answers, with a slash at the end. */
  readonly address: string;
  /** How many articles it began with. */
  readonly articles: number;
  /** Lets go of the port and finishes what has begun. */
  stop(): Promise<void>;
}

/** Why the server cannot listen, in a sentence that says what to do. */
export class StartError extends Error {
  override readonly name = "StartError";
}

/** Longer than any honest upload of two mebibytes takes. */
const REQUEST_TIMEOUT_MS = 60_000;

/**
 * Reads the articles, opens the port and answers.
 *
 * @param warn takes one line about everything that is missing but does not stop the server.
 * @throws {StartError} when it cannot listen.
 */
export async function startServer(settings: Settings, warn: Say): Promise<RunningServer> {
  let ready = true;
  const articles = await loadArticles(settings.seeds, settings.watch, warn);
  const site = createSite(settings.site);
  if (site === undefined) warn(`no site in ${settings.site}; the API is served alone.`);
  const app = createApp({
    articles: articles.store,
    compress,
    isReady: () => ready,
    onFailure: (error) => warn(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    ...(site === undefined ? {} : { site }),
  });
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT_MS },
    getRequestListener(app.fetch, { hostname: settings.host, errorHandler: refuseRequest }),
  );
  server.on("clientError", refuseConnection);
  await listen(server, settings);
  return {
    address: addressOf(server, settings.host),
    articles: await articles.store.count(),
    stop: async () => {
      ready = false;
      articles.stop();
      await drain(server);
    },
  };
}

function listen(server: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new StartError(explain(error, port, host))));
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `port ${port} is taken by another program. Choose another one: PORT=${port === 65_535 ? 8787 : port + 1} npm start`;
    case "EACCES":
      return `port ${port} is not allowed here. Choose one above 1023: PORT=8787 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST is ${host}, which is no address of this machine. Leave it out, or set it to 0.0.0.0.`;
    default:
      return `cannot listen on ${host}:${port} (${error.message}).`;
  }
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  // A wildcard is where the server listens, not where a browser goes.
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}/`;
}
