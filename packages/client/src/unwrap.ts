import { type Problem, ProblemError } from "./problem-error.ts";

type Answer<Data> = { readonly data?: Data; readonly error?: unknown; readonly response: Response };

/**
 * The body of an answer, for callers who would rather catch than compare.
 *
 * @throws {ProblemError} when the request was refused or failed.
 * @example
 * const page = await unwrap(news.GET("/api/v1/articles"));
 */
export async function unwrap<Data>(answer: Answer<Data> | Promise<Answer<Data>>): Promise<NonNullable<Data>> {
  const { data, error, response } = await answer;
  if (response.ok && data !== undefined && data !== null) return data;
  throw new ProblemError(response.status, isProblem(error) ? error : undefined);
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && "detail" in value;
}
