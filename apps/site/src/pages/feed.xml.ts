import rss from "@astrojs/rss";
import type { APIRoute } from "astro";
import { escapeText } from "../article/escape.ts";
import { fullText } from "../article/full-text.ts";
import { summary } from "../article/summary.ts";
import { toXmlText } from "../article/xml-text.ts";
import { getArticles } from "../edition/get-articles.ts";
import { wordsOf } from "../i18n/words-of.ts";
import { routesOf } from "../routes.ts";

const NEWEST = 50;

/** The newest articles with their full text. */
export const GET: APIRoute = async ({ site, currentLocale }) => {
  const t = wordsOf(currentLocale);
  const entries = (await getArticles()).slice(0, NEWEST);
  return rss({
    title: t.site.name,
    description: t.site.description,
    site: site ?? "",
    xmlns: { dc: "http://purl.org/dc/elements/1.1/" },
    customData: `<language>${t.language}</language>`,
    items: entries.map(({ slug, article }) => ({
      title: toXmlText(article.headline?.text ?? t.article.untitled),
      link: routesOf(undefined).article(slug),
      description: toXmlText(summary(article) ?? ""),
      content: toXmlText(fullText(article)),
      ...(article.publishedAt === undefined ? {} : { pubDate: new Date(article.publishedAt) }),
      customData: `<dc:language>${escapeText(article.language)}</dc:language>`,
    })),
  });
};
