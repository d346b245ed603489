import type { Article } from "@news/core";
import { exporters } from "@news/core/exporters";

/** A form in which an article lies beside its page. */
export interface Format {
  /** Its key in the dictionary. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** Of the file, without a dot in front. */
  readonly extension: string;
  readonly mediaType: string;
  /** @param url the canonical address of the article's page */
  readonly write: (article: Article, url: URL) => string;
}

/** The page is the HTML already, and the text beside it is the input itself: what every span of the JSON counts in. */
const own: ReadonlySet<string> = new Set(["html", "txt"]);

/** Every form an article can be had in: the input byte for byte, then all of core's exporters. */
export const formats: readonly Format[] = [
  { name: "txt", title: "Text", extension: "txt", mediaType: "text/plain", write: ({ text }) => text },
  ...exporters.flatMap((exporter) =>
    exporter.scope === "article" && !own.has(exporter.name)
      ? [{ ...exporter, write: (article: Article, url: URL) => exporter.write(article, { url: url.href }).output }]
      : [],
  ),
];
