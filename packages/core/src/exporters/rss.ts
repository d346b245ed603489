/**
 * RSS 2.0 with full text (`content:encoded`) and Dublin Core names and dates.
 *
 * @example
 * import { toRss } from "@news/core/exporters/rss";
 * toRss([{ article, url: "https://example.org/rat" }], { title: "Rat", homeUrl: "https://example.org/" }).output;
 */
import { toHtmlFragment } from "./html.ts";
import { element } from "./projection/element.ts";
import type { Exported } from "./projection/exported.ts";
import type { CollectionContext, CollectionEntry, CollectionExporter } from "./projection/exporter.ts";
import { feedLosses } from "./projection/feed-losses.ts";
import { addressOf, idOf, toUri } from "./projection/identify.ts";
import { toRssDate } from "./projection/instant.ts";
import { findEntryLosses } from "./projection/losses.ts";
import { summaryOf, titleOf } from "./projection/reading-copy.ts";
import { writeXml } from "./projection/write-xml.ts";

/**
 * The entries as an RSS channel, in the order given. A day without a time becomes `dc:date`, which takes it as it is:
 * `pubDate` would want a time that nobody wrote.
 */
export function toRss(entries: readonly CollectionEntry[], context: CollectionContext): Exported<string> {
  const home = toUri(context.homeUrl) ?? "";
  const self = toUri(context.feedUrl);
  const updated = toRssDate(context.updatedAt);
  const root = element(
    "rss",
    {
      version: "2.0",
      "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ...(self === undefined ? {} : { "xmlns:atom": "http://www.w3.org/2005/Atom" }),
    },
    element(
      "channel",
      {},
      element("title", {}, context.title),
      element("link", {}, home),
      element("description", {}, context.description ?? context.title),
      ...(context.language === undefined ? [] : [element("language", {}, context.language)]),
      ...(updated === undefined ? [] : [element("lastBuildDate", {}, updated)]),
      ...(self === undefined ? [] : [element("atom:link", { href: self, rel: "self", type: "application/rss+xml" })]),
      ...entries.map(item),
    ),
  );
  const articles = entries.map(({ article }) => article);
  return { output: writeXml(root), losses: findEntryLosses(articles, feedLosses) };
}

/** RSS, as the registry lists it. */
export const rss: CollectionExporter = {
  name: "rss",
  title: "RSS 2.0",
  mediaType: "application/rss+xml",
  extension: "rss.xml",
  scope: "collection",
  losses: feedLosses,
  write: toRss,
};

function item({ article, ...context }: CollectionEntry) {
  const { publishedAt, byline, language, tags } = article;
  const link = addressOf(article, context);
  const summary = summaryOf(article);
  const instant = toRssDate(publishedAt);
  return element(
    "item",
    {},
    element("title", {}, titleOf(article)),
    ...(link === undefined ? [] : [element("link", {}, link)]),
    element("guid", { isPermaLink: "false" }, idOf(article, context)),
    ...(summary === undefined ? [] : [element("description", {}, summary)]),
    ...(instant === undefined ? [] : [element("pubDate", {}, instant)]),
    ...(publishedAt === undefined || instant !== undefined ? [] : [element("dc:date", {}, publishedAt)]),
    ...(byline?.authors ?? []).map(({ name }) => element("dc:creator", {}, name)),
    ...(article.publisher === undefined ? [] : [element("dc:publisher", {}, article.publisher)]),
    ...(language === "und" ? [] : [element("dc:language", {}, language)]),
    ...(tags ?? []).map((tag) => element("category", {}, tag)),
    element("content:encoded", {}, toHtmlFragment(article)),
  );
}
