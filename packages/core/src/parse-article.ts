import { NewsError } from "./errors/news-error.ts";
import { compileLocale, type Locale } from "./locale/compile-locale.ts";
import { detectLanguage } from "./locale/detect-language.ts";
import { isLanguageOf, type LocalePack } from "./locale/locale-pack.ts";
import { de } from "./locales/de/index.ts";
import { en } from "./locales/en/index.ts";
import type { Article } from "./model/article.ts";
import { checkOptions, type ParseOptions } from "./options.ts";
import { assembleArticle } from "./stages/assemble/assemble-article.ts";
import { attributeQuotes } from "./stages/attribution/attribute-quotes.ts";
import { classifyBlocks } from "./stages/blocks/classify-blocks.ts";
import { readByline } from "./stages/byline/read-byline.ts";
import { cutTails } from "./stages/credits/cut-tails.ts";
import { findPublisher } from "./stages/credits/find-publisher.ts";
import { readCredits } from "./stages/credits/read-credits.ts";
import { findDateline } from "./stages/dateline/find-dateline.ts";
import { promoteStandfirst } from "./stages/dateline/promote-standfirst.ts";
import { remarkOnText } from "./stages/diagnostics/remark-on-text.ts";
import { findEntities } from "./stages/entities/find-entities.ts";
import { chooseHeadline } from "./stages/headline/choose-headline.ts";
import { findKeywords } from "./stages/keywords/find-keywords.ts";
import type { LineWords, Trace } from "./stages/layers.ts";
import { joinHardWraps } from "./stages/lines/join-hard-wraps.ts";
import { splitLines } from "./stages/lines/split-lines.ts";
import { normaliseText } from "./stages/normalise/normalise-text.ts";
import { findPublicationDate } from "./stages/publication-date/find-publication-date.ts";
import { findQuotes } from "./stages/quotes/find-quotes.ts";
import { splitBlockSentences } from "./stages/sentences/split-block-sentences.ts";
import { measureText } from "./stages/statistics/measure-text.ts";
import { resolveTimes } from "./stages/times/resolve-times.ts";
import { splitLineWords } from "./stages/words/split-line-words.ts";

/** The languages a caller gets who names none. */
export const defaultLocales: readonly LocalePack[] = [de, en];

/**
 * Reads a plain-text news article: one paragraph or crosshead per line, no markup.
 *
 * Every span of the result counts UTF-16 code units in `text` exactly as given. Odd text never throws; it gives an article
 * with diagnostics. The same input gives the same output, and the cost grows linearly with the text.
 *
 * @param text the article, unchanged: byte-order mark, CRLF and odd spaces may stay.
 * @param options what is known beyond the text; see `ParseOptions`.
 * @throws {NewsError} for a mistake in the call, such as an unknown option or a date that is none.
 * @example
 * const article = parseArticle("Rat tagt bis Mitternacht\nBonn. Der Rat hat am Montag lange beraten.");
 * article.headline?.text; // "Rat tagt bis Mitternacht"
 * article.dateline?.places[0]?.name; // "Bonn"
 */
export function parseArticle(text: string, options: ParseOptions = {}): Article {
  if (typeof text !== "string") throw new NewsError("text/not-a-string", typeof text);
  checkOptions(options);
  const locales = (options.locales ?? defaultLocales).map(compileLocale);
  const trace: Trace = options.trace === true ? [] : undefined;

  const normalised = normaliseText(text);
  const lines = joinHardWraps(normalised, splitLines(normalised));
  const words = splitLineWords(normalised, lines);
  const written = chooseLocale(normalised, words, options, locales);
  // Of a text in no known language, the structure is still read with the first pack: lines are lines.
  const locale = written ?? locales[0] ?? compileLocale(de);

  const drafts = classifyBlocks({
    text: normalised,
    lines,
    words,
    locale,
    headline: options.headline,
    layout: options.layout,
    trace,
  });
  const dateline = findDateline(normalised, drafts, words, locale);
  const blocks = promoteStandfirst(drafts, dateline);
  const sentences = splitBlockSentences(normalised, blocks, locale);
  const headline = chooseHeadline({
    text: normalised,
    given: options.headline,
    blocks,
    sentences,
    dateline,
    locale: written,
  });
  const byline = readByline(normalised, blocks, words, locale);
  const credits = readCredits(normalised, blocks, words, locale);
  const publisher = options.publisher ?? findPublisher(normalised, blocks, words, credits, locale, trace);
  const publishedAt = options.publishedAt ?? findPublicationDate(blocks, words, dateline, locale, trace);
  const passages = findQuotes(blocks, words);
  const quotes = attributeQuotes({
    text: normalised,
    blocks,
    words,
    sentences: cutTails(normalised, sentences, credits),
    passages,
    dateline,
    locale: written,
    trace,
  });
  const entities = findEntities({
    text: normalised,
    blocks,
    words,
    sentences,
    quotes,
    dateline,
    byline,
    credits,
    locale: written,
    recogniser: options.recogniser,
    trace,
  });
  const times = resolveTimes({
    text: normalised,
    blocks,
    words,
    sentences,
    publishedAt,
    timeZone: options.timeZone,
    locale: written,
    trace,
  });
  const keywords = findKeywords(blocks, words, written);
  const statistics = measureText(normalised, blocks, words, sentences, written);
  const diagnostics = remarkOnText({ text: normalised, blocks, words, locale: written, locales });

  return assembleArticle({
    text,
    given: options,
    language: options.language ?? written?.pack.code ?? "und",
    publishedAt,
    publisher,
    headline,
    blocks,
    sentences,
    dateline,
    byline,
    credits,
    quotes,
    entities,
    times,
    keywords,
    statistics,
    diagnostics,
    trace,
  });
}

/** The pack the caller asks for, by its tag or the tag's first part; else the one the text speaks for. */
function chooseLocale(
  text: string,
  words: LineWords,
  { language }: ParseOptions,
  locales: readonly Locale[],
): Locale | undefined {
  if (language === undefined) return detectLanguage(text, words, locales);
  if (language.toLowerCase() === "und") return undefined;
  const asked = locales.find(({ pack }) => isLanguageOf(pack, language));
  if (asked === undefined) throw new NewsError("options/language", JSON.stringify(language));
  return asked;
}
