import { isLanguageOf } from "./locale/locale-pack.ts";
import type { Article } from "./model/article.ts";
import type { ParseOptions } from "./options.ts";
import { defaultLocales, parseArticle } from "./parse-article.ts";
import { type NewsDocument, readDocument } from "./read-document.ts";

/**
 * Reads a whole file: front matter, then article; or a document that is split already, such as one of an importer.
 * What the caller passes wins over what the front matter says; remarks on the front matter join the article's diagnostics. A language in the front matter that has no pack is reported and the
 * language is detected.
 *
 * @example
 * parseDocument("---\nlang: de\n---\nBerlin. Der Rat tagt.").language; // "de"
 * @throws {NewsError} for a mistake in `options`, never for the file.
 */
export function parseDocument(file: string | NewsDocument, options: ParseOptions = {}): Article {
  const document = typeof file === "string" ? readDocument(file) : file;
  const { text, options: written, diagnostics } = withKnownLanguage(document, options);
  const article = parseArticle(text, { ...written, ...options });
  return diagnostics.length === 0 ? article : { ...article, diagnostics: [...diagnostics, ...article.diagnostics] };
}

/** A file's own language without a pack is remarked on and left out; the caller's would be a mistake in the call. */
function withKnownLanguage(document: NewsDocument, { locales = defaultLocales }: ParseOptions): NewsDocument {
  const { language, ...others } = document.options;
  if (language === undefined || language === "und" || locales.some((pack) => isLanguageOf(pack, language)))
    return document;
  const message = `The document's "lang" is ${JSON.stringify(language)}, which has no locale pack; the language was detected.`;
  return {
    ...document,
    options: others,
    diagnostics: [...document.diagnostics, { code: "front-matter/unknown-language", message }],
  };
}
