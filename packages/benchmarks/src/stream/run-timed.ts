import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";

/** What a process took, threads and all. */
export interface Timed {
  /** User and system time of all cores together, in seconds. */
  readonly cpu: number;
  /** Time on the wall, in seconds: tells little on a busy machine. */
  readonly wall: number;
  /** Largest resident set, in MB. */
  readonly peak: number;
}

/**
 * Runs a command under GNU time, its input from one file, its output to another.
 *
 * @throws {Error} when it fails, with what it wrote to standard error.
 */
export async function runTimed(words: readonly string[], input: string, output: string): Promise<Timed> {
  const [from, to] = [openSync(input, "r"), openSync(output, "w")];
  const child = spawn("/usr/bin/time", ["-f", "%U %S %e %M", ...words], { stdio: [from, to, "pipe"] });
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (piece: string) => {
    stderr += piece;
  });
  const code = await new Promise<number | null>((done, failed) => child.on("close", done).on("error", failed));
  closeSync(from);
  closeSync(to);
  const [user = 0, system = 0, wall = 0, kilobytes = 0] = (stderr.trim().split("\n").at(-1) ?? "")
    .split(" ")
    .map(Number);
  if (code !== 0) throw new Error(`${words.join(" ")} ended with ${code}: ${stderr}`);
  return { cpu: user + system, wall, peak: kilobytes / 1024 };
}
