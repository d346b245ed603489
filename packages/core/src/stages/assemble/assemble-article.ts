import type { Article } from "../../model/article.ts";
import type { Block, BlockType } from "../../model/block.ts";
import type { Byline } from "../../model/byline.ts";
import type { Credit } from "../../model/credit.ts";
import type { Dateline } from "../../model/dateline.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Headline } from "../../model/headline.ts";
import type { Keyword } from "../../model/keyword.ts";
import type { TextNode } from "../../model/span.ts";
import type { Statistics } from "../../model/statistics.ts";
import type { Time } from "../../model/time.ts";
import type { BlockDraft, BlockSentences, EntityDraft, QuoteDraft, Trace } from "../layers.ts";
import { groupSections } from "./group-sections.ts";
import { type EntityLinks, linkEntities } from "./link-entities.ts";
import { nameEntities, nameQuotes } from "./name-drafts.ts";

/** Fields that do not come from the text. */
interface GivenFields {
  readonly authors?: readonly string[] | undefined;
  readonly url?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

export interface Layers {
  /** The text exactly as given. */
  readonly text: string;
  /** What the caller knows from elsewhere and the article hands on. */
  readonly given: GivenFields;
  readonly language: string;
  readonly publishedAt: string | undefined;
  readonly publisher: string | undefined;
  readonly headline: Headline | undefined;
  readonly blocks: readonly BlockDraft[];
  readonly sentences: BlockSentences;
  readonly dateline: Dateline | undefined;
  readonly byline: Byline | undefined;
  readonly credits: readonly Credit[];
  readonly quotes: readonly QuoteDraft[];
  readonly entities: readonly EntityDraft[];
  readonly times: readonly Time[];
  readonly keywords: readonly Keyword[];
  readonly statistics: Statistics;
  readonly diagnostics: readonly Diagnostic[];
  readonly trace: Trace;
}

/**
 * Puts the layers together as the public contract has them. Every written text is cut out of the original here, so that odd
 * blanks come back as they were.
 */
export function assembleArticle(layers: Layers): Article {
  const { text, given, language, publishedAt, publisher, blocks, sentences, credits, trace } = layers;
  const node = (type: BlockType): TextNode | undefined =>
    toNode(
      text,
      blocks.find((block) => block.type === type),
    );
  const entities = nameEntities(text, layers.entities);
  const links = linkEntities(text, entities);
  const lead = blocks.find(({ type }) => type === "paragraph");
  return {
    schemaVersion: 1,
    language,
    text,
    ...present("publishedAt", publishedAt),
    ...present("headline", rewrite(text, layers.headline)),
    ...present("kicker", node("kicker")),
    ...present("subheadline", node("subheadline")),
    ...present("standfirst", node("standfirst")),
    ...present("byline", byline(text, layers.byline, given.authors, links)),
    ...present("dateline", layers.dateline === undefined ? undefined : restoreDateline(text, layers.dateline, links)),
    ...present("url", given.url),
    ...present("publisher", publisher),
    ...present("tags", given.tags === undefined ? undefined : [...given.tags]),
    blocks: blocks.map((block, index) => toBlock(block, sentences[index], block === lead)),
    sections: groupSections(text, blocks),
    quotes: nameQuotes(text, layers.quotes, links),
    entities,
    times: [...layers.times],
    credits: credits.map((credit) => restoreCredit(text, credit, links)),
    keywords: [...layers.keywords],
    statistics: layers.statistics,
    diagnostics: [...layers.diagnostics],
    ...present("trace", trace),
  };
}

/** `{ [key]: value }`, or nothing when there is no value: unknown is absent. */
function present<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}

function toNode(text: string, block: BlockDraft | undefined): TextNode | undefined {
  if (block === undefined) return undefined;
  const { start, end } = block;
  return { text: text.slice(start, end), span: { start, end } };
}

function toBlock(block: BlockDraft, sentences: BlockSentences[number], lead: boolean): Block {
  const { type, start, end, kind, certainty, rule } = block;
  return {
    type,
    span: { start, end },
    ...(sentences === undefined ? {} : { sentences: [...sentences] }),
    ...(lead ? { role: "lead" as const } : {}),
    ...(kind === undefined ? {} : { kind }),
    certainty,
    rule,
  };
}

function rewrite(text: string, headline: Headline | undefined): Headline | undefined {
  return headline?.span === undefined
    ? headline
    : { ...headline, text: text.slice(headline.span.start, headline.span.end) };
}

function restoreDateline(text: string, dateline: Dateline, links: EntityLinks): Dateline {
  const { span, places, agencies } = dateline;
  return {
    ...dateline,
    text: text.slice(span.start, span.end),
    places: places.map((place) => restoreName(text, place, links)),
    agencies: agencies.map((agency) => restoreName(text, agency, links)),
  };
}

function restoreCredit(text: string, credit: Credit, links: EntityLinks): Credit {
  return {
    ...credit,
    text: text.slice(credit.span.start, credit.span.end),
    people: credit.people.map((person) => restoreName(text, person, links)),
    organisations: credit.organisations.map((organisation) => restoreName(text, organisation, links)),
  };
}

function restoreName<Named extends Credit["people"][number]>(text: string, named: Named, links: EntityLinks): Named {
  return { ...named, name: text.slice(named.span.start, named.span.end), ...present("entity", links.at(named.span)) };
}

/** The byline written in the text wins; authors known from elsewhere have no place in the text. */
function byline(
  text: string,
  written: Byline | undefined,
  authors: GivenFields["authors"],
  links: EntityLinks,
): Byline | undefined {
  if (written?.span !== undefined) {
    const { span } = written;
    return {
      text: text.slice(span.start, span.end),
      span,
      authors: written.authors.map((author) =>
        author.span === undefined ? author : restoreName(text, { ...author, span: author.span }, links),
      ),
    };
  }
  return authors === undefined ? undefined : { text: authors.join(", "), authors: authors.map((name) => ({ name })) };
}
