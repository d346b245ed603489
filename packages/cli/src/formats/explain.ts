import type { Article, TraceEntry } from "@news/core";
import { alignColumns } from "../align-columns.ts";
import type { Screen } from "../screen.ts";
import { lineAt, splitLines, type TextLine } from "../split-lines.ts";
import { wrapText } from "../wrap-text.ts";
import { fileHeading, headingFrame } from "./file-heading.ts";
import type { OutputFormat, ParsedInput } from "./output-format.ts";

/** Line by line: what every rule took it for, the strongest first, and what became of that. Wants articles with a trace. */
export const explain: OutputFormat = {
  frame: headingFrame,
  render: (input, settings) => fileHeading(input.name, settings) + renderTrace(input, settings.screen),
};

function renderTrace({ article, firstLine }: ParsedInput, screen: Screen): string {
  const lines = splitLines(article.text);
  const entriesByLine = new Map<number, TraceEntry[]>();
  for (const entry of article.trace ?? []) {
    const line = lineAt(lines, entry.span.start);
    const entries = entriesByLine.get(line);
    if (entries === undefined) entriesByLine.set(line, [entry]);
    else entries.push(entry);
  }
  if (entriesByLine.size === 0) return "No rule said anything about this text.\n";
  return [...entriesByLine]
    .sort(([a], [b]) => a - b)
    .flatMap(([line, entries]) => [
      ...renderLine(article, lines[line], firstLine + line, screen),
      ...renderEntries(article, lines[line], entries, screen),
      "",
    ])
    .join("\n");
}

function renderLine(article: Article, line: TextLine | undefined, number: number, screen: Screen): string[] {
  const first = `${number}  `;
  const text = screen.clean(wordsOf(article, line));
  const lines = wrapText(text, screen.width, { first, rest: " ".repeat(first.length) });
  return (lines.length === 0 ? [`${number}`] : lines).map(screen.bold);
}

const header = ["  weight", "outcome", "candidate", "rule", ""];

function renderEntries(
  article: Article,
  line: TextLine | undefined,
  entries: readonly TraceEntry[],
  screen: Screen,
): string[] {
  const rows = [...entries]
    .sort(bestFirst)
    .map((entry) => [
      `  ${Math.round(entry.weight * 100) / 100}`,
      entry.outcome,
      screen.clean(entry.candidate),
      screen.clean(entry.rule.startsWith(`${entry.stage}/`) ? entry.rule : `${entry.stage}: ${entry.rule}`),
      screen.clean(pieceOf(article, line, entry)),
    ]);
  const [head = "", ...body] = alignColumns([header, ...rows], [0]);
  return [screen.dim(head), ...body];
}

function bestFirst(a: TraceEntry, b: TraceEntry): number {
  return b.weight - a.weight || Number(b.outcome === "kept") - Number(a.outcome === "kept");
}

const LONGEST_PIECE = 30;

/** The words that were meant, where that is less than the line. */
function pieceOf(article: Article, line: TextLine | undefined, { span }: TraceEntry): string {
  const { start, end } = line ?? span;
  const around = article.text.slice(start, span.start) + article.text.slice(span.end, Math.max(end, span.end));
  if (around.trim() === "") return "";
  const characters = [...wordsOf(article, span).replace(/\s+/gu, " ")];
  return characters.length > LONGEST_PIECE
    ? `${characters.slice(0, LONGEST_PIECE - 1).join("")}…`
    : characters.join("");
}

function wordsOf({ text }: Article, piece: TextLine | undefined): string {
  return piece === undefined ? "" : text.slice(piece.start, piece.end);
}
