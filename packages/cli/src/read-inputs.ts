import { type Stats, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { decodeText, fileProblem, findTextFiles, readTextFile } from "@news/seeds";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";

/** One text to parse, or the reason why there is none. */
type Input =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly name: string; readonly what: string; readonly help: string };

/** What the operands of a command stand for. */
export interface Inputs {
  /** Whether there may be more than one: several operands, or a folder. Known before anything is read. */
  readonly several: boolean;
  /** Reads one after the other, in the order of the operands, a folder's files in order of path. Never rejects. */
  readonly read: () => AsyncIterable<Input>;
}

interface Source {
  readonly read: () => Promise<Input>;
}

/**
 * Finds the texts that operands stand for: files, folders (every `.txt` file below), pipes, and `-` for standard input.
 *
 * @throws {UsageError} when there is no operand, or `-` stands twice.
 * @example
 * for await (const input of readInputs(["seeds/de", "-"], io).read()) console.log(input.name, input.ok);
 */
export function readInputs(operands: readonly string[], io: Pick<Io, "stdin" | "cwd">): Inputs {
  if (operands.length === 0) {
    throw new UsageError("there is nothing to read", "name a file, a folder, or - for standard input");
  }
  if (operands.filter((operand) => operand === "-").length > 1) {
    throw new UsageError("standard input can be read only once", "leave out one of the -");
  }
  let several = operands.length > 1;
  const sources: Source[] = [];
  for (const operand of operands) {
    const path = resolve(io.cwd, operand);
    const stats = statOf(path);
    if (operand === "-") sources.push({ read: () => readStandardInput(io.stdin) });
    else if (typeof stats === "object" && stats.isDirectory()) {
      several = true;
      sources.push(...folderSources(operand, path));
    } else sources.push({ read: () => readFileInput(operand, path) });
  }
  return {
    several,
    async *read() {
      for (const source of sources) yield await source.read();
    },
  };
}

function folderSources(operand: string, path: string): Source[] {
  const prefix = operand.replace(/[\\/]+$/, "");
  const found = findTextFiles(path);
  const refused = found.problems.map(({ path: inside, what, help }) =>
    refuse(inside === path ? operand : `${prefix}/${inside}`, what, help),
  );
  if (found.files.length === 0 && refused.length === 0) {
    refused.push(refuse(operand, "the folder has no .txt file", "put articles there or name another folder"));
  }
  return [
    ...refused.map((input) => ({ read: async () => input })),
    ...found.files.map((file) => ({ read: () => readFileInput(`${prefix}/${file}`, resolve(path, file)) })),
  ];
}

async function readFileInput(name: string, path: string): Promise<Input> {
  const stats = statOf(path);
  if (stats === "missing") return refuse(name, "there is no such file", "check the name");
  // `news parse <(command)` hands over the name of a pipe.
  const isPipe = stats?.isFIFO() === true || stats?.isCharacterDevice() === true;
  const file = isPipe ? await readPipe(path) : await readTextFile(path);
  return file.ok ? { ok: true, name, text: file.text } : refuse(name, file.problem.what, file.problem.help);
}

async function readPipe(path: string) {
  try {
    return decodeText(await readFile(path), "the pipe");
  } catch (error) {
    return { ok: false as const, problem: fileProblem(error) };
  }
}

async function readStandardInput(stdin: Io["stdin"]): Promise<Input> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stdin) chunks.push(chunk);
  } catch (error) {
    const { what, help } = fileProblem(error);
    return refuse("-", what, help);
  }
  const decoded = decodeText(Buffer.concat(chunks), "standard input");
  if (decoded.ok) return { ok: true, name: "-", text: decoded.text };
  const { code, what, help } = decoded.problem;
  return refuse("-", what, code === "empty" ? "send an article through it" : help);
}

function refuse(name: string, what: string, help: string): Input {
  return { ok: false, name, what, help };
}

/** Absent when the system would not say; reading it will tell why. */
function statOf(path: string): Stats | "missing" | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? "missing";
  } catch {
    return undefined;
  }
}
