import { Problem } from "../problem.ts";

export const NDJSON_TYPE = "application/x-ndjson";

/** One line of a stream, or why it cannot be read. */
export interface Line {
  /** Counts from 1, empty lines too. */
  readonly number: number;
  readonly text: string;
}

interface Limits {
  /** Bytes of one line and of all together. */
  readonly line: number;
  readonly total: number;
}

const LINE_FEED = 0x0a;

/**
 * Reads a body line by line, no faster than the lines are taken: a client that sends faster than the server works is held
 * up by the network, not by the server's memory. Empty lines are left out.
 *
 * @throws {Problem} 413 when a line or the whole is too long, 400 when it is not UTF-8.
 */
export async function* readLines(body: ReadableStream<Uint8Array> | null, limits: Limits): AsyncGenerator<Line> {
  if (body === null) return;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let pieces: Uint8Array[] = [];
  let length = 0;
  let total = 0;
  let number = 0;
  const take = (): string => {
    const bytes = join(pieces, length);
    pieces = [];
    length = 0;
    number += 1;
    try {
      return decoder.decode(bytes).trim();
    } catch {
      throw new Problem("body/not-utf-8", `Line ${number} has bytes that are not UTF-8.`);
    }
  };
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    total += chunk.length;
    if (total > limits.total) {
      throw new Problem(
        "body/too-large",
        `The body is larger than ${limits.total} bytes. Send it in several requests.`,
      );
    }
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      pieces.push(chunk.subarray(from, end));
      length += end - from;
      checkLine(length, limits.line, number + 1);
      from = end + 1;
      const text = take();
      if (text !== "") yield { number, text };
    }
    pieces.push(chunk.subarray(from));
    length += chunk.length - from;
    checkLine(length, limits.line, number + 1);
  }
  if (length > 0) {
    const text = take();
    if (text !== "") yield { number, text };
  }
}

function checkLine(length: number, most: number, number: number): void {
  if (length > most) throw new Problem("body/too-large", `Line ${number} is longer than ${most} bytes.`);
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/**
 * Makes a body of pieces that are made when the client takes them; when it goes away, the making ends.
 *
 * @param onEnd called once, however it ends.
 */
export function streamOf(
  pieces: AsyncGenerator<string>,
  onEnd: () => void = () => {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next();
        if (done === true) {
          onEnd();
          controller.close();
        } else controller.enqueue(encoder.encode(value));
      } catch (error) {
        onEnd();
        controller.error(error);
      }
    },
    async cancel() {
      onEnd();
      await pieces.return(undefined);
    },
  });
}
