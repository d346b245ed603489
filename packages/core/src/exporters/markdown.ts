/**
 * Markdown (CommonMark) with YAML front matter that `readDocument` reads back.
 *
 * @example
 * import { toMarkdown } from "@news/core/exporters/markdown";
 * toMarkdown(article).output; // "---\ntitle: …"
 */
import type { BlockContent, List, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { toMarkdown as writeTree } from "mdast-util-to-markdown";
import { stringify } from "yaml";
import type { Article } from "../model/article.ts";
import type { ExportContext, Exported } from "./projection/exported.ts";
import type { ArticleExporter } from "./projection/exporter.ts";
import { addressOf } from "./projection/identify.ts";
import { legalText } from "./projection/legal-text.ts";
import { findLosses, type LossTable, parserOnly, textSetAnew } from "./projection/losses.ts";
import { type ReadingPart, readingCopy } from "./projection/reading-copy.ts";

const inText = "The words stand in the text, unmarked.";
const notMarkdown = "Markdown has no place for it.";
const losses: LossTable = {
  ...parserOnly,
  ...textSetAnew,
  "headline.certainty": ["dropped", "A derived headline is left out: the text has none."],
  kicker: ["merged", "Set in italics above the headline."],
  subheadline: ["merged", "Set in bold below the headline."],
  standfirst: ["merged", inText],
  dateline: ["merged", inText],
  "dateline.places": ["merged", inText],
  "dateline.agencies": ["merged", inText],
  "dateline.date": ["merged", inText],
  blocks: ["narrowed", "Captions and credits are paragraphs in italics."],
  quotes: ["merged", inText],
  "quotes.kind": ["dropped", notMarkdown],
  "quotes.source": ["merged", inText],
  "quotes.cue": ["merged", inText],
  "quotes.frame": ["merged", inText],
  "quotes.addressee": ["merged", inText],
  "quotes.parent": ["dropped", notMarkdown],
  entities: ["merged", inText],
  "entities.aliases": ["merged", inText],
  "entities.descriptions": ["merged", inText],
  "entities.mentions": ["merged", inText],
  "entities.links": ["dropped", notMarkdown],
  times: ["merged", "As written, unresolved."],
  credits: ["merged", inText],
  keywords: ["dropped", "The tags of the front matter are the caller's own."],
};

/** The article as Markdown: what the text says of itself in front matter, then headline and body. */
export function toMarkdown(article: Article, context: ExportContext = {}): Exported<string> {
  return {
    output: `${frontMatter(article, context)}${writeTree(toTree(article), { bullet: "-", rule: "*", unsafe })}`,
    losses: findLosses(article, losses),
  };
}

/** Markdown, as the registry lists it. */
export const markdown: ArticleExporter = {
  name: "markdown",
  title: "Markdown with front matter",
  mediaType: "text/markdown",
  extension: "md",
  scope: "article",
  losses,
  write: toMarkdown,
};

/** GitHub's dialect would strike through what stands between tildes. */
const unsafe = [{ character: "~", inConstruct: "phrasing" as const }];

function frontMatter(article: Article, context: ExportContext): string {
  const { headline, publishedAt, byline, language, publisher, tags } = article;
  const authors = byline?.authors.map(({ name }) => legalText(name)) ?? [];
  const url = addressOf(article, context);
  const fields = {
    ...(headline?.certainty === "written" ? { title: legalText(headline.text) } : {}),
    ...(publishedAt === undefined ? {} : { date: publishedAt }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(language === "und" ? {} : { lang: language }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher: legalText(publisher) }),
    ...(tags === undefined || tags.length === 0 ? {} : { tags: tags.map(legalText) }),
  };
  if (Object.keys(fields).length === 0) return "";
  // Quoted, because other readers of YAML would take a date or a "no" for something else than text.
  const yaml = stringify(fields, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", lineWidth: 0 });
  return `---\n${yaml}---\n\n`;
}

function toTree(article: Article): Root {
  const { kicker, headline, subheadline, byline, body } = readingCopy(article);
  const children: RootContent[] = [];
  if (kicker !== undefined) children.push(paragraph({ type: "emphasis", children: [words(kicker)] }));
  if (headline !== undefined) children.push({ type: "heading", depth: 1, children: [words(headline)] });
  if (subheadline !== undefined) children.push(paragraph({ type: "strong", children: [words(subheadline)] }));
  if (byline !== undefined) children.push(paragraph(words(byline)));
  let list: List | undefined;
  for (const part of body) {
    if (part.type !== "list-item") {
      list = undefined;
      children.push(toNode(part));
      continue;
    }
    if (list === undefined) {
      list = { type: "list", ordered: false, spread: false, children: [] };
      children.push(list);
    }
    const item = part.words.replace(bullet, "") || part.words;
    list.children.push({ type: "listItem", spread: false, children: [paragraph(words(item))] });
  }
  return { type: "root", children };
}

/** The sign at the head of an item is the list's own in Markdown; a number stays, it may mean something. */
const bullet = /^[-–—•▪►*·]\s+/u;

function toNode({ type, words: line }: ReadingPart): BlockContent {
  switch (type) {
    case "crosshead":
    case "headline":
      return { type: "heading", depth: 2, children: [words(line)] };
    case "pull-quote":
      return { type: "blockquote", children: [paragraph(words(line))] };
    case "caption":
    case "credit":
      return paragraph({ type: "emphasis", children: [words(line)] });
    case "divider":
      return { type: "thematicBreak" };
    default:
      return paragraph(words(line));
  }
}

function words(value: string): PhrasingContent {
  return { type: "text", value: legalText(value) };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}
