/**
 * schema.org JSON-LD: `NewsArticle` with a `Quotation` for each direct quote.
 *
 * @example
 * import { toJsonLd } from "@news/core/exporters/json-ld";
 * toJsonLd(article, { url: "https://example.org/rat" }).output["@type"]; // "NewsArticle"
 */
import type { NewsArticle, Organization, Person, Place, Quotation, Thing } from "schema-dts";
import type { Article } from "../model/article.ts";
import type { Credit } from "../model/credit.ts";
import type { Entity } from "../model/entity.ts";
import type { ExportContext, Exported } from "./projection/exported.ts";
import type { ArticleExporter } from "./projection/exporter.ts";
import { addressOf, idOf, partId, toUri } from "./projection/identify.ts";
import { findLosses, type LossTable, parserOnly, textSetAnew } from "./projection/losses.ts";
import { type Speaker, speakersOf, withoutMarks } from "./projection/quoted.ts";
import { summaryOf, titleOf } from "./projection/reading-copy.ts";
import { readingText } from "./projection/reading-text.ts";
import { onOneLine } from "./projection/words-of.ts";
import { writeJson } from "./projection/write-json.ts";

const notSchemaOrg = "schema.org has no property for it.";
const inBody = "The words stand in `articleBody`, unmarked.";
const losses: LossTable = {
  ...parserOnly,
  ...textSetAnew,
  "headline.certainty": ["dropped", "`headline` does not say whether it was written or derived."],
  kicker: ["dropped", notSchemaOrg],
  "dateline.date": ["merged", "It stands in the words of `dateline`."],
  blocks: ["merged", "`articleBody` is plain text, a blank line between blocks."],
  sections: ["merged", "`articleSection` means the desk; crossheads stand in `articleBody` as lines."],
  quotes: ["narrowed", "`Quotation` means wording: only direct quotes are parts; the others stand in `articleBody`."],
  "quotes.kind": ["narrowed", "Every `Quotation` is a direct one."],
  "quotes.source": ["narrowed", "Only of direct quotes."],
  "quotes.cue": ["dropped", notSchemaOrg],
  "quotes.frame": ["merged", inBody],
  "quotes.addressee": ["merged", inBody],
  "quotes.parent": ["dropped", "All quotations are parts of the article."],
  "entities.mentions": ["merged", inBody],
  "entities.links": ["narrowed", "Wikidata, GeoNames and country codes only."],
  times: ["merged", inBody],
  credits: ["narrowed", "By role: contributor, editor, translator, agency. Photographers stand in `articleBody`."],
  keywords: ["narrowed", "Without their scores, behind the caller's tags."],
};

/** A `NewsArticle` node as plain JSON. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * The article as JSON-LD. Only what the text or its caller says: no publisher, author or date is made up, and a date without
 * a time stays one. The value may be put into a page with `</` escaped, as `JSON.stringify(…).replace(/</g, "\\u003c")`.
 */
export function toJsonLd(article: Article, context: ExportContext = {}): Exported<JsonLd> {
  const node = { "@context": "https://schema.org", ...withoutEmpty(toNewsArticle(article, context)) };
  return { output: node, losses: findLosses(article, losses) };
}

/** JSON-LD, as the registry lists it. */
export const jsonLd: ArticleExporter = {
  name: "json-ld",
  title: "schema.org JSON-LD",
  mediaType: "application/ld+json",
  extension: "jsonld",
  scope: "article",
  losses,
  write(article, context) {
    const { output, losses: lost } = toJsonLd(article, context);
    return { output: writeJson(output), losses: lost };
  },
};

function toNewsArticle(article: Article, context: ExportContext) {
  const { byline, credits, dateline, entities, headline, language, publishedAt, publisher, tags } = article;
  const id = idOf(article, context);
  const url = addressOf(article, context);
  const inCredits = (role: Credit["role"]) => credits.filter((credit) => credit.role === role);
  const agencies = [
    ...(dateline?.agencies ?? []),
    ...credits.filter(({ role }) => role === "agency").flatMap(({ organisations }) => organisations),
  ];
  return {
    "@type": "NewsArticle",
    "@id": id,
    url,
    mainEntityOfPage: url,
    headline: headline === undefined ? undefined : titleOf(article),
    alternativeHeadline: lineOf(article.subheadline?.text),
    abstract: lineOf(article.standfirst?.text),
    description: summaryOf(article),
    inLanguage: language === "und" ? undefined : language,
    datePublished: publishedAt,
    dateModified: context.modifiedAt,
    author: unique((byline?.authors ?? []).map(({ name }) => person(name))),
    creditText: lineOf(byline?.text),
    contributor: peopleOf(inCredits("contributor")),
    editor: peopleOf(inCredits("editor")),
    translator: peopleOf(inCredits("translation")),
    publisher: publisher === undefined ? undefined : organization(publisher),
    sourceOrganization: unique(agencies.map(({ name }) => organization(name))),
    dateline: lineOf(dateline?.text),
    locationCreated: unique((dateline?.places ?? []).map(({ name }) => place(name))),
    keywords: [...new Set([...(tags ?? []), ...article.keywords.map(({ text }) => text)])],
    articleBody: readingText(article).text,
    wordCount: article.statistics.words === 0 ? undefined : article.statistics.words,
    mentions: entities.map((entity) => entityNode(entity, id)),
    hasPart: quotations(article, id),
  } satisfies Maybe<Extract<NewsArticle, { "@type": "NewsArticle" }>>;
}

