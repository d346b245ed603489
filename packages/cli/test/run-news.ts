import { spawn } from "node:child_process";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { run } from "../src/run.ts";

/** The program as a shell starts it. */
export const program = [
  process.execPath,
  "--conditions=@news/source",
  fileURLToPath(new URL("../src/main.ts", import.meta.url)),
] as const;

/** How a run ended. */
export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program itself, in a process of its own, its output in pipes. */
export async function spawnNews(
  words: readonly string[],
  cwd: string,
  input: string | Uint8Array = "",
): Promise<Ending> {
  const [node, ...first] = program;
  const child = spawn(node, [...first, ...words], { cwd });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

/** What the program is told about its surroundings. */
export interface Surroundings {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal that standard output is; a pipe when absent. */
  readonly terminal?: number;
}

/** Calls `run` in this process, with streams that lead here. */
export async function runNews(words: readonly string[], surroundings: Surroundings = {}): Promise<Ending> {
  const { cwd = "/", input = "", env = {}, terminal } = surroundings;
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const shown = terminal === undefined ? stdout : Object.assign(stdout, { isTTY: true, columns: terminal });
  const written = Promise.all([text(stdout), text(stderr)]);
  const stdin = (async function* () {
    yield new TextEncoder().encode(input);
  })();
  const code = await run(words, { stdin, stdout: shown, stderr, env, cwd });
  stdout.end();
  stderr.end();
  const [out, err] = await written;
  return { code, stdout: out, stderr: err };
}
