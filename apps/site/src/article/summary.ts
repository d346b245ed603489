import type { Article } from "@news/core/model";
import { teaser } from "./teaser.ts";

const LONGEST = 200;

/** One or two sentences for search results and link previews. */
export function summary(article: Article): string | undefined {
  const found = teaser(article, LONGEST);
  if (found === undefined) return undefined;
  const words = article.text.slice(found.span.start, found.span.end).replace(/\s+/g, " ");
  return found.cut ? `${words} …` : words;
}
