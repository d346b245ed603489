import { Problem } from "../problem.ts";

/** SHA-256 of a key, hexadecimal: all that the server knows of it. */
export type KeyHash = string;

const encoder = new TextEncoder();

/**
 * Lets a request through that brings one of the keys.
 *
 * @param hashes of the keys that may write; none turns writing off.
 * @throws {Problem} 401 without a right key, 403 when writing is off.
 */
export async function checkKey(authorization: string | undefined, hashes: readonly KeyHash[]): Promise<void> {
  if (hashes.length === 0) {
    throw new Problem("key/off", "No key is set up on this server (NEWS_KEYS), so nobody may write.");
  }
  const [, key] = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(authorization ?? "") ?? [];
  const challenge = { headers: { "www-authenticate": 'Bearer realm="wortlaut"' } };
  if (key === undefined) throw new Problem("key/missing", "Send the key as Authorization: Bearer ….", challenge);
  const given = new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(key)));
  // All keys are compared, each to its last byte: the time says nothing about which came close.
  let known = false;
  for (const hash of hashes) known = isSame(given, hash) || known;
  if (!known) throw new Problem("key/wrong", "The key is not one of this server.", challenge);
}

/** Compares without stopping early. */
function isSame(given: Uint8Array, hash: KeyHash): boolean {
  let difference = hash.length === given.length * 2 ? 0 : 1;
  for (let index = 0; index < given.length; index += 1) {
    difference |= (given[index] ?? 0) ^ Number.parseInt(hash.slice(index * 2, index * 2 + 2), 16);
  }
  return difference === 0;
}
