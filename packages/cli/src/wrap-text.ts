import { displayWidth } from "./display-width.ts";

/** Where a line may be broken; a no-break space is none of them. */
const blanks = /[ \t\n\v\f\r\u{2028}\u{2029}]+/u;

/** What stands before the lines of a wrapped text; it counts in the width. */
export interface Margins {
  readonly first?: string;
  readonly rest?: string;
}

/**
 * Sets a text in lines of at most `width` columns, broken at blanks only; a longer word has a line to itself.
 *
 * @example
 * wrapText("Der Rat tagte in Bonn.", 10); // ["Der Rat", "tagte in", "Bonn."]
 */
export function wrapText(text: string, width: number, { first = "", rest = "" }: Margins = {}): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(blanks)) {
    if (word === "") continue;
    const columns = displayWidth(word);
    if (line !== "" && used + 1 + columns <= width) {
      line += ` ${word}`;
      used += 1 + columns;
      continue;
    }
    if (line !== "") lines.push(line);
    const margin = lines.length === 0 ? first : rest;
    line = margin + word;
    used = displayWidth(margin) + columns;
  }
  if (line !== "") lines.push(line);
  return lines;
}
