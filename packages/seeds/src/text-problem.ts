import type { SeedProblem, SeedProblemCode } from "./seed-problem.ts";

/** Why some bytes, a file or a folder cannot be read as text, in two halves: whoever shows it joins them in their own way. */
export interface TextProblem {
  readonly code: SeedProblemCode;
  /** What happened: lower case, no full stop. */
  readonly what: string;
  /** What to do about it: lower case, no full stop. */
  readonly help: string;
}

/**
 * Joins both halves into the sentence of a {@link SeedProblem}.
 *
 * @example
 * toSeedProblem("de/rat.txt", { code: "empty", what: "the file is empty", help: "delete it" }).message;
 * // "The file is empty; delete it."
 */
export function toSeedProblem(path: string, { code, what, help }: TextProblem): SeedProblem {
  return { path, code, message: `${what.charAt(0).toUpperCase()}${what.slice(1)}; ${help}.` };
}
