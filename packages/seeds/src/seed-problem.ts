/** Why a file, or the folder itself, could not be used. Permanent: callers may rely on it. */
export type SeedProblemCode = "missing-folder" | "not-a-folder" | "unreadable" | "empty" | "binary" | "not-utf-8";

/** A file, or the folder itself, that could not be used; the other seeds are served all the same. */
export interface SeedProblem {
  /** Path inside the folder, with forward slashes; for the folder itself the path that was asked for. */
  readonly path: string;
  readonly code: SeedProblemCode;
  /** One sentence: what is wrong and what to do. */
  readonly message: string;
}
