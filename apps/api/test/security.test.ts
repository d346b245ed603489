import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleFormats } from "../src/library/formats.ts";
import { type RunningServer, startServer } from "../src/server/start-server.ts";
import { createSampleApp, readProblem } from "./sample-app.ts";

const key = "a-key-of-the-test";
const keys = [createHash("sha256").update(key).digest("hex")];
const authorization = `Bearer ${key}`;
const plain = { authorization, "content-type": "text/plain" };

describe("writing", () => {
  const writes = [
    ["PUT", "/api/v1/articles/neu"],
    ["DELETE", "/api/v1/articles/brueckenfest"],
    ["POST", "/api/v1/articles"],
  ] as const;

  it.each(writes)("%s %s needs a key that the server knows", async (method, path) => {
    const app = await createSampleApp({ keys });
    const body = method === "DELETE" ? {} : { body: "Text." };
    for (const sent of [
      undefined,
      "Bearer",
      "Bearer ",
      "Bearer falsch",
      `Basic ${btoa(key)}`,
      `Bearer ${keys[0]}`,
      key,
    ]) {
      const headers = sent === undefined ? {} : { authorization: sent };
      const response = await app.request(path, { method, headers, ...body });
      expect(response.status, String(sent)).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe('Bearer realm="wortlaut"');
      expect((await readProblem(response)).code).toMatch(/^key\/(?:missing|wrong)$/);
    }
    expect((await app.request("/api/v1/articles/brueckenfest")).status).toBe(200);
    expect((await app.request("/api/v1/articles/neu")).status).toBe(404);
  });

  it.each(writes)("%s %s is off without keys", async (method, path) => {
    const app = await createSampleApp();
    const response = await app.request(path, {
      method,
      headers: { authorization },
      ...(method === "DELETE" ? {} : { body: "" }),
    });
    expect((await readProblem(response)).code).toBe("key/off");
  });

  it("of a stranger is refused before the body is read", async () => {
    const app = await createSampleApp({ keys });
    let read = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          read += 1;
          controller.enqueue(new Uint8Array(1000));
        },
      },
      { highWaterMark: 0 },
    );
    const response = await app.request("/api/v1/articles", { method: "POST", body, duplex: "half" } as RequestInit);
    expect([response.status, read]).toEqual([401, 0]);
  });
});

const hostile = [
  "' OR '1'='1",
  "'; DROP TABLE article; --",
  '" OR ""="',
  "\\'; DELETE FROM article; --",
  "$1",
  "1) UNION SELECT json FROM body --",
  "a' || pg_sleep(10) || '",
  "NEAR(a b, 2)",
  "words : x",
  "x* OR y*) OR (z",
  "'a':*B",
  "%00",
  "\u0000",
  "😀",
  "../../etc/passwd",
  "{{7*7}}",
  "__proto__",
  "constructor.prototype",
  "\r\nSet-Cookie: a=b",
];

describe("what people type", () => {
  const places = [
    "articles?q=",
    "articles?lang=",
    "articles?person=",
    "articles?publisher=",
    "articles?speaker=",
    "articles?cursor=",
    "articles?fields=",
    "articles?from=",
    "quotes?q=",
    "quotes?article=",
    "quotes?kind=",
    "entities?q=",
    "entities?type=",
    "search?q=",
    "changes?after=",
    "articles/",
    "entities/",
    "feeds/person/",
    "articles/brueckenfest/diff?from=",
  ];
  it("is never part of a statement, a path or a header", async () => {
    const failures: unknown[] = [];
    const app = await createSampleApp({ onFailure: (error) => failures.push(error) });
    for (const place of places) {
      for (const text of hostile) {
        const response = await app.request(`/api/v1/${place}${encodeURIComponent(text)}`);
        expect(response.status, `${place}${text}`).toBeLessThan(500);
        expect(response.headers.get("set-cookie")).toBeNull();
        await response.arrayBuffer();
      }
    }
    expect(failures).toEqual([]);
    const list = (await (await app.request("/api/v1/articles?limit=100")).json()) as { total: number };
    expect(list.total).toBe(6);
  });

  it("pollutes no prototype", async () => {
    const app = await createSampleApp();
    const body = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"text":"Bonn."}';
    const response = await app.request("/api/v1/parse", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect([response.status, Reflect.get({}, "admin")]).toEqual([422, undefined]);
  });
});

