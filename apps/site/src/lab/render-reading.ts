import type { Article, Block, TraceEntry } from "@news/core";
import { articleMarks } from "../article/article-marks.ts";
import { escapeText } from "../article/escape.ts";
import { markText } from "../article/mark-text.ts";
import { speakersOf } from "../article/speakers.ts";
import { statementCard } from "../article/statement-card.ts";
import { statementNote } from "../article/statement-note.ts";
import { statementsOf } from "../article/statements.ts";
import type { LabWords } from "./protocol.ts";

const tags: Partial<Record<Block["type"], string>> = { headline: "h2", crosshead: "h3" };

/** The article as it was read, for the lab: every block in order with its marks, and the cards of its statements. */
export function renderReading(article: Article, words: LabWords): string {
  const note = {
    language: words.language,
    note: (name: string) => words.noteLabel.replace("{0}", name),
    noSource: words.statement.noSource,
  };
  const marks = articleMarks(article, (statement) => statementNote(statement, article.language, note));
  const headline =
    article.headline?.certainty === "implied"
      ? `<h2 class="headline"><span class="bracket">[</span>${escapeText(article.headline.text)}<span class="bracket">]</span></h2>`
      : "";
  const blocks = article.blocks.map((block, index) => {
    const tag = tags[block.type] ?? "p";
    const label = block.type === "boilerplate" ? `<span class="label">${escapeText(words.boilerplate)}</span> ` : "";
    return `<${tag} class="${block.type}" title="${escapeText(block.rule)}">${label}${markText(article.text, block.span, marks[index])}</${tag}>`;
  });
  const setting = { article, words: words.statement, language: words.language, isLinkable: false };
  const cards = statementsOf(article).map((statement) => statementCard(statement, setting));
  return headline + blocks.join("") + cards.join("");
}

/** Who says what, as a list. */
export function renderSpeakers(article: Article, words: LabWords): string {
  const groups = speakersOf(article).map(({ name, role, statements }) => {
    const lines = statements.map(
      ({ quote, anchor, group }) => `<li class="${group}"><a href="#${anchor}">${escapeText(quote.text)}</a></li>`,
    );
    const about = role === undefined ? "" : ` <span class="role">${escapeText(role)}</span>`;
    return `<h3>${escapeText(name ?? words.notNamed)} <span class="count">${statements.length}</span>${about}</h3><ol class="plain">${lines.join("")}</ol>`;
  });
  return groups.join("");
}

const MOST_ROWS = 2_000;

/** The trace as rows of a table: stage, words, candidate, rule, weight, outcome. */
export function renderTrace(text: string, trace: readonly TraceEntry[], words: LabWords): string {
  return trace
    .slice(0, MOST_ROWS)
    .map(({ stage, span, candidate, rule, weight, outcome }) => {
      const piece = text.slice(span.start, span.end);
      const cells = [
        stage,
        piece.length > 60 ? `${piece.slice(0, 57)}…` : piece,
        candidate,
        rule,
        weight.toFixed(1),
        words.outcomes[outcome],
      ];
      return `<tr class="${outcome}">${cells.map((cell) => `<td>${escapeText(cell)}</td>`).join("")}</tr>`;
    })
    .join("");
}
