import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { articleText, cutGzip, damagedGzip, ndjsonOf, warcRecord } from "./make-input.ts";
import { program, spawnNews } from "./run-news.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const linesOf = (text: string) => text.trimEnd().split("\n");
const filesOf = (stdout: string) => (stdout === "" ? [] : linesOf(stdout).map((line) => JSON.parse(line).file));

describe("streams, in processes of their own", { timeout: 300_000 }, () => {
  test("threads: the same bytes in the same order, whatever their number", async () => {
    const lines = linesOf(ndjsonOf(120)).map((line, at) => (at % 40 === 7 ? `kaputt ${at}` : line));
    const cwd = temporaryFolder({ "in.ndjson": `${lines.join("\n")}\n` });
    const run = (jobs: string) => spawnNews(["parse", "--no-recogniser", "-f", "ndjson", "-j", jobs, "in.ndjson"], cwd);
    const [one, two, three] = [await run("1"), await run("2"), await run("3")];
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    expect(one.code).toBe(1);
    expect(linesOf(one.stderr)).toHaveLength(3);
    expect(linesOf(one.stdout).map((line) => JSON.parse(line).id)).toEqual(
      Array.from({ length: 120 }, (_, at) => at + 1).filter((id) => (id - 1) % 40 !== 7),
    );
  });

  test.each(["ndjson", "json"])(
    "killed without warning, %s goes on with --resume to the same bytes",
    async (format) => {
      const cwd = temporaryFolder({ "in.ndjson.gz": gzipSync(`${ndjsonOf(600)}kaputt\n${ndjsonOf(600, 601)}`) });
      const words = ["parse", "--no-recogniser", "-f", format, "-j", "2", "--report", "report.ndjson", "in.ndjson.gz"];
      const whole = await spawnNews([...words, "-o", "whole"], cwd);
      const report = readFileSync(join(cwd, "report.ndjson"), "utf8");

      const [node, ...first] = program;
      const resumed = [...words, "-o", "out", "--resume"];
      let kills = 0;
      for (const goal of [256, 700]) {
        const child = spawn(node, [...first, ...resumed], { cwd, stdio: "ignore" });
        const closed = once(child, "close");
        while (child.exitCode === null && documentsNoted(join(cwd, "out.progress")) < goal) await wait(5);
        if (child.exitCode === null) child.kill("SIGKILL");
        const [, signal] = await closed;
        kills += signal === "SIGKILL" ? 1 : 0;
      }
      expect(kills).toBe(2);
      expect(existsSync(join(cwd, "out.progress"))).toBe(true);
      const last = await spawnNews(resumed, cwd);
      expect(last.code).toBe(whole.code);
      expect(readFileSync(join(cwd, "out")).equals(readFileSync(join(cwd, "whole")))).toBe(true);
      expect(readFileSync(join(cwd, "report.ndjson"), "utf8")).toBe(report);
      expect(existsSync(join(cwd, "out.progress"))).toBe(false);
    },
  );

  test("a folder of files goes on with what is not there yet", async () => {
    const cwd = temporaryFolder({ "f/a.txt": articleText(1), "f/b.txt": articleText(2), "out/f/a.json": "schon da" });
    const { code } = await spawnNews(["parse", "-o", "out/", "--resume", "f"], cwd);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, "out/f/a.json"), "utf8")).toBe("schon da");
    expect(JSON.parse(readFileSync(join(cwd, "out/f/b.json"), "utf8")).text).toBe(articleText(2));
  });

  test("--resume of another command is refused", async () => {
    const cwd = temporaryFolder({ "in.ndjson": `${ndjsonOf(3)}kaputt\n` });
    await spawnNews(["parse", "-f", "ndjson", "-o", "out", "--fail-fast", "in.ndjson"], cwd);
    const { code, stderr } = await spawnNews(["quotes", "-f", "ndjson", "-o", "out", "--resume", "in.ndjson"], cwd);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^news: --resume found the progress of another command; .*out\.progress\n$/);
  });

  test.each(["ndjson", "json"])(
    "--fail-fast stops, and --resume goes on when the line is mended: %s",
    async (format) => {
      const [before, after] = [ndjsonOf(20), ndjsonOf(20, 21)];
      const cwd = temporaryFolder({ "in.ndjson": `${before}kaputt\n${after}` });
      const words = ["parse", "-f", format, "-o", "out", "in.ndjson"];
      const stopped = await spawnNews([...words, "--fail-fast"], cwd);
      expect(stopped).toEqual({
        code: 1,
        stdout: "",
        stderr:
          "news: in.ndjson:21: the line is not JSON; check the file, one JSON object per line\n" +
          "news: stopped at the first that could not be read; mend it and repeat the command with --resume\n",
      });
      const mended = JSON.stringify({ id: "neu", text: articleText(99) });
      writeFileSync(join(cwd, "in.ndjson"), `${before}${mended}\n${after}`);
      expect(await spawnNews([...words, "--resume"], cwd)).toEqual({ code: 0, stdout: "", stderr: "" });
      const out = readFileSync(join(cwd, "out"), "utf8");
      await spawnNews(words, cwd);
      expect(out).toBe(readFileSync(join(cwd, "out"), "utf8"));
    },
  );

  test.each<[name: string, files: Record<string, string | Uint8Array>, words: string[], names: string[]]>([
    ["a text", { "rat.txt.gz": gzipSync(articleText(1)) }, ["rat.txt.gz"], ["rat.txt.gz"]],
    ["a text that has another name", { "rat.txt": gzipSync(articleText(1)) }, ["rat.txt"], ["rat.txt"]],
    ["lines", { "a.ndjson.gz": gzipSync(ndjsonOf(2)) }, ["a.ndjson.gz"], ["a.ndjson.gz:1", "a.ndjson.gz:2"]],
    [
      "two gzip files behind each other",
      { "a.jsonl.gz": Buffer.concat([gzipSync(ndjsonOf(1)), gzipSync(ndjsonOf(1, 2))]) },
      ["a.jsonl.gz"],
      ["a.jsonl.gz:1", "a.jsonl.gz:2"],
    ],
    [
      "WET records, one gzip member each",
      {
        "a.wet.gz": Buffer.concat([
          gzipSync(warcRecord("warcinfo", "Software: x")),
          gzipSync(warcRecord("conversion", articleText(1), { "WARC-Target-URI": "https://example.org/1" })),
          gzipSync(warcRecord("response", "<html>", { "Content-Type": "application/http" })),
          gzipSync(warcRecord("conversion", articleText(2), { "WARC-Target-URI": "https://example.org/2" })),
        ]),
      },
      ["a.wet.gz"],
      ["a.wet.gz:2", "a.wet.gz:4"],
    ],
  ])("gzip: %s", async (_name, files, words, names) => {
    const { code, stdout, stderr } = await spawnNews(["parse", "-f", "ndjson", ...words], temporaryFolder(files));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(filesOf(stdout)).toEqual(names);
    expect(linesOf(stdout).map((line) => JSON.parse(line).text)).toEqual(names.map((_, at) => articleText(at + 1)));
  });

  test("a WARC from a pipe, found by its first bytes; each article has its address", async () => {
    const records = Buffer.concat([
      warcRecord("conversion", articleText(1), { "WARC-Target-URI": "<https://example.org/1>" }),
      warcRecord("conversion", Buffer.from("K\xf6ln", "latin1")),
      warcRecord("resource", articleText(3), { "Content-Type": "text/plain; charset=utf-8" }),
    ]);
    const { code, stdout, stderr } = await spawnNews(["parse", "-f", "ndjson", "-"], temporaryFolder(), records);
    expect(code).toBe(1);
    expect(filesOf(stdout)).toEqual(["-:1", "-:3"]);
    expect(JSON.parse(linesOf(stdout)[0] ?? "")).toMatchObject({ url: "https://example.org/1" });
    expect(stderr).toMatch(/^news: -:2: the record is not valid UTF-8 \(line 1\); .*\n$/);
  });

  test("the field with the text has a name; fields of front matter count", async () => {
    const record = { id: 7, body: "Bonn. Der Rat tagte gestern.", title: "Rat tagt", date: "1989-11-10", text: null };
    const cwd = temporaryFolder({ "in.json": `${JSON.stringify(record)}\n` });
    const { stdout } = await spawnNews(["parse", "-f", "ndjson", "--field", "body", "in.json"], cwd);
    expect(JSON.parse(stdout)).toMatchObject({
      file: "in.json:1",
      id: 7,
      text: record.body,
      headline: { text: "Rat tagt" },
      publishedAt: "1989-11-10",
    });
  });

  describe("what cannot be read is one clear line; nothing else is lost", () => {
    const good = { "vor.txt": articleText(1), "nach.txt": articleText(2) };
    test.each<[name: string, files: Record<string, string | Uint8Array>, kept: string[], line: string]>([
      ["a missing file", {}, [], "news: x: there is no such file; check the name"],
      [
        "a folder without texts",
        { "x/README.md": "#" },
        [],
        "news: x: the folder has no .txt file; put articles there or name another folder",
      ],
      [
        "not UTF-8",
        { x: Buffer.from("K\xf6ln", "latin1") },
        [],
        "news: x: the file is not valid UTF-8 (line 1); save it as UTF-8; if it comes from Windows, `iconv -f WINDOWS-1252 -t UTF-8 OLD.txt > NEW.txt` does it",
      ],
      ["an empty file", { x: "" }, [], "news: x: the file is empty; write the article into it or delete it"],
      [
        "a truncated gzip",
        { x: cutGzip("Zufall ".repeat(5000) + articleText(3)) },
        [],
        "news: x: the gzip file is cut off; get the file again, `gzip -t FILE` tests it",
      ],
      [
        "a damaged gzip",
        { x: damagedGzip(articleText(3)) },
        [],
        "news: x: the gzip file is damaged; get the file again, `gzip -t FILE` tests it",
      ],
    ])("%s", async (_name, files, kept, line) => {
      const cwd = temporaryFolder({ ...good, ...files });
      const ending = await spawnNews(["parse", "-f", "ndjson", "vor.txt", "x", "nach.txt"], cwd);
      expect({ code: ending.code, stderr: ending.stderr }).toEqual({ code: 1, stderr: `${line}\n` });
      expect(filesOf(ending.stdout)).toEqual(["vor.txt", ...kept, "nach.txt"]);
    });

    test.each<[name: string, line: string | Uint8Array, what: string]>([
      ["no JSON", "kaputt", "the line is not JSON; check the file, one JSON object per line"],
      ["a list", '["text"]', 'the line has no text in the field "text"; name the field with --field'],
      ["another field", '{"body":"x"}', 'the line has no text in the field "text"; name the field with --field'],
      ["an empty text", '{"text":" "}', "the text is empty; leave out the line"],
      ["not UTF-8", Buffer.from('{"text":"K\xf6ln"}', "latin1"), "the line is not valid UTF-8"],
      [
        "a line cut in the middle",
        '{"text":"Bonn. Der',
        "the line is not JSON; check the file, one JSON object per line",
      ],
    ])("a line of NDJSON: %s", async (_name, line, what) => {
      const input = Buffer.concat([Buffer.from(ndjsonOf(1)), Buffer.from(line), Buffer.from(`\n\n${ndjsonOf(1, 4)}`)]);
      const { code, stdout, stderr } = await spawnNews(
        ["parse", "-f", "ndjson", "--from", "ndjson", "-"],
        temporaryFolder(),
        input,
      );
      expect(code).toBe(1);
      expect(filesOf(stdout)).toEqual(["-:1", "-:4"]);
      expect(stderr.startsWith(`news: -:2: ${what}`)).toBe(true);
      expect(linesOf(stderr)).toHaveLength(1);
    });

    test("NDJSON in a gzip file that is cut off: what came before counts", async () => {
      const cwd = temporaryFolder({ "in.ndjson.gz": cutGzip(ndjsonOf(500)), ...good });
      const { code, stdout, stderr } = await spawnNews(["parse", "-f", "ndjson", "in.ndjson.gz", "nach.txt"], cwd);
      const files = filesOf(stdout);
      expect(code).toBe(1);
      expect(files.length).toBeGreaterThan(50);
      expect(files.at(-1)).toBe("nach.txt");
      expect(linesOf(stderr)).toEqual([
        expect.stringMatching(
          /^news: in\.ndjson\.gz: the gzip file is cut off; \d+ articles before that were read; get the file again/,
        ),
      ]);
    });

    test("a WET file that is cut off: what came before counts", async () => {
      const records = Buffer.concat([
        warcRecord("conversion", articleText(1)),
        warcRecord("conversion", articleText(2)),
      ]);
      const cwd = temporaryFolder({ "a.wet": records.subarray(0, -30), ...good });
      const { stdout, stderr } = await spawnNews(["parse", "-f", "ndjson", "a.wet", "nach.txt"], cwd);
      expect(filesOf(stdout)).toEqual(["a.wet:1", "nach.txt"]);
      expect(stderr).toBe("news: a.wet: record 2 is cut off; 1 article before that was read; get the file again\n");
    });

    test("200 MB in one line", async () => {
      const [node, ...first] = program;
      const child = spawn(node, [
        "--max-old-space-size=120",
        ...first,
        "parse",
        "-f",
        "ndjson",
        "--from",
        "ndjson",
        "-",
      ]);
      const outcome = Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, "close")]);
      const send = (piece: string | Uint8Array) => child.stdin.write(piece) || once(child.stdin, "drain");
      await send(ndjsonOf(1));
      const megabyte = Buffer.alloc(1024 * 1024, "x");
      for (let at = 0; at < 200; at += 1) await send(megabyte);
      await send(`\n${ndjsonOf(1, 2)}`);
      child.stdin.end();
      const [stdout, stderr, [code]] = await outcome;
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: "news: -:2: the line has 200 MB; one article has at most 16 MB; check what it is\n",
      });
      expect(filesOf(stdout)).toEqual(["-:1", "-:3"]);
    });
  });

  test("--continue-on-error ends well and says how many; --report lists them", async () => {
    const cwd = temporaryFolder({ "in.ndjson": `${ndjsonOf(2)}kaputt\n${ndjsonOf(1, 4)}{}\n` });
    const words = ["parse", "-f", "ndjson", "--continue-on-error", "--report", "report.ndjson", "in.ndjson", "weg.txt"];
    const { code, stdout, stderr } = await spawnNews(words, cwd);
    expect(code).toBe(0);
    expect(filesOf(stdout)).toEqual(["in.ndjson:1", "in.ndjson:2", "in.ndjson:4"]);
    expect(linesOf(stderr).at(-1)).toBe("news: 3 of 6 inputs could not be read; the lines above say why");
    expect(linesOf(readFileSync(join(cwd, "report.ndjson"), "utf8")).map((line) => JSON.parse(line))).toEqual([
      { file: "in.ndjson:3", what: "the line is not JSON", help: "check the file, one JSON object per line" },
      { file: "in.ndjson:5", what: 'the line has no text in the field "text"', help: "name the field with --field" },
      { file: "weg.txt", what: "there is no such file", help: "check the name" },
    ]);
  });

  test("files beside their inputs, and none that would write over another", async () => {
    const cwd = temporaryFolder({ "a.txt": articleText(1), "a.md": articleText(2), "in.ndjson": ndjsonOf(2) });
    expect((await spawnNews(["convert", "-t", "markdown", "--beside", "a.txt", "in.ndjson"], cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, "in-2.md"), "utf8")).toContain("Rat tagt zum 2. Mal");
    mkdirSync(join(cwd, "out"));
    const clash = await spawnNews(["parse", "-o", "out", "a.txt", "a.md"], cwd);
    expect(clash.code).toBe(1);
    expect(clash.stderr).toMatch(/a\.txt and a\.md would both be .*a\.json/);
  });

  test("watch: every article once, then each that changes, until it is told to stop", async () => {
    const cwd = temporaryFolder({ "f/a.txt": articleText(1), "f/b.txt": articleText(2) });
    const [node, ...first] = program;
    const child = spawn(node, [...first, "watch", "f"], { cwd });
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += String(chunk);
    });
    const closed = once(child, "close");
    const until = async (count: number) => {
      while (stdout.split("\n").length <= count && child.exitCode === null) await wait(20);
    };
    await until(2);
    writeFileSync(join(cwd, "f/b.txt"), articleText(3));
    await until(3);
    writeFileSync(join(cwd, "f/c.txt"), articleText(4));
    await until(4);
    child.kill("SIGINT");
    const [code] = await closed;
    expect(code).toBe(0);
    expect(filesOf(stdout)).toEqual(["f/a.txt", "f/b.txt", "f/b.txt", "f/c.txt"]);
    expect(JSON.parse(linesOf(stdout)[2] ?? "").text).toBe(articleText(3));
  });
});

function documentsNoted(path: string): number {
  try {
    return JSON.parse(readFileSync(path, "utf8")).documents;
  } catch {
    return 0;
  }
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}
