/**
 * Wortlaut's parser: plain-text news in, a typed article with exact spans out.
 *
 * @example
 * import { parseArticle } from "@news/core";
 * const article = parseArticle("Aus Bonn berichtet die dpa, dass …", { publishedAt: "1989-11-10" });
 */
export { type ErrorCode, errorCatalogue } from "./errors/catalogue.ts";
export { NewsError } from "./errors/news-error.ts";
export { defineLocale } from "./locale/define-locale.ts";
export type { LocalePack } from "./locale/locale-pack.ts";
export type { RecognisedName, RecognisedType, Recogniser } from "./locale/recogniser.ts";
export type * from "./model/index.ts";
export type { ParseOptions } from "./options.ts";
export { parseArticle } from "./parse-article.ts";
export { parseDocument } from "./parse-document.ts";
export { type NewsDocument, readDocument } from "./read-document.ts";
export { type Metadata, metadataFields, readMetadata } from "./read-metadata.ts";
export { type Span, sliceSpan } from "./text/span.ts";
export type { Word } from "./text/words.ts";
