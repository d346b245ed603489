import { displayWidth } from "./display-width.ts";

/**
 * Sets rows of cells under each other, two blanks between columns; columns named in `right` are flush right.
 *
 * @example
 * alignColumns([["9", "kept"], ["-10", "dropped"]], [0]); // ["  9  kept", "-10  dropped"]
 */
export function alignColumns(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, displayWidth(cell));
  }
  const pad = (cell: string, at: number) => {
    const blank = " ".repeat((widths[at] ?? 0) - displayWidth(cell));
    return right.includes(at) ? blank + cell : cell + blank;
  };
  return rows.map((row) => row.map(pad).join("  ").trimEnd());
}
