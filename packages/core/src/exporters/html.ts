/**
 * An HTML page of the article: quotes as `<q>`, resolved times as `<time>`, ids to link to.
 *
 * @example
 * import { toHtml } from "@news/core/exporters/html";
 * toHtml(article, { url: "https://example.org/rat" }).output; // "<!doctype html>…"
 */
import type { Element } from "hast";
import { toHtml as writeTree } from "hast-util-to-html";
import type { Article } from "../model/article.ts";
import type { ExportContext, Exported } from "./projection/exported.ts";
import type { ArticleExporter } from "./projection/exporter.ts";
import { hastElement, markedBody, plainBody, typedBody } from "./projection/hast-body.ts";
import { addressOf } from "./projection/identify.ts";
import { findLosses, type LossTable, parserOnly, textSetAnew } from "./projection/losses.ts";
import { readingCopy, titleOf } from "./projection/reading-copy.ts";

const inText = "The words stand in the text, unmarked.";
const notHtml = "HTML has no element for it.";
const losses: LossTable = {
  ...parserOnly,
  ...textSetAnew,
  "headline.certainty": ["narrowed", "A derived headline stands in the page's title only."],
  "byline.authors": ["merged", "The byline is one line; its names stand in the page's metadata."],
  dateline: ["merged", inText],
  "dateline.places": ["merged", inText],
  "dateline.agencies": ["merged", inText],
  "dateline.date": ["merged", inText],
  "quotes.frame": ["merged", inText],
  "quotes.addressee": ["merged", inText],
  "quotes.parent": ["narrowed", "Only where one stands inside the other."],
  entities: ["merged", inText],
  "entities.aliases": ["merged", inText],
  "entities.descriptions": ["merged", inText],
  "entities.mentions": ["merged", inText],
  "entities.links": ["dropped", notHtml],
  times: ["narrowed", "Only what `datetime` of HTML can say: no season, no open range."],
  credits: ["merged", inText],
  keywords: ["dropped", "The tags in the metadata are the caller's own."],
};

/** The article as a whole HTML page without script. Marks around `<q>` are the written ones; the page adds none. */
export function toHtml(article: Article, context: ExportContext = {}): Exported<string> {
  const { language } = article;
  const page = hastElement(
    "html",
    { lang: language },
    hastElement("head", {}, ...head(article, context)),
    hastElement("body", {}, hastElement("article", {}, ...header(article), ...markedBody(article))),
  );
  return {
    output: `${writeTree({ type: "root", children: [{ type: "doctype" }, page] })}\n`,
    losses: findLosses(article, losses),
  };
}

/**
 * The body alone, plain: `<p>`, `<h2>`, `<blockquote>`, `<ul>`, no attributes that a feed reader would trip over.
 *
 * @example
 * toHtmlFragment(article); // "<p>Bonn. Der Rat …</p>"
 */
export function toHtmlFragment(article: Article): string {
  return writeTree({ type: "root", children: plainBody(article) });
}

/** The same, each element with the type of its block as its class: `<p class="standfirst">`. */
export function toTypedHtmlFragment(article: Article): string {
  return writeTree({ type: "root", children: typedBody(article) });
}

/** HTML, as the registry lists it. */
export const html: ArticleExporter = {
  name: "html",
  title: "HTML page",
  mediaType: "text/html",
  extension: "html",
  scope: "article",
  losses,
  write: toHtml,
};

function head(article: Article, context: ExportContext): Element[] {
  const url = addressOf(article, context);
  const meta = (name: string, content: string) => hastElement("meta", { name, content });
  return [
    hastElement("meta", { charset: "utf-8" }),
    hastElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    hastElement("title", {}, titleOf(article)),
    ...(article.byline?.authors ?? []).map(({ name }) => meta("author", name)),
    ...(article.tags === undefined || article.tags.length === 0 ? [] : [meta("keywords", article.tags.join(", "))]),
    ...(article.publisher === undefined ? [] : [meta("publisher", article.publisher)]),
    ...(url === undefined ? [] : [hastElement("link", { rel: ["canonical"], href: url })]),
    hastElement("style", {}, "q{quotes:none}"),
  ];
}

function header(article: Article): Element[] {
  const { kicker, headline, subheadline, byline } = readingCopy(article);
  const { publishedAt } = article;
  const lines = [
    ...(kicker === undefined ? [] : [hastElement("p", { className: ["kicker"] }, kicker)]),
    ...(headline === undefined ? [] : [hastElement("h1", {}, headline)]),
    ...(subheadline === undefined ? [] : [hastElement("p", { className: ["subheadline"] }, subheadline)]),
    ...(byline === undefined ? [] : [hastElement("p", { className: ["byline"] }, byline)]),
    ...(publishedAt === undefined
      ? []
      : [hastElement("p", { className: ["published"] }, hastElement("time", { dateTime: publishedAt }, publishedAt))]),
  ];
  return lines.length === 0 ? [] : [hastElement("header", {}, ...lines)];
}
