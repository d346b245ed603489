/**
 * Clean text: the words of the article, nothing of the page.
 *
 * @example
 * import { toTxt } from "@news/core/exporters/txt";
 * toTxt(article).output;
 */
import type { Article } from "../model/article.ts";
import type { Exported } from "./projection/exported.ts";
import type { ArticleExporter } from "./projection/exporter.ts";
import { wellFormed } from "./projection/legal-text.ts";
import { findLosses, type LossTable, parserOnly, textSetAnew } from "./projection/losses.ts";
import { readingCopy } from "./projection/reading-copy.ts";

const inText = "The words stand in the text, unmarked.";
const notText = "Plain text has no place for it.";
const losses: LossTable = {
  ...parserOnly,
  ...textSetAnew,
  language: ["dropped", notText],
  publishedAt: ["dropped", notText],
  "headline.certainty": ["dropped", "A derived headline is left out: the text has none."],
  kicker: ["merged", inText],
  headline: ["merged", inText],
  subheadline: ["merged", inText],
  standfirst: ["merged", inText],
  byline: ["merged", inText],
  "byline.authors": ["merged", inText],
  dateline: ["merged", inText],
  "dateline.places": ["merged", inText],
  "dateline.agencies": ["merged", inText],
  "dateline.date": ["merged", inText],
  url: ["dropped", notText],
  publisher: ["dropped", notText],
  tags: ["dropped", notText],
  blocks: ["merged", "A line is a line, whatever it was."],
  sections: ["merged", inText],
  quotes: ["merged", inText],
  "quotes.kind": ["dropped", notText],
  "quotes.source": ["merged", inText],
  "quotes.cue": ["merged", inText],
  "quotes.frame": ["merged", inText],
  "quotes.addressee": ["merged", inText],
  "quotes.parent": ["dropped", notText],
  entities: ["merged", inText],
  "entities.aliases": ["merged", inText],
  "entities.descriptions": ["merged", inText],
  "entities.mentions": ["merged", inText],
  "entities.links": ["dropped", notText],
  times: ["merged", "As written, unresolved."],
  credits: ["merged", inText],
  keywords: ["dropped", notText],
};

/** The article as clean text: title lines and blocks, a blank line between them, a line feed at the end. */
export function toTxt(article: Article): Exported<string> {
  const { kicker, headline, subheadline, byline, body } = readingCopy(article);
  const lines = [kicker, headline, subheadline, byline, ...body.map(({ words }) => words)];
  const text = lines.filter((line) => line !== undefined).join("\n\n");
  return { output: text === "" ? "" : `${wellFormed(text)}\n`, losses: findLosses(article, losses) };
}

/** Clean text, as the registry lists it. */
export const txt: ArticleExporter = {
  name: "txt",
  title: "Clean text",
  mediaType: "text/plain",
  extension: "txt",
  scope: "article",
  losses,
  write: toTxt,
};
