import { apiHeaders, type HeaderSet } from "./headers.ts";
import { chooseEncoding, type Encoding } from "./negotiate.ts";

/** Bytes that a response can take as they are. */
type Bytes = Uint8Array<ArrayBuffer>;

/** Compresses one body both ways; handed in by the runtime, because the web platform has no brotli everywhere. */
export type Compress = (bytes: Bytes) => Readonly<Record<Exclude<Encoding, "identity">, Bytes>>;

interface Variant {
  readonly bytes: Bytes;
  readonly etag: string;
  readonly headers: HeaderSet;
  readonly notModifiedHeaders: HeaderSet;
}

/** A body finished before anybody asks for it: bytes, ETag and headers for each encoding it comes in. */
export type PreparedBody = Readonly<Record<Encoding, Variant>>;

const encoder = new TextEncoder();

/**
 * Finishes a body: encodes, hashes and compresses it once, so that answering a request is picking a buffer.
 *
 * @param headers `content-type` and whatever else belongs to this body; the API's own headers are added.
 * @param compress left out, the body is sent plain to everybody.
 */
export async function prepareBody(
  content: string,
  headers: HeaderSet & { readonly "content-type": string },
  compress?: Compress,
): Promise<PreparedBody> {
  const bytes = encoder.encode(content);
  const digest = await shortDigest(bytes);
  const vary = [headers.vary, "Accept-Encoding"].filter((name) => name !== undefined).join(", ");
  const identity = variant(bytes, `"${digest}"`, { ...headers, vary });
  if (compress === undefined) return { identity, br: identity, gzip: identity };
  const packed = compress(bytes);
  const encoded = (encoding: "br" | "gzip"): Variant =>
    packed[encoding].length < bytes.length
      ? // A tag of its own for each encoding: a strong ETag names bytes, not meanings.
        variant(packed[encoding], `"${digest}-${encoding}"`, { ...headers, vary, "content-encoding": encoding })
      : identity;
  return { identity, br: encoded("br"), gzip: encoded("gzip") };
}

/** A body whose bytes were finished when the article was taken in. */
export interface Packed {
  readonly etag: string;
  readonly json: Bytes;
  readonly br: Bytes;
  readonly gzip: Bytes;
}

/** Makes an answer of bytes that are finished already. */
export function preparePacked({ etag, json, br, gzip }: Packed, headers: HeaderSet): PreparedBody {
  const vary = [headers.vary, "Accept-Encoding"].filter((name) => name !== undefined).join(", ");
  const identity = variant(json, `"${etag}"`, { ...headers, vary });
  const encoded = (encoding: "br" | "gzip", bytes: Bytes) =>
    bytes.length < json.length
      ? variant(bytes, `"${etag}-${encoding}"`, { ...headers, vary, "content-encoding": encoding })
      : identity;
  return { identity, br: encoded("br", br), gzip: encoded("gzip", gzip) };
}

/**
 * Answers with the variant that suits the request, or with 304 when the client has it already.
 *
 * @example
 * return sendPrepared(body, c.req.header("accept-encoding"), c.req.header("if-none-match"));
 */
export function sendPrepared(
  body: PreparedBody,
  acceptEncoding: string | undefined,
  ifNoneMatch: string | undefined,
): Response {
  const { bytes, etag, headers, notModifiedHeaders } = body[chooseEncoding(acceptEncoding)];
  if (ifNoneMatch !== undefined && matchesTag(ifNoneMatch, etag)) {
    return new Response(null, { status: 304, headers: notModifiedHeaders });
  }
  return new Response(bytes, { status: 200, headers });
}

/**
 * Whether an `If-None-Match` header names the tag; compared weakly, as RFC 9110 asks.
 *
 * @example
 * matchesTag('W/"a", "b"', '"a"'); // true
 */
function matchesTag(header: string, etag: string): boolean {
  if (header === etag || header.trim() === "*") return true;
  return header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

function variant(bytes: Bytes, etag: string, own: HeaderSet): Variant {
  const shared = { ...apiHeaders, "cache-control": "no-store", ...own, etag };
  const { "content-type": _type, "content-encoding": _encoding, ...notModified } = shared as Record<string, string>;
  return {
    bytes,
    etag,
    headers: Object.freeze({ ...shared, "content-length": String(bytes.length) }),
    notModifiedHeaders: Object.freeze(notModified),
  };
}

/** 132 bits of SHA-256 in base64url: short in a header, and no two bodies will ever share it. */
async function shortDigest(bytes: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...hash))
    .slice(0, 22)
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}
