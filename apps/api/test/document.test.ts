import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import { buildDocument } from "../src/document.ts";
import { problemCatalogue } from "../src/problem.ts";
import { createSampleApp } from "./sample-app.ts";

const folder = join(import.meta.dirname, "..");
const app = await createSampleApp();
const document: unknown = JSON.parse(JSON.stringify(buildDocument(app)));

describe("the OpenAPI document", () => {
  it("is the committed one; `pnpm --filter @news/api generate` writes it", () => {
    expect(document).toEqual(JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")));
  });

  it("is served as it is, with a tag", async () => {
    const response = await app.request("/api/openapi.json", { headers: { "accept-encoding": "identity" } });
    expect(await response.json()).toEqual(document);
    const etag = response.headers.get("etag") ?? "";
    expect((await app.request("/api/openapi.json", { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  it("passes every rule of the linter", async () => {
    const cli = join(folder, "node_modules/@redocly/cli/bin/cli.js");
    const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const { stdout } = await promisify(execFile)(process.execPath, [cli, "lint", "--format=json"], {
      cwd: folder,
      env: environment,
    });
    expect((JSON.parse(stdout) as { totals: unknown }).totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
  }, 30_000);

  it("says which fields may be null", () => {
    expect(document).toMatchObject({
      components: {
        schemas: {
          Quote: {
            properties: { source: { anyOf: [{ $ref: "#/components/schemas/QuoteSource" }, { type: "null" }] } },
          },
          QuoteSource: { type: "object" },
        },
      },
    });
  });
});

describe("the page that explains it", () => {
  it("runs nothing and loads nothing but its own style", async () => {
    const response = await app.request("/api/docs");
    const html = await response.text();
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(html).not.toMatch(/<script|<link|<img|<iframe| on[a-z]+=| style=|url\(|@import/i);
    const [, style = ""] = /<style>([^<]*)<\/style>/.exec(html) ?? [];
    const hash = Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style))).toString("base64");
    expect(response.headers.get("content-security-policy")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });

  it("has a place for every link into it and every problem", async () => {
    const html = await (await app.request("/api/docs")).text();
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    const problems = Object.keys(problemCatalogue).map((code) => `problem-${code.replace("/", "-")}`);
    expect([...targets, ...problems].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("the app", () => {
  it("uses nothing of Node, so that it mounts on any runtime", async () => {
    const bundle = await rolldown({
      input: join(folder, "src/app.ts"),
      platform: "browser",
      external: /^node:/,
      resolve: { conditionNames: ["@news/source", "browser", "import", "default"] },
      // Anything that cannot be resolved would be left as an import, too.
      logLevel: "silent",
    });
    const { output } = await bundle.generate({ format: "esm" });
    await bundle.close();
    expect(
      output.flatMap((chunk) => (chunk.type === "chunk" ? [...chunk.imports, ...chunk.dynamicImports] : [])),
    ).toEqual([]);
  });
});
