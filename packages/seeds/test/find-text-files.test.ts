import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findTextFiles } from "../src/find-text-files.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("finds .txt at every depth, in order; leaves the rest out", () => {
  const folder = temporaryFolder({
    "b.txt": "b",
    "a.TXT": "a",
    "de/x.txt": "x",
    "de/tief/er/y.txt": "y",
    "README.md": "no",
    "notes.text": "no",
    txt: "no",
    ".hidden.txt": "no",
    ".txt": "no",
    ".git/z.txt": "no",
    "folder.txt/in.txt": "in",
  });
  expect(findTextFiles(folder)).toEqual({
    files: ["a.TXT", "b.txt", "de/tief/er/y.txt", "de/x.txt", "folder.txt/in.txt"],
    folders: ["", "de", "de/tief", "de/tief/er", "folder.txt"],
    problems: [],
  });
});

test("follows links once; loops end", () => {
  const elsewhere = temporaryFolder({ "far.txt": "far", "one.txt": "one" });
  const folder = temporaryFolder({ "de/near.txt": "near" });
  symlinkSync(folder, join(folder, "loop"));
  symlinkSync("..", join(folder, "de", "up"));
  symlinkSync(elsewhere, join(folder, "away"));
  symlinkSync(folder, join(elsewhere, "back"));
  symlinkSync("de/near.txt", join(folder, "again.txt"));
  symlinkSync(join(elsewhere, "one.txt"), join(folder, "a.txt"));
  symlinkSync("self.txt", join(folder, "self.txt"));
  symlinkSync("nowhere", join(folder, "nothing.txt"));
  symlinkSync("nowhere", join(folder, "nothing"));
  const { files, folders, problems } = findTextFiles(folder);
  expect(files).toEqual(["a.txt", "away/far.txt", "de/near.txt", "nothing.txt", "self.txt"]);
  expect(folders).toEqual(["", "away", "de"]);
  expect(problems).toEqual([]);
});

test("many folders that all link to each other end too", () => {
  const folder = temporaryFolder();
  const names = Array.from({ length: 12 }, (_, index) => `f${index}`);
  for (const name of names) mkdirSync(join(folder, name));
  for (const from of names) for (const to of names) symlinkSync(join(folder, to), join(folder, from, to));
  expect(findTextFiles(folder).folders).toHaveLength(13);
});
