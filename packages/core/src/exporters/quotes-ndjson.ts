/**
 * The quotes as NDJSON: one line of JSON per quote, with the columns of the CSV table as keys.
 *
 * @example
 * import { toQuotesNdjson } from "@news/core/exporters/quotes-ndjson";
 * toQuotesNdjson(article).output; // '{"article":"urn:uuid:…","id":"q1",…}\n'
 */
import type { Article } from "../model/article.ts";
import type { ExportContext, Exported } from "./projection/exported.ts";
import type { ArticleExporter } from "./projection/exporter.ts";
import { findLosses } from "./projection/losses.ts";
import { quoteRows, quoteTableLosses } from "./projection/quote-rows.ts";
import { writeJsonLine } from "./projection/write-json.ts";

/** One line per quote; nothing for an article without any. */
export function toQuotesNdjson(article: Article, context: ExportContext = {}): Exported<string> {
  return {
    output: quoteRows(article, context).map(writeJsonLine).join(""),
    losses: findLosses(article, quoteTableLosses),
  };
}

/** The lines, as the registry lists them. */
export const quotesNdjson: ArticleExporter = {
  name: "quotes-ndjson",
  title: "Quotes as NDJSON",
  mediaType: "application/x-ndjson",
  extension: "quotes.ndjson",
  scope: "article",
  losses: quoteTableLosses,
  write: toQuotesNdjson,
};

export { type QuoteRow, quoteColumns, quoteRows } from "./projection/quote-rows.ts";
