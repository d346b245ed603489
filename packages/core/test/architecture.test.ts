import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Who may import whom, as `docs/architecture.md` draws it. A folder stands for everything below it; `self` is the folder of
 * the importing file's own stage or locale.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: ["text"],
  errors: ["errors"],
  model: ["model", "text"],
  locale: ["locale", "text", "model", "errors"],
  locales: ["self", "locale", "text"],
  stages: ["self", "stage-layers", "locale", "text", "model"],
  "stage-layers": ["stage-layers", "text", "model"],
  root: ["root", "errors", "locale", "locales", "model", "stages", "stage-layers", "text"],
};

const source = join(import.meta.dirname, "..", "src");
const workspace = join(import.meta.dirname, "..", "..", "..");

/** The room a file of core stands in: its top folder, and for a stage or a locale the folder below that too. */
function roomOf(path: string): { room: string; own: string } {
  const [top = "", second = "", third] = relative(source, path).split(sep);
  if (second === "") return { room: "root", own: "root" };
  if (top === "stages" && third === undefined) return { room: "stage-layers", own: "stage-layers" };
  return { room: top, own: top === "stages" || top === "locales" ? `${top}/${second}` : top };
}

function importsOf(path: string): string[] {
  return [...readFileSync(path, "utf8").matchAll(/^\s*(?:import|export)\b[^;]*?from "([^"]+)"/gm)].map(([, from]) => from ?? "");
}

function filesBelow(folder: string, endings: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("node_modules") && !path.includes(`${sep}dist${sep}`));
}

const coreFiles = filesBelow(source, [".ts"]);

describe("import directions inside @news/core", () => {
  test.for(coreFiles.map((path) => [relative(source, path), path] as const))("%s", ([, path]) => {
    const { room, own } = roomOf(path);
    for (const from of importsOf(path)) {
      if (!from.startsWith(".")) continue;
      const target = roomOf(normalize(join(dirname(path), from)));
      const list = allowed[room] ?? [];
      const fine = list.includes(target.room) || (list.includes("self") && target.own === own);
      expect(fine, `${from} is out of bounds for ${room}`).toBe(true);
    }
  });

  test("runtime packages are zod and yaml, each in its room", () => {
    const users = new Map<string, Set<string>>();
    for (const path of coreFiles) {
      for (const from of importsOf(path)) {
        if (from.startsWith(".")) continue;
        users.set(from, (users.get(from) ?? new Set()).add(roomOf(path).room));
      }
    }
    expect(Object.fromEntries([...users].map(([name, rooms]) => [name, [...rooms].sort()]))).toEqual({
      yaml: ["root"],
      zod: ["model", "root"],
    });
  });

  test.for(coreFiles.map((path) => [relative(source, path), path] as const))(
    "%s uses no clock, chance, console or platform",
    ([, path]) => {
      const code = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
      expect(code).not.toMatch(/\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bconsole\.|\bprocess\.|\bfetch\(|from "node:/);
    },
  );

  test.for(coreFiles.filter((path) => !path.includes(`${sep}locales${sep}`)).map((path) => [relative(source, path), path] as const))(
    "%s asks for no language by name",
    ([name, path]) => {
      if (name === "parse-article.ts") return;
      const code = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
      expect(code).not.toMatch(/[!=]==? "(?:de|en)"|case "(?:de|en)"/);
    },
  );
});

describe("import directions between packages", () => {
  const mayUse: Readonly<Record<string, readonly string[]>> = {
    "packages/core": [],
    "packages/seeds": ["@news/core"],
    "packages/cli": ["@news/core", "@news/seeds"],
    "apps/api": ["@news/core", "@news/seeds"],
    "apps/site": ["@news/core", "@news/seeds"],
  };
  test.for(Object.entries(mayUse))("%s uses %s only", ([folder, names]) => {
    for (const path of filesBelow(join(workspace, folder, "src"), [".ts", ".astro"])) {
      for (const from of importsOf(path)) {
        if (!from.startsWith("@news/")) continue;
        const name = from.split("/").slice(0, 2).join("/");
        expect(names, `${relative(workspace, path)} imports ${from}`).toContain(name);
      }
      expect(readFileSync(path, "utf8")).not.toMatch(/from "(?:\.\.\/){3,}(?:packages|apps)\//);
    }
  });
});
