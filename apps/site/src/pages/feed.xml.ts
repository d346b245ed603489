import { rss } from "@news/core/exporters/rss";
import type { APIRoute } from "astro";
import { feedContext, feedEntries } from "../edition/feed-entries.ts";
import { getArticles } from "../edition/get-articles.ts";
import { feed } from "../routes.ts";

/** The newest articles with their full text, as RSS. */
export const GET: APIRoute = async ({ site }) => {
  const { output } = rss.write(feedEntries(await getArticles(), site), feedContext(site, feed()));
  return new Response(output, { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
};
