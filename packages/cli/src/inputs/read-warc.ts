import { MOST_BYTES } from "./found.ts";

/** One record of a WARC or WET file that holds text. */
export interface WarcRecord {
  /** Counted from 1, records without text included. */
  readonly number: number;
  readonly url?: string;
  readonly bytes: Uint8Array;
  /** Bytes of a record that is longer than any article; `bytes` is empty then. */
  readonly tooLong?: number;
}

/** The file is no WARC, or is damaged; the message says where. */
export class WarcError extends Error {
  override readonly name = "WarcError";
}

const BLANK_LINE = Buffer.from("\r\n\r\n");
/** A head longer than this is none. */
const LONGEST_HEAD = 65_536;

/**
 * Reads the text records of a WARC file (ISO 28500), such as the WET files of Common Crawl: type `conversion`, and `resource`
 * with the media type text/plain. Others (requests, metadata, pages of HTML) hold no plain text and are passed over. Written
 * here because a record may not be held in memory before its length is known to be that of an article.
 *
 * @throws {WarcError} when what follows is no record.
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>, most = MOST_BYTES): AsyncGenerator<WarcRecord> {
  const reader = byteReader(chunks);
  for (let number = 1; ; number += 1) {
    const head = await reader.takeUntil(BLANK_LINE, LONGEST_HEAD);
    if (head === "end") return;
    const fields = head === "none" ? undefined : readHead(head);
    const length = Number(fields?.get("content-length"));
    if (fields === undefined || !Number.isSafeInteger(length) || length < 0) {
      throw new WarcError(`record ${number} is no WARC record`);
    }
    const holdsText = isText(fields);
    const isKept = holdsText && length <= most;
    const bytes = await reader.take(length, isKept);
    if (bytes === "end") throw new WarcError(`record ${number} is cut off`);
    await reader.skipBlankLines();
    if (!holdsText) continue;
    const url = fields.get("warc-target-uri")?.replace(/^<|>$/g, "");
    yield { number, bytes, ...(url === undefined ? {} : { url }), ...(isKept ? {} : { tooLong: length }) };
  }
}

function readHead(head: Uint8Array): ReadonlyMap<string, string> | undefined {
  const [version = "", ...lines] = new TextDecoder().decode(head).trimStart().split("\r\n");
  if (!version.startsWith("WARC/")) return undefined;
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

function isText(fields: ReadonlyMap<string, string>): boolean {
  const type = fields.get("warc-type");
  return (
    type === "conversion" || (type === "resource" && fields.get("content-type")?.startsWith("text/plain") === true)
  );
}

/** Takes pieces of known length, or up to a mark, out of a stream of chunks. */
function byteReader(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  const more = async () => {
    const { value, done } = await iterator.next();
    if (done !== true) held = held.length === 0 ? value : Buffer.concat([held, value]);
    return done !== true;
  };
  const drop = (length: number) => {
    const piece = held.subarray(0, length);
    held = held.subarray(length);
    return piece;
  };
  return {
    /** The bytes in front of the mark; the mark is dropped. */
    async takeUntil(mark: Buffer, most: number): Promise<Uint8Array | "end" | "none"> {
      for (;;) {
        const at = Buffer.from(held.buffer, held.byteOffset, held.length).indexOf(mark);
        if (at !== -1) {
          const piece = drop(at);
          drop(mark.length);
          return piece;
        }
        if (held.length > most) return "none";
        if (!(await more())) return held.some((byte) => byte > 0x20) ? "none" : "end";
      }
    },
    /** That many bytes; when they are not to be kept they only pass by. */
    async take(length: number, keep: boolean): Promise<Uint8Array | "end"> {
      const pieces: Uint8Array[] = [];
      for (let left = length; left > 0; ) {
        if (held.length === 0 && !(await more())) return "end";
        const piece = drop(Math.min(left, held.length));
        left -= piece.length;
        if (keep) pieces.push(piece);
      }
      return Buffer.concat(pieces);
    },
    async skipBlankLines(): Promise<void> {
      for (;;) {
        const at = held.findIndex((byte) => byte > 0x20);
        if (at !== -1) return void drop(at);
        held = new Uint8Array();
        if (!(await more())) return;
      }
    },
  };
}
