import { type Article, parseArticle, parseDocument } from "@news/core";
import type { ArticleField } from "@news/core/exporters";
import { toNinjs } from "@news/core/exporters/ninjs";
import { toNinjsWithQuotes } from "@news/core/exporters/ninjs-quotes";
import { readNinjs } from "@news/core/importers/ninjs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { articleFields } from "../../src/exporters/projection/article-fields.ts";
import { anyText } from "../any-text.ts";

const onOneLine = (words: string) => words.replace(/\s+/gu, " ").trim();
const textOf = (node: { readonly text: string } | undefined) => node && onOneLine(node.text);
const namesOf = (nodes: readonly { readonly name: string }[] | undefined) => nodes?.map(({ name }) => onOneLine(name));
/** A format that carries a set may give it back in another order. */
const sorted = (values: readonly string[]) => [...values].sort();

/** What each field of the contract says, apart from where it stands. A field that is missing here fails the test below. */
const saysWhat: Readonly<Partial<Record<ArticleField, (article: Article) => unknown>>> = {
  language: ({ language }) => language,
  publishedAt: ({ publishedAt }) => publishedAt,
  headline: ({ headline }) => (headline?.certainty === "written" ? textOf(headline) : undefined),
  kicker: ({ kicker }) => textOf(kicker),
  subheadline: ({ subheadline }) => textOf(subheadline),
  standfirst: ({ standfirst }) => textOf(standfirst),
  byline: ({ byline }) => textOf(byline),
  "byline.authors": ({ byline }) => namesOf(byline?.authors),
  "dateline.places": ({ dateline }) => namesOf(dateline?.places),
  "dateline.agencies": ({ dateline }) => namesOf(dateline?.agencies),
  url: ({ url }) => url,
  publisher: ({ publisher }) => publisher,
  tags: ({ tags }) => tags,
  sections: ({ sections }) => sections.flatMap(({ crosshead }) => textOf(crosshead) ?? []),
  quotes: ({ quotes }) => quotes.map((quote) => textOf(quote)),
  "quotes.kind": ({ quotes }) => quotes.map(({ kind }) => kind),
  "quotes.source": ({ quotes }) => quotes.map(({ source }) => source && [textOf(source), source.kind]),
  "quotes.cue": ({ quotes }) => quotes.map(({ cue }) => cue && [textOf(cue), cue.lemma]),
  "quotes.frame": ({ quotes }) => quotes.map(({ frame }) => frame?.length),
  "quotes.addressee": ({ quotes }) => quotes.map(({ addressee }) => addressee && textOf(addressee)),
  "quotes.parent": ({ quotes }) => quotes.map(({ parent }) => parent),
  "quotes.rule": ({ quotes }) => quotes.map(({ rule }) => rule),
  entities: ({ entities }) => sorted(entities.map(({ type, name }) => `${type} ${onOneLine(name)}`)),
};

/** The lines below the title; their order and types come through although those of the title lines do not. */
const bodyOf = ({ blocks, text }: Article) =>
  blocks
    .filter(({ type }) => !["boilerplate", "kicker", "headline", "subheadline", "byline"].includes(type))
    .map(({ type, span }) => `${type}: ${onOneLine(text.slice(span.start, span.end))}`);

const anyOptions = fc.record(
  {
    publishedAt: fc.constantFrom("2025-01-22", "2025-01-22T18:30:00+01:00", "2025-01-22T18:30:07.5Z"),
    url: fc.constantFrom("https://example.org/rat?a=1&b=2#x", "https://example.org/rat"),
    publisher: fc.constant("Beispielbote <b>"),
    tags: fc.constant(["Rat", "Licht & Lärm"]),
  },
  { requiredKeys: [] },
);

test.for([
  ["ninjs", toNinjs],
  ["ninjs with quotes", toNinjsWithQuotes],
] as const)("article, %s, article: what the losses do not name is the same", ([, write]) => {
  fc.assert(
    fc.property(anyText, anyOptions, (text, options) => {
      const article = parseArticle(text, options);
      const { output, losses } = write(article);
      const back = parseDocument(readNinjs(JSON.stringify(output)));
      expect(bodyOf(back)).toEqual(bodyOf(article));
      const lost = new Set<string>(losses.map(({ field }) => field));
      for (const field of Object.keys(articleFields) as ArticleField[]) {
        if (lost.has(field) || articleFields[field](article) === 0) continue;
        const say = saysWhat[field];
        if (say === undefined) throw new Error(`${field} is neither lost nor compared`);
        expect([field, say(back)]).toEqual([field, say(article)]);
      }
    }),
    { numRuns: 300 },
  );
});
