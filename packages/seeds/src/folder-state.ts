import { type BigIntStats, statSync } from "node:fs";
import { join } from "node:path";
import { findTextFiles } from "./find-text-files.ts";

/** What a folder looked like at one moment. */
export interface FolderState {
  /** Equal for two moments between which no article was added, changed or removed. */
  readonly fingerprint: string;
  /** Every folder that was looked into, by path, with its identity: a folder made anew is another one. */
  readonly folders: ReadonlyMap<string, string>;
}

/**
 * Looks at all articles below a folder without opening one. A folder that is absent has a state too.
 *
 * @example
 * takeFolderState("seeds").fingerprint === before.fingerprint; // nothing happened
 */
export function takeFolderState(folder: string): FolderState {
  const found = findTextFiles(folder);
  const files = found.files.map((path) => `${path}\n${fileVersion(join(folder, path))}`);
  const problems = found.problems.map(({ path, code }) => `${path}\n${code}`);
  const folders = found.folders.map((path) => [path, folderIdentity(join(folder, path))] as const);
  return { fingerprint: [...files, ...problems].join("\n"), folders: new Map(folders) };
}

/** Change time and inode are in it because a file can be replaced by one of the same size and modification time. */
function fileVersion(path: string): string {
  return identify(path, ({ ino, size, mtimeNs, ctimeNs }) => `${ino} ${size} ${mtimeNs} ${ctimeNs}`);
}

/** Which folder stands at a path; "gone" when there is none. The birth time is in it because inodes are used again. */
export function folderIdentity(path: string): string {
  return identify(path, ({ dev, ino, birthtimeNs }) => `${dev} ${ino} ${birthtimeNs}`);
}

function identify(path: string, describe: (stats: BigIntStats) => string): string {
  try {
    return describe(statSync(path, { bigint: true }));
  } catch {
    return "gone";
  }
}
