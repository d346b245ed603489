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
};

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
  ])("refuses %s=%s by name", (name, value) => {
    const result = read({ [name]: value });
    expect(result).toEqual({ ok: false, mistakes: [expect.stringContaining(`${name} is ${JSON.stringify(value)}.`)] });
  });

  it("names every mistake at once", () => {
    expect(read({ PORT: "x", HOST: "/", NEWS_WATCH: "2" })).toMatchObject({ ok: false, mistakes: { length: 3 } });
  });
});
