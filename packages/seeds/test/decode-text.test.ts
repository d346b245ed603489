import { expect, test } from "vitest";
import { decodeText } from "../src/decode-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[name: string, bytes: Uint8Array, text: string]>([
  ["umlauts", utf8("Köln. Ein Satz."), "Köln. Ein Satz."],
  ["a byte-order mark is kept", utf8("\u{feff}Köln."), "\u{feff}Köln."],
  ["CRLF is kept", utf8("a\r\nb\r\n"), "a\r\nb\r\n"],
  ["a replacement character that was written", utf8("a\u{fffd}b"), "a\u{fffd}b"],
  ["a NUL far below the start", utf8(`${"a".repeat(8192)}\0`), `${"a".repeat(8192)}\0`],
])("reads: %s", (_name, bytes, text) => {
  expect(decodeText(bytes)).toEqual({ ok: true, text });
});

test.each<[name: string, bytes: Uint8Array, code: string, message: RegExp]>([
  ["nothing", utf8(""), "empty", /is empty/],
  ["blanks", utf8(" \t\r\n\u{a0}\n"), "empty", /nothing but blanks/],
  ["only a byte-order mark", utf8("\u{feff}"), "empty", /nothing but blanks/],
  ["a PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), "binary", /binary/],
  ["a NUL at the edge", utf8(`${"a".repeat(8191)}\0`), "binary", /binary/],
  ["Windows-1252", Uint8Array.from(Buffer.from("Bonn.\nKöln.\nÜ", "latin1")), "not-utf-8", /line 2.*WINDOWS-1252/],
  ["a character cut off at the end", utf8("a\nb\nKö").subarray(0, 6), "not-utf-8", /line 3/],
  ["broken behind a real U+FFFD", Uint8Array.of(...utf8("\u{fffd}\n"), 0xff), "not-utf-8", /line 2/],
  [
    "UTF-16 little endian",
    Uint8Array.from(Buffer.from("\u{feff}Köln", "utf16le")),
    "not-utf-8",
    /UTF-16.*iconv -f UTF-16/,
  ],
  ["UTF-16 big endian", Uint8Array.from(Buffer.from("\u{feff}Köln", "utf16le").swap16()), "not-utf-8", /UTF-16/],
  ["UTF-32", Uint8Array.of(0xff, 0xfe, 0, 0, 0x4b, 0, 0, 0), "not-utf-8", /UTF-32/],
])("refuses: %s", (_name, bytes, code, message) => {
  const decoded = decodeText(bytes);
  if (decoded.ok) throw new Error("should have been refused");
  expect(decoded.problem.code).toBe(code);
  expect(`${decoded.problem.what}; ${decoded.problem.help}`).toMatch(message);
});
