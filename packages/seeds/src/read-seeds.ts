import { type Article, parseDocument } from "@news/core";
import { recogniser } from "@news/recogniser-de";
import { readSeedFiles, type SeedFile } from "./read-seed-files.ts";
import type { SeedProblem } from "./seed-problem.ts";
import { toSeedProblem } from "./text-problem.ts";

/** One article of the folder. */
export interface Seed {
  /** Unique id for URLs, from the file name: lower case ASCII letters, digits and hyphens. */
  readonly slug: string;
  /** Path inside the folder, with forward slashes. */
  readonly path: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly digest: string;
  readonly article: Article;
}

export interface ReadSeedsResult {
  /** Newest first, then by slug; articles without a date come after those with one. */
  readonly seeds: readonly Seed[];
  /** In order of path. */
  readonly problems: readonly SeedProblem[];
}

/**
 * Reads every `.txt` file below a folder into an article. Never rejects: what cannot be used stands in `problems`, and all
 * other articles are there. Files are UTF-8, with or without front matter; hidden files and folders are left out, links are
 * followed, nothing is read twice. A slug depends on the files' names alone, so a file that breaks shifts no other slug.
 *
 * @example
 * const { seeds, problems } = await readSeeds("seeds");
 * seeds[0]?.article.headline?.text;
 * for (const { path, message } of problems) console.error(`${path}: ${message}`);
 */
export async function readSeeds(folder: string): Promise<ReadSeedsResult> {
  const { files, problems: unreadable } = await readSeedFiles(folder);
  const seeds: Seed[] = [];
  const problems = [...unreadable];
  for (const file of files) {
    const read = parseSeed(file);
    if ("slug" in read) seeds.push(read);
    else problems.push(read);
  }
  return { seeds: seeds.sort(newestFirst), problems: problems.sort((a, b) => compare(a.path, b.path)) };
}

/**
 * The article of one file, or why it holds none. Never throws.
 *
 * @example
 * const seed = parseSeed(file);
 * if ("article" in seed) seed.article.headline?.text;
 */
export function parseSeed({ slug, path, digest, text }: SeedFile): Seed | SeedProblem {
  let article: Article;
  try {
    article = parseDocument(text, { recogniser });
  } catch (error) {
    // No text makes the parser throw; should one do so all the same, it must not take the other articles down.
    const what = `the parser failed (${error instanceof Error ? error.message : String(error)})`;
    return toSeedProblem(path, { code: "unreadable", what, help: "please report this with the file" });
  }
  if (article.text.trim() !== "") return { slug, path, digest, article };
  const what = "the file has front matter and no article";
  return toSeedProblem(path, { code: "empty", what, help: "write the article below the second `---`" });
}

function newestFirst(a: Seed, b: Seed): number {
  return instant(b) - instant(a) || compare(a.slug, b.slug);
}

/** Milliseconds of the publication; a bare date counts as its midnight in UTC, no date as before all others. */
function instant({ article }: Seed): number {
  const at = article.publishedAt === undefined ? Number.NaN : Date.parse(article.publishedAt);
  return Number.isNaN(at) ? -Number.MAX_VALUE : at;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
