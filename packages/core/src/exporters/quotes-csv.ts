/**
 * The quotes as a CSV table (RFC 4180, UTF-8, CRLF) with a link to the words of each.
 *
 * @example
 * import { toQuotesCsv } from "@news/core/exporters/quotes-csv";
 * toQuotesCsv(article, { url: "https://example.org/rat" }).output; // "article,id,kind,text,…\r\n…"
 */
import type { Article } from "../model/article.ts";
import type { ExportContext, Exported } from "./projection/exported.ts";
import type { ArticleExporter } from "./projection/exporter.ts";
import { wellFormed } from "./projection/legal-text.ts";
import { findLosses } from "./projection/losses.ts";
import { quoteColumns, quoteRows, quoteTableLosses } from "./projection/quote-rows.ts";

/** The quotes with a line of column names in front. */
export function toQuotesCsv(article: Article, context: ExportContext = {}): Exported<string> {
  const rows = quoteRows(article, context).map((row) =>
    quoteColumns.map((column) =>
      column === "spans" ? row.spans.map(([start, end]) => `${start}-${end}`).join(";") : row[column],
    ),
  );
  return {
    output: [quoteColumns, ...rows].map(csvLine).join(""),
    losses: findLosses(article, quoteTableLosses),
  };
}

/** The table, as the registry lists it. */
export const quotesCsv: ArticleExporter = {
  name: "quotes-csv",
  title: "Quotes as a CSV table",
  mediaType: "text/csv",
  extension: "quotes.csv",
  scope: "article",
  losses: quoteTableLosses,
  write: toQuotesCsv,
};

/**
 * One line of CSV, its break included. A cell that a spreadsheet would take for a formula gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection): the words come from anywhere.
 *
 * @example
 * csvLine(["q1", "=1+1", null]); // "q1,'=1+1,\r\n"
 */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

const formula = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/u;

function cell(value: string | number | boolean | null): string {
  if (value === null) return "";
  const text = wellFormed(String(value));
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
