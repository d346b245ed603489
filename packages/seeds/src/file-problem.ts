import type { TextProblem } from "./text-problem.ts";

const known: Readonly<Record<string, readonly [what: string, help: string]>> = {
  EACCES: ["permission to read it is missing", "allow reading it, for example with `chmod a+r`"],
  EPERM: ["permission to read it is missing", "allow reading it, for example with `chmod a+r`"],
  ENOENT: ["it was listed but is not there any more", "put it back, or mend the link that points to it"],
  ELOOP: ["it is a link that leads back to itself", "let the link point to a file"],
  EMFILE: ["too many files are open", "raise the limit, for example with `ulimit -n 4096`"],
  EISDIR: ["it is a folder where a file was expected", "name a file"],
};

/**
 * Puts a failure of the file system into words.
 *
 * @example
 * fileProblem(error).what; // "permission to read it is missing"
 */
export function fileProblem(error: unknown): TextProblem {
  const code = errorCode(error);
  const [what, help] = known[code] ?? [
    `reading it failed (${code === "" ? String(error) : code})`,
    "check the disk and try again",
  ];
  return { code: "unreadable", what, help };
}

/** The system's name for an error, such as "ENOENT"; empty when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
