import { globSync, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { findTextFiles } from "@news/seeds";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import type { InputShape, NamedProblem } from "./found.ts";

/** Something to read articles from. */
export interface Source {
  readonly name: string;
  /** Absent for standard input. */
  readonly path?: string;
  /** Bytes, where the system knows. */
  readonly size?: number;
}

/** What the operands of a command stand for. */
export interface Sources {
  /** Whether there may be more than one article; known before anything is read. */
  readonly several: boolean;
  /** In the order of the operands; the files of a folder or pattern in order of path. */
  readonly all: readonly (Source | NamedProblem)[];
}

const PATTERN = /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}/;

/**
 * Finds what operands stand for: files, folders (every `.txt` file below), patterns such as `archiv/*.ndjson.gz`, pipes, and
 * `-` for standard input.
 *
 * @throws {UsageError} when there is no operand, or `-` stands twice.
 * @example
 * findSources(["seeds/de", "-"], io).several; // true
 */
export function findSources(operands: readonly string[], { cwd }: Pick<Io, "cwd">, shape?: InputShape): Sources {
  if (operands.length === 0) {
    throw new UsageError("there is nothing to read", "name a file, a folder, or - for standard input");
  }
  if (operands.filter((operand) => operand === "-").length > 1) {
    throw new UsageError("standard input can be read only once", "leave out one of the -");
  }
  let several = operands.length > 1 || (shape !== undefined && shape !== "text");
  const all = operands.flatMap((operand): (Source | NamedProblem)[] => {
    if (operand === "-") return [{ name: operand }];
    const path = resolve(cwd, operand);
    const stats = statOf(path);
    if (typeof stats === "object" && stats.isDirectory()) {
      several = true;
      return folderSources(operand, path);
    }
    if (stats === "missing" && PATTERN.test(operand)) {
      several = true;
      return patternSources(operand, cwd);
    }
    if (shapeOfName(operand) !== "text") several = true;
    return [fileSource(operand, path, stats)];
  });
  return { several, all };
}

/** What the ending of a name says; `.gz` may follow it. */
export function shapeOfName(name: string): InputShape {
  const bare = name.toLowerCase().replace(/\.gz$/, "");
  if (/\.(?:ndjson|jsonl)$/.test(bare)) return "ndjson";
  if (/\.(?:warc|wet)$/.test(bare)) return "warc";
  return importEndings.find(([ending]) => bare.endsWith(ending))?.[1] ?? "text";
}

/** Endings that say it all; `.xml` and `.json` alone say nothing. */
const importEndings: readonly (readonly [ending: string, shape: InputShape])[] = [
  [".ninjs.json", "ninjs"],
  [".ninjs-quotes.json", "ninjs"],
  [".jsonld", "json-ld"],
  [".rss", "rss"],
  [".rss.xml", "rss"],
  [".atom", "atom"],
  [".atom.xml", "atom"],
  [".feed.json", "json-feed"],
  [".iptc", "iptc-7901"],
  [".7901", "iptc-7901"],
];

function fileSource(name: string, path: string, stats: Stats | "missing" | undefined): Source | NamedProblem {
  if (stats === "missing") return { name, what: "there is no such file", help: "check the name" };
  return { name, path, ...(stats?.isFile() === true ? { size: stats.size } : {}) };
}

function folderSources(operand: string, path: string): (Source | NamedProblem)[] {
  const prefix = operand.replace(/[\\/]+$/, "");
  const found = findTextFiles(path);
  const problems: NamedProblem[] = found.problems.map(({ path: inside, what, help }) => ({
    name: inside === path ? operand : `${prefix}/${inside}`,
    what,
    help,
  }));
  if (found.files.length === 0 && problems.length === 0) {
    problems.push({
      name: operand,
      what: "the folder has no .txt file",
      help: "put articles there or name another folder",
    });
  }
  const files = found.files.map((file) => {
    const inside = resolve(path, file);
    return fileSource(`${prefix}/${file}`, inside, statOf(inside));
  });
  return [...problems, ...files];
}

function patternSources(operand: string, cwd: string): (Source | NamedProblem)[] {
  const names = globSync(operand, { cwd, withFileTypes: false }).sort();
  const files = names.flatMap((name) => {
    const path = resolve(cwd, name);
    const stats = statOf(path);
    return typeof stats === "object" && stats.isDirectory() ? [] : [fileSource(name, path, stats)];
  });
  if (files.length > 0) return files;
  return [{ name: operand, what: "no file matches the pattern", help: "check it, or put it in quotes" }];
}

/** Absent when the system would not say; reading it will tell why. */
function statOf(path: string): Stats | "missing" | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? "missing";
  } catch {
    return undefined;
  }
}
