import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Who may import whom, as `docs/architecture.md` draws it. A folder stands for everything below it; `self` is the folder of
 * the importing file's own stage or locale.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: ["text"],
  errors: ["errors"],
  model: ["model", "text"],
  locale: ["locale", "text", "model", "errors"],
  locales: ["self", "locale", "text"],
  stages: ["self", "stage-layers", "locale", "text", "model"],
  search: ["search", "locale", "locales", "text"],
  "stage-layers": ["stage-layers", "text", "model"],
  exporters: ["exporters", "model", "text", "errors"],
  importers: ["importers", "root", "model", "errors"],
  html: ["html", "importers", "root", "model", "errors"],
  root: ["root", "errors", "locale", "locales", "model", "stages", "stage-layers", "text"],
};

const packages: Readonly<Record<string, readonly string[]>> = {
  "packages/core": [],
  "packages/recogniser-de": ["@news/core"],
  "packages/seeds": ["@news/core", "@news/recogniser-de"],
  "packages/archive": ["@news/core"],
  "packages/client": [],
  "packages/cli": ["@news/core", "@news/recogniser-de", "@news/seeds"],
  "packages/benchmarks": ["@news/core", "@news/recogniser-de", "@news/seeds"],
  "apps/api": ["@news/archive", "@news/core", "@news/seeds", "@news/recogniser-de"],
  // Of the benchmarks, the committed scores: the page about Wortlaut shows them.
  "apps/site": ["@news/core", "@news/seeds", "@news/recogniser-de", "@news/benchmarks"],
};

const workspace = join(import.meta.dirname, "..", "..", "..");
const source = join(workspace, "packages", "core", "src");

/** The room a file of core stands in: its top folder, and for a stage or a locale the folder below that too. */
function roomOf(path: string): { readonly room: string; readonly own: string } {
  const [top = "", second = "", third] = relative(source, path).split(sep);
  if (second === "") return { room: "root", own: "root" };
  if (top === "stages" && third === undefined) return { room: "stage-layers", own: "stage-layers" };
  return { room: top, own: top === "stages" || top === "locales" ? `${top}/${second}` : top };
}

function importsOf(code: string): string[] {
  return [...code.matchAll(/^\s*(?:import|export)\b[^;]*?from "([^"]+)"/gm)].map(([, from]) => from ?? "");
}

/** Path below the folder, and the code without its comments. */
function filesBelow(folder: string): { readonly path: string; readonly name: string; readonly code: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path,
      name: relative(folder, path).split(sep).join("/"),
      code: readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, ""),
    }));
}

const core = filesBelow(source);

describe("inside @news/core", () => {
  test("rooms import only what the picture in docs/architecture.md allows", () => {
    const wrong = core.flatMap(({ path, name, code }) => {
      const { room, own } = roomOf(path);
      return importsOf(code)
        .filter((from) => from.startsWith("."))
        .filter((from) => {
          const target = roomOf(normalize(join(dirname(path), from)));
          const list = mayImport[room] ?? [];
          return !list.includes(target.room) && !(list.includes("self") && target.own === own);
        })
        .map((from) => `${name} imports ${from}`);
    });
    expect(wrong).toEqual([]);
  });

  test("runtime packages are few, each in its room", () => {
    const users = core.flatMap(({ path, code }) =>
      importsOf(code)
        .filter((from) => !from.startsWith("."))
        .map((from) => `${from} in ${roomOf(path).room}`),
    );
    expect([...new Set(users)].sort()).toEqual([
      "@mozilla/readability in html",
      "hast in exporters",
      "hast-util-to-html in exporters",
      "htmlparser2 in html",
      "htmlparser2 in importers",
      "linkedom in html",
      "mdast in exporters",
      "mdast-util-to-markdown in exporters",
      "schema-dts in exporters",
      "xast in exporters",
      "xast-util-to-xml in exporters",
      "yaml in exporters",
      "yaml in root",
      "zod in model",
      "zod in root",
    ]);
  });

  test("whoever imports the parser or the model gets no exporter with it", () => {
    const importers = core.filter(({ path }) => roomOf(path).room !== "exporters");
    const wrong = importers.filter(({ code }) => importsOf(code).some((from) => from.includes("exporters/")));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test("whoever imports the parser gets nothing of @news/core/html with it", () => {
    const reached = new Set<string>();
    const packages = new Set<string>();
    const visit = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const from of importsOf(readFileSync(path, "utf8"))) {
        if (from.startsWith(".")) visit(normalize(join(dirname(path), from)));
        else packages.add(from);
      }
    };
    visit(join(source, "index.ts"));
    expect([...reached].filter((path) => roomOf(path).room === "html")).toEqual([]);
    expect([...packages].sort()).toEqual(["yaml", "zod"]);
  });

  test("whoever imports the parser gets no importer with it", () => {
    const others = core.filter(({ path }) => !["importers", "html"].includes(roomOf(path).room));
    const wrong = others.filter(({ code }) => importsOf(code).some((from) => from.includes("importers/")));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test("nothing uses a clock, chance, the console, the network or the platform", () => {
    const banned =
      /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bconsole\.|\bprocess\.|\bfetch\(|from "node:|\bperformance\./;
    expect(core.filter(({ code }) => banned.test(code)).map(({ name }) => name)).toEqual([]);
  });

  test("no shared code asks for a language by its name", () => {
    const asks = /[!=]==? "(?:de|en)"|case "(?:de|en)"/;
    const shared = core.filter(({ name }) => !name.startsWith("locales/"));
    expect(shared.filter(({ code }) => asks.test(code)).map(({ name }) => name)).toEqual([]);
  });

  test("patterns know Unicode: no \\b and no \\w", () => {
    const ascii = /\/[^/\n]*\\[bwW][^/\n]*\/[dgimsuvy]*/;
    expect(core.filter(({ code }) => ascii.test(code)).map(({ name }) => name)).toEqual([]);
  });
});

describe("between packages", () => {
  test.for(Object.entries(packages))("%s imports only what it may", ([folder, names]) => {
    const wrong = filesBelow(join(workspace, folder, "src")).flatMap(({ name, code }) =>
      importsOf(code)
        .filter((from) => from.startsWith("@news/") || /^(?:\.\.\/)+(?:packages|apps)\//.test(from))
        .filter((from) => !names.includes(from.split("/").slice(0, 2).join("/")))
        .map((from) => `${name} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});
