import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diagnosticCatalogue } from "../src/stages/diagnostics/catalogue.ts";

const workspace = join(import.meta.dirname, "..", "..", "..");

test("docs/diagnostics.md has every code with its message", () => {
  const page = readFileSync(join(workspace, "docs", "diagnostics.md"), "utf8");
  const missing = Object.entries(diagnosticCatalogue).filter(
    ([code, message]) => !page.includes(`| \`${code}\` |`) || !page.includes(message.split(/[;.]/)[0] ?? message),
  );
  expect(missing).toEqual([]);
});

test("every page of docs that the sources name is there", () => {
  const named = readdirSync(join(workspace, "packages", "core", "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap(
      (name) =>
        readFileSync(join(workspace, "packages", "core", "src", name), "utf8").match(/docs\/[a-z0-9/-]+\.md/g) ?? [],
    );
  expect([...new Set(named)].filter((path) => !existsSync(join(workspace, path)))).toEqual([]);
});
