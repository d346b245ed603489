import type { LineFacts } from "./line-facts.ts";

/** Shorter repeats are crossheads that quote: 6 % of crossheads open with a quotation mark. */
const SHORTEST = 32;
const MOST = 300;
const OPENERS = "„“\"»«‚‘›‹";

/** Lower case, letters and digits only, so that marks and blanks at the edges do not matter. */
export function foldPassage(passage: string): string {
  return passage.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/**
 * Gathers the rough sentences and quoted passages of running text, folded, with the line they stand in. Only asked for
 * when some line might be a pull quote; linear in the text.
 */
export function gatherQuotable(lines: readonly LineFacts[]): Map<string, number> {
  const passages = new Map<string, number>();
  if (!lines.some(mightRepeatText)) return passages;
  for (const line of lines) {
    if (line.length < 60 || line.ending === "open") continue;
    for (const piece of line.text.split(/(?<=[.!?…][“”"«»‘’]?) |[„“”"»«‚‘’›‹]/u)) {
      if (piece.length < SHORTEST || piece.length > MOST) continue;
      const folded = foldPassage(piece);
      if (folded.length >= SHORTEST && folded.length < line.length - 4 && !passages.has(folded)) passages.set(folded, line.index);
    }
  }
  return passages;
}

/** Whether a line could be a pull quote: it opens with a quotation mark or is a short sentence. */
export function mightRepeatText(line: LineFacts): boolean {
  if (line.length < SHORTEST || line.length > MOST) return false;
  return OPENERS.includes(line.text.charAt(0)) || (line.ending === "stop" && line.inner === 0 && line.length <= 160);
}
