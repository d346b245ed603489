import { NewsError } from "../../errors/news-error.ts";
import type { NewsDocument } from "../../read-document.ts";
import type { ImportedItem } from "./importer.ts";

/** Reads one item after the other; one that cannot be read is told, and the others still count. */
export function readItems<Item>(
  items: readonly Item[],
  read: (item: Item) => NewsDocument,
  idOf: (item: Item) => string | undefined,
): ImportedItem[] {
  return items.map((item): ImportedItem => {
    const id = idOf(item);
    const named = id === undefined ? {} : { id };
    try {
      return { ok: true, document: read(item), ...named };
    } catch (error) {
      if (!(error instanceof NewsError)) throw error;
      return { ok: false, error, ...named };
    }
  });
}
