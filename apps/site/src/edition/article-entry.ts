import type { Article } from "@news/core/model";

/** An article with the slug of its page. */
export interface ArticleEntry {
  readonly slug: string;
  readonly article: Article;
  /** Place among all articles, newest first, from 0. */
  readonly rank: number;
}

/** Newest first; undated articles come last; the slug settles ties, so that every build gives the same order. */
export function byDate(
  one: Pick<ArticleEntry, "slug" | "article">,
  other: Pick<ArticleEntry, "slug" | "article">,
): number {
  const difference = instant(other) - instant(one);
  if (!Number.isNaN(difference) && difference !== 0) return difference;
  return one.slug < other.slug ? -1 : 1;
}

function instant({ article }: Pick<ArticleEntry, "article">): number {
  return article.publishedAt === undefined ? Number.NEGATIVE_INFINITY : Date.parse(article.publishedAt);
}
