import { type ErrorCode, errorCatalogue } from "./catalogue.ts";

/**
 * A mistake in a call to Wortlaut, with a code that never changes, what happened, and what to do.
 *
 * @example
 * try {
 *   parseArticle("Berlin …", { publishedAt: "gestern" });
 * } catch (error) {
 *   if (error instanceof NewsError) error.code; // "options/published-at"
 * }
 */
export class NewsError extends Error {
  override readonly name = "NewsError";
  /** The permanent code, for programs. */
  readonly code: ErrorCode;
  /** What to do about it, for people. */
  readonly help: string;

  /** @param detail what exactly was wrong this time; stands behind the catalogue's title. */
  constructor(code: ErrorCode, detail?: string) {
    const { title, help } = errorCatalogue[code];
    super(detail === undefined ? `${title}. ${help}` : `${title}: ${detail}. ${help}`);
    this.code = code;
    this.help = help;
  }
}
