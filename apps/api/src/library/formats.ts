import type { Article } from "@news/core";
import { type ArticleExporter, exporters } from "@news/core/exporters";

/** A form in which an article is sent. */
export interface ArticleFormat {
  /** What stands behind `?format=`. */
  readonly name: string;
  /** What stands behind the dot. */
  readonly extension: string;
  readonly title: string;
  readonly mediaType: string;
  readonly write: (article: Article, url: string | undefined) => string;
}

/** The text exactly as it was given, not the clean text of the exporter: every span counts in it. */
const given: ArticleFormat = {
  name: "txt",
  extension: "txt",
  title: "The text exactly as given",
  mediaType: "text/plain",
  write: ({ text }) => text,
};

const ofOneArticle = exporters.filter(
  (exporter): exporter is ArticleExporter & (typeof exporters)[number] => exporter.scope === "article",
);

/** All forms of one article, JSON first: who accepts anything gets that. */
export const articleFormats: readonly ArticleFormat[] = ofOneArticle.map((exporter): ArticleFormat => {
  const { name, extension, title, mediaType } = exporter;
  if (name === "txt") return given;
  const write = (exporter as ArticleExporter).write;
  return {
    name,
    extension,
    title,
    mediaType,
    write: (article, url) => write(article, url === undefined ? {} : { url }).output,
  };
});

/** Shorter words for a format, as people type them. */
const shortNames: Readonly<Record<string, string>> = {
  md: "markdown",
  jsonld: "json-ld",
  "quotes.csv": "quotes-csv",
  "quotes.ndjson": "quotes-ndjson",
  annotations: "web-annotation",
};

/** What may stand behind `?format=`. */
export const formatNames: readonly string[] = [...articleFormats.map(({ name }) => name), ...Object.keys(shortNames)];

/** The format of a name. */
export function formatOf(name: string): ArticleFormat | undefined {
  const full = Object.hasOwn(shortNames, name) ? shortNames[name] : name;
  return articleFormats.find((format) => format.name === full);
}

/** Endings behind an id, the longest first: "quotes.csv" before "csv". */
const endings = [
  ...articleFormats.map((format) => [format.extension, format] as const),
  ...Object.keys(shortNames).map((name) => [name, formatOf(name)] as const),
].sort(([a], [b]) => b.length - a.length);

/** An id and the format its ending names, if it names one. */
export function splitExtension(named: string): { readonly id: string; readonly format: ArticleFormat | undefined } {
  for (const [ending, format] of endings) {
    if (named.endsWith(`.${ending}`)) return { id: named.slice(0, -ending.length - 1), format };
  }
  return { id: named, format: undefined };
}

/** Every media type an article comes in, each once; the first format of a type is the one that is meant by it. */
export const offeredTypes: readonly string[] = [...new Set(articleFormats.map(({ mediaType }) => mediaType))];

/** The format that is meant by a media type. */
export function formatOfType(mediaType: string): ArticleFormat | undefined {
  return articleFormats.find((format) => format.mediaType === mediaType);
}
