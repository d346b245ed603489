import type { Article, Block } from "@news/core";
import { displayWidth } from "../display-width.ts";
import type { Screen } from "../screen.ts";
import { type Margins, wrapText } from "../wrap-text.ts";
import { fileHeading, headingFrame } from "./file-heading.ts";
import type { OutputFormat } from "./output-format.ts";

/** The article to read: headline, where and when, the text under its crossheads; at the end what was left out, and remarks. */
export const txt: OutputFormat = {
  frame: headingFrame,
  render: ({ name, article }, settings) => fileHeading(name, settings) + renderArticle(article, settings.screen),
};

function renderArticle(article: Article, screen: Screen): string {
  const { kicker, headline, subheadline, standfirst } = article;
  const parts = [
    wrap(kicker?.text, screen),
    underline(headline?.text, "=", screen),
    wrap(subheadline?.text, screen),
    wrap(origin(article), screen, {}, screen.dim),
    wrap(standfirst?.text, screen),
    ...bodyBlocks(article).map((block) => renderBlock(block, wordsOf(block, article), screen)),
    leftOut(article, screen),
    remarks(article, screen),
  ];
  return parts
    .filter((part) => part !== "")
    .map((part) => `${part}\n`)
    .join("\n");
}

/** All blocks but the boilerplate and those that already stand at the top; no word of the article is lost. */
function bodyBlocks(article: Article): Block[] {
  const { kicker, headline, subheadline, standfirst, byline } = article;
  const shown = [kicker, headline, subheadline, standfirst, byline].flatMap((node) => node?.span ?? []);
  const isShown = ({ type, span }: Block) =>
    type !== "paragraph" && shown.some(({ start, end }) => start < span.end && span.start < end);
  return article.blocks.filter((block) => block.type !== "boilerplate" && !isShown(block));
}

function renderBlock({ type }: Block, text: string, screen: Screen): string {
  switch (type) {
    case "crosshead":
      return underline(text, "-", screen);
    case "list-item":
      return wrap(text, screen, { rest: "  " });
    case "pull-quote":
      return wrap(text, screen, { first: "    | ", rest: "    | " });
    case "caption":
      return wrap(`[caption] ${text}`, screen);
    default:
      return wrap(text, screen);
  }
}

/** Where, through whom, by whom and when, and whether the headline is ours. */
function origin({ dateline, byline, publishedAt, headline }: Article): string {
  const pieces = [
    ...(dateline?.places ?? []).map(({ name }) => name),
    ...(dateline?.agencies ?? []).map(({ name }) => name),
    byline?.text ?? "",
    publishedAt ?? dateline?.date?.value ?? "",
    headline?.certainty === "implied" ? "(headline derived: the text has none)" : "",
  ];
  return pieces.filter((piece) => piece !== "").join(" · ");
}

function leftOut(article: Article, screen: Screen): string {
  const blocks = article.blocks.filter(({ type }) => type === "boilerplate");
  const lines = blocks.map((block) => `[${block.kind ?? "other"}] ${wordsOf(block, article)}`);
  return list("Left out, as it is not the article:", lines, screen);
}

function remarks({ diagnostics }: Article, screen: Screen): string {
  return list(
    "Remarks:",
    diagnostics.map(({ message }) => message),
    screen,
  );
}

function list(title: string, lines: readonly string[], screen: Screen): string {
  if (lines.length === 0) return "";
  return [title, ...lines.map((line) => wrap(line, screen, { first: "  ", rest: "    " }, screen.dim))].join("\n");
}

function underline(text: string | undefined, line: string, screen: Screen): string {
  const lines = wrapText(screen.clean(text ?? ""), screen.width);
  if (lines.length === 0) return "";
  return [...lines.map(screen.bold), line.repeat(Math.max(...lines.map(displayWidth)))].join("\n");
}

function wrap(text: string | undefined, screen: Screen, margins: Margins = {}, style = (line: string) => line): string {
  return wrapText(screen.clean(text ?? ""), screen.width, margins)
    .map(style)
    .join("\n");
}

function wordsOf({ span }: Block, { text }: Article): string {
  return text.slice(span.start, span.end);
}
