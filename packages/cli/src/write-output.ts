import { ClosedOutputError, OutputError } from "./errors.ts";
import { escapeControls } from "./escape-controls.ts";
import type { OutputStream } from "./io.ts";

/**
 * Writes text, or the bytes of one, and waits until the stream has taken it, so that a slow reader slows the program down instead of filling
 * its memory.
 *
 * @throws {ClosedOutputError} when nobody reads any more. {OutputError} when writing fails.
 */
export function writeOutput(stream: OutputStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === undefined || error === null) return resolve();
      const code = "code" in error ? error.code : undefined;
      const closed = code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || code === "EOF";
      reject(closed ? new ClosedOutputError() : new OutputError(String(code ?? error.message)));
    });
  });
}

/** Something that went wrong, for people. */
export interface Problem {
  /** The input it happened to; absent when it concerns the whole run. */
  readonly name?: string;
  /** What happened: lower case, no full stop. */
  readonly what: string;
  /** What to do: lower case, no full stop. */
  readonly help: string;
}

/**
 * Writes a problem as one line. Names of files come from outside, so nothing in it can reach a terminal as a command.
 * Never rejects: when nobody reads the messages, the work goes on.
 *
 * @example
 * await writeProblem(io.stderr, { name: "rat.txt", what: "the file is empty", help: "delete it" });
 * // news: rat.txt: the file is empty; delete it
 */
export async function writeProblem(stream: OutputStream, { name, what, help }: Problem): Promise<void> {
  const line = escapeControls(`${name === undefined ? "" : `${name}: `}${what}; ${help}`);
  await writeOutput(stream, `news: ${line}\n`).catch(() => {});
}
