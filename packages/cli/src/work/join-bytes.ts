/**
 * The pieces one behind the other, always in a buffer of their own: it can be handed over to another thread.
 *
 * @param length of all pieces together, in bytes.
 */
export function joinBytes(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
