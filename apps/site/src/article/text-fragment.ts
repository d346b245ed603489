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
  const all = words.split(" ");
  const opening = words.length <= LONGEST ? words : all.slice(0, EDGE_WORDS).join(" ");
  const closing = words.length <= LONGEST ? "" : `,${encode(all.slice(-EDGE_WORDS).join(" "))}`;
  return `:~:text=${prefixOf(text, start, opening)}${encode(opening)}${closing}`;
}

/** The words in front, where the same words stand in the text before: a browser takes the first place that fits. */
function prefixOf(text: string, start: number, opening: string): string {
  const first = text.indexOf(opening);
  if (first === -1 || first >= start) return "";
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(lineStart, start).match(/\S+/g)?.slice(-EDGE_WORDS).join(" ") ?? "";
  const bare = before.replace(/[^\p{L}\p{N}]+$/u, "");
  return bare === "" ? "" : `${encode(bare)}-,`;
}

/** A hyphen and a comma mean something in this syntax. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D").replaceAll("'", "%27");
}
