import { getCollection } from "astro:content";
import { type ArticleEntry, byDate } from "./article-entry.ts";

/** Every article of the seeds folder, newest first. */
export async function getArticles(): Promise<readonly ArticleEntry[]> {
  const entries = await getCollection("articles");
  return entries.map(({ id, data }) => ({ slug: id, article: data })).sort(byDate);
}
