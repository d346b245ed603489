import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { watchSeeds } from "../src/watch-seeds.ts";
import { put, temporaryFolder } from "./temporary-folder.ts";

/** The docstring promises one second; a machine that runs all tests at once gets more. */
const NOTICED_MS = 4000;
/** Longer than whatever may still be under way. */
const QUIET_MS = 700;

function watching(folder: string, polling: boolean, finished: (clean: () => void) => void) {
  let calls = 0;
  const stop = watchSeeds(folder, () => (calls += 1), { polling });
  finished(stop);
  return {
    stop,
    /** Does something and waits for the call that must follow. */
    async notices(act: () => void) {
      const before = calls;
      act();
      const end = performance.now() + NOTICED_MS;
      while (calls === before && performance.now() < end) await sleep(10);
      expect(calls).toBeGreaterThan(before);
      await sleep(250);
    },
    async ignores(act: () => void) {
      await sleep(QUIET_MS);
      const before = calls;
      act();
      await sleep(QUIET_MS);
      expect(calls).toBe(before);
    },
    calls: () => calls,
  };
}

describe.each([
  ["events", false],
  ["polling", true],
])("%s", { concurrent: true, timeout: 40_000 }, (_name, polling) => {
  test("add, change, replace, rename and delete", async ({ onTestFinished }) => {
    const folder = temporaryFolder({ "a.txt": "a", "de/b.txt": "b" }, onTestFinished);
    const { notices } = watching(folder, polling, onTestFinished);
    await notices(() => put(folder, "c.txt", "c"));
    await notices(() => writeFileSync(join(folder, "de/b.txt"), "B"));
    await notices(() => {
      writeFileSync(join(folder, ".c.swp"), "d");
      renameSync(join(folder, ".c.swp"), join(folder, "c.txt"));
    });
    await notices(() => renameSync(join(folder, "c.txt"), join(folder, "d.txt")));
    await notices(() => rmSync(join(folder, "de/b.txt")));
  });

  test("new, filled, moved and deleted folders", async ({ onTestFinished }) => {
    const folder = temporaryFolder({}, onTestFinished);
    const elsewhere = temporaryFolder({ "x/y/z.txt": "z" }, onTestFinished);
    const { notices } = watching(folder, polling, onTestFinished);
    await notices(() => put(folder, "de/neu/tief/a.txt", "a"));
    await notices(() => put(folder, "de/neu/tief/b.txt", "b"));
    await notices(() => renameSync(join(elsewhere, "x"), join(folder, "x")));
    await notices(() => appendFileSync(join(folder, "x/y/z.txt"), "more"));
    await notices(() => rmSync(join(folder, "de"), { recursive: true }));
    await notices(() => put(folder, "de/neu/tief/a.txt", "a"));
    await notices(() => put(folder, "de/neu/tief/a.txt", "again"));
  });

  test("the folder is absent, comes, goes, comes again, is exchanged", async ({ onTestFinished }) => {
    const parent = temporaryFolder({ "other/b.txt": "b" }, onTestFinished);
    const folder = join(parent, "not", "yet");
    const { notices } = watching(folder, polling, onTestFinished);
    await notices(() => put(folder, "a.txt", "a"));
    await notices(() => put(folder, "a.txt", "A"));
    await notices(() => rmSync(join(parent, "not"), { recursive: true }));
    await notices(() => put(folder, "a.txt", "a"));
    await notices(() => renameSync(join(parent, "not"), join(parent, "old")));
    await notices(() => {
      mkdirSync(join(parent, "not"));
      renameSync(join(parent, "other"), folder);
    });
    await notices(() => put(folder, "b.txt", "B"));
  });

  test("linked folders", async ({ onTestFinished }) => {
    const elsewhere = temporaryFolder({ "a.txt": "a" }, onTestFinished);
    const folder = temporaryFolder({}, onTestFinished);
    symlinkSync(elsewhere, join(folder, "away"));
    symlinkSync(folder, join(folder, "loop"));
    const { notices } = watching(folder, polling, onTestFinished);
    await notices(() => put(elsewhere, "a.txt", "A"));
  });

  test("a file written to without a pause is noticed all the same", async ({ onTestFinished }) => {
    const folder = temporaryFolder({ "a.txt": "a" }, onTestFinished);
    const { notices } = watching(folder, polling, onTestFinished);
    const writing = setInterval(() => appendFileSync(join(folder, "a.txt"), "a"), 40);
    await notices(() => {}).finally(() => clearInterval(writing));
  });

  test("many changes at once are one call; other files and a stopped watch are none", async ({ onTestFinished }) => {
    const folder = temporaryFolder({ "a.txt": "a" }, onTestFinished);
    const { notices, ignores, calls, stop } = watching(folder, polling, onTestFinished);
    await ignores(() => {
      put(folder, "README.md", "x");
      put(folder, ".hidden/b.txt", "x");
      mkdirSync(join(folder, "leer"));
    });
    await notices(() => {
      for (let index = 0; index < 50; index += 1) put(folder, `${index}.txt`, "x");
    });
    expect(calls()).toBe(1);
    stop();
    stop();
    await ignores(() => put(folder, "b.txt", "b"));
  });
});
