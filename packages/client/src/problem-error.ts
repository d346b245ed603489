import type { components } from "./generated/schema.ts";

/** A failure as the server puts it (RFC 9457). */
export type Problem = components["schemas"]["Problem"];

/** A request that was refused or that failed; `code` is stable, the message is for people. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  /** HTTP status of the answer. */
  readonly status: number;
  /** Such as "query/invalid"; empty when something in between answered, and not the server. */
  readonly code: string;
  /** All that the server said; absent when something in between answered. */
  readonly problem: Problem | undefined;

  constructor(status: number, problem: Problem | undefined) {
    super(problem?.detail ?? `the answer was ${status} and no problem document`);
    this.status = status;
    this.code = problem?.code ?? "";
    this.problem = problem;
  }
}
