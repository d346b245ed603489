import type { NewsError } from "../../errors/news-error.ts";
import type { NewsDocument } from "../../read-document.ts";

/** One article of what was read, ready for `parseDocument`; or why it cannot be one. The others count all the same. */
export type ImportedItem =
  | { readonly ok: true; readonly document: NewsDocument; readonly id?: string }
  | { readonly ok: false; readonly error: NewsError; readonly id?: string };

/** A format in which articles come in. */
export interface Importer {
  /** The word after `--from`; also the name of the door `@news/core/importers/<name>`. */
  readonly name: string;
  /** For people: "Atom feed". */
  readonly title: string;
  /** Media types without parameters, the usual one first. */
  readonly mediaTypes: readonly string[];
  /** Endings of files that are surely of this format, without the first dot: "atom.xml". */
  readonly extensions: readonly string[];
  /**
   * All articles of one file, in its order.
   *
   * @throws {NewsError} `import/…` when the file as a whole is not of this format.
   */
  readonly read: (source: string) => readonly ImportedItem[];
}
