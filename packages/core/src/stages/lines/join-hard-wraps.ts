import { isLower, isSpace } from "../../text/letters.ts";
import type { Line } from "../layers.ts";
import { isWireLine } from "./wire-line.ts";

/** IPTC 7901 sets about 70 columns; nobody wraps by hand beyond this. */
const WIDEST = 84;
/** Breaks in the middle of a sentence that must be seen before a text counts as wrapped. */
const LEAST_PROOFS = 2;
/** A line may stay so far below the width although the next word would have fit. */
const SLACK = 6;
/** From so many blanks on an indented line opens a paragraph, as wires mark it. */
const INDENT = 2;

/**
 * Joins lines that were broken at a fixed width, as wires and mail programs do. The joined line spans from the first
 * character to the last; the line feeds inside stay where they are.
 *
 * A text counts as wrapped when no line is wide and at least two lines break off in front of a small letter. Then a break
 * is undone where the next word would not have fit, which is how it came about; all others were meant.
 *
 * @param text normalised text, in which the lines count.
 */
export function joinHardWraps(text: string, lines: readonly Line[]): readonly Line[] {
  const width = lines.reduce((widest, { start, end, indent }) => Math.max(widest, end - start + indent), 0);
  if (width > WIDEST || !isWrapped(text, lines)) return lines;
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const above = joined.at(-1);
    const last = lines[index - 1];
    if (above !== undefined && last !== undefined && wasForced(text, last, line, width)) {
      joined[joined.length - 1] = { ...above, end: line.end };
    } else joined.push(line);
  }
  return joined;
}

function isWrapped(text: string, lines: readonly Line[]): boolean {
  let proofs = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.gap > 0 || next.indent >= INDENT) continue;
    if (line.end - line.start < 40 || !isLower(text.charCodeAt(next.start))) continue;
    if (!".!?:".includes(text.charAt(line.end - 1))) proofs += 1;
  }
  return proofs >= LEAST_PROOFS && proofs * 8 >= lines.length;
}

function wasForced(text: string, line: Line, next: Line, width: number): boolean {
  if (next.gap > 0 || next.indent >= INDENT) return false;
  let wordEnd = next.start;
  while (wordEnd < next.end && !isSpace(text.charCodeAt(wordEnd))) wordEnd += 1;
  if (line.end - line.start + line.indent + 1 + (wordEnd - next.start) <= width - SLACK) return false;
  return !isWireLine(text.slice(line.start, line.end)) && !isWireLine(text.slice(next.start, next.end));
}
