import type { APIRoute } from "astro";
import { fullText } from "../article/full-text.ts";
import { summary } from "../article/summary.ts";
import { getArticles } from "../edition/get-articles.ts";
import { wordsOf } from "../i18n/words-of.ts";
import { jsonFeed, routesOf } from "../routes.ts";

const NEWEST = 50;

/** The newest articles with their full text, as JSON Feed 1.1. */
export const GET: APIRoute = async ({ site }) => {
  const t = wordsOf(undefined);
  const routes = routesOf(undefined);
  const absolute = (path: string) => new URL(path, site).href;
  const entries = (await getArticles()).slice(0, NEWEST);
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: t.site.name,
    description: t.site.description,
    home_page_url: absolute(routes.front()),
    feed_url: absolute(jsonFeed()),
    language: t.language,
    items: entries.map(({ slug, article }) => ({
      id: absolute(routes.article(slug)),
      url: absolute(routes.article(slug)),
      title: article.headline?.text ?? t.article.untitled,
      summary: summary(article),
      content_html: fullText(article),
      // The format wants an instant; a day is its midnight in UTC, as in the RSS feed.
      date_published: article.publishedAt === undefined ? undefined : new Date(article.publishedAt).toISOString(),
      authors: article.byline?.authors.map(({ name }) => ({ name })),
      tags: article.tags,
      language: article.language === "und" ? undefined : article.language,
    })),
  };
  return new Response(`${JSON.stringify(feed, null, 2)}\n`, { headers: { "content-type": "application/feed+json" } });
};
