import type { Span } from "@news/core";
import type { Article, Block, QuoteKind } from "@news/core/model";
import { isHtmlDate } from "../i18n/format-edtf.ts";
import { timeAnchor } from "../routes.ts";
import { escapeText } from "./escape.ts";
import { dashMarks, hangingMarks, listMarkers, type Mark } from "./mark-text.ts";
import { unattributedSentences } from "./source-balance.ts";
import { type Statement, statementsOf } from "./statements.ts";
import { timelineOf } from "./timeline.ts";

const hangs: ReadonlySet<Block["type"]> = new Set([
  "headline",
  "subheadline",
  "standfirst",
  "paragraph",
  "crosshead",
  "pull-quote",
]);

/** The class of a statement's words: what the lines under them are drawn by. */
const classes: Readonly<Record<QuoteKind, string>> = {
  direct: "st direct",
  indirect: "st indirect",
  "indirect-free-indirect": "st indirect",
  "free-indirect": "st hearsay",
  reported: "st attributed",
};

/** What is marked in each block, by its index: statements, times, sentences without a source, and the fine points of setting. */
export type ArticleMarks = readonly (readonly Mark[])[];

/**
 * Every mark of an article.
 *
 * @param noteOf the HTML of the note behind a statement; it must add no words.
 */
export function articleMarks(article: Article, noteOf: (statement: Statement) => string): ArticleMarks {
  const marks = [
    ...statementsOf(article).flatMap((statement) => statementMarks(statement, noteOf(statement))),
    ...timeMarks(article),
    ...unattributedSentences(article).map((span): Mark => ({ span, className: "bare" })),
  ].sort((one, other) => one.span.start - other.span.start);
  return article.blocks.map((block) => [...settingMarks(article, block), ...within(marks, block.span)]);
}

function statementMarks({ quote, anchor }: Statement, note: string): readonly Mark[] {
  const last = quote.spans.length - 1;
  return quote.spans.map((span, index) => ({
    span,
    className: classes[quote.kind],
    ...(quote.kind === "direct" ? { tag: "q" as const } : {}),
    ...(index === 0 ? { id: anchor } : {}),
    ...(index === last ? { after: note } : {}),
  }));
}

function timeMarks(article: Article): readonly Mark[] {
  return timelineOf(article).map(({ time, value, index }) => ({
    span: time.span,
    className: "when",
    id: timeAnchor(index),
    ...(isHtmlDate(value) ? { tag: "time" as const, attributes: ` datetime="${escapeText(value)}"` } : {}),
  }));
}

/**
 * What is set apart inside a block: the dateline (not under that name: reader modes take an element whose class says
 * "dateline" for the byline, and drop it), the bullet of a list item, an opening quotation mark
 * that hangs.
 */
function settingMarks({ text, dateline }: Article, { type, span }: Block): readonly Mark[] {
  if (type === "list-item") return listMarkers(text, span);
  if (dateline !== undefined && contains(span, dateline.span) && type !== "boilerplate") {
    return [{ span: dateline.span, className: "origin" }];
  }
  const hanging = hangs.has(type) ? hangingMarks(text, span) : [];
  return type === "headline" ? [...hanging, ...dashMarks(text, span)] : hanging;
}

/** The marks that reach into a span; `marks` are sorted by their beginning. */
function within(marks: readonly Mark[], { start, end }: Span): readonly Mark[] {
  const found: Mark[] = [];
  for (const mark of marks) {
    if (mark.span.start >= end) break;
    if (mark.span.end > start) found.push(mark);
  }
  return found;
}

function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
