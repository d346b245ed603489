import type { Article } from "./model/article.ts";
import type { ParseOptions } from "./options.ts";
import { parseArticle } from "./parse-article.ts";
import { readDocument } from "./read-document.ts";

/**
 * Reads a whole file: front matter, then article. What the caller passes wins over what the front matter says; remarks on
 * the front matter join the article's diagnostics. A language in the front matter that has no pack is reported and the
 * language is detected.
 *
 * @example
 * parseDocument("---\nlang: de\n---\nBerlin. Der Rat tagt.").language; // "de"
 * @throws {NewsError} for a mistake in `options`, never for the file.
 */
export function parseDocument(fileText: string, options: ParseOptions = {}): Article {
  const document = readDocument(fileText);
  const article = parseArticle(document.text, { ...document.options, ...options });
  return document.diagnostics.length === 0
    ? article
    : { ...article, diagnostics: [...document.diagnostics, ...article.diagnostics] };
}
