import { quoteColumns, quoteRows } from "@news/core/exporters/quotes-ndjson";
import type { Table } from "./table.ts";

/** Who said what. */
export const quotes: Table = {
  columns: quoteColumns,
  shown: ["id", "kind", "source", "cueLemma", "text"],
  rows: ({ article }) => quoteRows(article).map((row) => ({ ...row })),
};
