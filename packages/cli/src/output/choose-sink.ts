import { statSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import type { Frame } from "../formats/output-format.ts";
import type { Io } from "../io.ts";
import { fileSink } from "./file-sink.ts";
import { folderSink } from "./folder-sink.ts";
import type { Sink } from "./sink.ts";
import { streamSink } from "./stream-sink.ts";

/** What the command line says about the output. */
export interface OutputChoice {
  /** A file; a folder when one is there or the name ends with a slash. */
  readonly output?: string;
  readonly beside: boolean;
  readonly resume: boolean;
  /** Ending of files of one article each. */
  readonly extension: string;
  /** Everything that makes the bytes what they are; whoever resumes must ask for the same. */
  readonly task: string;
}

/** @throws {UsageError} for choices that do not go together. */
export async function chooseSink(choice: OutputChoice, frame: Frame, io: Io): Promise<Sink> {
  const { output, beside, resume, extension, task } = choice;
  if (beside && output !== undefined)
    throw new UsageError("--beside does not go with --output", "leave one of them out");
  if (resume && !beside && output === undefined) {
    throw new UsageError("--resume needs a place to go on in", "name a file or a folder with --output");
  }
  if (beside) return folderSink({ cwd: io.cwd, extension, resume }, frame);
  if (output === undefined) return streamSink(io.stdout, frame);
  const path = resolve(io.cwd, output);
  if (/[\\/]$/.test(output) || isFolder(path))
    return folderSink({ cwd: io.cwd, place: path, extension, resume }, frame);
  return fileSink(path, frame, task, resume);
}

/** Whether the output is one file per article. */
export function isPerArticle({ output, beside }: Pick<OutputChoice, "output" | "beside">, cwd: string): boolean {
  return beside || (output !== undefined && (/[\\/]$/.test(output) || isFolder(resolve(cwd, output))));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
