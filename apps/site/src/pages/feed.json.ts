import { jsonFeed } from "@news/core/exporters/json-feed";
import type { APIRoute } from "astro";
import { feedContext, feedEntries } from "../edition/feed-entries.ts";
import { getArticles } from "../edition/get-articles.ts";
import { jsonFeed as jsonFeedPath } from "../routes.ts";

/** The newest articles with their full text, as JSON Feed. */
export const GET: APIRoute = async ({ site }) => {
  const { output } = jsonFeed.write(feedEntries(await getArticles(), site), feedContext(site, jsonFeedPath()));
  return new Response(output, { headers: { "content-type": "application/feed+json; charset=utf-8" } });
};
