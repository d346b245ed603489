/**
 * Every format in which articles leave Wortlaut, in one list: API, site and command line offer what stands here. Whoever
 * needs one format imports its own door, `@news/core/exporters/<name>`, and nothing else comes along.
 *
 * @example
 * import { exporters } from "@news/core/exporters";
 * exporters.find(({ name }) => name === "markdown")?.mediaType; // "text/markdown"
 */
import { atom } from "./atom.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { jsonFeed } from "./json-feed.ts";
import { jsonLd } from "./json-ld.ts";
import { markdown } from "./markdown.ts";
import { newsSitemap } from "./news-sitemap.ts";
import { ninjs } from "./ninjs.ts";
import { ninjsQuotes } from "./ninjs-quotes.ts";
import type { Exporter } from "./projection/exporter.ts";
import { quotesCsv } from "./quotes-csv.ts";
import { quotesNdjson } from "./quotes-ndjson.ts";
import { rss } from "./rss.ts";
import { txt } from "./txt.ts";
import { webAnnotation } from "./web-annotation.ts";

export type { ArticleField } from "./projection/article-fields.ts";
export type { ExportContext, Exported } from "./projection/exported.ts";
export type {
  ArticleExporter,
  CollectionContext,
  CollectionEntry,
  CollectionExporter,
  Exporter,
} from "./projection/exporter.ts";
export type { Loss, LossKind, LossTable } from "./projection/losses.ts";

/** All formats: those of one article first, then those of a collection. */
export const exporters = [
  json,
  txt,
  markdown,
  html,
  jsonLd,
  ninjs,
  ninjsQuotes,
  quotesCsv,
  quotesNdjson,
  webAnnotation,
  rss,
  atom,
  jsonFeed,
  newsSitemap,
] as const satisfies readonly Exporter[];
