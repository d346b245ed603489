const BASE = 36;
const LETTERS = 7;

/**
 * A short name for a text that stays the same as long as the text does: a 53-bit hash in base 36. Blanks and capitals do
 * not count, so that a mended line break breaks no link.
 *
 * @example
 * stableId("„Wir schaffen das“", "Angela Merkel"); // seven letters and digits
 */
export function stableId(...parts: readonly string[]): string {
  const text = parts.join("\n").toLowerCase().normalize("NFC").replace(/\s+/g, " ");
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const hash = 2 ** 32 * (high & 0x1fffff) + (low >>> 0);
  return hash.toString(BASE).padStart(LETTERS, "0").slice(-LETTERS);
}
