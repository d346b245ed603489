import { trimSpan } from "../../text/span.ts";
import type { Line } from "../layers.ts";

/**
 * Cuts normalised text into its non-blank lines, each without the blanks at its ends.
 *
 * @example
 * splitLines("Rat tagt\n\n  Der Rat. "); // two lines, the second with gap 1 and indent 2
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf("\n", from);
    const to = found === -1 ? text.length : found;
    const { start, end } = trimSpan(text, from, to);
    if (end > start) {
      lines.push({ start, end, gap, indent: start - from });
      gap = 0;
    } else gap += 1;
    from = to + 1;
  }
  return lines;
}
