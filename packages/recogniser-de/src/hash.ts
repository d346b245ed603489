/** A 32-bit hash of a run of code units, so that features never exist as text: FNV-1a, one multiplication a unit. */
export const HASH_SEED = 0x811c9dc5;

/** The hash with one more code unit. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of a piece of text, from `start` to before `end`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at += 1) hash = hashUnit(hash, text.charCodeAt(at));
  return hash;
}

/** Bits of a key. Enough that fewer than one in a hundred unknown features is taken for a known one. */
export const KEY_BITS = 24;

/** Template and content become one key of `KEY_BITS` bits, well mixed (the finaliser of MurmurHash3). */
export function toKey(template: number, content: number): number {
  let key = Math.imul(content ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  key ^= key >>> 13;
  key = Math.imul(key, 0xc2b2ae35);
  key ^= key >>> 16;
  return key >>> (32 - KEY_BITS);
}

/** Two hashes as one; the order counts. */
export function pair(one: number, other: number): number {
  return Math.imul(one, 0x27d4eb2d) ^ Math.imul(other ^ (other >>> 15), 0x165667b1);
}
