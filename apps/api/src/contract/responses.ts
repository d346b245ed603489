import type { ZodType } from "zod";
import { ProblemSchema } from "./problem.ts";

const descriptions = {
  400: "The request is malformed or its query is not valid.",
  401: "The key is missing or wrong.",
  403: "Writing is off on this server.",
  404: "There is nothing of this name.",
  406: "The article does not come in the form that was asked for.",
  409: "A request with this key is running.",
  413: "The body is too large.",
  415: "The body has the wrong media type.",
  422: "The body is readable but not right: its shape, or an option of the parser.",
  429: "Too many requests; `Retry-After` says in how many seconds to come again.",
  500: "Something went wrong in the server.",
  503: "The server is shutting down, or its archive cannot be reached.",
} as const;

type ProblemStatus = keyof typeof descriptions;
type ProblemResponses<Status extends ProblemStatus> = {
  [Key in Status]: { description: string; content: { "application/problem+json": { schema: typeof ProblemSchema } } };
};

/** Documents the problems that a route answers with. */
export function problems<Status extends ProblemStatus>(...statuses: readonly Status[]): ProblemResponses<Status> {
  const content = { "application/problem+json": { schema: ProblemSchema } };
  const responses: Partial<ProblemResponses<ProblemStatus>> = {};
  for (const status of statuses) responses[status] = { description: descriptions[status], content };
  // The loop has filled exactly the statuses that were asked for, which no type can follow.
  return responses as ProblemResponses<Status>;
}

/** The client has the answer already. */
export const notModified = { description: "The client has it already." };

/** Documents an answer in JSON. */
export function json<Schema extends ZodType>(schema: Schema, description: string, headers: DocumentedHeaders = {}) {
  return { description, headers, content: { "application/json": { schema } } };
}

/** Headers of an answer, as OpenAPI describes them. */
export type DocumentedHeaders = Record<string, { description: string; schema: { type: "string" } }>;

/** Documents one header. */
export function header(description: string): DocumentedHeaders[string] {
  return { description, schema: { type: "string" } };
}
