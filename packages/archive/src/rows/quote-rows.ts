import { type Article, sliceSpan } from "@news/core";
import type { Quote } from "@news/core/model";
import { type IndexTerms, indexTerms } from "@news/core/search";
import type { QuoteEntry } from "../archive.ts";
import { nameKey } from "../identity/entity-id.ts";

/** A quote as the archive keeps it. */
export interface QuoteRow {
  readonly place: number;
  readonly quote: Quote;
  /** Id of the speaker inside the article; empty when nobody is named. */
  readonly local: string;
  /** The speaker as written, folded. */
  readonly speaker: string;
  /** What answers hold, all but the article's id and the speaker's identity. */
  readonly entry: Omit<QuoteEntry, "article" | "speaker">;
  readonly terms: IndexTerms;
}

/** Makes the rows of an article's quotes, in reading order. */
export function quoteRows(article: Article): QuoteRow[] {
  const sentences = article.blocks.flatMap((block) => block.sentences ?? [block.span]);
  return article.quotes.map((quote, place) => {
    const span = sentenceAround(quote, sentences);
    return {
      place,
      quote,
      local: quote.source?.entity ?? "",
      speaker: nameKey(quote.source?.text ?? ""),
      entry: {
        language: article.language,
        ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
        ...(article.headline === undefined ? {} : { headline: article.headline.text }),
        quote,
        sentence: { text: sliceSpan(article.text, span), span },
      },
      terms: indexTerms(quote.text, article.language),
    };
  });
}

type Spans = Article["blocks"][number]["span"];

/** From the start of the sentence in which the quote, its source and its cue begin, to the end of the one in which they end. */
function sentenceAround(quote: Quote, sentences: readonly Spans[]): Spans {
  const spans = [...quote.spans, ...(quote.source?.spans ?? []), ...(quote.cue?.spans ?? [])];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const touched = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  return {
    start: Math.min(start, ...touched.map((sentence) => sentence.start)),
    end: Math.max(end, ...touched.map((sentence) => sentence.end)),
  };
}
