import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { decodeText } from "./decode-text.ts";
import { fileProblem } from "./file-problem.ts";
import type { TextProblem } from "./text-problem.ts";

/** A file's text with the digest of its bytes, or why there is none. */
export type TextFile =
  | { readonly ok: true; readonly text: string; readonly digest: string }
  | { readonly ok: false; readonly problem: TextProblem };

const notAFile: TextProblem = {
  code: "unreadable",
  what: "it is not a regular file",
  help: "name a text file; text from a pipe comes through standard input",
};

/**
 * Reads one file as UTF-8 text. Never rejects: whatever goes wrong is a problem with its reason.
 *
 * @example
 * const file = await readTextFile("seeds/de/mondlandung.txt");
 * if (file.ok) parseDocument(file.text);
 */
export async function readTextFile(path: string): Promise<TextFile> {
  try {
    // Opening a named pipe without a writer would wait for ever; on a regular file the flag changes nothing.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await file.stat();
      if (stats.isDirectory())
        return { ok: false, problem: fileProblem(Object.assign(new Error(), { code: "EISDIR" })) };
      if (!stats.isFile()) return { ok: false, problem: notAFile };
      const bytes = await file.readFile();
      const decoded = decodeText(bytes);
      if (!decoded.ok) return decoded;
      return { ok: true, text: decoded.text, digest: createHash("sha256").update(bytes).digest("hex") };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { ok: false, problem: fileProblem(error) };
  }
}
