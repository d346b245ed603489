/** Longest fragment that every browser, mail program and messenger carries. */
const LONGEST = 8_000;
const KEY = "text=";

/**
 * A text as the fragment of an address, compressed: what stands behind "#" is sent to no server. Undefined when it would be
 * too long.
 */
export async function toFragment(text: string): Promise<string | undefined> {
  const packed = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  const letters = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(""));
  const safe = letters.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return safe.length > LONGEST ? undefined : `#${KEY}${safe}`;
}

/** The text in a fragment; undefined when there is none, or when it is broken. */
export async function fromFragment(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(`#${KEY}`)) return undefined;
  try {
    const letters = atob(
      fragment
        .slice(1 + KEY.length)
        .replaceAll("-", "+")
        .replaceAll("_", "/"),
    );
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(await through(packed, new DecompressionStream("deflate-raw")));
  } catch {
    return undefined;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
