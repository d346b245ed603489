/** Header sets are built once and frozen: a middleware that touches every answer would cost more than the answer itself. */
export type HeaderSet = Readonly<Record<string, string>>;

/** What every answer of the API carries: nothing in it may be sniffed, framed or run, and anybody may read it. */
export const apiHeaders: HeaderSet = Object.freeze({
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "Allow, ETag, Link",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "cross-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
});

/** For what may be kept as long as it is compared by its ETag before each use. */
export const revalidate = "public, max-age=0, must-revalidate";

/** The headers of an answer made for one request and kept by nobody. */
export function freshHeaders(contentType: string, more: HeaderSet = {}): HeaderSet {
  return { ...apiHeaders, "cache-control": "no-store", "content-type": contentType, ...more };
}
