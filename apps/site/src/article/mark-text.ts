import type { Span } from "@news/core";
import { escapeText } from "./escape.ts";

/** A piece of text with a name that becomes its class. Marks of one text are ordered and do not overlap. */
export interface Mark {
  readonly span: Span;
  readonly name: "dateline" | "marker" | "dash" | HangingMark;
}
type HangingMark = "hang-low" | "hang-high" | "hang-angle" | "hang-single";

/** Opening quotation marks and how far each hangs over the edge of the column. */
const hanging: Readonly<Record<string, HangingMark>> = {
  "„": "hang-low",
  "“": "hang-high",
  '"': "hang-high",
  "»": "hang-angle",
  "«": "hang-angle",
  "‚": "hang-single",
  "‘": "hang-single",
};
const listMarker = /^(?:[-–—•*·▪◦]|\d{1,3}[.)])[ \t\u{a0}]+/u;

/**
 * A stretch of the article as HTML. Nothing is added, dropped or changed: the text of the result is the text of the span,
 * character for character.
 */
export function markText(text: string, span: Span, marks: readonly Mark[] = []): string {
  let html = "";
  let at = span.start;
  for (const { span: piece, name } of marks) {
    if (piece.start < at || piece.end > span.end) continue;
    html += `${escapeText(text.slice(at, piece.start))}<span class="${name}">${escapeText(text.slice(piece.start, piece.end))}</span>`;
    at = piece.end;
  }
  return html + escapeText(text.slice(at, span.end));
}

/** The quotation mark that opens a line, to be hung in the margin. */
export function hangingMarks(text: string, { start }: Span): readonly Mark[] {
  const name = hanging[text.charAt(start)];
  return name === undefined ? [] : [{ span: { start, end: start + 1 }, name }];
}

/** Dashes between words, each with the space before it: kept together, so that no line begins with a dash. */
export function dashMarks(text: string, { start, end }: Span): readonly Mark[] {
  return [...text.slice(start, end).matchAll(/ [–—](?= )/g)].map(({ index }) => ({
    span: { start: start + index, end: start + index + 2 },
    name: "dash",
  }));
}

/** The bullet or number that opens a list item, with the space after it. */
export function listMarkers(text: string, { start, end }: Span): readonly Mark[] {
  const found = listMarker.exec(text.slice(start, end));
  return found === null ? [] : [{ span: { start, end: start + found[0].length }, name: "marker" }];
}
