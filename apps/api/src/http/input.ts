import type { Context, Env } from "hono";
import type { z } from "zod";
import type { InputError } from "../contract/problem.ts";
import { Problem } from "../problem.ts";

type Issues = readonly z.core.$ZodIssue[];

/** Turns what a schema says about a query into a problem that names every wrong parameter. */
function queryProblem(issues: Issues): Problem {
  const errors = issues.flatMap((issue): InputError[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((parameter) => ({ parameter, detail: "There is no such parameter." }))
      : [{ parameter: String(issue.path[0] ?? ""), detail: sentence(issue.message) }],
  );
  return new Problem(
    "query/invalid",
    summary(errors, ({ parameter }) => parameter ?? ""),
    { errors },
  );
}

/** Turns what a schema says about a JSON body into a problem that points at every wrong place. */
export function bodyProblem(issues: Issues): Problem {
  const errors = issues.flatMap((issue): InputError[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ pointer: pointer([...issue.path, key]), detail: "There is no such field." }))
      : [{ pointer: pointer(issue.path), detail: sentence(issue.message) }],
  );
  return new Problem(
    "body/invalid",
    summary(errors, (error) => error.pointer ?? ""),
    { errors },
  );
}

/** The `defaultHook` of the app: the validators of all routes fail in the same words. */
export function refuseInvalidQuery(
  result: { readonly success: true } | { readonly success: false; readonly error: z.core.$ZodError },
  _c: Context<Env>,
): void {
  if (!result.success) throw queryProblem(result.error.issues);
}

/**
 * Reads the query of a request that mostly has none; with none, no time is spent on it.
 *
 * @throws {Problem} naming every wrong parameter.
 */
export function readQuery<Schema extends z.ZodType>(c: Context, schema: Schema): z.output<Schema> {
  const values = c.req.url.includes("?") ? c.req.queries() : {};
  const single = Object.entries(values).map(([name, list]) => [name, list.length === 1 ? list[0] : list]);
  const read = schema.safeParse(Object.fromEntries(single));
  if (!read.success) throw queryProblem(read.error.issues);
  return read.data;
}

/** A JSON Pointer as a URI fragment (RFC 6901, section 6). */
function pointer(path: readonly PropertyKey[]): string {
  const tokens = path.map((key) => encodeURIComponent(String(key).replaceAll("~", "~0").replaceAll("/", "~1")));
  return ["#", ...tokens].join("/");
}

function summary(errors: readonly InputError[], nameOf: (error: InputError) => string): string {
  const shown = errors.slice(0, 5).map((error) => `${nameOf(error)}: ${error.detail}`);
  const more = errors.length - shown.length;
  return more > 0 ? `${shown.join(" ")} And ${more} more.` : shown.join(" ");
}

function sentence(message: string): string {
  return message.endsWith(".") ? message : `${message}.`;
}
