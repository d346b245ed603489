import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";

/** A server in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** With a slash at the end. */
  readonly address: string;
  /** Milliseconds from the start of the process to its first line. */
  readonly startedIn: number;
  /** Ends the process as a power cut would. */
  kill(): Promise<void>;
  /** Ends it well. */
  stop(): Promise<void>;
}

/** What runs: the sources, or the bundle that is delivered. */
export const sources = ["--conditions=@news/source", join(import.meta.dirname, "../src/server.ts")];
export const bundle = [join(import.meta.dirname, "../dist/server.js")];

/**
 * Starts a server and waits until it answers.
 *
 * @param environment settings; without others it has no seeds and no site, and takes a free port.
 * @throws when it ends before it answers.
 */
export async function startProcess(
  folder: string,
  environment: Record<string, string> = {},
  program: readonly string[] = sources,
): Promise<ServerProcess> {
  const start = performance.now();
  const child = spawn(process.execPath, program, {
    cwd: folder,
    env: {
      ...process.env,
      PORT: "0",
      HOST: "",
      NEWS_SEEDS: "seeds",
      NEWS_SITE: "none",
      NEWS_DATA: "data",
      ...environment,
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  child.stdout.setEncoding("utf8");
  const ended = once(child, "exit");
  const [line] = await Promise.race([once(child.stdout, "data"), ended.then(() => ["it ended"])]);
  const address = /http:\S+/.exec(String(line))?.[0];
  if (address === undefined) throw new Error(`the server did not start: ${line}`);
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await ended;
  };
  return { child, address, startedIn: performance.now() - start, kill: end("SIGKILL"), stop: end("SIGTERM") };
}
