import { type ErrorCode, errorCatalogue, type NewsError } from "@news/core";
import type { InputError, ProblemBody } from "./contract/problem.ts";
import { freshHeaders, type HeaderSet } from "./http/headers.ts";

/** Every problem of the API beyond the parser's own errors. Codes are permanent: programs rely on them. */
export const problemCatalogue = {
  "route/unknown": { status: 404, title: "There is nothing at this address" },
  "article/unknown": { status: 404, title: "There is no such article" },
  "entity/unknown": { status: 404, title: "There is no such entity" },
  "version/unknown": { status: 404, title: "There is no such version" },
  "feed/unknown": { status: 404, title: "There is no such feed" },
  "key/missing": { status: 401, title: "The request needs a key" },
  "key/wrong": { status: 401, title: "The key is not one of this server" },
  "key/off": { status: 403, title: "Writing is off" },
  "article/id": { status: 400, title: "The id is not one that an article can have" },
  "idempotency/reused": { status: 422, title: "The key of an earlier request came with another body" },
  "idempotency/running": { status: 409, title: "A request with this key is running" },
  "idempotency/invalid": { status: 400, title: "The Idempotency-Key is not valid" },
  "method/not-allowed": { status: 405, title: "The address does not take this method" },
  "format/not-acceptable": { status: 406, title: "The article does not come in this form" },
  "query/invalid": { status: 400, title: "The query is not valid" },
  "query/nothing-to-find": { status: 400, title: "The query has nothing to look for" },
  "query/cursor": { status: 400, title: "The cursor is not one of this list" },
  "body/media-type": { status: 415, title: "The body has the wrong media type" },
  "body/too-large": { status: 413, title: "The body is too large" },
  "body/not-utf-8": { status: 400, title: "The body is not UTF-8" },
  "body/not-json": { status: 400, title: "The body is not JSON" },
  "body/invalid": { status: 422, title: "The body does not have the right shape" },
  "request/malformed": { status: 400, title: "The request is malformed" },
  "rate/exceeded": { status: 429, title: "Too many requests" },
  "archive/unavailable": { status: 503, title: "The archive cannot be reached" },
  "server/stopping": { status: 503, title: "The server is shutting down" },
  "server/failed": { status: 500, title: "Something went wrong in the server" },
} as const;

/** The stable code of a problem: one of the API's own, or one of the parser's. */
export type ProblemCode = keyof typeof problemCatalogue | ErrorCode;

interface ProblemExtras {
  readonly status?: number;
  readonly headers?: HeaderSet;
  readonly errors?: readonly InputError[];
  readonly suggestions?: readonly string[];
}

/**
 * A request that cannot be answered as asked. Thrown anywhere below `createApp`, sent in one place.
 *
 * @example
 * throw new Problem("query/invalid", "There is no parameter sort.", { errors: [{ parameter: "sort", detail: "…" }] });
 */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly status: number;
  readonly extras: ProblemExtras;

  /** @param detail what happened this time, for people; it must never hold internals. */
  constructor(code: ProblemCode, detail: string, extras: ProblemExtras = {}) {
    super(detail);
    this.code = code;
    this.status = extras.status ?? (isOwn(code) ? problemCatalogue[code].status : 422);
    this.extras = extras;
  }
}

/** What the codes of the archive mean for a client; where it stands and why stays in the log. */
const archiveDetails: Readonly<Record<string, string>> = {
  "archive/unavailable": "The archive cannot be reached right now. Nothing was changed; try again in a few seconds.",
  "archive/busy": "The archive is busy. Nothing was changed; try again in a few seconds.",
  "archive/disk-full": "The archive has no room left. Nothing was changed; the server's log says more.",
  "archive/read-only": "The archive takes no writes right now. Nothing was changed; the server's log says more.",
  "archive/damaged": "The archive is damaged and answers no more. The server's log says more.",
};

/** A failure of the archive as a problem; undefined for any other error. */
export function archiveProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || error.name !== "ArchiveError") return undefined;
  const { code } = error as { code?: string };
  const detail = archiveDetails[code ?? ""];
  if (detail === undefined) return undefined;
  return new Problem("archive/unavailable", detail, { headers: { "retry-after": "2" } });
}

const optionByCode: Partial<Record<ErrorCode, string>> = {
  "text/not-a-string": "text",
  "options/language": "language",
  "options/published-at": "publishedAt",
  "options/time-zone": "timeZone",
  "options/headline": "headline",
  "options/authors": "authors",
};

/**
 * A mistake that the parser found in its options, as a problem: 400 when the option stood in the query, 422 when it stood
 * in the body.
 */
export function problemOfNewsError(error: NewsError, query: object): Problem {
  const option = optionByCode[error.code];
  if (option === undefined) return new Problem(error.code, error.message);
  const inQuery = Object.hasOwn(query, option);
  const place = inQuery ? { parameter: option } : { pointer: `#/${option}` };
  return new Problem(error.code, error.message, {
    status: inQuery ? 400 : 422,
    errors: [{ detail: error.message, ...place }],
  });
}

/**
 * The answer to a failed request: `application/problem+json` as RFC 9457 has it.
 *
 * @param url the address that was asked for.
 */
export function problemResponse(problem: Problem, url: string): Response {
  const { status, extras } = problem;
  return new Response(JSON.stringify(problemBody(problem, url)), {
    status,
    headers: freshHeaders("application/problem+json", { "content-language": "en", ...extras.headers }),
  });
}

/** The document that a problem is sent as. */
export function problemBody({ code, status, message, extras }: Problem, url: string): ProblemBody {
  return {
    type: `/api/docs#${problemAnchor(code)}`,
    title: titleOf(code),
    status,
    detail: message,
    instance: new URL(url).pathname,
    code,
    ...(extras.errors === undefined ? {} : { errors: [...extras.errors] }),
    ...(extras.suggestions === undefined ? {} : { suggestions: [...extras.suggestions] }),
  };
}

/** Where the page of the documentation explains a problem. */
export function problemAnchor(code: ProblemCode): string {
  return `problem-${code.replace("/", "-")}`;
}

function titleOf(code: ProblemCode): string {
  return isOwn(code) ? problemCatalogue[code].title : errorCatalogue[code].title;
}

function isOwn(code: ProblemCode): code is keyof typeof problemCatalogue {
  return Object.hasOwn(problemCatalogue, code);
}
