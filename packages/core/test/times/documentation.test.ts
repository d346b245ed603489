import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findTimes, readMarks } from "./marked-sentence.ts";

const page = readFileSync(join(import.meta.dirname, "..", "..", "..", "..", "docs", "times.md"), "utf8");
const [, examples = ""] = page.split("## Examples");
const rows = [...examples.matchAll(/^\| ([^|]*\{[^|]*) \| ([^|]*) \|$/gm)].flatMap(([, de = "", en = ""]) => [
  { language: "de" as const, marked: de },
  { language: "en" as const, marked: en },
]);

test("the page has examples in both languages", () => {
  expect(rows.length).toBeGreaterThanOrEqual(20);
});

test.each(rows)("docs/times.md, $language: $marked", ({ language, marked }) => {
  const { sentence, expected } = readMarks(marked);
  expect(findTimes(sentence, language, "2025-01-22")).toEqual(expected);
});
