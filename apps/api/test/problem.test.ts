import { describe, expect, it } from "vitest";
import { createSampleApp, createSampleLibrary, readProblem } from "./sample-app.ts";

const app = await createSampleApp();

describe("an unknown address", () => {
  it.each(["/api", "/api/", "/api/v1", "/api/v2/articles", "/api/v1/articles/a/b", "/nowhere", "/api/v1/%E0%A4%A"])(
    "%s is a problem",
    async (path) => {
      const problem = await readProblem(await app.request(path));
      expect(problem).toMatchObject({ status: 404, code: "route/unknown", type: "/api/docs#problem-route-unknown" });
    },
  );

  it("leads from / to the documentation where there is no site", async () => {
    const response = await app.request("/");
    expect([response.status, response.headers.get("location")]).toEqual([302, "/api/docs"]);
  });
});

describe("another method", () => {
  it.each([
    ["DELETE", "/api/v1/articles", "GET, HEAD, POST, OPTIONS"],
    ["PUT", "/api/v1/quotes", "GET, HEAD, OPTIONS"],
    ["PATCH", "/api/v1/articles/nowhere.txt", "GET, HEAD, PUT, DELETE, OPTIONS"],
    ["GET", "/api/v1/parse", "POST, OPTIONS"],
    ["POST", "/api/openapi.json", "GET, HEAD, OPTIONS"],
    ["POST", "/healthz", "GET, HEAD, OPTIONS"],
  ])("%s %s is 405 with Allow", async (method, path, allow) => {
    const response = await app.request(path, { method });
    expect(response.headers.get("allow")).toBe(allow);
    expect(await readProblem(response)).toMatchObject({ status: 405, code: "method/not-allowed" });
  });

  it.each([
    ["/api/v1/quotes", "GET, HEAD, OPTIONS", "GET, HEAD, OPTIONS"],
    ["/api/v1/parse", "POST, OPTIONS", "POST, OPTIONS"],
    ["/api/v1/articles/a", "GET, HEAD, PUT, DELETE, OPTIONS", "GET, HEAD, OPTIONS"],
  ])("OPTIONS %s answers a browser's question", async (path, methods, fromPages) => {
    const headers = { origin: "https://example.org", "access-control-request-method": "POST" };
    const response = await app.request(path, { method: "OPTIONS", headers });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      allow: methods,
      "access-control-allow-methods": fromPages,
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "Accept, Content-Type, If-None-Match, Last-Event-ID",
    });
    expect(response.headers.has("content-type")).toBe(false);
  });

  it("OPTIONS of an unknown address is 404", async () => {
    expect((await app.request("/api/v1/nowhere", { method: "OPTIONS" })).status).toBe(404);
  });
});

describe("a failure of the server", () => {
  it("is told to the server and not to the client", async () => {
    const library = await createSampleLibrary();
    const failures: unknown[] = [];
    const failing = await createSampleApp({
      library: { ...library, body: () => Promise.reject(new Error("secret at /srv/secret.db")) },
      onFailure: (error) => failures.push(error),
    });
    const response = await failing.request("/api/v1/articles/a");
    const problem = await readProblem(response);
    expect(problem).toMatchObject({ status: 500, code: "server/failed" });
    expect(JSON.stringify(problem)).not.toContain("secret");
    expect(failures).toHaveLength(1);
  });
});

describe("health", () => {
  it("says that the process answers", async () => {
    const response = await app.request("/healthz");
    expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
  });

  it("says when requests are welcome and when not any more", async () => {
    let ready = true;
    const stopping = await createSampleApp({ isReady: () => ready });
    expect(await (await stopping.request("/readyz")).json()).toEqual({ status: "ready", articles: 6 });
    ready = false;
    expect(await readProblem(await stopping.request("/readyz"))).toMatchObject({
      status: 503,
      code: "server/stopping",
    });
    expect((await stopping.request("/healthz")).status).toBe(200);
  });

  it("takes no parameters", async () => {
    expect(await readProblem(await app.request("/healthz?verbose"))).toMatchObject({
      status: 400,
      code: "query/invalid",
    });
  });
});

describe("headers of every answer", () => {
  it.each([
    ["GET", "/api/v1/articles"],
    ["GET", "/api/v1/articles/brueckenfest"],
    ["GET", "/api/v1/articles/brueckenfest.txt"],
    ["GET", "/api/v1/articles/none"],
    ["GET", "/api/none"],
    ["POST", "/api/v1/parse"],
    ["DELETE", "/api/v1/parse"],
    ["GET", "/api/openapi.json"],
    ["GET", "/api/docs"],
    ["GET", "/healthz"],
  ])("%s %s", async (method, path) => {
    const { headers } = await app.request(path, { method });
    expect(Object.fromEntries(headers)).toMatchObject({
      "access-control-allow-origin": "*",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(headers.get("cache-control")).not.toBeNull();
  });
});
