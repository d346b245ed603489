/**
 * Atom (RFC 4287) with full text.
 *
 * @example
 * import { toAtom } from "@news/core/exporters/atom";
 * toAtom([{ article, url: "https://example.org/rat" }], {
 *   title: "Rat", homeUrl: "https://example.org/", updatedAt: "2025-01-22T18:30:00Z",
 * }).output;
 */
import { NewsError } from "../errors/news-error.ts";
import { toHtmlFragment } from "./html.ts";
import { element } from "./projection/element.ts";
import type { Exported } from "./projection/exported.ts";
import type { CollectionContext, CollectionEntry, CollectionExporter } from "./projection/exporter.ts";
import { feedLosses } from "./projection/feed-losses.ts";
import { addressOf, idOf, toUri } from "./projection/identify.ts";
import { toInstant } from "./projection/instant.ts";
import { findEntryLosses, type LossTable } from "./projection/losses.ts";
import { summaryOf, titleOf } from "./projection/reading-copy.ts";
import { writeXml } from "./projection/write-xml.ts";

const losses: LossTable = {
  ...feedLosses,
  publishedAt: ["narrowed", "`published` wants date and time; a day alone is left out, never made midnight."],
  publisher: ["narrowed", "Only as the author of an entry that has no other."],
};

/**
 * The entries as an Atom feed, in the order given. `updated`, which Atom demands of every entry, is when the caller says it
 * was modified, else when it was published, else when the feed was updated.
 *
 * @throws {NewsError} "export/updated-at" when neither the caller nor any entry knows date and time: Atom cannot do without.
 */
export function toAtom(entries: readonly CollectionEntry[], context: CollectionContext): Exported<string> {
  const home = toUri(context.homeUrl) ?? "";
  const self = toUri(context.feedUrl);
  const articles = entries.map(({ article }) => article);
  const known = entries.flatMap((entry) => [entry.modifiedAt, entry.article.publishedAt]);
  const newest = toInstant(context.updatedAt) ?? latest(known.map(toInstant));
  if (newest === undefined) throw new NewsError("export/updated-at");
  const root = element(
    "feed",
    {
      xmlns: "http://www.w3.org/2005/Atom",
      ...(context.language === undefined ? {} : { "xml:lang": context.language }),
    },
    element("id", {}, self ?? home),
    element("title", {}, context.title),
    element("updated", {}, newest),
    ...(context.description === undefined ? [] : [element("subtitle", {}, context.description)]),
    element("link", { rel: "alternate", href: home }),
    ...(self === undefined ? [] : [element("link", { rel: "self", type: "application/atom+xml", href: self })]),
    // RFC 4287 demands an author of the feed or of every entry.
    element("author", {}, element("name", {}, context.title)),
    ...entries.map((entry) => toEntry(entry, newest)),
  );
  return { output: writeXml(root), losses: findEntryLosses(articles, losses) };
}

/** Atom, as the registry lists it. */
export const atom: CollectionExporter = {
  name: "atom",
  title: "Atom",
  mediaType: "application/atom+xml",
  extension: "atom.xml",
  scope: "collection",
  losses,
  write: toAtom,
};

function latest(instants: readonly (string | undefined)[]): string | undefined {
  return instants
    .filter((one) => one !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}

function toEntry({ article, ...context }: CollectionEntry, newest: string) {
  const { publishedAt, byline, language, tags, publisher } = article;
  const link = addressOf(article, context);
  const published = toInstant(publishedAt);
  const summary = summaryOf(article);
  const authors = byline?.authors.map(({ name }) => name) ?? [];
  const names = authors.length > 0 ? authors : publisher === undefined ? [] : [publisher];
  return element(
    "entry",
    language === "und" ? {} : { "xml:lang": language },
    element("id", {}, idOf(article, context)),
    element("title", {}, titleOf(article)),
    ...(link === undefined ? [] : [element("link", { rel: "alternate", href: link })]),
    ...(published === undefined ? [] : [element("published", {}, published)]),
    element("updated", {}, toInstant(context.modifiedAt) ?? published ?? newest),
    ...names.map((name) => element("author", {}, element("name", {}, name))),
    ...(tags ?? []).map((term) => element("category", { term })),
    ...(summary === undefined ? [] : [element("summary", {}, summary)]),
    element("content", { type: "html" }, toHtmlFragment(article)),
  );
}
