import { expect, test } from "vitest";
import { assignSlugs } from "../src/assign-slugs.ts";

test.each<[name: string, slugByPath: Record<string, string>]>([
  ["nothing to settle", { "de/a.txt": "a", "de/b.txt": "b" }],
  ["the second one of a name gets its folder's", { "de/rat.txt": "rat", "en/rat.txt": "en-rat" }],
  ["only the nearest folder counts", { "de/rat.txt": "rat", "x/Östlich/rat.txt": "oestlich-rat" }],
  ["no folder: a number", { "Rat.txt": "rat", "rat.TXT": "rat-2", "rät.txt": "raet" }],
  [
    "prefix taken: a number",
    { "a/x/rat.txt": "rat", "b/x/rat.txt": "x-rat", "c/x/rat.txt": "rat-2", "d/x/rat.txt": "rat-3" },
  ],
  [
    "a file's own name is never taken by another",
    { "a/rat.txt": "rat", "en/rat.txt": "rat-2", "z/en-rat.txt": "en-rat" },
  ],
  ["nameless ones", { "北.txt": "artikel", "東.txt": "artikel-2" }],
])("%s", (_name, slugByPath) => {
  expect(Object.fromEntries(assignSlugs(Object.keys(slugByPath)))).toEqual(slugByPath);
});

test("thousands of one name stay cheap and distinct", () => {
  const same = Array.from(
    { length: 20_000 },
    (_, index) => `${"北".repeat(1 + (index % 200))}${"東".repeat(Math.floor(index / 200))}.txt`,
  );
  expect(new Set(assignSlugs(same).values()).size).toBe(same.length);
});
