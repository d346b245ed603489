/**
 * JSON Feed 1.1 with full text as HTML and plain text, and who said what under the extension `_wortlaut`.
 *
 * @example
 * import { toJsonFeed } from "@news/core/exporters/json-feed";
 * toJsonFeed([{ article }], { title: "Rat", homeUrl: "https://example.org/" }).output.version;
 */
import { toHtmlFragment } from "./html.ts";
import type { ArticleField } from "./projection/article-fields.ts";
import type { Exported } from "./projection/exported.ts";
import type { CollectionContext, CollectionEntry, CollectionExporter } from "./projection/exporter.ts";
import { feedLosses } from "./projection/feed-losses.ts";
import { addressOf, idOf, toUri } from "./projection/identify.ts";
import { toInstant } from "./projection/instant.ts";
import { findEntryLosses, type LossTable, without } from "./projection/losses.ts";
import { quoteRows } from "./projection/quote-rows.ts";
import { summaryOf, titleOf } from "./projection/reading-copy.ts";
import { readingText } from "./projection/reading-text.ts";
import { onOneLine } from "./projection/words-of.ts";
import { writeJson } from "./projection/write-json.ts";

const inExtension: readonly ArticleField[] = [
  "headline.certainty",
  "kicker",
  "subheadline",
  "dateline",
  "quotes",
  "quotes.kind",
  "quotes.source",
  "quotes.cue",
  "quotes.addressee",
  "quotes.parent",
  "quotes.rule",
];
const losses: LossTable = {
  ...without(feedLosses, inExtension),
  positions: ["narrowed", "Of quotes, counted in the article's own text."],
};

/** A feed as plain JSON. */
export interface JsonFeed {
  readonly version: "https://jsonfeed.org/version/1.1";
  readonly title: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly [key: string]: unknown;
}

/** The entries as a JSON feed, in the order given. */
export function toJsonFeed(entries: readonly CollectionEntry[], context: CollectionContext): Exported<JsonFeed> {
  const { title, description, language } = context;
  const output: JsonFeed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    ...present({
      home_page_url: toUri(context.homeUrl),
      feed_url: toUri(context.feedUrl),
      description,
      language,
    }),
    items: entries.map(item),
  };
  return {
    output,
    losses: findEntryLosses(
      entries.map(({ article }) => article),
      losses,
    ),
  };
}

/** JSON Feed, as the registry lists it. */
export const jsonFeed: CollectionExporter = {
  name: "json-feed",
  title: "JSON Feed 1.1",
  mediaType: "application/feed+json",
  extension: "feed.json",
  scope: "collection",
  losses,
  write(entries, context) {
    const { output, losses: lost } = toJsonFeed(entries, context);
    return { output: writeJson(output), losses: lost };
  },
};

function item({ article, ...context }: CollectionEntry) {
  const { byline, language, publishedAt, tags } = article;
  const authors = byline?.authors.map(({ name }) => ({ name: onOneLine(name) })) ?? [];
  return present({
    id: idOf(article, context),
    url: addressOf(article, context),
    title: titleOf(article),
    summary: summaryOf(article),
    content_html: toHtmlFragment(article),
    content_text: readingText(article).text,
    date_published: toInstant(publishedAt),
    date_modified: toInstant(context.modifiedAt),
    authors: authors.length === 0 ? undefined : authors,
    tags: tags === undefined || tags.length === 0 ? undefined : tags,
    language: language === "und" ? undefined : language,
    _wortlaut: extension({ article, ...context }),
  });
}

/** Keys that begin with an underscore are the standard's own way to say more. */
function extension({ article, ...context }: CollectionEntry) {
  const { kicker, subheadline, dateline, headline, publisher, publishedAt } = article;
  return present({
    about: "https://www.jsonfeed.org/version/1.1/#extensions",
    kicker: kicker && onOneLine(kicker.text),
    subheadline: subheadline && onOneLine(subheadline.text),
    dateline: dateline && onOneLine(dateline.text),
    derived_title: headline?.certainty === "implied" ? true : undefined,
    publisher,
    published: publishedAt,
    quotes: quoteRows(article, context).map(({ article: _, ...quote }) => quote),
  });
}

function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
