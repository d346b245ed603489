import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type LocalePack, parseArticle } from "@news/core";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "..", "src", "locales");
const codes = readdirSync(folder);

/** Every list of words in a pack, with the path that leads to it. */
function listsOf(value: unknown, path: string): (readonly [path: string, words: readonly string[]])[] {
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, `${path}.${key}`));
}

describe.for(codes)("locale %s", (code) => {
  const load = async () => (await import(join(folder, code, "index.ts")))[code] as LocalePack;

  test("words are trimmed, composed, and stand in a list once", async () => {
    const wrong = listsOf(await load(), code).flatMap(([path, words]) => {
      const untidy = words.filter(
        // An inflection may add nothing.
        (word) =>
          (word === "" && !/adjectiveEndings|personForms/.test(path)) ||
          word !== word.trim() ||
          word !== word.normalize("NFC") ||
          word.includes("  "),
      );
      const twice = words.filter((word, index) => words.indexOf(word) !== index);
      return [...untidy, ...twice].map((word) => `${path}: ${JSON.stringify(word)}`);
    });
    expect(wrong).toEqual([]);
  });

  test("phrases of the layout are written small, as they are looked up", async () => {
    const { layout } = await load();
    const { addressPronouns: _pronouns, vocatives: _vocatives, ...phrases } = layout;
    const loud = listsOf(phrases, "layout").flatMap(([path, words]) =>
      words.filter((word) => word !== word.toLowerCase()).map((word) => `${path}: ${word}`),
    );
    expect(loud).toEqual([]);
  });

  test("each month is read in a date line", async () => {
    const { calendar } = await load();
    for (const [index, names] of calendar.months.entries()) {
      for (const name of names) {
        const text = `Ada tagt\n${code === "de" ? `17. ${name} 2024` : `${name} 17, 2024`}\n${"Der Rat the council und of. ".repeat(8)}`;
        expect(parseArticle(text, { language: code }).publishedAt, name).toBe(
          `2024-${String(index + 1).padStart(2, "0")}-17`,
        );
      }
    }
  });
});

describe("the language is told from the text", () => {
  test.for([
    ["de", "Der Rat hat am Montag nicht getagt"],
    ["de", "Bürgermeisterin kündigt für Mai neue Züge an"],
    ["de", "Wie geht es jetzt mit der Brücke weiter?"],
    ["en", "The council did not meet on Monday"],
    ["en", "Mayor says the bridge will be closed for a year"],
    ["en", "What happens to the bridge and who will pay for it?"],
    ["und", "1234 5678"],
    ["und", "Ada Beispiel"],
    ["und", ""],
  ] as const)("%s: %s", ([language, text]) => {
    expect(parseArticle(text).language).toBe(language);
  });
});
