import { quoteColumns, quoteRows } from "@news/core/exporters/quotes-ndjson";
import { type Table, tableFormats } from "./table.ts";

const table: Table = {
  columns: quoteColumns,
  shown: ["id", "kind", "source", "cueLemma", "text"],
  rows: ({ article }) => quoteRows(article).map((row) => ({ ...row })),
};

/** Who said what. */
export const quoteFormats = tableFormats(table);
