import type { Problem } from "../write-output.ts";

/** One article on its way to the parser, still bytes. */
export interface FoundDocument {
  /** As it was named on the command line, or below a folder named there; with ":12" for the twelfth line of a file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly shape: DocumentShape;
  /** What messages call the place the bytes came from: "the file". */
  readonly subject: string;
  /** Where it stood on the web, when an archive says so. */
  readonly url?: string;
}

/** A whole text; one line of NDJSON that holds a text; or what an importer made of something, as JSON. */
export type DocumentShape = "text" | "record" | "imported";

/** A problem that has the name of what it happened to. */
export type NamedProblem = Problem & { readonly name: string };

/** A document, or why there is none. */
export type Found = FoundDocument | NamedProblem;

/** Whether a document was not found after all. */
export function isProblem<Other extends object>(found: Other | NamedProblem): found is NamedProblem {
  return "what" in found;
}

/** How the articles stand in what is read: as text, or in a format that one of the importers reads. */
export type InputShape = "text" | "ndjson" | "warc" | ImportFormat;

/** The formats of `@news/core/importers`, by name. */
export type ImportFormat = (typeof importFormats)[number];

/** Written out here, so that whoever reads plain text loads no importer; a test compares. */
export const importFormats = ["ninjs", "json-ld", "rss", "atom", "json-feed", "iptc-7901"] as const;

export function isImportFormat(shape: InputShape): shape is ImportFormat {
  return importFormats.some((format) => format === shape);
}

/** An article is never longer than this; what is, is something else. In bytes. */
export const MOST_BYTES = 16 * 1024 * 1024;

/**
 * A size for people.
 *
 * @example
 * describeBytes(200_000_000); // "191 MB"
 */
export function describeBytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
