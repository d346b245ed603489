import type { Article } from "../../model/article.ts";
import type { Span } from "../../text/span.ts";
import { type ReadingPart, readingCopy } from "./reading-copy.ts";

/** The body as plain text, one blank line between blocks, and where a piece of the article's text went in it. */
export interface ReadingText {
  readonly text: string;
  /** UTF-16 offsets in the new text; absent for a piece that is not in it. */
  readonly locate: (span: Span) => Span | undefined;
}

const blank = /[\t\n\v\f\r \u{85}\u{2028}\u{2029}]/u;
const NOWHERE = -1;

/** Sets the body of the reading copy as text and keeps track of every position. */
export function readingText(article: Article): ReadingText {
  const { body } = readingCopy(article);
  let places: Int32Array | undefined;
  return {
    text: body.map(({ words }) => words).join("\n\n"),
    locate({ start, end }) {
      places ??= placesOf(article.text, body);
      const first = places[start] ?? NOWHERE;
      const last = end > start ? (places[end - 1] ?? NOWHERE) : NOWHERE;
      // The end of a piece is the place behind its last code unit: the next one may stand in another block.
      return first === NOWHERE || last === NOWHERE ? undefined : { start: first, end: last + 1 };
    },
  };
}

/** For every code unit of the article's text its place in the new text. */
function placesOf(text: string, body: readonly ReadingPart[]): Int32Array {
  const places = new Int32Array(text.length).fill(NOWHERE);
  let at = 0;
  for (const { block } of body) {
    let afterBlank = true;
    for (let from = block.span.start; from < block.span.end; from += 1) {
      const isBlank = blank.test(text.charAt(from));
      if (isBlank && afterBlank) {
        // A blank that was set off belongs to the one before it; at the start of a block, to the block.
        places[from] = Math.max(at - 1, 0);
        continue;
      }
      places[from] = at;
      at += 1;
      afterBlank = isBlank;
    }
    // Blanks at the end of a block are not part of its words; then comes the blank line.
    at += afterBlank ? 1 : 2;
  }
  return places;
}
