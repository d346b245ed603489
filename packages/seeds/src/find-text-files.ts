import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { errorCode, fileProblem } from "./file-problem.ts";
import type { TextProblem } from "./text-problem.ts";

/** A folder that could not be looked into. */
export interface FolderProblem extends TextProblem {
  /** Path inside the folder; for the folder itself the path that was asked for. */
  readonly path: string;
}

/** What lies below a folder. Paths are inside the folder, with forward slashes, in code-unit order. */
export interface TextFilesFound {
  /** The `.txt` files, readable or not. */
  readonly files: readonly string[];
  /** The folders that were looked into; the first one is "", the folder itself. */
  readonly folders: readonly string[];
  readonly problems: readonly FolderProblem[];
}

interface Walk {
  readonly root: string;
  readonly seen: Set<string>;
  readonly links: string[];
  readonly files: string[];
  readonly folders: string[];
  readonly problems: FolderProblem[];
}

/**
 * Lists every `.txt` file below a folder (`.TXT` too). Names that begin with a dot are left out, files and folders alike.
 * Links are followed after everything else, and only to what was not found yet: a loop ends, nothing is listed twice.
 * Never throws. Synchronous, so that a watch knows the state at the moment it begins; it lists and opens no file.
 *
 * @example
 * findTextFiles("seeds").files; // ["de/mondlandung.txt", "notiz.txt"]
 */
export function findTextFiles(folder: string): TextFilesFound {
  const walk: Walk = { root: folder, seen: new Set(), links: [], files: [], folders: [], problems: [] };
  const refusal = whyNotAFolder(folder);
  if (refusal !== undefined) return { files: [], folders: [], problems: [{ path: folder, ...refusal }] };
  walkFolder(walk, "");
  // Grows while it is read: a linked folder may hold further links.
  for (const link of walk.links) followLink(walk, link);
  return { files: walk.files.sort(), folders: walk.folders.sort(), problems: walk.problems };
}

function whyNotAFolder(folder: string): TextProblem | undefined {
  try {
    if (statSync(folder).isDirectory()) return undefined;
    return {
      code: "not-a-folder",
      what: "this is a file, not a folder",
      help: "name the folder that holds the articles",
    };
  } catch (error) {
    if (!["ENOENT", "ENOTDIR"].includes(errorCode(error))) return fileProblem(error);
    return { code: "missing-folder", what: "there is no such folder", help: "create it or name another one" };
  }
}

function walkFolder(walk: Walk, path: string): void {
  let real: string;
  let entries: Dirent[];
  try {
    real = realpathSync(join(walk.root, path));
    if (walk.seen.has(real)) return;
    walk.seen.add(real);
    entries = readdirSync(real, { withFileTypes: true });
  } catch (error) {
    walk.problems.push({ path: path === "" ? walk.root : path, ...fileProblem(error) });
    return;
  }
  walk.folders.push(path);
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith(".")) continue;
    const entryPath = path === "" ? entry.name : `${path}/${entry.name}`;
    if (entry.isSymbolicLink()) walk.links.push(entryPath);
    else if (entry.isDirectory()) walkFolder(walk, entryPath);
    else if (isTextFileName(entry.name)) addFile(walk, entryPath, join(real, entry.name));
  }
}

function followLink(walk: Walk, path: string): void {
  let real: string;
  let isFolder: boolean;
  try {
    real = realpathSync(join(walk.root, path));
    isFolder = statSync(real).isDirectory();
  } catch {
    // A dangling link with the name of an article is listed: reading it then says what is wrong with it.
    if (isTextFileName(path)) walk.files.push(path);
    return;
  }
  if (isFolder) walkFolder(walk, path);
  else if (isTextFileName(path)) addFile(walk, path, real);
}

function addFile(walk: Walk, path: string, real: string): void {
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  walk.files.push(path);
}

function isTextFileName(name: string): boolean {
  return /\.txt$/i.test(name);
}

/** Code-unit order: the same on every machine, whatever its locale. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
