import type { Article } from "@news/core/model";
import { newsArticle } from "./json-ld.ts";

/** A form in which an article lies beside its page. */
export interface Format {
  /** Of the file, without a dot in front; also the key of its description in the dictionary. */
  readonly extension: string;
  /** What people call it. */
  readonly name: string;
  readonly mediaType: string;
  /** @param url the canonical address of the article's page */
  readonly write: (article: Article, url: URL) => string;
}

/** Every form an article can be had in. */
export const formats: readonly Format[] = [
  {
    extension: "json",
    name: "JSON",
    mediaType: "application/json",
    write: (article) => `${JSON.stringify(article, null, 2)}\n`,
  },
  // The input byte for byte: what every span of the JSON counts in.
  { extension: "txt", name: "Text", mediaType: "text/plain", write: ({ text }) => text },
  {
    extension: "jsonld",
    name: "JSON-LD",
    mediaType: "application/ld+json",
    write: (article, url) => `${JSON.stringify(newsArticle(article, url), null, 2)}\n`,
  },
];
