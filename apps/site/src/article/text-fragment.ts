import type { Span } from "@news/core";

const LONGEST = 60;
const EDGE_WORDS = 4;

/**
 * The fragment that makes a browser find and mark these words on the page, whatever its anchors: `:~:text=…`. Short
 * passages whole, longer ones by their first and last words. Undefined when there are no words in it.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(text: string, { start, end }: Span): string | undefined {
  const words = text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  if (words === "") return undefined;
  if (words.length <= LONGEST) return `:~:text=${encode(words)}`;
  const all = words.split(" ");
  return `:~:text=${encode(all.slice(0, EDGE_WORDS).join(" "))},${encode(all.slice(-EDGE_WORDS).join(" "))}`;
}

/** A hyphen and a comma mean something in this syntax. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D").replaceAll("'", "%27");
}
