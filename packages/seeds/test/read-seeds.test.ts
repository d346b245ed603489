import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { readSeeds } from "../src/read-seeds.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const article = (date?: string) => `${date === undefined ? "" : `---\ndate: ${date}\n---\n`}Bonn. Der Rat tagte.\n`;

test("reads flat and nested files, front matter or none", async () => {
  const file = "---\ntitle: Rat tagt\ndate: 1989-11-10\nlang: de\n---\nBonn. Der Rat tagte.\n";
  const folder = temporaryFolder({ "de/Größe.txt": file, "flach.TXT": "Der Rat tagte.\n" });
  const { seeds, problems } = await readSeeds(folder);
  expect(problems).toEqual([]);
  expect(seeds.map(({ slug, path }) => [slug, path])).toEqual([
    ["groesse", "de/Größe.txt"],
    ["flach", "flach.TXT"],
  ]);
  expect(seeds[0]?.digest).toBe(createHash("sha256").update(file).digest("hex"));
  expect(seeds[0]?.article.publishedAt).toBe("1989-11-10");
  expect(seeds[0]?.article.text).toBe("Bonn. Der Rat tagte.\n");
  expect(seeds[1]?.article.text).toBe("Der Rat tagte.\n");
});

test("sorts by instant, newest first, those without a date last, then by slug", async () => {
  const folder = temporaryFolder({
    "b-undated.txt": article(),
    "a-undated.txt": article(),
    "older.txt": article("1963-06-26"),
    "evening.txt": article("2025-01-22T20:00:00+01:00"),
    "later.txt": article("2025-01-22T19:30:00Z"),
    "z-same.txt": article("1989-11-09"),
    "a-same.txt": article("1989-11-09"),
    "before-christ.txt": article("0001-01-01"),
  });
  const { seeds } = await readSeeds(folder);
  expect(seeds.map(({ slug }) => slug)).toEqual([
    "later",
    "evening",
    "a-same",
    "z-same",
    "older",
    "before-christ",
    "a-undated",
    "b-undated",
  ]);
});

test("a byte-order mark stays in the text and does not hide the front matter", async () => {
  const folder = temporaryFolder({
    "bare.txt": "\u{feff}Bonn. Der Rat tagte.\n",
    "front.txt": `\u{feff}${article("1989-11-10")}`,
  });
  const { seeds, problems } = await readSeeds(folder);
  expect(problems).toEqual([]);
  expect(seeds.map(({ slug, article: { text, publishedAt } }) => [slug, text, publishedAt])).toEqual([
    ["front", "Bonn. Der Rat tagte.\n", "1989-11-10"],
    ["bare", "\u{feff}Bonn. Der Rat tagte.\n", undefined],
  ]);
  for (const { article } of seeds) {
    for (const { span } of article.blocks) expect(article.text.slice(span.start, span.end).trim()).not.toBe("");
  }
});

test("odd front matter is a diagnostic, not a problem", async () => {
  const folder = temporaryFolder({ "a.txt": "---\ndate: gestern\nlang: xx\n---\nBonn. Der Rat tagte.\n" });
  const { seeds, problems } = await readSeeds(folder);
  expect(problems).toEqual([]);
  expect(seeds[0]?.article.diagnostics.length).toBeGreaterThan(0);
  expect(seeds[0]?.article.publishedAt).toBeUndefined();
});

test("what cannot be used is a problem each, and the rest is there", async () => {
  const folder = temporaryFolder({
    "blank.txt": "  \n\n",
    "empty.txt": "",
    "front-only.txt": "---\ntitle: Rat tagt\n---\n\n",
    "good.txt": article(),
    "latin.txt": Buffer.from("K\xf6ln", "latin1"),
    "nul.txt": "a\0b",
    "wide.txt": Buffer.from("\u{feff}Köln", "utf16le"),
  });
  symlinkSync("nowhere", join(folder, "gone.txt"));
  const { seeds, problems } = await readSeeds(folder);
  expect(seeds.map(({ slug }) => slug)).toEqual(["good"]);
  expect(problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([
    "blank.txt: empty",
    "empty.txt: empty",
    "front-only.txt: empty",
    "gone.txt: unreadable",
    "latin.txt: not-utf-8",
    "nul.txt: binary",
    "wide.txt: not-utf-8",
  ]);
  for (const { message } of problems) expect(message).toMatch(/^[A-Z].+; .+\.$/);
});

test("a broken file shifts no other slug", async () => {
  const folder = temporaryFolder({ "de/rat.txt": "", "en/rat.txt": article() });
  expect((await readSeeds(folder)).seeds[0]?.slug).toBe("en-rat");
});

test.each([
  ["missing", "missing-folder"],
  ["file.txt", "not-a-folder"],
  ["file.txt/below", "missing-folder"],
])("the folder itself: %s", async (name, code) => {
  const path = join(temporaryFolder({ "file.txt": article() }), name);
  const { seeds, problems } = await readSeeds(path);
  expect(seeds).toEqual([]);
  expect(problems).toEqual([{ path, code, message: expect.stringMatching(/; .+\.$/) }]);
});

test.skipIf(process.platform === "win32")("no permission is a problem of that file or folder alone", async () => {
  const folder = temporaryFolder({ "good.txt": article(), "locked.txt": article(), "vault/x.txt": article() });
  chmodSync(folder, 0o755);
  chmodSync(join(folder, "locked.txt"), 0);
  chmodSync(join(folder, "vault"), 0);
  // Root may read everything: be somebody else meanwhile.
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    const { seeds, problems } = await readSeeds(folder);
    expect(seeds.map(({ slug }) => slug)).toEqual(["good"]);
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      ["locked.txt", "unreadable"],
      ["vault", "unreadable"],
    ]);
    expect(problems[0]?.message).toMatch(/^Permission .*chmod/);
  } finally {
    if (root) process.seteuid?.(0);
    chmodSync(join(folder, "vault"), 0o755);
  }
});

test.skipIf(process.platform === "win32")("a named pipe is refused instead of waited for", async () => {
  const folder = temporaryFolder({ "good.txt": article() });
  execFileSync("sh", ["-c", 'mkfifo "$1"', "sh", join(folder, "pipe.txt")]);
  const { seeds, problems } = await readSeeds(folder);
  expect(seeds).toHaveLength(1);
  expect(problems).toEqual([
    { path: "pipe.txt", code: "unreadable", message: expect.stringContaining("regular file") },
  ]);
});

test("hundreds of files at once", async () => {
  const names = Array.from({ length: 600 }, (_, index) => `f/${index}.txt`);
  const folder = temporaryFolder(Object.fromEntries(names.map((name) => [name, article()])));
  expect((await readSeeds(folder)).seeds).toHaveLength(600);
});
