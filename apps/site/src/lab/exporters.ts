import type { ArticleExporter } from "@news/core/exporters";

/** Every export of one article, each loaded when it is asked for. */
const loaders: Readonly<Record<string, () => Promise<ArticleExporter>>> = {
  json: async () => (await import("@news/core/exporters/json")).json,
  markdown: async () => (await import("@news/core/exporters/markdown")).markdown,
  html: async () => (await import("@news/core/exporters/html")).html,
  "json-ld": async () => (await import("@news/core/exporters/json-ld")).jsonLd,
  ninjs: async () => (await import("@news/core/exporters/ninjs")).ninjs,
  "ninjs-quotes": async () => (await import("@news/core/exporters/ninjs-quotes")).ninjsQuotes,
  "quotes-csv": async () => (await import("@news/core/exporters/quotes-csv")).quotesCsv,
  "quotes-ndjson": async () => (await import("@news/core/exporters/quotes-ndjson")).quotesNdjson,
  "web-annotation": async () => (await import("@news/core/exporters/web-annotation")).webAnnotation,
};

/** The names of the formats that can be asked for. */
export const labFormats: readonly string[] = Object.keys(loaders);

/** An exporter by its name; undefined when there is none of that name. */
export async function exporterNamed(name: string): Promise<ArticleExporter | undefined> {
  return Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined;
}
