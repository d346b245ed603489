const zeroWidth = /[\p{M}\p{Cf}]/u;
/** East Asian letters and most emoji take two columns of a terminal. */
const doubleWidth =
  /[\u{1100}-\u{115f}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/**
 * Columns that a text takes on a terminal.
 *
 * @example
 * displayWidth("Köln"); // 4, also when the ö is written as o and a mark
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character < "\u{300}") width += character === "\u{ad}" ? 0 : 1;
    else if (!zeroWidth.test(character)) width += doubleWidth.test(character) ? 2 : 1;
  }
  return width;
}
