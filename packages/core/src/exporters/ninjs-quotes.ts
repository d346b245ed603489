/**
 * ninjs 3.1 with Wortlaut's quotes: `@news/core/ninjs-quotes.schema.json` takes IPTC's schema as it is and adds `quotes`.
 * Positions count code points in the value of the first `text/plain` body, so that any language can use them.
 *
 * @example
 * import { toNinjsWithQuotes } from "@news/core/exporters/ninjs-quotes";
 * toNinjsWithQuotes(article).output.quotes; // [{ id: "q1", kind: "direct", … }]
 */
import type { Article } from "../model/article.ts";
import type { Quote } from "../model/quote.ts";
import type { Span } from "../text/span.ts";
import { type Ninjs, ninjsLosses, toNinjs } from "./ninjs.ts";
import type { ArticleField } from "./projection/article-fields.ts";
import { codePointsOf } from "./projection/code-points.ts";
import type { ExportContext, Exported } from "./projection/exported.ts";
import type { ArticleExporter } from "./projection/exporter.ts";
import { findLosses, type LossTable, without } from "./projection/losses.ts";
import { type Speaker, speakersOf } from "./projection/quoted.ts";
import { readingText } from "./projection/reading-text.ts";
import { onOneLine } from "./projection/words-of.ts";
import { writeJson } from "./projection/write-json.ts";

/** The `$id` of our schema, which an item names in `standard.schema`. */
export const NINJS_QUOTES_SCHEMA = "urn:wortlaut:schema:ninjs-quotes:1";

const carried: readonly ArticleField[] = [
  "quotes.source",
  "quotes.cue",
  "quotes.frame",
  "quotes.addressee",
  "quotes.parent",
  "quotes.rule",
];
const losses: LossTable = {
  ...without(ninjsLosses, carried),
  positions: ["narrowed", "Only of quotes, counted in the text body."],
};

/** The article as ninjs with its quotes under our schema. They replace the associations of pure ninjs. */
export function toNinjsWithQuotes(article: Article, context: ExportContext = {}): Exported<Ninjs> {
  const { associations: _, ...item } = toNinjs(article, context).output;
  const standard = { name: "ninjs-quotes", version: "1", schema: NINJS_QUOTES_SCHEMA };
  return {
    output: { ...item, uri: String(item.uri), standard, quotes: quotes(article) },
    losses: findLosses(article, losses),
  };
}

/** ninjs with quotes, as the registry lists it. */
export const ninjsQuotes: ArticleExporter = {
  name: "ninjs-quotes",
  title: "IPTC ninjs 3.1 with quotes",
  mediaType: "application/json",
  extension: "ninjs-quotes.json",
  scope: "article",
  losses,
  write(article, context) {
    const { output, losses: lost } = toNinjsWithQuotes(article, context);
    return { output: writeJson(output), losses: lost };
  },
};

function quotes(article: Article) {
  const body = readingText(article);
  const toCodePoint = codePointsOf(body.text);
  const speakerOf = speakersOf(article);
  const place = (spans: readonly Span[]) =>
    spans.flatMap((span) => {
      const found = body.locate(span);
      return found === undefined ? [] : [{ start: toCodePoint(found.start), end: toCodePoint(found.end) }];
    });
  return article.quotes.map((quote) => toQuote(quote, speakerOf(quote), place));
}

function toQuote(quote: Quote, speaker: Speaker | undefined, place: (spans: readonly Span[]) => readonly Span[]) {
  const { source, cue, addressee, frame } = quote;
  const words = (node: { readonly text: string; readonly spans: readonly Span[] }) => ({
    text: onOneLine(node.text),
    positions: place(node.spans),
  });
  return {
    id: quote.id,
    kind: quote.kind,
    ...words(quote),
    fragment: quote.fragment,
    ...(source === null || speaker === undefined
      ? {}
      : {
          source: {
            ...words(source),
            kind: source.kind,
            name: speaker.name,
            ...(source.entity === undefined ? {} : { entity: source.entity }),
          },
        }),
    ...(cue === null ? {} : { cue: { ...words(cue), lemma: cue.lemma } }),
    ...(frame === null ? {} : { frame: place(frame) }),
    ...(addressee === null
      ? {}
      : {
          addressee: { ...words(addressee), ...(addressee.entity === undefined ? {} : { entity: addressee.entity }) },
        }),
    ...(quote.parent === null ? {} : { parent: quote.parent }),
    certainty: quote.certainty,
    rule: quote.rule,
  };
}
