import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { StoredArticleSchema } from "../src/contract/article.ts";
import { createSampleApp, readProblem, sampleOf, samples } from "./sample-app.ts";

const app = await createSampleApp();
const path = "/api/v1/articles/brueckenfest";

function get(address: string, headers: Record<string, string> = {}) {
  return app.request(address, { headers });
}

describe("one article", () => {
  it.each(samples)("$id is the whole contract and its id", async ({ id, article }) => {
    const response = await get(`/api/v1/articles/${id}`);
    expect(response.headers.get("content-type")).toBe("application/json");
    const body: unknown = await response.json();
    expect(body).toEqual({ id, ...JSON.parse(JSON.stringify(article)) });
    expect(StoredArticleSchema.safeParse(body).error).toBeUndefined();
  });

  it.each(samples)("$id as text is the input byte for byte", async ({ id, article }) => {
    const response = await get(`/api/v1/articles/${id}.txt`);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(article.text, "utf8"));
  });

  const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  it.each([
    ["", "", "application/json"],
    ["", "*/*", "application/json"],
    ["", browser, "text/html"],
    ["", "text/plain", "text/plain"],
    ["", "TEXT/PLAIN", "text/plain"],
    ["", "text/*", "text/plain"],
    ["", "text/plain;q=0.4, application/json;q=0.5", "application/json"],
    ["", "application/json;q=0, */*", "text/plain"],
    ["?format=txt", "application/json", "text/plain"],
    ["?format=json", "text/plain", "application/json"],
    [".txt", "application/json", "text/plain"],
    [".json", "text/plain", "application/json"],
    [".txt?format=json", "", "application/json"],
    [".txt", "image/png", "text/plain"],
  ])("%s with Accept %s comes as %s", async (suffix, accept, type) => {
    const response = await get(path + suffix, accept === "" ? {} : { accept });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")?.split(";")[0]).toBe(type);
    expect(response.headers.get("vary")).toBe("Accept, Accept-Encoding");
  });

  it.each([
    ["?format=xml", 400, "query/invalid"],
    ["?format=rss", 400, "query/invalid"],
    ["?format=txt&format=json", 400, "query/invalid"],
    ["?fields=nothing", 400, "query/invalid"],
    ["?fields=quotes.nothing", 400, "query/invalid"],
    ["?fields=quotes,", 400, "query/invalid"],
    [".xml", 404, "article/unknown"],
    [".txt.txt", 404, "article/unknown"],
    ["/", 404, "route/unknown"],
    ["/nothing", 404, "route/unknown"],
  ])("%s is %i %s", async (suffix, status, code) => {
    expect(await readProblem(await get(path + suffix))).toMatchObject({ status, code });
  });

  it("says so when the client takes none of its forms", async () => {
    const problem = await readProblem(await get(path, { accept: "image/png, audio/*" }));
    expect(problem).toMatchObject({ status: 406, code: "format/not-acceptable" });
  });
});

describe("an id that is not there", () => {
  it.each([
    ["brueckenfst", ["brueckenfest"]],
    ["Brueckenfest", ["brueckenfest"]],
    ["ratssitzung", ["ratssitzung-altenau", "ratssitzung-berghof"]],
    ["ratssitzung-altenau-2025.txt", ["ratssitzung-altenau", "ratssitzung-berghof"]],
    ["zzz", []],
    ["%C3%BCber%00", []],
    ["%", []],
    ["x".repeat(5000), []],
  ])("%s: suggests %j", async (id, suggestions) => {
    const problem = await readProblem(await get(`/api/v1/articles/${id}`));
    expect(problem).toMatchObject({ status: 404, code: "article/unknown", suggestions });
  });
});

describe("caching", () => {
  it("gives each form a strong tag of its own", async () => {
    const tags = await Promise.all([path, `${path}.txt`].map(async (one) => (await get(one)).headers.get("etag")));
    expect(new Set(tags).size).toBe(2);
    for (const tag of tags) expect(tag).toMatch(/^"[A-Za-z0-9_-]{22}"$/);
    expect((await get(path)).headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  });

  it("answers 304 only to who has these very bytes", async () => {
    const etag = (await get(path)).headers.get("etag") ?? "";
    const cases: [string, number][] = [
      [etag, 304],
      [`W/${etag}`, 304],
      [`"other", ${etag}`, 304],
      ["*", 304],
      ['"other"', 200],
      [etag.replaceAll('"', ""), 200],
    ];
    for (const [tag, status] of cases)
      expect([tag, (await get(path, { "if-none-match": tag })).status]).toEqual([tag, status]);
    const brotli = { "if-none-match": etag, "accept-encoding": "br" };
    expect((await get(path, brotli)).status).toBe(200);
  });

  it("sends a 304 without a body and with the tag", async () => {
    const etag = (await get(path)).headers.get("etag") ?? "";
    const response = await get(path, { "if-none-match": etag });
    expect(await response.text()).toBe("");
    expect(Object.fromEntries(response.headers)).toMatchObject({ etag, vary: "Accept, Accept-Encoding" });
    expect(response.headers.has("content-length")).toBe(false);
  });

  it.each([
    ["br", (bytes: Buffer) => brotliDecompressSync(bytes)],
    ["gzip", (bytes: Buffer) => gunzipSync(bytes)],
  ])("sends %s as it was prepared", async (encoding, unpack) => {
    const response = await get(path, { "accept-encoding": encoding });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("etag")).toMatch(new RegExp(`-${encoding}"$`));
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get("content-length")).toBe(String(bytes.length));
    expect(JSON.parse(unpack(bytes).toString("utf8"))).toMatchObject({ id: "brueckenfest" });
  });

  it("answers HEAD with the headers of GET", async () => {
    const [got, head] = await Promise.all([get(path), app.request(path, { method: "HEAD" })]);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(got.headers));
    expect(await head.text()).toBe("");
    expect(got.headers.get("content-length")).toBe(String((await got.arrayBuffer()).byteLength));
  });
});

describe("markup in a text", () => {
  it.each(["", ".txt"])("stays what it is in /skript%s and is never run", async (suffix) => {
    const response = await get(`/api/v1/articles/skript${suffix}`, { accept: "text/html, */*" });
    expect(response.headers.get("content-type")).not.toContain("html");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    const body = await response.text();
    expect(suffix === "" ? (JSON.parse(body) as { text: string }).text : body).toBe(sampleOf("skript").text);
  });
});
