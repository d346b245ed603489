import type { CollectionContext, CollectionEntry } from "@news/core/exporters";
import { wordsOf } from "../i18n/words-of.ts";
import { routesOf } from "../routes.ts";
import type { ArticleEntry } from "./article-entry.ts";

const NEWEST = 50;

/** The newest articles, as core's feeds take them. */
export function feedEntries(entries: readonly ArticleEntry[], site: URL | undefined): readonly CollectionEntry[] {
  const routes = routesOf(undefined);
  return entries
    .slice(0, NEWEST)
    .map(({ slug, article }) => ({ article, url: new URL(routes.article(slug), site).href }));
}

/** What every feed says about itself. */
export function feedContext(site: URL | undefined, path: string): CollectionContext {
  const { site: words, language } = wordsOf(undefined);
  return {
    title: words.name,
    description: words.description,
    homeUrl: new URL(routesOf(undefined).front(), site).href,
    feedUrl: new URL(path, site).href,
    language,
  };
}
