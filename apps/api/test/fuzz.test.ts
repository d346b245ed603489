import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compareWith } from "./fuzz/compare.ts";
import { type DescribedPaths, type FuzzRequest, key, requestsFor } from "./fuzz/requests.ts";
import { createSampleApp } from "./sample-app.ts";

/** `pnpm --filter @news/api fuzz` sends 5000. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 600);

const failures: unknown[] = [];
const app = await createSampleApp({
  keys: [createHash("sha256").update(key).digest("hex")],
  onFailure: (error) => failures.push(error),
});
const document = (await (await app.request("/api/openapi.json")).json()) as DescribedPaths;
const compare = compareWith(document);

function send({ address, headers, body }: FuzzRequest, method: string) {
  return app.request(address, { method, headers, ...(body === undefined ? {} : { body }) });
}

it(`documents whatever it answers (${REQUESTS} requests)`, async () => {
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(requestsFor(document), async (request) => {
      const response = await send(request, request.method.toUpperCase());
      seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
      await compare(request, response.clone());
      if (request.method === "get") await checkReading(request, response);
    }),
    // A request that nobody answers is a failure like any other.
    { numRuns: REQUESTS, timeout: 20_000 },
  );
  expect(failures).toEqual([]);
  // A fuzzer that only ever meets one kind of answer proves nothing.
  for (const status of [200, 201, 204, 304, 400, 401, 404, 406, 415, 422])
    expect(seen.get(status) ?? 0, String(status)).toBeGreaterThan(0);
  if (process.env.FUZZ_REQUESTS !== undefined) console.log(Object.fromEntries(seen));
}, 900_000);

/** What holds for every request that only reads: HEAD has the headers of GET, and the tag of an answer saves sending it again. */
async function checkReading(request: FuzzRequest, response: Response): Promise<void> {
  const head = await send(request, "HEAD");
  expect(head.status).toBe(response.status);
  expect(await head.text()).toBe("");
  expect(headersOf(head)).toEqual(headersOf(response));
  const tag = response.headers.get("etag");
  if (response.status !== 200 || tag === null) return;
  const again = await app.request(request.address, { headers: { ...request.headers, "if-none-match": tag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
}

/** The length of a stream is not known before it ends, and nobody takes one of a HEAD. */
function headersOf(response: Response): Record<string, string> {
  const { "content-length": _length, ...headers } = Object.fromEntries(response.headers);
  return headers;
}