describe("markup in an article", () => {
  const script = "<script>alert(1)</script>";
  const text = [
    "---",
    `title: 'Rat ${script} tagt'`,
    `authors: ['Ina ${script}']`,
    `publisher: '${script}'`,
    "url: 'https://example.org/?a=1&b=<script>'",
    "lang: de",
    "date: 2025-03-01",
    "---",
    `=cmd|' /C calc'!A0 ${script} der Rat`,
    `Altenau. „Wir bauen <img src=x onerror=alert(1)> Brücken“, sagte Ina Muster. ]]> --> ${script}`,
    `„+SUM(A1) </style></title></textarea>${script}“, sagte Bernd Beispiel. [klick](javascript:alert(1))`,
  ].join("\n");

  it("stays text in every format, in every feed and in every list", async () => {
    const app = await createSampleApp({ keys });
    expect((await app.request("/api/v1/articles/boese", { method: "PUT", headers: plain, body: text })).status).toBe(
      201,
    );
    const paths = [
      ...articleFormats.map(({ name }) => `articles/boese?format=${name}`),
      "feeds/all.rss",
      "feeds/all.atom",
      "feeds/all.json",
      "articles",
      "quotes",
      "entities",
      "search?q=Rat",
      "export.ndjson",
    ];
    for (const path of paths) {
      const response = await app.request(`/api/v1/${path}`);
      const type = response.headers.get("content-type") ?? "";
      const body = await response.text();
      expect(response.status, path).toBe(200);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'/);
      expect(type, path).not.toBe("");
      // Inside the quotation marks of an attribute "<" opens nothing; what could close them is looked for by itself.
      const markup = body.replace(/(\s[a-z-]+)="[^"]*"/g, '$1=""');
      if (/html|xml|rss|atom/.test(type)) expect(markup, path).not.toMatch(/<script>|<img src=x/);
      if (/html|xml|rss|atom/.test(type)) expect(body, path).not.toMatch(/="javascript:|=""[^\s/>]/);
      // Front matter is data in quotation marks; what a page shows stands below it.
      if (/markdown/.test(type))
        expect(body.replace(/^---\n[\s\S]*?\n---\n/, ""), path).not.toMatch(
          /(?<!\\)<script|(?<!\\)<img|\]\(javascript:/,
        );
      if (/csv/.test(type)) expect(body, path).not.toMatch(/(?:^|[,\n])"?[=+@]/);
      // JSON and plain text carry the characters; no browser reads them as markup with these headers.
      if (/[/+]json$/.test(type)) expect(() => JSON.parse(body)).not.toThrow();
    }
  });

  it("stays text in a problem", async () => {
    const app = await createSampleApp();
    for (const path of [
      `/api/v1/articles/${encodeURIComponent(script)}`,
      `/api/v1/articles?${encodeURIComponent(script)}=1`,
      `/${script}`,
    ]) {
      const response = await app.request(path);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});

describe("on the wire", () => {
  const folder = mkdtempSync(join(tmpdir(), "wortlaut-security-"));
  let server: RunningServer;
  beforeAll(async () => {
    mkdirSync(join(folder, "site"));
    writeFileSync(join(folder, "site/index.html"), "<!doctype html><title>Seite</title>");
    writeFileSync(join(folder, "geheim.txt"), "streng geheim");
    mkdirSync(join(folder, "seeds"));
    server = await startServer(
      {
        port: 0,
        host: "127.0.0.1",
        seeds: join(folder, "seeds"),
        site: join(folder, "site"),
        watch: false,
        data: join(folder, "data"),
        keys,
        entities: join(folder, "entities.yaml"),
        rate: 0,
        proxies: 0,
        log: "off",
      },
      () => {},
      { headersMs: 300, requestMs: 600, checkMs: 100 },
    );
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  /** Sends bytes and gives all that comes back until the server ends the connection. */
  function exchange(write: (socket: ReturnType<typeof connect>) => void): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(Number(new URL(server.address).port), "127.0.0.1");
      let answer = "";
      socket.setEncoding("utf8").on("data", (chunk) => {
        answer += chunk;
      });
      socket.on("error", () => {});
      socket.on("close", () => resolve(answer));
      socket.on("connect", () => write(socket));
    });
  }

  it.each([
    "/../geheim.txt",
    "/..%2fgeheim.txt",
    "/%2e%2e/geheim.txt",
    "/..%5cgeheim.txt",
    "/_astro/../../geheim.txt",
    "//geheim.txt",
    "/%00/../geheim.txt",
    "/....//geheim.txt",
    "/api/v1/articles/..%2f..%2f..%2fgeheim",
  ])("%s leads nowhere", async (path) => {
    const answer = await exchange((socket) =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 (?:400|404) /);
    expect(answer).not.toContain("streng geheim");
  });

  it("a header of the client never becomes one of the answer", async () => {
    const answer = await exchange((socket) =>
      socket.write(
        "GET /healthz HTTP/1.1\r\nHost: a\r\nX-Request-Id: abc%0d%0aSet-Cookie:a\r\nOrigin: https://evil.example\r\nConnection: close\r\n\r\n",
      ),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).not.toMatch(/set-cookie|evil|abc%0d/i);
    expect(answer).not.toMatch(/access-control-allow-credentials/i);
  });

  it("a body that says it is too large is refused at once", async () => {
    const answer = await exchange((socket) => {
      socket.write(
        "POST /api/v1/parse HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 99999999\r\n\r\n",
      );
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("a body without end is cut off soon after the limit", async () => {
    const piece = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    let sent = 0;
    const answer = await exchange((socket) => {
      socket.write(
        "POST /api/v1/parse HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n",
      );
      const more = () => {
        while (!socket.destroyed && sent < 64 * 1024 * 1024) {
          sent += piece.length;
          if (!socket.write(piece)) return;
        }
      };
      socket.on("drain", more);
      more();
    });
    // The answer may be lost when the connection is reset; what counts is that the sending ends.
    if (answer !== "") expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  it.each([
    ["headers", "GET /healthz HTTP/1.1\r\nHost: a\r\nX-Slow: "],
    ["body", "POST /api/v1/parse HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nBonn."],
  ])("a client that is slow with its %s is sent away", async (_name, start) => {
    const answer = await exchange((socket) => {
      socket.write(start);
      const trickle = setInterval(() => socket.write("x"), 100);
      socket.on("close", () => clearInterval(trickle));
    });
    expect(answer).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
  });
});
