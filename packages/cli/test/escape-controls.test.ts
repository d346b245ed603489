import { expect, test } from "vitest";
import { escapeControls, toSafeJson } from "../src/escape-controls.ts";

test.each([
  ["Köln, „so“ – ja\u{a0}!", "Köln, „so“ – ja\u{a0}!"],
  ["\u{1b}[31mrot", "\\x1b[31mrot"],
  ["\u{9b}31m", "\\x9b31m"],
  ["\0\b\r\n\t\u{7f}", "\\x00\\x08\\x0d\\x0a\\x09\\x7f"],
  ["a\u{202e}b\u{2066}c\u{2069}", "a\\u202eb\\u2066c\\u2069"],
  ["שלום\u{200f}", "שלום\u{200f}"],
  ["👩‍👩‍👧", "👩‍👩‍👧"],
])("%j", (text, shown) => {
  expect(escapeControls(text)).toBe(shown);
});

test.each([undefined, 2])("JSON holds no raw control and reads back the same (indent %s)", (indent) => {
  const every = String.fromCharCode(...Array.from({ length: 0x3000 }, (_, code) => code));
  const value = { [every]: [every, "\u{d800}", "👍"] };
  const written = toSafeJson(value, indent);
  expect(JSON.parse(written)).toEqual(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  expect(written).not.toMatch(/[\u{0}-\u{9}\u{b}-\u{1f}\u{7f}-\u{9f}\u{2028}-\u{202e}\u{2066}-\u{2069}]/u);
});
