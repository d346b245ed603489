import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { ArticleListSchema } from "../src/contract/article-list.ts";
import type { Settings } from "../src/server/settings.ts";
import { type RunningServer, StartError, startServer } from "../src/server/start-server.ts";
import { readProblem } from "./sample-app.ts";

const folder = mkdtempSync(join(tmpdir(), "wortlaut-api-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
}

write(
  "seeds/de/brueckenfest.txt",
  "---\ndate: 2025-03-02\n---\nAltenau. Die Brücke steht. Das teilte die Stadt mit.\n",
);
write("seeds/ohne.txt", "Der Text hat keinen Vorspann.\n");
write("seeds/latin1.txt", new Uint8Array([0x4b, 0xf6, 0x6c, 0x6e]));
write("site/index.html", "<!doctype html><title>Start</title>");
write("site/404.html", "<!doctype html><title>Fehlt</title>");
write("site/artikel/brueckenfest/index.html", "<!doctype html><title>Brücke</title>");
write("site/_astro/page.Ab12Cd34.css", "body{}");
write("site/feed.xml", "<rss/>");
write("site/schrift.woff2", "x");

const settings: Settings = {
  port: 0,
  host: "127.0.0.1",
  seeds: join(folder, "seeds"),
  site: join(folder, "site"),
  watch: false,
  data: join(folder, "data"),
  keys: [],
  entities: join(folder, "entities.yaml"),
  rate: 0,
  proxies: 0,
  log: "off",
};
let places = 0;
/** An archive of its own for every server. */
const newPlace = () => {
  places += 1;
  return join(folder, `data-${places}`);
};

async function withServer(
  own: Partial<Settings>,
  use: (server: RunningServer, warnings: readonly string[]) => Promise<void>,
): Promise<void> {
  const warnings: string[] = [];
  const server = await startServer({ ...settings, data: newPlace(), ...own }, (line) => warnings.push(line));
  try {
    await use(server, warnings);
  } finally {
    await server.stop();
  }
}

async function idsAt(address: string): Promise<string[]> {
  const response = await fetch(`${address}api/v1/articles`);
  return ArticleListSchema.parse(await response.json()).items.map(({ id }) => id);
}

describe("the server", () => {
  it("serves articles and site from one port, and says what it cannot use", async () => {
    await withServer({}, async ({ address, articles }, warnings) => {
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      expect([articles, await idsAt(address)]).toEqual([2, ["brueckenfest", "ohne"]]);
      expect(warnings).toEqual([expect.stringMatching(/^latin1\.txt: .+UTF-8/)]);
      const article = await fetch(`${address}api/v1/articles/brueckenfest.txt`);
      expect(await article.text()).toBe("Altenau. Die Brücke steht. Das teilte die Stadt mit.\n");
      const parsed = await fetch(`${address}api/v1/parse`, { method: "POST", body: "Bonn. Ein Satz." });
      expect(await parsed.json()).toMatchObject({ text: "Bonn. Ein Satz." });
    });
  });

  const compared = "public, max-age=0, must-revalidate";
  it.each([
    ["", 200, "text/html; charset=utf-8", compared],
    ["artikel/brueckenfest/", 200, "text/html; charset=utf-8", compared],
    ["_astro/page.Ab12Cd34.css", 200, "text/css; charset=utf-8", "public, max-age=31536000, immutable"],
    ["feed.xml", 200, "application/xml; charset=utf-8", compared],
    ["schrift.woff2", 200, "font/woff2", compared],
    ["artikel/fehlt/", 404, "text/html; charset=UTF-8", "no-store"],
    ["_astro/fehlt.css", 404, "text/html; charset=UTF-8", "no-store"],
    ["%2e%2e/seeds/ohne.txt", 404, "text/html; charset=UTF-8", "no-store"],
    ["api/fehlt", 404, "application/problem+json", "no-store"],
  ])("/%s: %i %s", async (path, status, type, caching) => {
    await withServer({}, async ({ address }) => {
      const response = await fetch(address + path);
      const { headers } = response;
      expect([response.status, headers.get("content-type"), headers.get("cache-control")]).toEqual([
        status,
        type,
        caching,
      ]);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      const head = await fetch(address + path, { method: "HEAD" });
      expect([head.status, head.headers.get("content-type")]).toEqual([status, type]);
    });
  });

  it("sends a page once to who keeps it", async () => {
    await withServer({}, async ({ address }) => {
      const since = (await fetch(address)).headers.get("last-modified") ?? "";
      const again = await fetch(address, { headers: { "if-modified-since": since } });
      expect([again.status, again.headers.get("content-length"), await again.text()]).toEqual([304, null, ""]);
      const other = await fetch(address, { headers: { "if-modified-since": new Date(0).toUTCString() } });
      expect(await other.text()).toContain("Start");
    });
  });

  it("lets pages be read and nothing else", async () => {
    await withServer({}, async ({ address }) => {
      const response = await fetch(address, { method: "POST", body: "x" });
      expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
      expect(await readProblem(response)).toMatchObject({ status: 405 });
    });
  });

  it("serves the API alone where there is no site, and no article where there is no folder", async () => {
    await withServer({ site: join(folder, "none"), seeds: join(folder, "none") }, async ({ address }, warnings) => {
      expect(await idsAt(address)).toEqual([]);
      expect((await fetch(address, { redirect: "manual" })).headers.get("location")).toBe("/api/docs");
      expect(warnings).toEqual([expect.stringContaining("none"), expect.stringContaining("the API is served alone")]);
    });
  });

  it("shows a saved article within two seconds when it watches", async () => {
    await withServer({ watch: true, seeds: join(folder, "watched") }, async ({ address }) => {
      write("watched/neu.txt", "Ein neuer Text.\n");
      const end = Date.now() + 2000;
      while ((await idsAt(address)).length === 0 && Date.now() < end) await sleep(50);
      expect(await idsAt(address)).toEqual(["neu"]);
    });
  });

  it("says which port is taken and what to do", async () => {
    await withServer({}, async ({ address }) => {
      const port = Number(new URL(address).port);
      const second = startServer({ ...settings, port }, () => {});
      await expect(second).rejects.toThrow(StartError);
      await expect(second).rejects.toThrow(new RegExp(`port ${port} is taken.+PORT=\\d+ npm start`));
    });
  });

  it.each([
    ["no HTTP", "HALLO\r\n\r\n", 400],
    ["an impossible host", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", 400],
    ["endless headers", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(40_000)}\r\n\r\n`, 431],
  ])("answers %s with a problem", async (_name, request, status) => {
    await withServer({}, async ({ address }) => {
      const socket = connect(Number(new URL(address).port), "127.0.0.1");
      socket.end(request);
      const answer = (await socket.setEncoding("utf8").toArray()).join("");
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(answer.toLowerCase()).toContain("content-type: application/problem+json\r\n");
      expect(JSON.parse(answer.slice(answer.indexOf("{")))).toMatchObject({ status, code: "request/malformed" });
    });
  });

  it("finishes what has begun before it ends, and takes nothing new", async () => {
    const server = await startServer(settings, () => {});
    const { port } = new URL(server.address);
    const socket = connect(Number(port), "127.0.0.1").setEncoding("utf8");
    const body = "Bonn. Ein Satz.";
    socket.write(
      `POST /api/v1/parse HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    await sleep(50);
    const stopped = server.stop();
    await expect(fetch(server.address)).rejects.toThrow();
    socket.write(body);
    const [answer] = (await once(socket, "data")) as [string];
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    await stopped;
  });
});
