import { execFile, execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Archive, openArchive } from "@news/archive";
import { parseArticle } from "@news/core";
import { afterAll, describe, expect, test } from "vitest";

const root = mkdtempSync(join(tmpdir(), "wortlaut-hardship-"));
const mounted: string[] = [];
afterAll(() => {
  for (const folder of mounted) asRoot("umount", "-l", folder);
  rmSync(root, { recursive: true, force: true });
});

function asRoot(program: string, ...parameters: readonly string[]): void {
  execFileSync(program, parameters, { stdio: "ignore" });
}

function newFolder(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A disk of its own with so many kilobytes, where this process may make one. */
function mountSmallDisk(name: string, kilobytes: number): string | undefined {
  const folder = newFolder(name);
  try {
    asRoot("mount", "-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder);
  } catch {
    return undefined;
  }
  mounted.push(folder);
  return folder;
}

function inputOf(id: string) {
  const article = parseArticle(`Altenau. „Das ist ${id}“, sagte Ina Muster.`, { language: "de" });
  return { id, article, origin: "api" as const, digest: id };
}

/** Writes until the archive refuses; gives what was answered, and the refusal. */
async function fill(archive: Archive, name: string): Promise<{ written: string[]; refusal: unknown }> {
  const written: string[] = [];
  const words = Array.from({ length: 2000 }, (_, index) => `Wort${(index * 7919) % 100_003}`).join(" ");
  for (let index = 0; index < 500; index += 1) {
    const id = `${name}-${index}`;
    const input = inputOf(id);
    try {
      await archive.put([{ ...input, article: { ...input.article, text: `${input.article.text} ${words}` } }]);
    } catch (refusal) {
      return { written, refusal };
    }
    written.push(id);
  }
  return { written, refusal: undefined };
}

const disk = mountSmallDisk("disk", 6000);

describe.skipIf(disk === undefined)("a disk of its own", () => {
  test("that is full: says so, keeps what was answered, and goes on when there is room", async () => {
    const folder = disk ?? "";
    const ballast = join(folder, "ballast");
    writeFileSync(ballast, new Uint8Array(2_000_000));
    const archive = await openArchive({ folder, workers: false });
    const { written, refusal } = await fill(archive, "voll");
    expect(refusal).toMatchObject({ code: "archive/disk-full", message: expect.stringContaining("full") });
    expect(written.length).toBeGreaterThan(0);
    expect([...(await archive.digests("api")).keys()].sort()).toEqual([...written].sort());
    rmSync(ballast);
    await archive.put([inputOf("danach")]);
    expect(await archive.check()).toEqual([]);
    await archive.close();
    const again = await openArchive({ folder, workers: false });
    expect(await again.count()).toBe(written.length + 1);
    await again.close();
  });

  test("that only reads: refuses to open, and says what to do", async () => {
    const folder = disk ?? "";
    asRoot("mount", "-o", "remount,ro", folder);
    await expect(openArchive({ folder: join(folder, "neu"), workers: false })).rejects.toMatchObject({
      code: "archive/read-only",
      message: expect.stringContaining("NEWS_DATA"),
    });
    await expect(openArchive({ folder, workers: false })).rejects.toMatchObject({ code: "archive/read-only" });
    asRoot("mount", "-o", "remount,rw", folder);
    const archive = await openArchive({ folder, workers: false });
    expect(await archive.check()).toEqual([]);
    await archive.close();
  });
});

describe("a damaged file", () => {
  test.for([
    ["that is no database", (file: string) => writeFileSync(file, "Das ist keine Datenbank. ".repeat(1000))],
    [
      "whose schema is overwritten",
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.fill(0x5a, 100, 4096);
        writeFileSync(file, bytes);
      },
    ],
  ] as const)("%s is refused by name and left as it is", async ([_name, damage]) => {
    const folder = newFolder(`damaged-${Math.random()}`);
    const file = join(folder, "archive.sqlite");
    const archive = await openArchive({ folder, workers: false });
    await archive.put([inputOf("eins")]);
    await archive.close();
    const good = join(folder, "backup");
    copyFileSync(file, good);
    damage(file);
    const before = readFileSync(file);
    await expect(openArchive({ folder, workers: false })).rejects.toMatchObject({
      code: "archive/damaged",
      message: expect.stringContaining(file),
    });
    expect(readFileSync(file).equals(before)).toBe(true);
    copyFileSync(good, file);
    const restored = await openArchive({ folder, workers: false });
    expect(await restored.count()).toBe(1);
    await restored.close();
  });
});

describe("two processes on one file", () => {
  test("lose nothing, and number every change once", async () => {
    const folder = newFolder("zwei");
    const script = fileURLToPath(new URL("./support/write-many.ts", import.meta.url));
    const write = (name: string) =>
      promisify(execFile)(process.execPath, ["--conditions=@news/source", script, folder, name, "40"]);
    const outputs = await Promise.all([write("a"), write("b")]);
    const answered = outputs.flatMap(({ stdout }) => stdout.trim().split("\n"));
    expect(answered.length).toBe(80);
    const archive = await openArchive({ folder, workers: false });
    expect([...(await archive.digests("api")).keys()].sort()).toEqual(answered.sort());
    expect((await archive.changes(0, 100)).map(({ seq }) => seq)).toEqual(answered.map((_, index) => index + 1));
    expect(await archive.check()).toEqual([]);
    await archive.close();
  });
});
