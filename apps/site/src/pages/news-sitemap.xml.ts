import { newsSitemap } from "@news/core/exporters/news-sitemap";
import type { APIRoute } from "astro";
import { feedContext, feedEntries } from "../edition/feed-entries.ts";
import { getArticles } from "../edition/get-articles.ts";
import { newsSitemap as newsSitemapPath } from "../routes.ts";

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

/** What search engines for news want: articles of the last two days, counted from the newest, so that every build agrees. */
export const GET: APIRoute = async ({ site }) => {
  const entries = await getArticles();
  const at = (publishedAt: string | undefined) => (publishedAt === undefined ? Number.NaN : Date.parse(publishedAt));
  const newest = at(entries[0]?.article.publishedAt);
  const recent = entries.filter(({ article }) => newest - at(article.publishedAt) <= TWO_DAYS);
  const { output } = newsSitemap.write(feedEntries(recent, site), feedContext(site, newsSitemapPath()));
  return new Response(output, { headers: { "content-type": "application/xml; charset=utf-8" } });
};
