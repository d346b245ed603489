import { csvLine } from "@news/core/exporters/quotes-csv";
import { displayWidth } from "../display-width.ts";
import { toSafeJson } from "../escape-controls.ts";
import { noFrame, type OutputFormat, type ParsedInput } from "../formats/output-format.ts";
import type { Screen } from "../screen.ts";
import { wrapText } from "../wrap-text.ts";

/** One row by its columns' names; lists and pairs stay what they are in NDJSON. */
type Row = Readonly<Record<string, unknown>>;

/** Findings of an article as rows. */
export interface Table {
  readonly columns: readonly string[];
  /** The columns shown on a terminal; the last one takes the room that is left. */
  readonly shown: readonly string[];
  readonly rows: (input: ParsedInput) => readonly Row[];
}

type TableFormat = "table" | "csv" | "ndjson";

export function isTableFormat(name: string): name is TableFormat {
  return name === "table" || name === "csv" || name === "ndjson";
}

/** The formats of a table: to read, for spreadsheets, for programs. Each row begins with the file. */
export function tableFormats(table: Table): Readonly<Record<TableFormat, OutputFormat>> {
  const header = csvLine(["file", ...table.columns]);
  return {
    table: {
      frame: ({ several }) => ({ open: "", between: several ? "\n" : "", close: "", empty: "" }),
      render: (input, { several, screen }) => renderTable(input, table, several, screen),
    },
    csv: {
      frame: () => ({ open: header, between: "", close: "", empty: header }),
      render: (input) =>
        table
          .rows(input)
          .map((row) => csvLine([input.name, ...table.columns.map((column) => toCell(row[column]))]))
          .join(""),
    },
    ndjson: {
      frame: noFrame,
      render: (input) =>
        table
          .rows(input)
          .map((row) => `${toSafeJson({ file: input.name, ...row })}\n`)
          .join(""),
    },
  };
}

function toCell(value: unknown): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map((one) => (Array.isArray(one) ? one.join("-") : String(one))).join("; ");
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? value : JSON.stringify(value);
}

const WIDEST = 28;
const NARROWEST_LAST = 20;

function renderTable(input: ParsedInput, { shown, rows }: Table, several: boolean, screen: Screen): string {
  const heading = several ? `${screen.dim(`==> ${screen.clean(input.name)} <==`)}\n\n` : "";
  const cells = rows(input).map((row) => shown.map((column) => screen.clean(String(toCell(row[column]) ?? ""))));
  if (cells.length === 0) return `${heading}(none)\n`;
  const widths = shown
    .slice(0, -1)
    .map((column, at) =>
      Math.min(WIDEST, Math.max(displayWidth(column), ...cells.map((row) => displayWidth(row[at] ?? "")))),
    );
  const used = widths.reduce((sum, width) => sum + width + 2, 0);
  const all = [...widths, Math.max(NARROWEST_LAST, screen.width - used)];
  const lines = cells.flatMap((row) => renderRow(row, all));
  return `${heading}${[screen.bold(renderRow(shown, all).join("\n")), ...lines].join("\n")}\n`;
}

/** A row whose cells are wrapped in their columns: as many lines as the longest cell needs. */
function renderRow(row: readonly string[], widths: readonly number[]): string[] {
  const wrapped = row.map((cell, at) => wrapText(cell, widths[at] ?? WIDEST));
  const height = Math.max(1, ...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((cell, at) => {
        const words = cell[line] ?? "";
        return words + " ".repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(words)));
      })
      .join("  ")
      .trimEnd(),
  );
}
