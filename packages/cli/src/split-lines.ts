/** One line of a text, its line break left out. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the lines of a text, whatever ends them.
 *
 * @example
 * splitLines("a\r\nb"); // [{ start: 0, end: 1 }, { start: 3, end: 4 }]
 */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index });
    start = index + lineBreak.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/**
 * The index of the line in which a position lies; a line's break belongs to it.
 *
 * @example
 * lineAt(splitLines("a\nb"), 2); // 1
 */
export function lineAt(lines: readonly TextLine[], position: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
