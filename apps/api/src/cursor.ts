import { z } from "zod";
import { Problem } from "./problem.ts";

/** Where an article stands in a list: newest first, then by id. */
export interface Position {
  /** Milliseconds since 1970; null for an article without a date, which stands behind all others. */
  readonly instant: number | null;
  readonly id: string;
}

const KeysetSchema = z.tuple([z.number().nullable(), z.string()]);

/**
 * Writes a position as the opaque cursor of the page behind it. A keyset, not a page number: articles that come or go
 * meanwhile move nothing.
 */
export function encodeCursor({ instant, id }: Position): string {
  return btoa(JSON.stringify([instant, id]))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/**
 * Reads a cursor back.
 *
 * @throws {Problem} for anything that `encodeCursor` did not write.
 */
export function decodeCursor(cursor: string): Position {
  try {
    const [instant, id] = KeysetSchema.parse(JSON.parse(atob(cursor.replaceAll("-", "+").replaceAll("_", "/"))));
    const position = { instant, id };
    if (encodeCursor(position) === cursor) return position;
  } catch {
    // Every way of being wrong ends in the same answer below.
  }
  throw new Problem(
    "query/cursor",
    "Take the cursor from `next` of the page before, unchanged; or leave it out to begin.",
    {
      errors: [{ parameter: "cursor", detail: "No page of this list ends here." }],
    },
  );
}

/** Orders positions as a list shows them. */
export function comparePositions(a: Position, b: Position): number {
  const byTime = (b.instant ?? Number.NEGATIVE_INFINITY) - (a.instant ?? Number.NEGATIVE_INFINITY);
  if (byTime !== 0 && !Number.isNaN(byTime)) return byTime;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
