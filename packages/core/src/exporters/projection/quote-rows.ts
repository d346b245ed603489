import type { Article } from "../../model/article.ts";
import type { ExportContext } from "./exported.ts";
import { addressOf, idOf } from "./identify.ts";
import { type LossTable, parserOnly, textSetAnew, without } from "./losses.ts";
import { speakersOf } from "./quoted.ts";
import { toTextFragment } from "./text-fragment.ts";
import { onOneLine } from "./words-of.ts";

/** One quote as a row of a table. What is not known is null. */
export interface QuoteRow {
  /** URI of the article. */
  readonly article: string;
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly fragment: boolean;
  /** By the fullest name the text has. */
  readonly source: string | null;
  /** The nearest mention as written. */
  readonly sourceText: string | null;
  readonly sourceKind: string | null;
  readonly cue: string | null;
  readonly cueLemma: string | null;
  readonly addressee: string | null;
  readonly parent: string | null;
  /** UTF-16 offsets in the article's text, as pairs. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly certainty: string;
  readonly rule: string;
  /** Leads to the words on the article's page; null when it has no address. */
  readonly link: string | null;
}

/** The columns of the table, in order. */
export const quoteColumns = [
  "article",
  "id",
  "kind",
  "text",
  "fragment",
  "source",
  "sourceText",
  "sourceKind",
  "cue",
  "cueLemma",
  "addressee",
  "parent",
  "spans",
  "certainty",
  "rule",
  "link",
] as const satisfies readonly (keyof QuoteRow)[];

/** The quotes of an article as rows, in reading order. */
export function quoteRows(article: Article, context: ExportContext = {}): QuoteRow[] {
  const speakerOf = speakersOf(article);
  const address = addressOf(article, context);
  const id = idOf(article, context);
  return article.quotes.map((quote) => ({
    article: id,
    id: quote.id,
    kind: quote.kind,
    text: onOneLine(quote.text),
    fragment: quote.fragment,
    source: speakerOf(quote)?.name ?? null,
    sourceText: lineOf(quote.source?.text),
    sourceKind: quote.source?.kind ?? null,
    cue: lineOf(quote.cue?.text),
    cueLemma: quote.cue?.lemma ?? null,
    addressee: lineOf(quote.addressee?.text),
    parent: quote.parent,
    spans: quote.spans.map(({ start, end }) => [start, end] as const),
    certainty: quote.certainty,
    rule: quote.rule,
    link: address === undefined ? null : toTextFragment(address, article.text, quote.spans),
  }));
}

function lineOf(words: string | undefined): string | null {
  return words === undefined ? null : onOneLine(words);
}

const notATable = "The table holds quotes only.";
/** What a table of quotes leaves out: everything that is not a quote. */
export const quoteTableLosses: LossTable = {
  ...without(parserOnly, ["quotes.rule"]),
  ...textSetAnew,
  text: ["dropped", notATable],
  positions: ["narrowed", "Of quotes only."],
  language: ["dropped", notATable],
  publishedAt: ["dropped", notATable],
  headline: ["dropped", notATable],
  "headline.certainty": ["dropped", notATable],
  kicker: ["dropped", notATable],
  subheadline: ["dropped", notATable],
  standfirst: ["dropped", notATable],
  byline: ["dropped", notATable],
  "byline.authors": ["dropped", notATable],
  dateline: ["dropped", notATable],
  "dateline.places": ["dropped", notATable],
  "dateline.agencies": ["dropped", notATable],
  "dateline.date": ["dropped", notATable],
  publisher: ["dropped", notATable],
  tags: ["dropped", notATable],
  blocks: ["dropped", notATable],
  sections: ["dropped", notATable],
  "quotes.frame": ["dropped", "A row names the cue, not the clause around it."],
  entities: ["narrowed", "Only those who are quoted, by name."],
  "entities.aliases": ["dropped", notATable],
  "entities.descriptions": ["dropped", notATable],
  "entities.mentions": ["dropped", notATable],
  "entities.links": ["dropped", notATable],
  times: ["dropped", notATable],
  credits: ["dropped", notATable],
  keywords: ["dropped", notATable],
};
