/**
 * Starts Wortlaut: site and API in one process. The only file that reads the environment.
 *
 *   PORT=8787  HOST=127.0.0.1  NEWS_SEEDS=seeds  NEWS_SITE=apps/site/dist  NEWS_WATCH=0
 */
import process from "node:process";
import { readSettings } from "./server/settings.ts";
import { StartError, startServer } from "./server/start-server.ts";

/** The same from `src/` and from the bundle in `dist/`. */
const root = new URL("../../../", import.meta.url);
const warn = (line: string) => console.error(`wortlaut: ${line}`);

const read = readSettings(process.env, { root, workingDirectory: process.cwd() });
if (!read.ok) {
  for (const mistake of read.mistakes) warn(mistake);
  process.exit(2);
}

try {
  const { address, articles, stop } = await startServer(read.settings, warn);
  endOnSignal(stop);
  console.log(`Wortlaut: ${address}  (${articles} ${articles === 1 ? "article" : "articles"}; Ctrl-C ends it)`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  warn(error.message);
  process.exit(1);
}

function endOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  // A Ctrl-C reaches this process twice, from the terminal and from the runner: the second one means nothing.
  const end = async () => {
    if (stopping) return;
    stopping = true;
    await stop();
    process.exit(0);
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}
