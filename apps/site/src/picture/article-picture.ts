import { sourceBalance } from "../article/source-balance.ts";
import { speakersOf } from "../article/speakers.ts";
import type { ArticleEntry } from "../edition/article-entry.ts";
import { formatDate } from "../i18n/format-date.ts";
import { wordsOf } from "../i18n/words-of.ts";
import type { Picture } from "./draw-picture.ts";

/** So many articles, the newest, have a picture of their own: what is new is shared, and each takes a twentieth of a second. */
const MOST = 50;

/** Whether an article has a picture of its own. */
export function hasPicture({ rank }: ArticleEntry): boolean {
  return rank < MOST;
}

/** What the picture of an article shows: headline, how many statements of how many sources, the day, the shares. */
export function articlePicture({ article }: ArticleEntry): Picture {
  // In the language of the article: the picture goes where the article is quoted.
  const t = wordsOf(article.language);
  const named = speakersOf(article).filter(({ name }) => name !== undefined).length;
  const balance = sourceBalance(article);
  const facts = [
    ...(article.quotes.length === 0 ? [] : [t.speakers.intro(article.quotes.length, named).replace(/\.$/, "")]),
    ...(article.publishedAt === undefined ? [] : [formatDate(article.publishedAt, "long", t)]),
  ];
  return {
    kicker: article.kicker?.text,
    title: article.headline?.text ?? t.article.untitled,
    language: article.language,
    line: facts.join(" · "),
    ...(balance === undefined || article.quotes.length === 0
      ? {}
      : { shares: [balance.direct, balance.indirect, balance.attributed] as const }),
  };
}
