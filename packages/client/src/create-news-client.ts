import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./generated/schema.ts";

/** What the client talks about when an answer could come in several forms: articles are JSON here, failures are problems. */
type Media = "application/json" | "application/problem+json";

/** One method per HTTP method; paths, parameters, bodies and answers are checked by the compiler. */
export type NewsClient = Client<paths, Media>;

/** Where the server is, and who asks. */
export interface NewsClientOptions {
  /** With or without a slash at the end: `https://news.example.org`. */
  readonly baseUrl: string;
  /** A key of the server; reading needs none. */
  readonly key?: string;
  /** Instead of the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * Makes a client.
 *
 * @example
 * const news = createNewsClient({ baseUrl: "https://news.example.org", key: process.env.NEWS_KEY });
 * const { data, error } = await news.GET("/api/v1/quotes", { params: { query: { speaker: "Ina Muster" } } });
 */
export function createNewsClient({ baseUrl, key, fetch }: NewsClientOptions): NewsClient {
  return createClient<paths, Media>({
    baseUrl,
    ...(fetch === undefined ? {} : { fetch }),
    ...(key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } }),
  });
}
