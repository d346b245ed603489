import { createReadStream, statSync } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { fileProblem } from "@news/seeds";
import type { Io } from "../io.ts";
import { type Source, shapeOfName } from "./find-sources.ts";
import {
  describeBytes,
  type Found,
  type ImportFormat,
  type InputShape,
  isImportFormat,
  isProblem,
  MOST_BYTES,
  type NamedProblem,
} from "./found.ts";
import { importBytes } from "./import-bytes.ts";
import { readLines } from "./read-lines.ts";
import { readWarc, WarcError } from "./read-warc.ts";

/** How to read what is found. */
export interface ReadSettings {
  /** How articles stand in it; by its name and first bytes when absent. */
  readonly shape?: InputShape;
  /** Told about every chunk, for a progress bar. */
  readonly onBytes?: (count: number) => void;
}

const CHUNK = 256 * 1024;
const split = { help: `one article has at most ${describeBytes(MOST_BYTES)}; check what it is` };

/**
 * Reads the documents of one source, one after the other and none before it is asked for. Compressed (gzip) or not is seen
 * from the first bytes. Never throws: what cannot be read is a problem, and what came before it counts.
 */
export async function* readSource(source: Source, stdin: Io["stdin"], settings: ReadSettings): AsyncGenerator<Found> {
  const refusal = whyNotReadable(source);
  if (refusal !== undefined) {
    yield refusal;
    return;
  }
  let read = 0;
  try {
    const raw = source.path === undefined ? stdin : createReadStream(source.path, { highWaterMark: CHUNK });
    const plain = await unpack(count(raw, settings.onBytes));
    const shape = settings.shape ?? (plain.isWarc ? "warc" : shapeOfName(source.name));
    for await (const found of readShape(shape, source, plain.chunks)) {
      read += 1;
      yield found;
    }
  } catch (error) {
    yield { name: source.name, ...describeFailure(error, read) };
  }
}

/** Of a format that is imported, lines of NDJSON are items, too. */
function readShape(shape: InputShape, source: Source, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Found> {
  if (!isImportFormat(shape)) return readers[shape](source, chunks);
  return shapeOfName(source.name) === "ndjson"
    ? readImportedLines(shape, source, chunks)
    : readImported(shape, source, chunks);
}

const readers = {
  async *text(source: Source, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
    const bytes = await readWhole(source, chunks);
    yield isProblem(bytes) ? bytes : { name: source.name, bytes, shape: "text", subject: subjectOf(source) };
  },
  async *ndjson(source: Source, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
    for await (const { number, bytes, tooLong } of readLines(chunks)) {
      const name = `${source.name}:${number}`;
      if (tooLong === undefined) yield { name, bytes, shape: "record", subject: "the line" };
      else yield { name, what: `the line has ${describeBytes(tooLong)}`, ...split };
    }
  },
  async *warc(source: Source, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
    for await (const { number, bytes, url, tooLong } of readWarc(chunks)) {
      const name = `${source.name}:${number}`;
      if (tooLong !== undefined) yield { name, what: `the record has ${describeBytes(tooLong)}`, ...split };
      else yield { name, bytes, shape: "text", subject: "the record", ...(url === undefined ? {} : { url }) };
    }
  },
};

async function* readImported(format: ImportFormat, source: Source, chunks: AsyncIterable<Uint8Array>) {
  const bytes = await readWhole(source, chunks);
  if (isProblem(bytes)) yield bytes;
  else yield* await importBytes(bytes, { name: source.name, format, subject: subjectOf(source) });
}

async function* readImportedLines(format: ImportFormat, source: Source, chunks: AsyncIterable<Uint8Array>) {
  for await (const found of readers.ndjson(source, chunks)) {
    if (isProblem(found)) yield found;
    else yield* await importBytes(found.bytes, { name: found.name, format, subject: found.subject });
  }
}

/** All of it, unless it is longer than any article. */
async function readWhole({ name }: Source, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | NamedProblem> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length <= MOST_BYTES) pieces.push(chunk);
    else pieces.length = 0;
  }
  return length > MOST_BYTES ? { name, what: `it has ${describeBytes(length)}`, ...split } : Buffer.concat(pieces);
}

/** What the first look at a file says against reading it. */
function whyNotReadable({ name, path }: Source): NamedProblem | undefined {
  if (path === undefined) return undefined;
  try {
    const stats = statSync(path);
    if (stats.isFile() || stats.isFIFO() || stats.isCharacterDevice()) return undefined;
    if (stats.isDirectory()) return { name, ...fileProblem(Object.assign(new Error(), { code: "EISDIR" })) };
    return {
      name,
      what: "it is not a regular file",
      help: "name a text file; text from a pipe comes through standard input",
    };
  } catch (error) {
    return { name, ...fileProblem(error) };
  }
}

function subjectOf({ path }: Source): string {
  if (path === undefined) return "standard input";
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? "the file" : "the pipe";
}

async function* count(chunks: AsyncIterable<Uint8Array>, onBytes?: (count: number) => void) {
  for await (const chunk of chunks) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}

/** Looks at the first bytes: gzip is unpacked, several members after each other included. */
async function unpack(chunks: AsyncIterable<Uint8Array>) {
  const packed = await withFirst(chunks);
  if (packed.first[0] !== 0x1f || packed.first[1] !== 0x8b) {
    return { chunks: packed.chunks, isWarc: isWarc(packed.first) };
  }
  const source = Readable.from(packed.chunks, { objectMode: false });
  const gunzip = createGunzip({ chunkSize: CHUNK });
  // A pipe does not hand errors on.
  source.on("error", (error) => gunzip.destroy(error));
  const plain = await withFirst(source.pipe(gunzip));
  return { chunks: plain.chunks, isWarc: isWarc(plain.first) };
}

function isWarc(first: Uint8Array): boolean {
  return Buffer.from(first.subarray(0, 5)).toString("latin1") === "WARC/";
}

/** The first chunk that is not empty, and all chunks. */
async function withFirst(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]();
  let first = await iterator.next();
  while (first.done !== true && first.value.length === 0) first = await iterator.next();
  const start: Uint8Array = first.done === true ? new Uint8Array() : first.value;
  return {
    first: start,
    chunks: (async function* () {
      if (first.done === true) return;
      yield start;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    })(),
  };
}

function describeFailure(error: unknown, read: number): { readonly what: string; readonly help: string } {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const kept =
    read === 0
      ? ""
      : `; ${read} ${read === 1 ? "article" : "articles"} before that ${read === 1 ? "was" : "were"} read`;
  if (code === "Z_BUF_ERROR") {
    return { what: `the gzip file is cut off${kept}`, help: "get the file again, `gzip -t FILE` tests it" };
  }
  if (code.startsWith("Z_")) {
    return { what: `the gzip file is damaged${kept}`, help: "get the file again, `gzip -t FILE` tests it" };
  }
  if (error instanceof WarcError) return { what: `${error.message}${kept}`, help: "get the file again" };
  const { what, help } = fileProblem(error);
  return { what: `${what}${kept}`, help };
}
