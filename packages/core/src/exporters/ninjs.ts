/**
 * IPTC ninjs 3.1, pure: valid against IPTC's own schema, which is closed.
 *
 * @example
 * import { toNinjs } from "@news/core/exporters/ninjs";
 * toNinjs(article, { id: "urn:newsml:example.org:1" }).output.uri;
 */
import type { Article } from "../model/article.ts";
import type { Entity } from "../model/entity.ts";
import { toTypedHtmlFragment } from "./html.ts";
import type { ExportContext, Exported } from "./projection/exported.ts";
import type { ArticleExporter } from "./projection/exporter.ts";
import { addressOf, idOf, partId, toUri } from "./projection/identify.ts";
import { toInstant } from "./projection/instant.ts";
import { findLosses, type LossTable, parserOnly, textSetAnew } from "./projection/losses.ts";
import { speakersOf } from "./projection/quoted.ts";
import { titleOf } from "./projection/reading-copy.ts";
import { readingText } from "./projection/reading-text.ts";
import { onOneLine } from "./projection/words-of.ts";
import { writeJson } from "./projection/write-json.ts";

const inBody = "The words stand in the bodies, unmarked.";
const notNinjs = "ninjs has no property for it.";
/** The losses of pure ninjs; the variant with quotes takes some of them back. */
export const ninjsLosses = {
  ...parserOnly,
  ...textSetAnew,
  publishedAt: ["narrowed", "`firstCreated` wants date and time; a day alone is left out, never made midnight."],
  "headline.certainty": ["narrowed", "A derived headline is `title` only, not one of `headlines`."],
  dateline: ["merged", inBody],
  "dateline.date": ["merged", inBody],
  blocks: ["narrowed", "Types are classes in the HTML body; the order of title lines is lost."],
  "quotes.source": ["narrowed", "Name and entity; not the words that stand for it."],
  "quotes.cue": ["dropped", notNinjs],
  "quotes.frame": ["merged", inBody],
  "quotes.addressee": ["merged", inBody],
  "quotes.parent": ["dropped", notNinjs],
  "entities.aliases": ["merged", inBody],
  "entities.descriptions": ["merged", inBody],
  "entities.mentions": ["merged", inBody],
  "entities.links": ["narrowed", "Wikidata or GeoNames as `uri`; not the country code."],
  times: ["merged", inBody],
  credits: ["narrowed", "Names with their role in `infoSources`; the line itself stands in the bodies."],
  keywords: ["narrowed", "Scores are whole percents."],
} as const satisfies LossTable;

/** A ninjs item as plain JSON. */
export type Ninjs = Readonly<Record<string, unknown>> & { readonly uri: string };

/** What is told apart inside ninjs fields that are free text; ours, documented in docs/formats.md. */
export const ninjsRoles = {
  author: "author",
  mentioned: "mentioned",
  speaker: "speaker",
  tag: "tag",
  keyword: "keyword",
} as const;

export const NINJS_SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";

/** The article as a ninjs 3.1 item. Quotes are associations of type `component` with `rel` "quote". */
export function toNinjs(article: Article, context: ExportContext = {}): Exported<Ninjs> {
  return { output: toItem(article, context), losses: findLosses(article, ninjsLosses) };
}

/** ninjs, as the registry lists it. */
export const ninjs: ArticleExporter = {
  name: "ninjs",
  title: "IPTC ninjs 3.1",
  mediaType: "application/json",
  extension: "ninjs.json",
  scope: "article",
  losses: ninjsLosses,
  write(article, context) {
    const { output, losses } = toNinjs(article, context);
    return { output: writeJson(output), losses };
  },
};

