import { MOST_BYTES } from "./found.ts";

/** A line without its break, counted from 1; or the length of one that is too long to be kept. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array;
  /** Bytes of a line that is longer than any article; `bytes` is empty then. */
  readonly tooLong?: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Cuts a stream of bytes into its lines; blank ones are left out. No more than one line is held, and of a line longer than
 * `most` nothing at all: it is passed over, and its length reported.
 *
 * @example
 * for await (const { number, bytes } of readLines(createReadStream("archiv.ndjson"))) …
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, most = MOST_BYTES): AsyncGenerator<ByteLine> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (): ByteLine | undefined => {
    const line = length > most ? { number, bytes: new Uint8Array(), tooLong: length } : { number, bytes: join(pieces) };
    pieces = [];
    length = 0;
    number += 1;
    return line.tooLong !== undefined || line.bytes.some((byte) => byte > 0x20) ? line : undefined;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      length += end - from;
      if (length <= most) pieces.push(chunk.subarray(from, end));
      from = end + 1;
      const line = take();
      if (line !== undefined) yield line;
    }
    length += chunk.length - from;
    if (length > most) pieces = [];
    else if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  const line = length === 0 ? undefined : take();
  if (line !== undefined) yield line;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  const whole = pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
  return whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole;
}
