import type { Article, Span } from "@news/core";
import { alignColumns } from "../align-columns.ts";
import { displayWidth } from "../display-width.ts";
import type { Screen } from "../screen.ts";
import { lineAt, splitLines, type TextLine } from "../split-lines.ts";
import { fileHeading, headingFrame } from "./file-heading.ts";
import type { OutputFormat } from "./output-format.ts";

/** Columns of text on both sides of the passage that are shown with it. */
const AROUND = 30;

/** One passage with carets below it: what was found in it, and what every rule said about it. Wants a trace. */
export const explainPassage: OutputFormat = {
  frame: headingFrame,
  render({ name, article, firstLine }, settings) {
    const { screen, more = {} } = settings;
    const lines = splitLines(article.text);
    const passages = findPassages(article.text, more.at ?? "", lines, firstLine);
    const parts = passages.map((span) => renderPassage(article, span, lines, firstLine, screen));
    const body =
      parts.length === 0 ? `${screen.clean(`"${more.at}" does not stand in the text.`)}\n` : parts.join("\n");
    return fileHeading(name, settings) + body;
  },
};

/** `12:5` is a place in the file (line and column, from 1), `12` a line; anything else is words that stand in the text. */
function findPassages(text: string, at: string, lines: readonly TextLine[], firstLine: number): Span[] {
  const place = /^(\d+)(?::(\d+))?$/.exec(at);
  if (place !== null) {
    const line = lines[Number(place[1]) - firstLine];
    if (line === undefined) return [];
    if (place[2] === undefined) return [line];
    const start = Math.min(line.end, line.start + Number(place[2]) - 1);
    return [{ start, end: Math.min(line.end, start + 1) }];
  }
  const found: Span[] = [];
  if (at === "") return found;
  for (let start = text.indexOf(at); start !== -1; start = text.indexOf(at, start + at.length)) {
    found.push({ start, end: start + at.length });
  }
  return found;
}

function renderPassage(
  article: Article,
  span: Span,
  lines: readonly TextLine[],
  firstLine: number,
  screen: Screen,
): string {
  const number = lineAt(lines, span.start);
  const line = lines[number] ?? span;
  const entries = (article.trace ?? []).filter((entry) => touches(entry.span, span));
  const rows = [...entries]
    .sort((a, b) => b.weight - a.weight)
    .map((entry) => [
      `  ${Math.round(entry.weight * 100) / 100}`,
      entry.outcome,
      screen.clean(entry.candidate),
      screen.clean(entry.rule),
      screen.clean(shorten(article.text.slice(entry.span.start, entry.span.end))),
    ]);
  const [head = "", ...body] = alignColumns([["  weight", "outcome", "candidate", "rule", ""], ...rows], [0]);
  const findings = findingsIn(article, span).map((finding) => `  ${screen.clean(finding)}`);
  return [
    ...drawCarets(article.text, line, span, `${firstLine + number}  `, screen),
    ...(findings.length === 0 ? ["  nothing was found here"] : findings),
    ...(rows.length === 0 ? ["  no rule said anything about it"] : [screen.dim(head), ...body]),
    "",
  ].join("\n");
}

/** The line around the passage, and carets below the passage itself. */
function drawCarets(text: string, line: TextLine, span: Span, margin: string, screen: Screen): string[] {
  const end = Math.min(span.end, line.end);
  const from = Math.max(line.start, span.start - AROUND);
  const to = Math.min(line.end, end + AROUND);
  const before = `${from > line.start ? "…" : ""}${screen.clean(text.slice(from, span.start))}`;
  const passage = screen.clean(text.slice(span.start, end));
  const after = `${screen.clean(text.slice(end, to))}${to < line.end ? "…" : ""}`;
  const carets = "^".repeat(Math.max(1, displayWidth(passage)));
  return [
    screen.bold(`${margin}${before}${passage}${after}`),
    `${" ".repeat(displayWidth(margin) + displayWidth(before))}${carets}`,
  ];
}

/** What the article says about the passage, each with the rule that decided. */
function findingsIn(article: Article, span: Span): string[] {
  const words = (piece: Span) => `"${shorten(article.text.slice(piece.start, piece.end))}"`;
  const blocks = article.blocks
    .filter((block) => touches(block.span, span))
    .map(
      ({ type, kind, certainty, rule }) =>
        `block ${type}${kind === undefined ? "" : `/${kind}`}, ${certainty}, by ${rule}`,
    );
  const quotes = article.quotes.flatMap((quote) => {
    const parts = [...quote.spans, ...(quote.source?.spans ?? []), ...(quote.cue?.spans ?? [])];
    if (!parts.some((part) => touches(part, span))) return [];
    const source = quote.source === null ? "nobody named" : `"${shorten(quote.source.text)}"`;
    const cue = quote.cue === null ? "" : `, cue "${shorten(quote.cue.text)}"`;
    return [`quote ${quote.id}, ${quote.kind}: ${source}${cue}, ${quote.certainty}, by ${quote.rule}`];
  });
  const entities = article.entities.flatMap(({ id, type, name, mentions }) =>
    mentions
      .filter((mention) => touches(mention.span, span))
      .map((mention) => `${type} ${id} "${shorten(name)}", mentioned as ${words(mention.span)} (${mention.form})`),
  );
  const times = article.times
    .filter((time) => touches(time.span, span))
    .map(
      (time) => `${time.type} ${words(time.span)}: ${time.value ?? time.duration ?? "not resolved"}, ${time.certainty}`,
    );
  return [...blocks, ...quotes, ...entities, ...times];
}

function touches(a: Span, b: Span): boolean {
  return a.start < Math.max(b.end, b.start + 1) && b.start < a.end;
}

const LONGEST = 40;

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/gu, " ")];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : characters.join("");
}
