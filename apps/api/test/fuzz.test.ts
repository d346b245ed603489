import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Operation } from "../src/docs/operation-section.ts";
import { createSampleApp, samples } from "./sample-app.ts";

const REQUESTS = 1500;

const failures: unknown[] = [];
const app = await createSampleApp({ onFailure: (error) => failures.push(error) });
const document = (await (await app.request("/api/openapi.json")).json()) as {
  paths: Record<string, Record<string, Operation>>;
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, "document");

const validators = new Map<string, ValidateFunction>();
function validatorOf(path: string, method: string, status: string, type: string): ValidateFunction {
  const steps = ["paths", path, method, "responses", status, "content", type, "schema"];
  const pointer = steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  const known = validators.get(pointer);
  if (known !== undefined) return known;
  const validator = ajv.compile({ $ref: `document#/${pointer}` });
  validators.set(pointer, validator);
  return validator;
}

interface Request {
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
    "",
    "null",
  ),
  fc.constantFrom("WzE3Mzc1MDQwMDAwMDAsInJhdC10YWd0Il0", "__proto__", "%", "../..", "1e9"),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const names = [
  "limit",
  "cursor",
  "lang",
  "format",
  "language",
  "publishedAt",
  "timeZone",
  "headline",
  "authors",
  "trace",
];
const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 8 })), value), {
  maxLength: 3,
});
const id = fc.oneof(
  fc.constantFrom(...samples.flatMap((sample) => [sample.id, `${sample.id}.txt`, `${sample.id}.json`])),
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
const body = fc.oneof(
  text,
  jsonBody,
  fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes)),
);
const headers = fc.record(
  {
    "content-type": fc.constantFrom(
      "text/plain",
      "application/json",
      "application/json; charset=utf-8",
      "text/html",
      "x",
    ),
    accept: fc.constantFrom("*/*", "application/json", "text/plain", "image/png", "text/*;q=0.1", ",;,"),
    "accept-encoding": fc.constantFrom("br", "gzip", "br;q=0", "*", ";;"),
    "if-none-match": fc.constantFrom("*", '"a"', "a", 'W/"a", "b"'),
  },
  { requiredKeys: [] },
);

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => ({ path, method })),
);
const request: fc.Arbitrary<Request> = fc
  .record({ operation: fc.constantFrom(...operations), id, query: fc.oneof(fc.constant([]), query), headers, body })
  .map(({ operation: { path, method }, id: one, query: pairs, headers: own, body: sent }) => ({
    path,
    method,
    address: `${path.replace("{id}", encodeURIComponent(one))}?${new URLSearchParams(pairs)}`.replace(/\?$/, ""),
    headers: own,
    body: method === "post" ? sent : undefined,
  }));

it(`documents whatever it answers (${REQUESTS} requests)`, async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(request, async ({ path, method, address, headers: own, body: sent }) => {
      const init = { method: method.toUpperCase(), headers: own, ...(sent === undefined ? {} : { body: sent }) };
      const response = await app.request(address, init);
      const status = String(response.status);
      seen.set(status, (seen.get(status) ?? 0) + 1);
      const answer = document.paths[path]?.[method]?.responses[status];
      expect(answer, `${status} is documented`).toBeDefined();
      expect(response.status).toBeLessThan(500);
      if (answer?.content === undefined) {
        expect(await response.text()).toBe("");
        return;
      }
      const type = response.headers.get("content-type")?.split(";")[0] ?? "";
      expect(Object.keys(answer.content)).toContain(type);
      if (own["accept-encoding"] !== undefined && response.headers.has("content-encoding")) return;
      const received = await response.text();
      const validate = validatorOf(path, method, status, type);
      expect(validate(type.endsWith("json") ? JSON.parse(received) : received), ajv.errorsText(validate.errors)).toBe(
        true,
      );
    }),
    { numRuns: REQUESTS },
  );
  expect(failures).toEqual([]);
  // A fuzzer that only ever meets one kind of answer proves nothing.
  for (const status of ["200", "304", "400", "404", "406", "415", "422"])
    expect(seen.get(status) ?? 0, status).toBeGreaterThan(0);
}, 60_000);
