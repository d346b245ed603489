import type { Article } from "@news/core";
import { expect, test } from "vitest";
import { explain } from "../src/formats/explain.ts";
import { json } from "../src/formats/json.ts";
import { ndjson } from "../src/formats/ndjson.ts";
import { txt } from "../src/formats/txt.ts";
import { sampleArticle, sampleEntry } from "./sample-article.ts";
import { writeFormat } from "./write-format.ts";

const council = sampleArticle(
  [
    ["kicker", "Bonn"],
    ["headline", "Rat tagt bis in die Nacht"],
    ["byline", "Von Ada Beispiel"],
    ["standfirst", "Es ging um die Brücke."],
    ["boilerplate", "Lesen Sie auch: Mehr Brücken", "related"],
    ["paragraph", "Bonn (dpa) - Der Rat hat am Dienstag bis in die Nacht getagt."],
    ["crosshead", "Was kostet die Brücke?"],
    ["list-item", "- erstens eine ganze Menge Geld und noch etwas mehr"],
    ["pull-quote", "„Zu viel“"],
    ["caption", "Die alte Brücke"],
    ["divider", "***"],
    ["credit", "(ab/cd)"],
    ["boilerplate", "Details zur Meldung", "details"],
  ],
  {
    publishedAt: "1989-11-10",
    dateline: {
      text: "Bonn (dpa) - ",
      span: { start: 0, end: 4 },
      form: "wire",
      places: [{ name: "Bonn", span: { start: 0, end: 4 } }],
      agencies: [{ name: "dpa", span: { start: 0, end: 4 } }],
      rule: "sample/dateline",
    },
    diagnostics: [{ code: "sample/odd", message: "Something is odd." }],
  },
);

test("txt: everything at its place", async () => {
  expect(await writeFormat(txt, [council], { terminal: 40, env: { NO_COLOR: "1" } })).toBe(`Bonn

Rat tagt bis in die Nacht
=========================

Bonn · dpa · Von Ada Beispiel ·
1989-11-10

Es ging um die Brücke.

Bonn (dpa) - Der Rat hat am Dienstag bis
in die Nacht getagt.

Was kostet die Brücke?
----------------------

- erstens eine ganze Menge Geld und noch
  etwas mehr

    | „Zu viel“

[caption] Die alte Brücke

***

(ab/cd)

Left out, as it is not the article:
  [related] Lesen Sie auch: Mehr Brücken
  [details] Details zur Meldung

Remarks:
  Something is odd.
`);
});

test("txt: several inputs are named; a derived headline says so; nothing of the text is lost", async () => {
  const derived = sampleArticle([["paragraph", "Der Rat tagte."]], {
    headline: { text: "Der Rat", certainty: "implied" },
  });
  const given = sampleArticle([["headline", "Aus dem Text"]], {
    headline: { text: "Vom Rufer", certainty: "written" },
  });
  expect(await writeFormat(txt, [derived, given])).toBe(`==> a.txt <==

Der Rat
=======

(headline derived: the text has none)

Der Rat tagte.

==> b.txt <==

Vom Rufer
=========

Aus dem Text
`);
});

const hostile = sampleArticle([
  ["headline", "Rot\u{1b}[31m"],
  ["paragraph", "\u{9b}2J \u{202e}verkehrt\u{202c} a\tb"],
  ["boilerplate", "\u{1b}]0;Titel\u{7}", "other"],
]);

test("txt and explain: no control character reaches a terminal, every one reaches a pipe", async () => {
  const trace = [sampleEntry(hostile, "Rot", [1, "kept", "head\u{1b}line", "blocks/\u{1b}"])];
  for (const [format, article] of [
    [txt, hostile],
    [explain, { ...hostile, trace }],
  ] as const) {
    const shown = await writeFormat(format, [article], { terminal: 80, env: { NO_COLOR: "1" } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(shown).not.toMatch(/[\u{0}-\u{9}\u{b}-\u{1f}\u{7f}-\u{9f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u);
    expect(shown).toContain("Rot\\x1b[31m");
    expect(await writeFormat(format, [article])).toContain("Rot\u{1b}[31m");
  }
});

test.each<[name: string, settings: Parameters<typeof writeFormat>[2], coloured: boolean]>([
  ["terminal", { terminal: 80 }, true],
  ["terminal, NO_COLOR empty", { terminal: 80, env: { NO_COLOR: "" } }, true],
  ["terminal, NO_COLOR", { terminal: 80, env: { NO_COLOR: "1" } }, false],
  ["dumb terminal", { terminal: 80, env: { TERM: "dumb" } }, false],
  ["pipe", {}, false],
])("colours: %s", async (_name, settings, coloured) => {
  expect((await writeFormat(txt, [council], settings)).includes("\u{1b}[1m")).toBe(coloured);
});

test("json: one article indented, several an array, none an empty array", async () => {
  expect(await writeFormat(json, [council])).toBe(`${JSON.stringify(council, undefined, 2)}\n`);
  const two = await writeFormat(json, [council, hostile]);
  expect(JSON.parse(two)).toEqual([council, hostile]);
  expect(two).toBe(
    `${JSON.stringify([council, hostile], undefined, 2).replaceAll(/[\u{7f}-\u{9f}\u{202a}-\u{202e}]/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`,
  );
  expect(await writeFormat(json, [], { several: true })).toBe("[]\n");
});

test("ndjson: one line each, the file's name first", async () => {
  const lines = (await writeFormat(ndjson, [council, hostile])).split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^\{"file":"a\.txt","schemaVersion":1,/);
  expect(JSON.parse(lines[1] ?? "")).toEqual({ file: "b.txt", ...hostile });
});

test("explain: grouped by line, the strongest first, with the line numbers of the file", async () => {
  const trace = [
    sampleEntry(council, "Was kostet die Brücke?", [-1.004, "dropped", "paragraph", "blocks/no-full-stop"]),
    sampleEntry(council, "Was kostet die Brücke?", [3.5, "kept", "crosshead", "blocks/short-question"]),
    sampleEntry(council, "Der Rat", [1, "kept", "organisation", "council"]),
    sampleEntry(council, "Dienstag bis in die Nacht getagt.", [1, "dropped", "time", "blocks/x"]),
    sampleEntry(council, "Bonn", [2, "kept", "kicker", "blocks/kicker"]),
  ];
  expect(await writeFormat(explain, [{ ...council, trace } satisfies Article], { firstLine: 4 })).toBe(`4  Bonn
  weight  outcome  candidate  rule
       2  kept     kicker     blocks/kicker

9  Bonn (dpa) - Der Rat hat am Dienstag bis in die Nacht getagt.
  weight  outcome  candidate     rule
       1  kept     organisation  blocks: council  Der Rat
       1  dropped  time          blocks/x         Dienstag bis in die Nacht get…

10  Was kostet die Brücke?
  weight  outcome  candidate  rule
     3.5  kept     crosshead  blocks/short-question
      -1  dropped  paragraph  blocks/no-full-stop
`);
});

test("explain: no trace", async () => {
  expect(await writeFormat(explain, [council])).toBe("No rule said anything about this text.\n");
});
