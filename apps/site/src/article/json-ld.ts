import type { Article } from "@news/core/model";
import { summary } from "./summary.ts";

/**
 * The article as schema.org `NewsArticle`. Only what the text or its file says: no invented author, date or publisher.
 *
 * @param url the canonical address of the article's page
 */
export function newsArticle(article: Article, url: URL): Readonly<Record<string, unknown>> {
  const authors = article.byline?.authors.map(({ name }) => ({ "@type": "Person", name })) ?? [];
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    mainEntityOfPage: url.href,
    url: url.href,
    headline: article.headline?.text,
    alternativeHeadline: article.subheadline?.text,
    description: summary(article),
    datePublished: article.publishedAt,
    inLanguage: article.language === "und" ? undefined : article.language,
    author: authors.length === 0 ? undefined : authors,
    publisher: article.publisher === undefined ? undefined : { "@type": "Organization", name: article.publisher },
    isBasedOn: article.url,
    wordCount: article.statistics.words === 0 ? undefined : article.statistics.words,
    isAccessibleForFree: true,
  };
}

/** JSON that cannot close the `<script>` it stands in. */
export function toScriptText(data: unknown): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}