/** Our own: what is undefined or an empty list is left out before anybody sees it. */
type Maybe<Node> = { readonly [Key in keyof Node]?: Node[Key] | undefined };

function quotations(article: Article, id: string): Quotation[] {
  const speakerOf = speakersOf(article);
  const direct = article.quotes.filter(({ kind }) => kind === "direct");
  return direct.map((quote, index): Quotation => {
    const speaker = speakerOf(quote);
    return {
      "@type": "Quotation",
      "@id": partId(id, quote.id),
      text: withoutMarks(onOneLine(quote.text)),
      position: index + 1,
      ...(speaker === undefined ? {} : speakerNode(speaker, id)),
    };
  });
}

/** A person says it; an organisation or document is spoken for. A group or an unknown source is named without a claim. */
function speakerNode(speaker: Speaker, id: string): Partial<Extract<Quotation, { "@type": "Quotation" }>> {
  const reference = speaker.entity === undefined ? {} : { "@id": partId(id, speaker.entity.id) };
  switch (speaker.entity?.type ?? speaker.kind) {
    case "person":
      return { creator: { ...reference, ...person(speaker.name) } };
    case "organisation":
      return { spokenByCharacter: { ...reference, ...organization(speaker.name) } };
    case "document":
      return { isBasedOn: { "@type": "CreativeWork", ...reference, name: speaker.name } };
    default:
      return { creditText: speaker.name };
  }
}

function entityNode(entity: Entity, id: string): Thing {
  const common = {
    "@id": partId(id, entity.id),
    name: entity.name,
    ...(entity.aliases.length === 0 ? {} : { alternateName: entity.aliases }),
    ...(entity.descriptions.length === 0
      ? {}
      : { description: entity.descriptions.map(({ text }) => text).join("; ") }),
    ...links(entity),
  };
  switch (entity.type) {
    case "person":
      return { "@type": "Person", ...common };
    case "organisation":
      return { "@type": "Organization", ...common };
    case "place":
      return { "@type": "Place", ...common };
    case "document":
      return { "@type": "CreativeWork", ...common };
    case "event":
      return { "@type": "Event", ...common };
  }
}

function links({ links: { wikidata, geonames, iso3166 } }: Entity) {
  const sameAs = [
    ...(wikidata === undefined ? [] : [toUri(`http://www.wikidata.org/entity/${wikidata}`)]),
    ...(geonames === undefined ? [] : [toUri(`https://sws.geonames.org/${geonames}/`)]),
  ].filter((uri) => uri !== undefined);
  return {
    ...(sameAs.length === 0 ? {} : { sameAs }),
    ...(iso3166 === undefined
      ? {}
      : { identifier: { "@type": "PropertyValue" as const, propertyID: "ISO 3166-1", value: iso3166 } }),
  };
}

function peopleOf(credits: readonly Credit[]) {
  return unique(credits.flatMap(({ people }) => people.map(({ name }) => person(name))));
}

function person(name: string) {
  return { "@type": "Person", name: onOneLine(name) } satisfies Person;
}

function organization(name: string) {
  return { "@type": "Organization", name: onOneLine(name) } satisfies Organization;
}

function place(name: string) {
  return { "@type": "Place", name: onOneLine(name) } satisfies Place;
}

function unique<Node extends { readonly name: string }>(nodes: readonly Node[]): Node[] {
  return [...new Map(nodes.map((node) => [node.name, node])).values()];
}

function lineOf(words: string | undefined): string | undefined {
  return words === undefined ? undefined : onOneLine(words);
}

function withoutEmpty(node: object): object {
  const isThere = (value: unknown) =>
    value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => isThere(value)));
}
