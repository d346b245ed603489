import fc from "fast-check";
import type { Operation } from "../../src/docs/operation-section.ts";
import { samples } from "../sample-app.ts";

/** The part of the OpenAPI document that the fuzzer reads. */
export interface DescribedPaths {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The key that the fuzzed app knows. */
export const key = "fuzzer";

/** A request, and the operation of the document that it is meant for. */
export interface FuzzRequest {
  readonly path: string;
  readonly method: string;
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "Bonn. „Ja“, sagte sie.",
    "---\nlang: de\n---\nText.",
    "---\n: :\n---\n",
    "\u{feff}\r\n",
    "»".repeat(500),
  ),
);
const value = fc.oneof(
  fc.constantFrom(
    "1",
    "100",
    "101",
    "de",
    "en",
    "2025-01-22",
    "Europe/Berlin",
    "true",
    "false",
    "json",
    "txt",
    "quotes.csv",
    "Altenau",
    '"der Rat" OR Brücke*',
    "-nichts",
    "person-ina-muster",
    "Ina Muster",
    "person",
    "direct",
    "newest",
    "headline.text,quotes.text",
    "2025-02-30",
    "",
    "null",
  ),
  fc.constantFrom("WzE3Mzc1MDQwMDAwMDAsInJhdC10YWd0Il0", "__proto__", "%", "../..", "1e9"),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const id = fc.oneof(
  fc.constantFrom(
    ...samples.flatMap(({ id: one }) => [one, `${one}.txt`, `${one}.json`, `${one}.md`, `${one}.annotations.jsonld`]),
    "geschrieben",
    "person-ina-muster",
    "all.rss",
    "all.atom",
    "all.json",
    "person-ina-muster.json",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
);
const jsonBody = fc
  .oneof(
    fc.record(
      {
        text,
        language: fc.oneof(fc.constantFrom("de", "en"), value),
        publishedAt: fc.oneof(fc.constant("2025-01-22"), value),
        timeZone: fc.oneof(fc.constant("Europe/Berlin"), value),
        headline: value,
        authors: fc.array(value, { maxLength: 2 }),
        trace: fc.boolean(),
      },
      { requiredKeys: ["text"] },
    ),
    fc.jsonValue(),
  )
  .map((json) => JSON.stringify(json));
const lines = fc
  .array(
    fc.oneof(
      jsonBody,
      fc.record({ id: fc.constantFrom("geschrieben", "Falsch"), text }).map((line) => JSON.stringify(line)),
    ),
    {
      maxLength: 3,
    },
  )
  .map((all) => all.join("\n"));
const body = fc.oneof(
  text,
  jsonBody,
  lines,
  fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes)),
);
const headers = fc.record(
  {
    "content-type": fc.constantFrom(
      "text/plain",
      "application/json",
      "application/json; charset=utf-8",
      "application/x-ndjson",
      "text/html",
      "x",
    ),
    accept: fc.constantFrom("*/*", "application/json", "text/plain", "image/png", "text/*;q=0.1", ",;,"),
    "accept-encoding": fc.constantFrom("br", "gzip", "br;q=0", "*", ";;"),
    "if-none-match": fc.constantFrom("*", '"a"', "a", 'W/"a", "b"'),
    authorization: fc.constantFrom(
      `Bearer ${key}`,
      `Bearer ${key}`,
      `Bearer ${key}`,
      "Bearer wrong",
      "Basic x",
      "Bearer",
    ),
    "idempotency-key": fc.constantFrom("a", "b", "c d"),
  },
  { requiredKeys: [] },
);

/** Requests that are right: chance alone would hardly ever find a key, a body and an id that go together. */
const authorization = `Bearer ${key}`;
const right: fc.Arbitrary<FuzzRequest> = fc.constantFrom<FuzzRequest>(
  {
    path: "/api/v1/articles/{id}",
    method: "put",
    address: "/api/v1/articles/geschrieben",
    headers: { authorization, "content-type": "text/plain" },
    body: "Bonn. „Ja“, sagte sie.",
  },
  {
    path: "/api/v1/articles/{id}",
    method: "delete",
    address: "/api/v1/articles/geschrieben",
    headers: { authorization },
    body: undefined,
  },
  {
    path: "/api/v1/articles",
    method: "post",
    address: "/api/v1/articles",
    headers: { authorization, "content-type": "application/x-ndjson" },
    body: '{"id":"geschrieben","text":"Bonn. Nein."}\n{"id":"Falsch","text":""}\nkein JSON',
  },
  {
    path: "/api/v1/articles/{id}/diff",
    method: "get",
    address: "/api/v1/articles/geschrieben/diff?from=1&to=2",
    headers: {},
    body: undefined,
  },
  { path: "/api/v1/search", method: "get", address: "/api/v1/search?q=Rat&facets=true", headers: {}, body: undefined },
);

/**
 * Requests for every operation of a document: right ones, wrong ones, and ones that are wrong in a single place.
 *
 * @param document as it is served.
 */
export function requestsFor(document: DescribedPaths): fc.Arbitrary<FuzzRequest> {
  const names = [
    ...new Set(
      Object.values(document.paths).flatMap((methods) =>
        Object.values(methods).flatMap(({ parameters = [] }) =>
          parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name),
        ),
      ),
      // Waiting is what this one is for, and a fuzzer has no time.
    ),
  ].filter((name) => name !== "wait");
  const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 8 })), value), {
    maxLength: 3,
  });
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ path, method })),
  );
  const request: fc.Arbitrary<FuzzRequest> = fc
    .record({ operation: fc.constantFrom(...operations), id, query: fc.oneof(fc.constant([]), query), headers, body })
    .map(({ operation: { path, method }, id: one, query: pairs, headers: own, body: sent }) => ({
      path,
      method,
      address:
        `${path.replace("{kind}", "person").replace(/\{(?:id|feed)\}/, encodeURIComponent(one))}?${new URLSearchParams(pairs)}`.replace(
          /\?$/,
          "",
        ),
      headers: own,
      body: method === "post" || method === "put" ? sent : undefined,
    }));

  return fc.oneof({ weight: 12, arbitrary: request }, { weight: 1, arbitrary: right });
}
