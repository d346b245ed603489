import { join } from "node:path";
import { parseArticle } from "@news/core";
import { describe, expect, test } from "vitest";
import { drawArticle, readPath, readStructureCases, type StructureCase } from "./structure-case.ts";

/** Titles that say that the text has no credit of any role. */
const WITHOUT_CREDITS = ["Not a credit", "Not initials", "Not a sign-off"];

for (const language of ["de", "en"]) {
  const cases = readStructureCases(join(import.meta.dirname, language));
  for (const file of new Set(cases.map((one) => one.file))) {
    describe(`${language}/${file}`, () => {
      test.for(cases.filter((one) => one.file === file))("$title", (one) => {
        check(one, language);
      });
    });
  }
}

function check({ title, text, lines, expectations }: StructureCase, language: string): void {
  const article = parseArticle(text);
  expect(drawArticle(article)).toEqual(lines);
  expect(article.language).toBe(language);
  const written = lines.some((line) => line.startsWith("headline"));
  expect(article.headline?.certainty).toBe(written ? "written" : "implied");
  for (const [path, value] of expectations) {
    const found = readPath(article, path);
    if (typeof found === "string") expect(found, path).toBe(value);
    else expect(found, path).toContain(value.replace(/ +/g, " ").trim());
  }
  if (!expectations.some(([path]) => path === "dateline.text")) expect(article.dateline?.text).toBeUndefined();
  if (WITHOUT_CREDITS.some((start) => title.startsWith(start))) expect(article.credits).toEqual([]);
}
