import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../src/commands/index.ts";
import { runNews } from "./run-news.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** What bash offers behind these words, completed by the script that `news completion bash` prints. */
async function completeInBash(...words: string[]): Promise<string[]> {
  const { stdout } = await runNews(["completion", "bash"]);
  const list = words.map((word) => `'${word}'`).join(" ");
  const ask = `${stdout}\nCOMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _news; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const answer = execFileSync("bash", ["--norc", "-c", ask], { encoding: "utf8" });
  return answer.split("\n").filter(Boolean);
}

test.skipIf(!existsSync("/bin/bash"))("bash completes commands, options, and values that can be listed", async () => {
  expect(await completeInBash("news", "")).toEqual([...commands.map(({ name }) => name), "help"]);
  expect(await completeInBash("news", "co")).toEqual(["convert", "completion"]);
  expect(await completeInBash("news", "parse", "--re")).toEqual(["--resume", "--report"]);
  expect(await completeInBash("news", "parse", "--format", "")).toEqual(["json", "ndjson", "txt"]);
  expect(await completeInBash("news", "parse", "--from", "nin")).toEqual(["ninjs"]);
  expect(await completeInBash("news", "convert", "-t", "ninjs")).toEqual(["ninjs", "ninjs-quotes"]);
  expect(await completeInBash("news", "completion", "")).toEqual(["bash", "zsh", "fish"]);
  expect(await completeInBash("news", "parse", "rat")).toEqual([]);
});

test.each(["zsh", "fish"])("%s gets every command and every option with its meaning", async (shell) => {
  const { code, stdout } = await runNews(["completion", shell]);
  expect(code).toBe(0);
  for (const { name, summary, options } of commands) {
    expect(stdout).toContain(name);
    expect(stdout).toContain(summary.replaceAll("'", "'\\''"));
    for (const option of Object.keys(options))
      expect(stdout).toContain(shell === "zsh" ? `--${option}` : `-l ${option}`);
  }
});

test.each<[words: string[], stderr: string]>([
  [["completion"], "news: completion wants the name of a shell; write bash, zsh or fish\n"],
  [["completion", "csh"], "news: completion wants the name of a shell; write bash, zsh or fish\n"],
])("usage: news %j", async (words, stderr) => {
  expect(await runNews(words)).toEqual({ code: 2, stdout: "", stderr });
});

test.each<[name: string, terminal: number | undefined, env: Record<string, string>, colours: boolean]>([
  ["a terminal has them", 80, {}, true],
  ["NO_COLOR takes them away", 80, { NO_COLOR: "1" }, false],
  ["an empty NO_COLOR does not", 80, { NO_COLOR: "" }, true],
  ["a dumb terminal has none", 80, { TERM: "dumb" }, false],
  ["a pipe has none", undefined, {}, false],
])("colours: %s", async (_name, terminal, env, colours) => {
  const cwd = temporaryFolder({ "rat.txt": "Bonn. „Wir sparen“, sagte Cora Probe im Rathaus." });
  const { stdout } = await runNews(["quotes", "rat.txt"], {
    cwd,
    env,
    ...(terminal === undefined ? {} : { terminal }),
  });
  expect(stdout.includes("\u001b[")).toBe(colours);
});

test.each<[at: string, line: string, carets: string]>([
  ["sagte Cora", "5  Bonn. „Wir sparen“, sagte Cora Probe im Rathaus.", "^^^^^^^^^^"],
  ["4", "4  北京 tagt", "^^^^^^^^^"],
  ["5:8", "5  Bonn. „Wir sparen“, sagte Cora Probe im Rathau…", "^"],
  ["tagt", "4  北京 tagt", "^^^^"],
])("explain --at %j: carets stand below the passage", async (at, line, carets) => {
  const cwd = temporaryFolder({
    "rat.txt": "---\nlang: de\n---\n北京 tagt\nBonn. „Wir sparen“, sagte Cora Probe im Rathaus.\n",
  });
  const { code, stdout } = await runNews(["explain", "--at", at, "rat.txt"], { cwd });
  expect(code).toBe(0);
  const [first = "", second = ""] = stdout.split("\n");
  expect(first.slice(0, 12)).toBe(line.slice(0, 12));
  expect(second.trim()).toBe(carets);
});

test("explain names what was found at a passage, and the rule that decided", async () => {
  const cwd = temporaryFolder({ "rat.txt": "Bonn. „Wir sparen“, sagte Cora Probe im Rathaus." });
  const { stdout } = await runNews(["explain", "--at", "Cora Probe", "rat.txt"], { cwd });
  expect(stdout).toMatch(/^1 {2}Bonn\. „Wir sparen“, sagte Cora Probe im Rathaus\.\n {29}\^{10}\n/);
  expect(stdout).toMatch(/ {2}quote q1, direct: "Cora Probe", cue "sagte", written, by \S+\n/);
  expect(stdout).toMatch(/ {2}person e\d+ "Cora Probe", mentioned as "Cora Probe" \(full\)\n/);
  const { stdout: nothing } = await runNews(["explain", "--at", "Hagen", "rat.txt"], { cwd });
  expect(nothing).toBe('"Hagen" does not stand in the text.\n');
});

test("every line of every help fits 80 columns", async () => {
  for (const { help } of commands)
    for (const line of help.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
});