function toItem(article: Article, context: ExportContext): Ninjs {
  const { byline, dateline, headline, language, publishedAt } = article;
  const uri = idOf(article, context);
  const url = addressOf(article, context);
  const item = {
    standard: { name: "ninjs", version: "3.1", schema: NINJS_SCHEMA },
    type: "text",
    language: language === "und" ? undefined : language,
    firstCreated: toInstant(publishedAt),
    versionCreated: toInstant(context.modifiedAt),
    title: headline === undefined ? undefined : titleOf(article),
    headlines: headlines(article),
    by: byline === undefined ? undefined : onOneLine(byline.text),
    located: dateline?.places.map(({ name }) => onOneLine(name)).join(", "),
    descriptions: plain("summary", article.standfirst?.text),
    bodies: bodies(article),
    people: [
      ...(byline?.authors ?? []).map(({ name }) => ({ name: onOneLine(name), rel: ninjsRoles.author })),
      ...named(article, "person"),
    ],
    organisations: named(article, "organisation"),
    places: named(article, "place"),
    objects: named(article, "document"),
    events: named(article, "event"),
    subjects: subjects(article),
    infoSources: infoSources(article),
    altIds: url === undefined ? [] : [{ role: "url", value: url }],
    associations: quotes(article, uri),
  };
  const isThere = (value: unknown) =>
    value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  return { uri, ...Object.fromEntries(Object.entries(item).filter(([, value]) => isThere(value))) };
}

function headlines(article: Article) {
  const { headline, kicker, subheadline } = article;
  return [
    ...plain("kicker", kicker?.text),
    ...plain("main", headline?.certainty === "written" ? headline.text : undefined),
    ...plain("subheadline", subheadline?.text),
  ];
}

function plain(role: string, words: string | undefined) {
  const value = onOneLine(words ?? "");
  return value === "" ? [] : [{ role, contentType: "text/plain", value }];
}

function bodies(article: Article) {
  const { text } = readingText(article);
  if (text === "") return [];
  const count = { charCount: [...text].length, wordCount: article.statistics.words };
  return [
    { role: "main", contentType: "text/plain", ...count, value: text },
    { role: "main", contentType: "text/html", ...count, value: toTypedHtmlFragment(article) },
  ];
}

function named({ entities }: Article, type: Entity["type"]) {
  return entities
    .filter((entity) => entity.type === type)
    .map(({ id, name, links: { wikidata, geonames } }) => ({
      name,
      rel: ninjsRoles.mentioned,
      literal: id,
      ...(wikidata === undefined ? {} : { uri: toUri(`http://www.wikidata.org/entity/${wikidata}`) }),
      ...(wikidata !== undefined || geonames === undefined
        ? {}
        : { uri: toUri(`https://sws.geonames.org/${geonames}/`) }),
    }));
}

function subjects({ tags, keywords }: Article) {
  return [
    ...(tags ?? []).map((name) => ({ name, rel: ninjsRoles.tag })),
    ...keywords.map(({ text, score }) => ({
      name: text,
      rel: ninjsRoles.keyword,
      creator: "Wortlaut",
      relevance: Math.round(score * 100),
    })),
  ];
}

/** An agency in a dateline is a source, not the holder of a right: `copyrightHolder` is never made of it. */
function infoSources({ publisher, dateline, credits }: Article) {
  const sources = [
    ...(publisher === undefined ? [] : [{ name: publisher, role: "publisher" }]),
    ...(dateline?.agencies ?? []).map(({ name }) => ({ name: onOneLine(name), role: "agency" })),
    ...credits.flatMap(({ role, people, organisations }) =>
      [...people, ...organisations].map(({ name }) => ({ name: onOneLine(name), role })),
    ),
  ];
  return [...new Map(sources.map((source) => [`${source.role} ${source.name}`, source])).values()];
}

function quotes(article: Article, uri: string) {
  const speakerOf = speakersOf(article);
  return article.quotes.map((quote) => {
    const speaker = speakerOf(quote);
    const party = speaker && {
      name: speaker.name,
      rel: ninjsRoles.speaker,
      ...(speaker.entity === undefined ? {} : { literal: speaker.entity.id }),
    };
    const kind = speaker?.entity?.type ?? speaker?.kind;
    return {
      uri: partId(uri, quote.id),
      name: quote.id,
      rel: "quote",
      type: "component",
      ...(party === undefined ? {} : { by: party.name }),
      ...(party !== undefined && kind === "person" ? { people: [party] } : {}),
      ...(party !== undefined && kind === "organisation" ? { organisations: [party] } : {}),
      bodies: [{ role: quote.kind, contentType: "text/plain", value: onOneLine(quote.text) }],
    };
  });
}
