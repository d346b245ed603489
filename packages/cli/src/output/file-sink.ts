import { type FileHandle, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { OutputError, UsageError } from "../errors.ts";
import type { Frame } from "../formats/output-format.ts";
import type { Sink } from "./sink.ts";

/** How far a run has come; stands beside the output until that is whole. */
interface Journal {
  /** What the run was asked to do; another run may go on only with the same. */
  readonly task: string;
  /** Documents dealt with, read or not. */
  readonly documents: number;
  readonly failed: number;
  /** Documents written. */
  readonly written: number;
  /** Length of the output when this was noted. */
  readonly bytes: number;
}

/**
 * Everything to one file. Beside it stands `FILE.progress` until the file is whole: a run that was killed goes on with
 * `resume` from the last note, and the file ends with the same bytes as if nothing had happened.
 *
 * @throws {UsageError} when there is an unfinished file of another task. {OutputError} when the file cannot be written.
 */
export async function fileSink(path: string, frame: Frame, task: string, resume: boolean): Promise<Sink> {
  const journalPath = `${path}.progress`;
  const before = resume ? await readJournal(journalPath, task) : undefined;
  const file = await orOutputError(open(path, before === undefined ? "w" : "r+"));
  let at = before?.bytes ?? 0;
  let written = before?.written ?? 0;
  if (before !== undefined) await orOutputError(file.truncate(at));
  const append = async (bytes: Uint8Array) => {
    await orOutputError(writeAll(file, bytes, at));
    at += bytes.length;
  };
  const encoder = new TextEncoder();
  const note = async (documents: number, failed: number) => {
    const journal: Journal = { task, documents, failed, written, bytes: at };
    // Renamed into place: a run that is killed meanwhile leaves the old note or the new one, never half of it.
    await orOutputError(writeFile(`${journalPath}.new`, JSON.stringify(journal)));
    await orOutputError(rename(`${journalPath}.new`, journalPath));
  };
  if (before === undefined) await note(0, 0);
  return {
    done: before?.documents ?? 0,
    failedBefore: before?.failed ?? 0,
    has: () => false,
    async write(_name, bytes) {
      const opening = encoder.encode(written === 0 ? frame.open : frame.between);
      written += 1;
      if (opening.length > 0) await append(opening);
      await append(bytes);
    },
    note,
    async leave(documents, failed) {
      await note(documents, failed);
      await orOutputError(file.close());
      return true;
    },
    async close() {
      await append(encoder.encode(written === 0 ? frame.empty : frame.close));
      await orOutputError(file.close());
      await rm(journalPath, { force: true });
    },
  };
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

async function readJournal(path: string, task: string): Promise<Journal | undefined> {
  let journal: Journal;
  try {
    journal = JSON.parse(await readFile(path, "utf8"));
  } catch {
    // No note: the run begins at the beginning.
    return undefined;
  }
  if (journal.task === task) return journal;
  throw new UsageError(
    "--resume found the progress of another command",
    `repeat the command that was stopped, or delete ${path}`,
  );
}

async function orOutputError<Value>(promise: Promise<Value>): Promise<Value> {
  try {
    return await promise;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new OutputError(code);
  }
}
