import { expect, test } from "vitest";
import { runNews } from "./run-news.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const council = "---\ntitle: Rat tagt\ndate: 1989-11-10\nlang: de\n---\nBonn. Der Rat hat am Dienstag getagt.\n";

test("front matter counts, flags win", async () => {
  const cwd = temporaryFolder({ "rat.txt": council });
  const read = async (...words: string[]) =>
    JSON.parse((await runNews(["parse", "rat.txt", ...words], { cwd })).stdout);
  expect(await read()).toMatchObject({ publishedAt: "1989-11-10", language: "de" });
  expect(
    await read("--published-at", "2025-01-22T18:30:00+01:00", "--lang", "en", "--time-zone", "Europe/Berlin"),
  ).toMatchObject({
    publishedAt: "2025-01-22T18:30:00+01:00",
    language: "en",
  });
});

test.each<[name: string, operands: string[], files: string[]]>([
  ["in the order given", ["b.txt", "a.txt"], ["b.txt", "a.txt"]],
  ["a folder, in order of path", ["f"], ["f/1.txt", "f/g/2.TXT"]],
  ["a folder with a slash", ["f/"], ["f/1.txt", "f/g/2.TXT"]],
  ["a path that is not tidy", ["./f/../f"], ["./f/../f/1.txt", "./f/../f/g/2.TXT"]],
  ["standard input among files", ["a.txt", "-", "b.txt"], ["a.txt", "-", "b.txt"]],
  ["a file that is not .txt, when it is named", ["f/no.md"], ["f/no.md"]],
  ["a name with a hyphen", ["--", "-x.txt"], ["-x.txt"]],
])("inputs: %s", async (_name, operands, files) => {
  const cwd = temporaryFolder({
    "a.txt": "A.",
    "b.txt": "B.",
    "-x.txt": "X.",
    "f/1.txt": "1.",
    "f/g/2.TXT": "2.",
    "f/no.md": "No.",
    "f/.h.txt": "H.",
  });
  const { stdout, stderr, code } = await runNews(["parse", "--format", "ndjson", ...operands], { cwd, input: "In." });
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).file),
  ).toEqual(files);
});

