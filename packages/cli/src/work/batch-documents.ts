import { type Found, isProblem } from "../inputs/found.ts";
import { joinBytes } from "./join-bytes.ts";
import type { Batch, BatchItem } from "./task.ts";

/** A batch is full when it has this many bytes or documents. */
const FULL_BYTES = 256 * 1024;
const FULL_ITEMS = 32;

/**
 * Gathers documents into batches, so that the way to a thread and back is paid once for many. `most` documents at once: 1
 * hands each on as it comes.
 */
export async function* batchDocuments(found: AsyncIterable<Found>, most = FULL_ITEMS): AsyncGenerator<Batch> {
  let items: BatchItem[] = [];
  let pieces: Uint8Array[] = [];
  let length = 0;
  for await (const one of found) {
    if (isProblem(one)) items.push(one);
    else {
      const { bytes, ...rest } = one;
      pieces.push(bytes);
      length += bytes.length;
      items.push({ ...rest, end: length });
    }
    if (items.length < most && length < FULL_BYTES) continue;
    yield { items, bytes: joinBytes(pieces, length) };
    items = [];
    pieces = [];
    length = 0;
  }
  if (items.length > 0) yield { items, bytes: joinBytes(pieces, length) };
}
