import { appendFile, readFile, writeFile } from "node:fs/promises";
import { OutputError } from "../errors.ts";
import type { NamedProblem } from "../inputs/found.ts";

/** The list of what could not be read. */
export interface Report {
  readonly add: (problem: NamedProblem) => Promise<void>;
}

/** Nobody asked for one. */
export const noReport: Report = { add: async () => {} };

/**
 * A report as NDJSON, a line at a time: `{"file":"rat.txt","what":"…","help":"…"}`.
 *
 * @param keep lines of an earlier run that still count; what that run wrote after its last note comes again.
 * @throws {OutputError} when the file cannot be written.
 */
export async function openReport(path: string, keep: number): Promise<Report> {
  const orOutputError = (error: unknown): never => {
    throw new OutputError(error instanceof Error && "code" in error ? `${path}: ${error.code}` : String(error));
  };
  const earlier = keep === 0 ? "" : await readFile(path, "utf8").catch(() => "");
  const lines = earlier.split("\n").slice(0, keep).filter(Boolean);
  await writeFile(path, lines.map((line) => `${line}\n`).join("")).catch(orOutputError);
  return {
    add: ({ name, what, help }) =>
      appendFile(path, `${JSON.stringify({ file: name, what, help })}\n`).catch(orOutputError),
  };
}