test("what cannot be read is one line each; the rest is printed", async () => {
  const cwd = temporaryFolder({
    "good.txt": "Bonn. Der Rat tagte.",
    "empty.txt": "",
    "latin.txt": Buffer.from("K\xf6ln", "latin1"),
    "wide.txt": Buffer.from("\u{feff}Köln", "utf16le"),
    "nul.txt": "a\0b",
    "leer/README.md": "no article",
  });
  const operands = ["empty.txt", "latin.txt", "good.txt", "wide.txt", "nul.txt", "gone.txt", "leer", "good.txt/x", "-"];
  const { stdout, stderr, code } = await runNews(["parse", "--format", "ndjson", ...operands], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^\{"file":"good\.txt".*\n$/);
  expect(stderr).toMatchInlineSnapshot(`
    "news: empty.txt: the file is empty; write the article into it or delete it
    news: latin.txt: the file is not valid UTF-8 (line 1); save it as UTF-8; if it comes from Windows, \`iconv -f WINDOWS-1252 -t UTF-8 OLD.txt > NEW.txt\` does it
    news: wide.txt: the file is UTF-16, not UTF-8; save it as UTF-8, for example with \`iconv -f UTF-16 -t UTF-8 OLD.txt > NEW.txt\`
    news: nul.txt: the file is binary, not plain text; save the article as plain text in UTF-8
    news: gone.txt: there is no such file; check the name
    news: leer: the folder has no .txt file; put articles there or name another folder
    news: good.txt/x: there is no such file; check the name
    news: -: standard input is empty; send an article through it
    "
  `);
});

test("a name cannot command the terminal", async () => {
  const { stderr } = await runNews(["parse", "x\u{1b}[2J\n.txt"]);
  expect(stderr).toBe("news: x\\x1b[2J\\x0a.txt: there is no such file; check the name\n");
});

test.each<[operands: string[], several: boolean]>([
  [["a.txt"], false],
  [["-"], false],
  [["a.txt", "gone.txt"], true],
  [["f"], true],
])("json of %j is an array: %s", async (operands, several) => {
  const cwd = temporaryFolder({ "a.txt": "A.", "f/b.txt": "B." });
  const { stdout } = await runNews(["parse", ...operands], { cwd, input: "In." });
  expect(Array.isArray(JSON.parse(stdout))).toBe(several);
});

test("json: nothing could be read", async () => {
  expect(await runNews(["parse", "gone.txt"])).toMatchObject({ code: 1, stdout: "" });
  expect(await runNews(["parse", "gone.txt", "lost.txt"])).toMatchObject({ code: 1, stdout: "[]\n" });
});

test("--explain asks the parser for its trace", async () => {
  const cwd = temporaryFolder({ "rat.txt": council });
  const { stdout, code } = await runNews(["parse", "--explain", "rat.txt"], { cwd });
  expect(code).toBe(0);
  // Its numbers are those of the file, in which the text begins on line 6.
  expect(stdout).toMatch(/^(?:6 {2}Bonn|No rule)/);
  expect(await runNews(["parse", "--explain", "--format", "txt", "rat.txt"], { cwd })).toMatchObject({
    code: 2,
    stdout: "",
  });
});

test.each<[words: string[], stderr: string]>([
  [["prase"], 'there is no command "prase"; did you mean parse?'],
  [
    ["xyz"],
    'there is no command "xyz"; the commands are parse, quotes, entities, times, convert, explain, watch, serve, completion or help',
  ],
  [["rat.txt"], 'there is no command "rat.txt"; did you mean `news parse rat.txt`?'],
  [["help", "prase"], 'there is no command "prase"; did you mean parse?'],
  [["--verison"], "there is no option --verison; did you mean --version?"],
  [["--format"], "there is no option --format; options stand behind the command, such as `news parse --format txt`"],
  [["parse"], "there is nothing to read; name a file, a folder, or - for standard input"],
  [["parse", "-", "-"], "standard input can be read only once; leave out one of the -"],
  [["parse", "--fromat", "txt", "a"], "there is no option --fromat; did you mean --format?"],
  [["parse", "--format", "jsn", "a"], '--format cannot be "jsn"; did you mean --format json?'],
  [
    ["parse", "--published-at", "gestern", "a"],
    '--published-at cannot be "gestern"; write a date such as 2025-01-22, or a date and time with offset such as 2025-01-22T18:30:00+01:00',
  ],
  [
    ["parse", "--time-zone", "Mars", "a"],
    '--time-zone cannot be "Mars"; write the name of a zone such as Europe/Berlin',
  ],
])("usage: news %j", async (words, stderr) => {
  expect(await runNews(words)).toEqual({ code: 2, stdout: "", stderr: `news: ${stderr}\n` });
});

test.each<[words: string[], shows: RegExp]>([
  [["--help"], /Commands:\n {2}parse /],
  [["-h"], /Commands:/],
  [["help"], /Commands:/],
  [["help", "parse"], /Usage: news parse .*\n[\s\S]*--time-zone ZONE[\s\S]*Examples:/],
  [["parse", "--help"], /Usage: news parse/],
  [["parse", "--nonsense", "-h"], /Usage: news parse/],
  [["--version"], /^news \d+\.\d+\.\d+\n$/],
  [["-v"], /^news \d/],
])("news %j", async (words, shows) => {
  const { code, stdout, stderr } = await runNews(words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(shows);
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

test("without a command there is the help, and the code of a mistake", async () => {
  const { code, stdout, stderr } = await runNews([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toBe((await runNews(["--help"])).stdout);
});

test("help after -- is the name of a file", async () => {
  expect((await runNews(["parse", "--", "--help"])).stderr).toMatch(/^news: --help: there is no such file/);
});
