import { join } from "node:path";
import { assignSlugs } from "./assign-slugs.ts";
import { findTextFiles } from "./find-text-files.ts";
import { mapBounded } from "./map-bounded.ts";
import { readTextFile } from "./read-text-file.ts";
import type { SeedProblem } from "./seed-problem.ts";
import { toSeedProblem } from "./text-problem.ts";

/** One file of the folder, read and not yet parsed. */
export interface SeedFile {
  /** Unique id for URLs, from the file name: lower case ASCII letters, digits and hyphens. */
  readonly slug: string;
  /** Path inside the folder, with forward slashes. */
  readonly path: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly digest: string;
  /** The whole file, front matter included: what `parseDocument` takes. */
  readonly text: string;
}

export interface SeedFilesResult {
  /** In no particular order. */
  readonly files: readonly SeedFile[];
  /** In order of path. */
  readonly problems: readonly SeedProblem[];
  /** Slugs of all files that are there, usable or not. */
  readonly present: ReadonlySet<string>;
}

/** Enough to keep a disk busy, far below every limit on open files. */
const FILES_AT_ONCE = 16;

/**
 * Reads every `.txt` file below a folder as text, for whoever parses later or elsewhere; the rules are those of `readSeeds`.
 * Never rejects.
 *
 * @example
 * const { files } = await readSeedFiles("seeds");
 * const article = parseDocument(files[0].text);
 */
export async function readSeedFiles(folder: string): Promise<SeedFilesResult> {
  const found = findTextFiles(folder);
  const slugByPath = assignSlugs(found.files);
  const files: SeedFile[] = [];
  const problems = found.problems.map((problem) => toSeedProblem(problem.path, problem));
  await mapBounded(found.files, FILES_AT_ONCE, async (path) => {
    const file = await readTextFile(join(folder, path));
    if (file.ok) files.push({ slug: slugByPath.get(path) ?? "", path, digest: file.digest, text: file.text });
    else problems.push(toSeedProblem(path, file.problem));
  });
  return {
    files,
    problems: problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    present: new Set(slugByPath.values()),
  };
}
