import type { Element, ElementContent } from "hast";
import type { Article } from "../../model/article.ts";
import type { Quote } from "../../model/quote.ts";
import type { Time } from "../../model/time.ts";
import type { Span } from "../../text/span.ts";
import { snapToCodePoint } from "./code-points.ts";
import { legalText } from "./legal-text.ts";
import { speakersOf } from "./quoted.ts";
import { type ReadingPart, readingCopy } from "./reading-copy.ts";

/** A piece of the text that becomes an element. */
interface Mark extends Span {
  readonly tagName: string;
  /** Made for every piece the mark is cut into; only the first one may carry an id. */
  readonly properties: (isFirst: boolean) => Element["properties"];
}

/** An HTML element of plain words. */
export function hastElement(
  tagName: string,
  properties: Element["properties"],
  ...children: readonly (ElementContent | string)[]
): Element {
  return {
    type: "element",
    tagName,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, typeof value === "string" ? legalText(value) : value]),
    ),
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: legalText(child) } : child)),
  };
}

/** The body with quotes as `<q>` and `<span>`, resolved times as `<time>`, and ids to link to. */
export function markedBody(article: Article): Element[] {
  const { text } = article;
  const marks = [...quoteMarks(article), ...timeMarks(article.times)]
    // No element begins or ends inside a character.
    .map((mark) => ({ ...mark, start: snapToCodePoint(text, mark.start), end: snapToCodePoint(text, mark.end) }))
    .sort(outerFirst);
  const seen = new Set<Mark>();
  let next = 0;
  const inline = ({ block }: ReadingPart) => {
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= block.span.start) next += 1;
    const inside: Mark[] = [];
    for (let at = next; at < marks.length; at += 1) {
      const mark = marks[at];
      if (mark === undefined || mark.start >= block.span.end) break;
      if (mark.end > block.span.start) inside.push(mark);
    }
    return setMarks(text, block.span, inside, seen);
  };
  return setBody(readingCopy(article).body, inline, pageProperties());
}

/** The body as plain elements, for feed readers, which put marks of their own around `<q>`. */
export function plainBody(article: Article): Element[] {
  return setBody(readingCopy(article).body, wordsAlone, () => ({}));
}

/** The same, each element with its block's type as its class: whoever reads it back knows the layout. */
export function typedBody(article: Article): Element[] {
  return setBody(readingCopy(article).body, wordsAlone, (type) => ({ className: [type] }));
}

function wordsAlone({ words }: ReadingPart): ElementContent[] {
  return [{ type: "text", value: legalText(words) }];
}

const tagOf: Partial<Record<ReadingPart["type"], string>> = {
  headline: "h2",
  crosshead: "h2",
  "pull-quote": "blockquote",
  "list-item": "li",
  divider: "hr",
};

/** One element per block; neighbouring list items share a list. */
function setBody(
  body: readonly ReadingPart[],
  inline: (part: ReadingPart) => ElementContent[],
  propertiesOf: (type: ReadingPart["type"], tagName: string) => Element["properties"],
): Element[] {
  const elements: Element[] = [];
  for (const part of body) {
    const tagName = tagOf[part.type] ?? "p";
    const properties = propertiesOf(part.type, tagName);
    if (tagName === "hr") {
      elements.push(hastElement(tagName, properties));
      continue;
    }
    const set: Element = { type: "element", tagName, properties, children: inline(part) };
    const last = elements.at(-1);
    if (tagName !== "li") elements.push(set);
    else if (last?.tagName === "ul") last.children.push(set);
    else elements.push(hastElement("ul", {}, set));
  }
  return elements;
}

/** Crossheads have ids to link to; a line that has no element of its own says what it is by its class. */
function pageProperties() {
  let crossheads = 0;
  return (type: ReadingPart["type"], tagName: string): Element["properties"] => {
    if (type === "crosshead") {
      crossheads += 1;
      return { id: `s${crossheads}` };
    }
    return tagName === "p" && type !== "paragraph" ? { className: [type] } : {};
  };
}

function quoteMarks(article: Article): Mark[] {
  const speakerOf = speakersOf(article);
  return article.quotes.flatMap((quote) =>
    quote.spans.map(({ start, end }, piece) => ({
      start,
      end,
      tagName: quote.kind === "direct" ? "q" : "span",
      properties: (isFirst: boolean) => ({
        ...(isFirst && piece === 0 ? { id: quote.id } : {}),
        ...quoteData(quote, speakerOf(quote)?.name),
      }),
    })),
  );
}

function quoteData({ id, kind, cue }: Quote, speaker: string | undefined): Element["properties"] {
  return {
    dataQuote: id,
    dataKind: kind,
    ...(speaker === undefined ? {} : { dataSource: legalText(speaker) }),
    ...(cue === null ? {} : { dataCue: legalText(cue.lemma) }),
  };
}

/** What `datetime` of HTML can say of a value: no season, no open range, no month of a duration. */
const machineDate =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;
const machineDuration = /^P(?:\d+W|\d+D(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|T(?:\d+H)?(?:\d+M)?(?:\d+S)?)$/;

function timeMarks(times: readonly Time[]): Mark[] {
  return times.flatMap(({ span, value, duration }) => {
    const dateTime = [value, duration].find((one) => one !== undefined && isMachineTime(one));
    return dateTime === undefined ? [] : [{ ...span, tagName: "time", properties: () => ({ dateTime }) }];
  });
}

function isMachineTime(value: string): boolean {
  return (
    (machineDate.test(value) && !value.startsWith("0000")) || (machineDuration.test(value) && /\d[WDHMS]/.test(value))
  );
}

function outerFirst(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

interface Open {
  readonly end: number;
  readonly children: ElementContent[];
}

/**
 * Sets a block's text with its marks as a tree. A mark that crosses the one around it is cut at that one's end and goes on
 * behind it; `marks` stand in order of their starts, outer ones first.
 */
function setMarks(text: string, block: Span, marks: readonly Mark[], seen: Set<Mark>): ElementContent[] {
  const root: Open = { end: block.end, children: [] };
  const stack: Open[] = [root];
  let at = block.start;
  const queue = [...marks];
  const writeTo = (end: number) => {
    if (end > at) stack.at(-1)?.children.push({ type: "text", value: legalText(text.slice(at, end)) });
    at = Math.max(at, end);
  };
  const closeUpTo = (position: number) => {
    for (let top = stack.at(-1); stack.length > 1 && top !== undefined && top.end <= position; top = stack.at(-1)) {
      writeTo(top.end);
      stack.pop();
    }
  };
  for (let mark = queue.shift(); mark !== undefined; mark = queue.shift()) {
    const start = Math.max(mark.start, at);
    closeUpTo(start);
    writeTo(start);
    const around = stack.at(-1) ?? root;
    const end = Math.min(mark.end, around.end);
    if (end <= start) continue;
    if (mark.end > end && end < block.end)
      insertInOrder(queue, { ...mark, start: end, properties: () => mark.properties(false) });
    const children: ElementContent[] = [];
    around.children.push({
      type: "element",
      tagName: mark.tagName,
      properties: mark.properties(!seen.has(mark)),
      children,
    });
    seen.add(mark);
    stack.push({ end, children });
  }
  closeUpTo(block.end);
  writeTo(block.end);
  return root.children;
}

function insertInOrder(queue: Mark[], mark: Mark): void {
  const at = queue.findIndex((other) => outerFirst(mark, other) <= 0);
  queue.splice(at === -1 ? queue.length : at, 0, mark);
}
