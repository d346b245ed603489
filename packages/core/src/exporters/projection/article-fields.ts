import type { Article } from "../../model/article.ts";
import type { Quote } from "../../model/quote.ts";

const has = (value: unknown) => (value === undefined ? 0 : 1);
const countBlocks = (article: Article, test: (block: Article["blocks"][number]) => boolean) =>
  article.blocks.filter(test).length;
const countQuotes = (article: Article, test: (quote: Quote) => boolean) => article.quotes.filter(test).length;

/**
 * The parts of an article that a format carries or not, each with how often the article has it. A loss names one of these;
 * a test holds the list against the article's schema, so that a new field cannot be forgotten.
 */
export const articleFields = {
  text: () => 1,
  positions: () => 1,
  language: ({ language }) => (language === "und" ? 0 : 1),
  publishedAt: ({ publishedAt }) => has(publishedAt),
  headline: ({ headline }) => has(headline),
  "headline.certainty": ({ headline }) => (headline?.certainty === "implied" ? 1 : 0),
  kicker: ({ kicker }) => has(kicker),
  subheadline: ({ subheadline }) => has(subheadline),
  standfirst: ({ standfirst }) => has(standfirst),
  byline: ({ byline }) => has(byline),
  "byline.authors": ({ byline }) => byline?.authors.length ?? 0,
  dateline: ({ dateline }) => has(dateline),
  "dateline.places": ({ dateline }) => dateline?.places.length ?? 0,
  "dateline.agencies": ({ dateline }) => dateline?.agencies.length ?? 0,
  "dateline.date": ({ dateline }) => has(dateline?.date),
  url: ({ url }) => has(url),
  publisher: ({ publisher }) => has(publisher),
  tags: ({ tags }) => tags?.length ?? 0,
  blocks: (article) => countBlocks(article, ({ type }) => type !== "paragraph" && type !== "boilerplate"),
  "blocks.boilerplate": (article) => countBlocks(article, ({ type }) => type === "boilerplate"),
  "blocks.sentences": (article) => countBlocks(article, ({ sentences }) => sentences !== undefined),
  sections: ({ sections }) => sections.filter(({ crosshead }) => crosshead !== undefined).length,
  quotes: ({ quotes }) => quotes.length,
  "quotes.kind": ({ quotes }) => quotes.length,
  "quotes.source": (article) => countQuotes(article, ({ source }) => source !== null),
  "quotes.cue": (article) => countQuotes(article, ({ cue }) => cue !== null),
  "quotes.frame": (article) => countQuotes(article, ({ frame }) => frame !== null),
  "quotes.addressee": (article) => countQuotes(article, ({ addressee }) => addressee !== null),
  "quotes.parent": (article) => countQuotes(article, ({ parent }) => parent !== null),
  "quotes.rule": ({ quotes }) => quotes.length,
  entities: ({ entities }) => entities.length,
  "entities.aliases": ({ entities }) => entities.reduce((sum, { aliases }) => sum + aliases.length, 0),
  "entities.descriptions": ({ entities }) => entities.reduce((sum, { descriptions }) => sum + descriptions.length, 0),
  "entities.mentions": ({ entities }) => entities.reduce((sum, { mentions }) => sum + mentions.length, 0),
  "entities.links": ({ entities }) => entities.reduce((sum, { links }) => sum + Object.keys(links).length, 0),
  times: ({ times }) => times.length,
  credits: ({ credits }) => credits.length,
  keywords: ({ keywords }) => keywords.length,
  statistics: () => 1,
  diagnostics: ({ diagnostics }) => diagnostics.length,
  trace: ({ trace }) => trace?.length ?? 0,
} as const satisfies Readonly<Record<string, (article: Article) => number>>;

/** The name of one part of an article, such as `quotes.cue`. */
export type ArticleField = keyof typeof articleFields;
