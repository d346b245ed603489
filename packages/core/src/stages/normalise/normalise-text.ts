/** Characters that stand for a blank or a line end and are not a plain space or line feed. */
const ODD_BLANKS = /[\t\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g;
const LINE_ENDS = "\v\f\r\u2028\u2029";

/**
 * Makes every blank a plain space and every line end a line feed, **one for one**: the result has the length of the input,
 * so every offset into it is an offset into the text exactly as given (`docs/decisions/002-text.md`). The carriage return
 * of a CRLF becomes a space at the end of its line, where it does no harm.
 *
 * Nothing else is touched: control characters, soft hyphens and decomposed letters stay, and `text/letters.ts` and
 * `foldWord` know how to read them.
 *
 * @example
 * normaliseText("\ufeffBonn.\r\nDer\u00a0Rat"); // " Bonn. \nDer Rat"
 */
export function normaliseText(text: string): string {
  return text.replace(ODD_BLANKS, (blank, at: number) => {
    if (!LINE_ENDS.includes(blank)) return " ";
    return blank === "\r" && text.charCodeAt(at + 1) === 0x0a ? " " : "\n";
  });
}
