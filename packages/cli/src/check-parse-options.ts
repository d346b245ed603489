import { NewsError, type ParseOptions, parseArticle } from "@news/core";
import { UsageError } from "./errors.ts";

/** The parser's words are for programmers; these are for the command line. */
const mistakes: Readonly<Record<string, readonly [option: keyof ParseOptions, flag: string, help: string]>> = {
  "options/language": [
    "language",
    "--lang",
    "name a language that can be read, such as de or en, or leave it out to have it detected",
  ],
  "options/published-at": [
    "publishedAt",
    "--published-at",
    "write a date such as 2025-01-22, or a date and time with offset such as 2025-01-22T18:30:00+01:00",
  ],
  "options/time-zone": ["timeZone", "--time-zone", "write the name of a zone such as Europe/Berlin"],
};

/**
 * Lets the parser look at the options before anything is read: a wrong one is a mistake of the command line, not of a file.
 *
 * @throws {UsageError} naming the flag.
 */
export function checkParseOptions(options: ParseOptions): void {
  // Parsing loads the languages, tens of megabytes that only the threads need.
  if (Object.keys(options).length === 0) return;
  try {
    parseArticle("", options);
  } catch (error) {
    if (!(error instanceof NewsError)) throw error;
    const mistake = mistakes[error.code];
    if (mistake === undefined) throw error;
    const [option, flag, help] = mistake;
    throw new UsageError(`${flag} cannot be "${String(options[option])}"`, help);
  }
}
