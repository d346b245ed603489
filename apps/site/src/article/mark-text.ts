import type { Span } from "@news/core";
import { escapeText } from "./escape.ts";

/** A piece of text that becomes an element. Marks may nest and overlap; the anchor stands once, at the first piece. */
export interface Mark {
  readonly span: Span;
  readonly className: string;
  /** `span` when absent. */
  readonly tag?: "span" | "q" | "time";
  readonly id?: string | undefined;
  /** Further attributes as HTML, with a blank in front. */
  readonly attributes?: string;
  /** HTML behind the mark that adds no words to the text. */
  readonly after?: string | undefined;
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
 * character for character. A mark that crosses the end of another is written in two pieces.
 */
export function markText(text: string, span: Span, marks: readonly Mark[] = []): string {
  if (marks.length === 0) return escapeText(text.slice(span.start, span.end));
  const inside = marks.flatMap((mark) => clip(mark, span)).sort(outermostFirst);
  return write(text, span, inside);
}

function write(text: string, { start, end }: Span, marks: readonly Mark[]): string {
  let html = "";
  let at = start;
  let index = 0;
  let rest: Mark[] = [];
  while (index < marks.length || rest.length > 0) {
    // What was cut off from an earlier mark comes first: it begins where that one ended.
    const next = rest.shift() ?? marks[index++];
    const mark = next === undefined ? undefined : clip(next, { start: at, end })[0];
    if (mark === undefined) continue;
    const inner: Mark[] = [];
    const beyond: Mark[] = rest;
    rest = [];
    for (const one of beyond) divide(one, mark.span.end, inner, rest);
    while (index < marks.length) {
      const one = marks[index];
      if (one === undefined || one.span.start >= mark.span.end) break;
      divide(one, mark.span.end, inner, rest);
      index += 1;
    }
    html += escapeText(text.slice(at, mark.span.start));
    html += element(mark, write(text, mark.span, inner.sort(outermostFirst)));
    at = mark.span.end;
  }
  return html + escapeText(text.slice(at, end));
}

/** Gives the piece of a mark up to a border to the first list, and the piece behind it to the second. */
function divide(mark: Mark, border: number, inner: Mark[], rest: Mark[]): void {
  const { start, end } = mark.span;
  if (start >= border) rest.push(mark);
  else if (end <= border) inner.push(mark);
  else {
    inner.push({ ...mark, span: { start, end: border }, after: undefined });
    rest.push({ ...mark, span: { start: border, end }, id: undefined });
  }
}

/** The piece of a mark inside a span: the anchor stays with its beginning, what follows the mark with its end. */
function clip(mark: Mark, span: Span): readonly Mark[] {
  const start = Math.max(mark.span.start, span.start);
  const end = Math.min(mark.span.end, span.end);
  if (start >= end) return [];
  if (start === mark.span.start && end === mark.span.end) return [mark];
  return [
    {
      ...mark,
      span: { start, end },
      id: start === mark.span.start ? mark.id : undefined,
      after: end === mark.span.end ? mark.after : undefined,
    },
  ];
}

function outermostFirst({ span: one }: Mark, { span: other }: Mark): number {
  return one.start - other.start || other.end - one.end;
}

function element({ className, tag = "span", id, attributes = "", after = "" }: Mark, content: string): string {
  const anchor = id === undefined ? "" : ` id="${id}"`;
  return `<${tag} class="${className}"${anchor}${attributes}>${content}</${tag}>${after}`;
}

/** The quotation mark that opens a line, to be hung in the margin. */
export function hangingMarks(text: string, { start }: Span): readonly Mark[] {
  const className = hanging[text.charAt(start)];
  return className === undefined ? [] : [{ span: { start, end: start + 1 }, className }];
}

/** Dashes between words, each with the space before it: kept together, so that no line begins with a dash. */
export function dashMarks(text: string, { start, end }: Span): readonly Mark[] {
  return [...text.slice(start, end).matchAll(/ [–—](?= )/g)].map(({ index }) => ({
    span: { start: start + index, end: start + index + 2 },
    className: "dash",
  }));
}

/** The bullet or number that opens a list item, with the space after it. */
export function listMarkers(text: string, { start, end }: Span): readonly Mark[] {
  const found = listMarker.exec(text.slice(start, end));
  return found === null ? [] : [{ span: { start, end: start + found[0].length }, className: "marker" }];
}
