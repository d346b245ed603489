import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createNewsClient, follow, type NewsClient, ProblemError, unwrap, walk } from "@news/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderSchema, schemaFile } from "../scripts/render-schema.ts";

const key = "for-the-test";
const folder = mkdtempSync(join(tmpdir(), "wortlaut-client-"));
let server: ChildProcess;
let baseUrl: string;
let news: NewsClient;

/** The real server as a process of its own, on a free port. */
beforeAll(async () => {
  const main = join(import.meta.dirname, "../../../apps/api/src/server.ts");
  server = spawn(process.execPath, ["--conditions=@news/source", main], {
    cwd: folder,
    env: {
      ...process.env,
      PORT: "0",
      HOST: "",
      NEWS_SEEDS: ".",
      NEWS_SITE: "none",
      NEWS_DATA: "data",
      NEWS_KEYS: createHash("sha256").update(key).digest("hex"),
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  server.stdout?.setEncoding("utf8");
  const [line] = (await once(server.stdout ?? server, "data")) as [string];
  baseUrl = /http:\S+/.exec(line)?.[0] ?? "";
  news = createNewsClient({ baseUrl, key });
  for (const number of [1, 2, 3]) {
    const text = `Altenau. „Wir bauen ${number} Brücken“, sagte Bürgermeisterin Ina Muster.`;
    await unwrap(
      news.PUT("/api/v1/articles/{id}", {
        params: { path: { id: `rat-${number}` } },
        body: { text, language: "de", publishedAt: `2025-03-0${number}` },
      }),
    );
  }
});
afterAll(async () => {
  server.kill("SIGTERM");
  await once(server, "exit");
  rmSync(folder, { recursive: true });
});

describe("the client", () => {
  test("reads an article with all its types", async () => {
    const article = await unwrap(news.GET("/api/v1/articles/{id}", { params: { path: { id: "rat-1" } } }));
    const [quote] = article.quotes;
    const [span] = quote?.spans ?? [];
    expect(article.text.slice(span?.start, span?.end)).toBe("„Wir bauen 1 Brücken“");
  });

  test("reads another form of it as text", async () => {
    const path = { id: "rat-1" };
    const { data } = await news.GET("/api/v1/articles/{id}", {
      params: { path, query: { format: "txt" } },
      parseAs: "text",
    });
    expect(data).toBe("Altenau. „Wir bauen 1 Brücken“, sagte Bürgermeisterin Ina Muster.");
  });

  test("parses a text and keeps nothing", async () => {
    const article = await unwrap(
      news.POST("/api/v1/parse", { body: { text: "Altenau. „Wir bauen Brücken“, sagte Ina Muster.", language: "de" } }),
    );
    expect(article.quotes[0]?.text).toBe("„Wir bauen Brücken“");
  });

  test("throws what the server refuses as an error with its code, or hands it back", async () => {
    const wrong = { params: { query: { limit: 1000 } } };
    const failure = await unwrap(news.GET("/api/v1/articles", wrong)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ProblemError);
    expect(failure).toMatchObject({ status: 400, code: "query/invalid", message: "limit: The maximum is 100." });
    expect((await news.GET("/api/v1/articles", wrong)).error?.errors).toEqual([
      { parameter: "limit", detail: "The maximum is 100." },
    ]);
  });

  test("says so when something in between answered", async () => {
    const behind = createNewsClient({
      baseUrl,
      fetch: async () => new Response("<h1>Bad Gateway</h1>", { status: 502 }),
    });
    await expect(unwrap(behind.GET("/api/v1/articles"))).rejects.toMatchObject({ status: 502, code: "" });
  });

  test("may not write without a key", async () => {
    const stranger = createNewsClient({ baseUrl });
    const written = stranger.DELETE("/api/v1/articles/{id}", { params: { path: { id: "rat-1" } } });
    await expect(unwrap(written)).rejects.toMatchObject({ status: 401, code: "key/missing" });
  });

  test("walks through every page of a list", async () => {
    const ids: string[] = [];
    for await (const { id } of walk(news, "/api/v1/articles", { limit: 1 })) ids.push(id);
    expect(ids).toEqual(["rat-3", "rat-2", "rat-1"]);
    const quotes: string[] = [];
    for await (const { quote } of walk(news, "/api/v1/quotes", { limit: 2, speaker: "Ina Muster" }))
      quotes.push(quote.text);
    expect(quotes).toEqual(["„Wir bauen 3 Brücken“", "„Wir bauen 2 Brücken“", "„Wir bauen 1 Brücken“"]);
  });

  test("follows what happens, what comes later too", async () => {
    const changes = follow(news, 2);
    expect((await changes.next()).value).toMatchObject({ seq: 3, kind: "created", id: "rat-3" });
    const next = changes.next();
    await unwrap(
      news.PUT("/api/v1/articles/{id}", { params: { path: { id: "rat-4" } }, body: { text: "Altenau. Ende." } }),
    );
    expect((await next).value).toMatchObject({ seq: 4, kind: "created", id: "rat-4" });
    await changes.return(undefined);
  });
});

test("the committed types are those of the committed document; `pnpm generate` writes them", async () => {
  expect(readFileSync(schemaFile, "utf8")).toBe(await renderSchema());
});
