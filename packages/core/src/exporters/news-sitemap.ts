/**
 * A news sitemap: what search engines for news want to know of the newest articles.
 *
 * @example
 * import { toNewsSitemap } from "@news/core/exporters/news-sitemap";
 * toNewsSitemap([{ article, url: "https://example.org/rat" }], { title: "Rat", homeUrl: "https://example.org/" }).output;
 */
import { type ArticleField, articleFields } from "./projection/article-fields.ts";
import { element } from "./projection/element.ts";
import type { Exported } from "./projection/exported.ts";
import type { CollectionContext, CollectionEntry, CollectionExporter } from "./projection/exporter.ts";
import { addressOf } from "./projection/identify.ts";
import { toInstant } from "./projection/instant.ts";
import { findEntryLosses, type Loss, type LossTable } from "./projection/losses.ts";
import { titleOf } from "./projection/reading-copy.ts";
import { writeXml } from "./projection/write-xml.ts";

/** The standard's own limit. */
const MOST = 1000;

const only = "A sitemap names address, title, language, day and publication.";
const carried: readonly ArticleField[] = ["headline", "language", "publishedAt", "publisher", "url"];
/** All the rest, so that a new field of the contract is lost here until somebody says otherwise. */
const losses: LossTable = {
  ...Object.fromEntries(
    Object.keys(articleFields)
      .filter((field) => !(carried as readonly string[]).includes(field))
      .map((field) => [field, ["dropped", only]]),
  ),
  "headline.certainty": ["dropped", "A title does not say whether it was written or derived."],
};

/**
 * The entries as a news sitemap. Which are new enough (search engines take two days) is the caller's choice. An entry
 * without address or date cannot be in one: it is left out, and so is everything behind the first thousand; `losses` names
 * each.
 */
export function toNewsSitemap(entries: readonly CollectionEntry[], context: CollectionContext): Exported<string> {
  const refused: Loss[] = [];
  const urls = entries.flatMap((entry, index) => {
    const url = toUrl(entry, context);
    if (url !== undefined) return [url];
    const note = "The entry has no address, no date or no language: a sitemap cannot name it.";
    refused.push({ field: "text", kind: "dropped", count: 1, note, entry: index });
    return [];
  });
  const root = element(
    "urlset",
    {
      xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
      "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
    },
    ...urls.slice(0, MOST),
  );
  if (urls.length > MOST) {
    const note = `A news sitemap holds ${MOST} addresses.`;
    refused.push({ field: "text", kind: "dropped", count: urls.length - MOST, note });
  }
  const articles = entries.map(({ article }) => article);
  return { output: writeXml(root), losses: [...refused, ...findEntryLosses(articles, losses)] };
}

/** The news sitemap, as the registry lists it. */
export const newsSitemap: CollectionExporter = {
  name: "news-sitemap",
  title: "News sitemap",
  mediaType: "application/xml",
  extension: "news-sitemap.xml",
  scope: "collection",
  losses,
  write: toNewsSitemap,
};

function toUrl({ article, ...entry }: CollectionEntry, context: CollectionContext) {
  const address = addressOf(article, entry);
  const { publishedAt, publisher, language } = article;
  if (address === undefined || publishedAt === undefined || language === "und") return undefined;
  return element(
    "url",
    {},
    element("loc", {}, address),
    element(
      "news:news",
      {},
      element(
        "news:publication",
        {},
        element("news:name", {}, publisher ?? context.title),
        // ISO 639 without region; the standard makes an exception for Chinese only.
        element(
          "news:language",
          {},
          /^zh-(?:cn|tw)$/i.test(language) ? language.toLowerCase() : language.split("-")[0],
        ),
      ),
      element("news:publication_date", {}, toInstant(publishedAt) ?? publishedAt),
      element("news:title", {}, titleOf(article)),
    ),
  );
}
