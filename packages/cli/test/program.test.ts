import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { program, spawnNews } from "./run-news.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Far more than a pipe holds. */
const manyFiles = () => {
  const paragraphs = "Bonn. Der Rat hat am Dienstag bis in die Nacht getagt.\n".repeat(200);
  return Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`f/${index}.txt`, paragraphs]));
};

const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
const news = program.map(quote).join(" ");

describe("the program in a process of its own", { concurrent: false, timeout: 30_000 }, () => {
  test.each<[words: string[], code: number]>([
    [["parse", "rat.txt"], 0],
    [["parse", "rat.txt", "gone.txt"], 1],
    [["parse", "--lagn", "de", "rat.txt"], 2],
    [["--help"], 0],
    [[], 2],
  ])("news %j ends with %i", async (words, code) => {
    const ending = await spawnNews(words, temporaryFolder({ "rat.txt": "Bonn. Der Rat tagte." }));
    expect(ending.code).toBe(code);
    expect(ending.stderr === "").toBe(code === 0);
  });

  test("standard input, cut anywhere", async () => {
    const { code, stdout } = await spawnNews(
      ["parse", "-"],
      temporaryFolder(),
      "Köln. Größe „zählt“.\n".repeat(20_000),
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout).text).toBe("Köln. Größe „zählt“.\n".repeat(20_000));
  });

  test.each(["json", "ndjson", "txt"])("a reader that goes away ends it quietly: %s", async (format) => {
    const [node, ...first] = program;
    const child = spawn(node, [...first, "parse", "--format", format, "f"], { cwd: temporaryFolder(manyFiles()) });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += String(chunk);
    });
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code, signal] = await once(child, "close");
    expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: "" });
  });

  describe.skipIf(process.platform === "win32")("in a shell", () => {
    const shell = (line: string, cwd: string) =>
      execFileSync("bash", ["-c", `set -o pipefail; ${line}`], { cwd, encoding: "utf8" });

    test("| head", () => {
      const line = `${news} parse --format ndjson f 2>&1 | head -n 1 | cut -c 1-8; echo "\${PIPESTATUS[0]}"`;
      expect(shell(line, temporaryFolder(manyFiles()))).toBe('{"file":\n0\n');
    });

    test("cat | news | cat, and a file as a pipe", () => {
      const cwd = temporaryFolder({ "rat.txt": "Bonn. Der Rat tagte." });
      const text = (line: string) => JSON.parse(shell(line, cwd)).text;
      expect(text(`cat rat.txt | ${news} parse - | cat`)).toBe("Bonn. Der Rat tagte.");
      expect(text(`${news} parse <(cat rat.txt)`)).toBe("Bonn. Der Rat tagte.");
    });

    test("nobody reads the messages", () => {
      const cwd = temporaryFolder({ "rat.txt": "Bonn. Der Rat tagte." });
      expect(shell(`${news} parse gone.txt rat.txt 2>&- ; echo $?`, cwd)).toMatch(/^\[\n[\s\S]*\]\n1\n$/);
    });

    test.skipIf(!existsSync("/dev/full"))("a full disk", () => {
      const cwd = temporaryFolder({ "rat.txt": "Bonn. Der Rat tagte." });
      expect(shell(`${news} parse rat.txt 2>&1 >/dev/full; echo $?`, cwd)).toBe(
        "news: the output could not be written (ENOSPC); check the disk and try again\n1\n",
      );
    });
  });
});
