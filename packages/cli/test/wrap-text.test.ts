import { expect, test } from "vitest";
import { alignColumns } from "../src/align-columns.ts";
import { displayWidth } from "../src/display-width.ts";
import { lineAt, splitLines } from "../src/split-lines.ts";
import { wrapText } from "../src/wrap-text.ts";

test.each<[text: string, width: number, lines: string[]]>([
  ["Der Rat tagte in Bonn.", 10, ["Der Rat", "tagte in", "Bonn."]],
  ["exakt zehn", 10, ["exakt zehn"]],
  ["  viele \t\r\n Blanks ", 80, ["viele Blanks"]],
  ["Donaudampfschifffahrt ist lang", 8, ["Donaudampfschifffahrt", "ist lang"]],
  ["10\u{a0}Uhr heute", 8, ["10\u{a0}Uhr", "heute"]],
  ["習近平 氏は", 8, ["習近平", "氏は"]],
  ["fu\u{308}nf o\u{308}de", 8, ["fu\u{308}nf o\u{308}de"]],
  ["", 80, []],
  [" \n ", 80, []],
])("%j at %i columns", (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test("margins count", () => {
  expect(wrapText("eins zwei drei vier", 12, { first: "- ", rest: "  " })).toEqual(["- eins zwei", "  drei vier"]);
});

test.each([
  ["Köln", 4],
  ["Ko\u{308}ln", 4],
  ["北京", 4],
  ["a\u{200b}b\u{ad}c", 3],
  ["👍", 2],
])("%s takes %i columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("columns stand under each other", () => {
  expect(
    alignColumns(
      [
        ["w", "Stadt", ""],
        ["10", "北京", "x"],
        ["-1", "Bonn", "y"],
      ],
      [0],
    ),
  ).toEqual([" w  Stadt", "10  北京   x", "-1  Bonn   y"]);
});

test.each<[text: string, lines: string[]]>([
  ["", [""]],
  ["a", ["a"]],
  ["a\nb\r\nc\rd\n", ["a", "b", "c", "d", ""]],
  ["\n\r\n\r", ["", "", "", ""]],
])("lines of %j", (text, words) => {
  const lines = splitLines(text);
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  for (const [index, { start, end }] of lines.entries()) {
    expect(lineAt(lines, start)).toBe(index);
    expect(lineAt(lines, end)).toBe(index);
  }
});
