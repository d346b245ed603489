import { getCollection } from "astro:content";
import { parseSeed, type Seed } from "@news/seeds";
import { type ArticleEntry, byDate } from "./article-entry.ts";

/** What was parsed, by the slug and the digest of its file. A changed parser reloads this module, and with it the memory. */
let parsed = new Map<string, Seed>();
let built: Promise<readonly ArticleEntry[]> | undefined;
let sorted: readonly ArticleEntry[] = [];

/**
 * Every article of the seeds folder, newest first. As long as no file changes, every call gives the same array, so that
 * what is computed from it can be kept beside it.
 */
export function getArticles(): Promise<readonly ArticleEntry[]> {
  // While a site is built no file changes; asking the store again for each page would make the build quadratic.
  if (import.meta.env.PROD) {
    built ??= readArticles();
    return built;
  }
  return readArticles();
}

async function readArticles(): Promise<readonly ArticleEntry[]> {
  const next = new Map<string, Seed>();
  let isSame = true;
  for (const { id: slug, body: text = "", digest, data } of await getCollection("seeds")) {
    const key = `${slug}\n${digest}`;
    const known = parsed.get(key);
    const seed = known ?? parseSeed({ slug, path: data.path, digest: String(digest), text });
    isSame &&= known !== undefined;
    if ("article" in seed) next.set(key, seed);
  }
  if (isSame && next.size === parsed.size) return sorted;
  parsed = next;
  sorted = [...next.values()].sort(byDate).map(({ slug, article }, rank) => ({ slug, article, rank }));
  return sorted;
}
