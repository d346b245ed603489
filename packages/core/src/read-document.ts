import { parse as parseYaml } from "yaml";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { ParseOptions } from "./options.ts";
import { readMetadata } from "./read-metadata.ts";

/** A file split into its article and what its front matter says about it. */
export interface NewsDocument {
  /** The article's text: everything after the front matter, unchanged. */
  readonly text: string;
  /** What the front matter said, ready for `parseArticle`. */
  readonly options: ParseOptions;
  /** Remarks on front matter that could not be used; empty when all is well. */
  readonly diagnostics: readonly Diagnostic[];
}

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*$/;
/** Front matter longer than this is not front matter but an article that opens with a divider. */
const LONGEST_FRONT_MATTER = 16_384;

/**
 * Splits YAML front matter off a file and hands its fields to the parser. A file without any is an article as it stands.
 * Never throws: front matter that cannot be read is reported in `diagnostics`.
 *
 * Fields: `title`, `date` (ISO), `authors` (a list or one name), `lang` (BCP 47), `url`, `publisher`, `tags`.
 *
 * @example
 * const document = readDocument("---\ntitle: Rat tagt\ndate: 2025-01-22\n---\nBerlin. Der Rat …");
 * const article = parseArticle(document.text, document.options);
 */
export function readDocument(fileText: string): NewsDocument {
  const split = splitFrontMatter(fileText);
  if (split === undefined) return { text: fileText, options: {}, diagnostics: [] };
  const { yaml, text } = split;
  const diagnostics: Diagnostic[] = [];
  let data: unknown;
  try {
    // The failsafe schema keeps every scalar a string: dates stay as written and `no` stays "no".
    data = parseYaml(yaml, { schema: "failsafe", maxAliasCount: 0 });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : "not YAML";
    diagnostics.push({ code: "front-matter/unreadable", message: `The front matter is not valid YAML: ${reason}` });
    return { text, options: {}, diagnostics };
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    if (yaml.trim() === "") return { text, options: {}, diagnostics };
    // Two dividers around prose are dividers: nothing is taken away from such a text.
    return { text: fileText, options: {}, diagnostics };
  }
  return { text, ...readMetadata(data, "front matter") };
}

/** The YAML between two fences at the very top of a file, and what comes after them. */
function splitFrontMatter(fileText: string): { yaml: string; text: string } | undefined {
  const from = fileText.charCodeAt(0) === 0xfeff ? 1 : 0;
  const head = fileText.slice(from, from + LONGEST_FRONT_MATTER);
  const opening = FENCE.exec(head);
  if (opening === null) return undefined;
  let at = opening[0].length;
  while (at < head.length) {
    const lineEnd = head.indexOf("\n", at);
    const end = lineEnd === -1 ? head.length : lineEnd;
    if (CLOSING_FENCE.test(head.slice(at, end).replace(/\r$/, ""))) {
      return { yaml: head.slice(opening[0].length, at), text: fileText.slice(from + Math.min(end + 1, head.length)) };
    }
    at = end + 1;
  }
  return undefined;
}
