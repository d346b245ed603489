import type { TextProblem } from "./text-problem.ts";

/** The text of some bytes, or why there is none. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: TextProblem };

/** A NUL byte this near to the start says that a file is not text. */
const BINARY_PROBE_BYTES = 8192;

/** `ignoreBOM` keeps a byte-order mark in the text: spans count it. */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** UTF-32 first: its little-endian mark begins with the one of UTF-16. */
const wideMarks = [
  ["UTF-32", [0xff, 0xfe, 0, 0]],
  ["UTF-32", [0, 0, 0xfe, 0xff]],
  ["UTF-16", [0xff, 0xfe]],
  ["UTF-16", [0xfe, 0xff]],
] as const;

/**
 * Reads bytes as UTF-8 text, strictly: what is not UTF-8 is refused with a reason, never repaired. A byte-order mark stays
 * in the text, because every span counts it. `subject` is what the reasons call the source of the bytes.
 *
 * @example
 * decodeText(new TextEncoder().encode("Bonn."));       // { ok: true, text: "Bonn." }
 * decodeText(Uint8Array.of(0x4b, 0xf6, 0x6c, 0x6e)).ok; // false: "Köln" in Windows-1252
 */
export function decodeText(bytes: Uint8Array, subject = "the file"): DecodedText {
  if (bytes.length === 0) return refuse("empty", `${subject} is empty`, "write the article into it or delete it");
  for (const [name, mark] of wideMarks) {
    if (mark.every((byte, index) => bytes[index] === byte)) {
      return refuse(
        "not-utf-8",
        `${subject} is ${name}, not UTF-8`,
        `save it as UTF-8, for example with \`iconv -f ${name} -t UTF-8 OLD.txt > NEW.txt\``,
      );
    }
  }
  if (bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) {
    return refuse("binary", `${subject} is binary, not plain text`, "save the article as plain text in UTF-8");
  }
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return refuse(
      "not-utf-8",
      `${subject} is not valid UTF-8 (line ${firstBrokenLine(bytes)})`,
      "save it as UTF-8; if it comes from Windows, `iconv -f WINDOWS-1252 -t UTF-8 OLD.txt > NEW.txt` does it",
    );
  }
  if (text.trim() === "") {
    return refuse("empty", `${subject} has nothing but blanks`, "write the article into it or delete it");
  }
  return { ok: true, text };
}

function refuse(code: TextProblem["code"], what: string, help: string): DecodedText {
  return { ok: false, problem: { code, what, help } };
}

/** The line, counted from 1, of the first byte that is not UTF-8. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    line += 1;
    start = end + 1;
  }
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
