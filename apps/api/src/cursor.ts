import { z } from "zod";
import { Problem } from "./problem.ts";

/** Where a page ended: what its last item is sorted by, in order. */
const PositionSchemas = {
  /** Milliseconds since 1970 (null without a date), id. */
  articles: z.tuple([z.number().nullable(), z.string()]),
  /** Milliseconds, id of the article, place in the article. */
  quotes: z.tuple([z.number().nullable(), z.string(), z.int().min(0)]),
  /** How many articles, id. */
  entities: z.tuple([z.int().min(0), z.string()]),
} as const;

type List = keyof typeof PositionSchemas;
/** The position of an item in a list. */
export type Position<Name extends List> = z.infer<(typeof PositionSchemas)[Name]>;

/**
 * Writes a position as the opaque cursor of the page behind it. A position, not a page number: items that come or go meanwhile
 * move nothing.
 */
export function encodeCursor<Name extends List>(_list: Name, position: Position<Name>): string {
  const bytes = new TextEncoder().encode(JSON.stringify(position));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/**
 * Reads a cursor back.
 *
 * @throws {Problem} for anything that `encodeCursor` did not write.
 */
export function decodeCursor<Name extends List>(list: Name, cursor: string): Position<Name> {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
    const position = PositionSchemas[list].parse(JSON.parse(new TextDecoder().decode(bytes))) as Position<Name>;
    if (encodeCursor(list, position) === cursor) return position;
  } catch {
    // Every way of being wrong ends in the same answer below.
  }
  throw new Problem(
    "query/cursor",
    "Take the cursor from `next` of the page before, unchanged; or leave it out to begin.",
    { errors: [{ parameter: "cursor", detail: "No page of this list ends here." }] },
  );
}
