import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { type Archive, ArchiveError, compress, openArchive } from "@news/archive";
import { recogniser } from "@news/recogniser-de";
import pino from "pino";
import { createApp } from "../app.ts";
import { followChanges } from "../library/change-feed.ts";
import { createLibrary, type Library } from "../library/library.ts";
import { createReader } from "../routes/parse-input.ts";
import { drain } from "./drain.ts";
import { observe } from "./observe.ts";
import { parserName } from "./parser-name.ts";
import { readAgain } from "./read-again.ts";
import { refuseConnection, refuseRequest } from "./refuse.ts";
import type { Settings } from "./settings.ts";
import { createSite } from "./site.ts";
import { type Say, takeInSeeds } from "./take-in-seeds.ts";

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

/** How long a client may take, in milliseconds; one that takes longer is sent away. */
interface Patience {
  /** For its headers. */
  readonly headersMs: number;
  /** For the whole request. */
  readonly requestMs: number;
  /** How often this is looked at. */
  readonly checkMs: number;
}

/** Longer than any honest client needs for its headers, and any honest upload takes. */
const PATIENCE: Patience = { headersMs: 10_000, requestMs: 120_000, checkMs: 2000 };
/** Connections that are open at once; behind a proxy far fewer. */
const MOST_CONNECTIONS = 10_000;

/**
 * Opens the archive, brings it in step with the seeds, opens the port and answers.
 *
 * @param warn takes one line about everything that is missing but does not stop the server.
 * @param patience with slow clients.
 * @throws {StartError} when it cannot listen, or when the archive cannot be used.
 */
export async function startServer(settings: Settings, warn: Say, patience = PATIENCE): Promise<RunningServer> {
  const stopping = new AbortController();
  const parser = parserName();
  const logger = pino(
    { base: { pid: process.pid }, enabled: settings.log !== "off" },
    pino.destination({ dest: 2, sync: false }),
  );
  const archive = await openOrExplain(settings);
  try {
    await applyAuthority(archive, settings.entities);
    const library = await openLibrary(archive, settings, warn);
    const stopWatching = await takeInSeeds(library, { folder: settings.seeds, watch: settings.watch, parser, warn });
    const server = createHttpServer(library, settings, { parser, stopping: stopping.signal, logger, warn, patience });
    await listen(server, settings);
    const rereading = readAgain(library, createReader(recogniser), parser, stopping.signal).catch((error: unknown) =>
      warn(String(error)),
    );
    return {
      address: addressOf(server, settings.host),
      articles: await archive.count(),
      stop: async () => {
        stopping.abort();
        stopWatching();
        await drain(server);
        await rereading;
        library.feed.stop();
        await archive.close();
        logger.flush();
      },
    };
  } catch (error) {
    await archive.close();
    throw error instanceof ArchiveError ? new StartError(error.message) : error;
  }
}

async function openOrExplain({ data, databaseUrl }: Settings): Promise<Archive> {
  try {
    return await openArchive({ folder: data, databaseUrl });
  } catch (error) {
    throw error instanceof ArchiveError ? new StartError(error.message) : error;
  }
}

async function applyAuthority(archive: Archive, path: string): Promise<void> {
  await archive.applyAuthority(existsSync(path) ? readFileSync(path, "utf8") : "");
}

async function openLibrary(archive: Archive, { origin }: Settings, warn: Say): Promise<Library> {
  const feed = await followChanges(archive, (error) => warn(error instanceof Error ? error.message : String(error)));
  const urlOf = origin === undefined ? undefined : (id: string) => `${origin}/artikel/${id}/`;
  return createLibrary({ archive, feed, compress, urlOf });
}

interface Surroundings {
  readonly parser: string;
  readonly stopping: AbortSignal;
  readonly logger: pino.Logger;
  readonly warn: Say;
  readonly patience: Patience;
}

function createHttpServer(
  library: Library,
  settings: Settings,
  { parser, stopping, logger, warn, patience }: Surroundings,
): Server {
  const site = createSite(settings.site);
  if (site === undefined) warn(`no site in ${settings.site}; the API is served alone.`);
  const app = createApp({
    library,
    compress,
    parser,
    recogniser,
    stopping,
    keys: settings.keys,
    origin: settings.origin,
    isReady: () => !stopping.aborted,
    onFailure: (error) => logger.error({ err: error }, "failed"),
    ...(site === undefined ? {} : { site }),
  });
  const listener = getRequestListener(app.fetch, { hostname: settings.host, errorHandler: refuseRequest });
  const gauges = {
    archive_change_cursor: {
      help: "Number of the newest change that this process knows.",
      read: () => library.feed.cursor,
    },
  };
  const server = createServer(
    {
      requestTimeout: patience.requestMs,
      headersTimeout: patience.headersMs,
      connectionsCheckingInterval: patience.checkMs,
    },
    observe(listener, { logger, log: settings.log, rate: settings.rate, proxies: settings.proxies, gauges }),
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.on("clientError", refuseConnection);
  return server;
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
