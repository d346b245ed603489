import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { readSettings } from "../src/server/settings.ts";

const root = resolve("/repository");
const workingDirectory = resolve("/elsewhere");
const read = (environment: Record<string, string>) =>
  readSettings(environment, { root: pathToFileURL(`${root}/`), workingDirectory });

const defaults = {
  port: 8787,
  host: "127.0.0.1",
  seeds: join(root, "seeds"),
  site: join(root, "apps", "site", "dist"),
  watch: false,
  data: join(root, ".news"),
  keys: [],
  entities: join(root, "entities.yaml"),
  rate: 0,
  proxies: 0,
  log: "failures",
};
const hash = "0".repeat(64);

describe("settings", () => {
  it.each([
    [{}, {}],
    [{ PORT: "", HOST: "", NEWS_SEEDS: "", NEWS_SITE: "", NEWS_WATCH: "" }, {}],
    [{ PORT: "0" }, { port: 0 }],
    [{ PORT: "65535" }, { port: 65_535 }],
    [{ HOST: "0.0.0.0" }, { host: "0.0.0.0" }],
    [{ HOST: "::1" }, { host: "::1" }],
    [{ HOST: "news.example.org" }, { host: "news.example.org" }],
    [{ NEWS_SEEDS: "texts" }, { seeds: join(workingDirectory, "texts") }],
    [{ NEWS_SEEDS: resolve("/texts") }, { seeds: resolve("/texts") }],
    [{ NEWS_SITE: "../site" }, { site: resolve("/site") }],
    [{ NEWS_WATCH: "1" }, { watch: true }],
    [{ NEWS_WATCH: "0" }, { watch: false }],
    [{ NEWS_DATA: "data" }, { data: join(workingDirectory, "data") }],
    [{ NEWS_ENTITIES: "who.yaml" }, { entities: join(workingDirectory, "who.yaml") }],
    [{ DATABASE_URL: "postgres://a:b@db:5432/news" }, { databaseUrl: "postgres://a:b@db:5432/news" }],
    [{ NEWS_KEYS: `${hash}, ${"AB".repeat(32)}` }, { keys: [hash, "ab".repeat(32)] }],
    [{ SITE_URL: "https://news.example.org/" }, { origin: "https://news.example.org" }],
    [
      { NEWS_RATE: "50", NEWS_PROXIES: "1" },
      { rate: 50, proxies: 1 },
    ],
    [{ NEWS_LOG: "requests" }, { log: "requests" }],
  ])("%j", (environment, expected) => {
    expect(read(environment)).toEqual({ ok: true, settings: { ...defaults, ...expected } });
  });

  it.each([
    ["PORT", "abc"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["PORT", " 80"],
    ["PORT", "0x50"],
    ["HOST", "not a host"],
    ["HOST", "http://127.0.0.1"],
    ["HOST", "127.0.0.1:80"],
    ["NEWS_WATCH", "yes"],
    ["SITE_URL", "news.example.org"],
    ["NEWS_RATE", "-1"],
    ["NEWS_PROXIES", "many"],
    ["NEWS_LOG", "all"],
  ])("refuses %s=%s by name", (name, value) => {
    const result = read({ [name]: value });
    expect(result).toEqual({ ok: false, mistakes: [expect.stringContaining(`${name} is ${JSON.stringify(value)}.`)] });
  });

  it.each([
    ["DATABASE_URL", "mysql://user:secret@host/db"],
    ["NEWS_KEYS", "secret"],
  ])("refuses %s without showing what stands in it", (name, value) => {
    const result = read({ [name]: value });
    expect(result).toEqual({ ok: false, mistakes: [expect.stringContaining(name)] });
    expect(JSON.stringify(result)).not.toContain("secret");
  });

  it("names every mistake at once", () => {
    expect(read({ PORT: "x", HOST: "/", NEWS_WATCH: "2" })).toMatchObject({ ok: false, mistakes: { length: 3 } });
  });
});
