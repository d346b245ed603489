import type { Article } from "@news/core";

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

/** A file, or the folder itself, that could not be used; the other seeds are served all the same. */
export interface SeedProblem {
  readonly path: string;
  readonly code: "missing-folder" | "not-a-folder" | "unreadable" | "empty" | "binary" | "not-utf-8";
  /** One sentence: what is wrong and what to do. */
  readonly message: string;
}

export interface ReadSeedsResult {
  /** Newest first, then by slug. */
  readonly seeds: readonly Seed[];
  readonly problems: readonly SeedProblem[];
}

export async function readSeeds(_folder: string): Promise<ReadSeedsResult> {
  throw new Error("not written yet");
}
