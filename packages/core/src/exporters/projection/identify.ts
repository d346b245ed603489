import type { Article } from "../../model/article.ts";
import type { ExportContext } from "./exported.ts";
import { wellFormed } from "./legal-text.ts";

/** The article's address on the web, if it has one that may be linked: http or https, nothing a script could hide in. */
export function addressOf(article: Article, context: ExportContext = {}): string | undefined {
  const url = toUri(context.url ?? article.url);
  return url !== undefined && /^https?:\/\/[^/?#]/i.test(url) ? url : undefined;
}

/** The URI that names the article: the caller's, else its address, else one made from its text. */
export function idOf(article: Article, context: ExportContext = {}): string {
  return toUri(context.id) ?? addressOf(article, context) ?? `urn:uuid:${uuidOfText(article.text)}`;
}

/** The URI of a part of the article. */
export function partId(id: string, part: string): string {
  return `${id.replace(/#.*$/s, "")}#${part}`;
}

/** An absolute URI with everything percent-encoded that may not stand in one; nothing when it is none. */
export function toUri(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const scheme = /^[a-z][a-z0-9+.-]*:(?=[^\s])/i.exec(value.trim());
  if (scheme === null) return undefined;
  const encoded = encodeURI(wellFormed(value.trim()))
    .replace(/%25(?=[0-9a-f]{2})/gi, "%")
    .replace(/[[\]]/g, (bracket) => (bracket === "[" ? "%5B" : "%5D"));
  const [before = "", ...fragments] = encoded.split("#");
  return fragments.length === 0 ? before : `${before}#${fragments.join("%23")}`;
}

/**
 * A UUID (version 8, RFC 9562) that depends on the text alone: the same text has the same one everywhere. No safeguard against
 * somebody who builds two texts with the same one on purpose.
 */
function uuidOfText(text: string): string {
  const lanes = [0x811c9dc5, 0x1b873593, 0xcc9e2d51, 0x27d4eb2f];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (let lane = 0; lane < 4; lane += 1) {
      const mixed = Math.imul((lanes[lane] ?? 0) ^ (unit + lane * 0x9e37), 0x01000193 + lane * 2);
      lanes[lane] = mixed ^ (mixed >>> 15);
    }
  }
  const hex = lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
