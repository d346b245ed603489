import { parseAccept } from "hono/utils/accept";

/** The encodings that bodies are prepared in, the best first. */
export type Encoding = "br" | "gzip" | "identity";

/**
 * The encoding to send for an `Accept-Encoding` header: the one the client weighs most, brotli before gzip where it does
 * not care. Never fails: who excludes everything still gets the plain bytes.
 *
 * @example
 * chooseEncoding("gzip, deflate, br"); // "br"
 * chooseEncoding("br;q=0, gzip");      // "gzip"
 */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined || header === "") return "identity";
  const weights = new Map(parseAccept(header.toLowerCase()).map(({ type, q }) => [type, q]));
  const others = weights.get("*") ?? 0;
  const br = weights.get("br") ?? others;
  const gzip = weights.get("gzip") ?? weights.get("x-gzip") ?? others;
  // Plain bytes need no mention; they win only when the client weighs them above what it also takes.
  const plain = weights.get("identity") ?? 0;
  if (br > 0 && br >= gzip && br >= plain) return "br";
  return gzip > 0 && gzip >= plain ? "gzip" : "identity";
}

/**
 * The media type to send for an `Accept` header, or undefined when the client takes none of them. The most specific range
 * decides about each type; the first offer wins a tie.
 *
 * @example
 * chooseMediaType("text/*;q=0.5, application/json", ["application/json", "text/plain"]); // "application/json"
 */
export function chooseMediaType<Offer extends string>(
  header: string | undefined,
  offers: readonly Offer[],
): Offer | undefined {
  if (header === undefined || header.trim() === "") return offers[0];
  const weights = new Map(parseAccept(header.toLowerCase()).map(({ type, q }) => [type, q]));
  let best: Offer | undefined;
  let bestWeight = 0;
  for (const offer of offers) {
    const family = `${offer.slice(0, offer.indexOf("/"))}/*`;
    const weight = weights.get(offer) ?? weights.get(family) ?? weights.get("*/*") ?? 0;
    if (weight > bestWeight) {
      best = offer;
      bestWeight = weight;
    }
  }
  return best;
}
