/**
 * W3C Web Annotations: quotes, entities and times as annotations of the article's text, for tools such as Hypothesis or
 * Recogito. Positions count code points (https://www.w3.org/TR/annotation-model/#text-position-selector).
 *
 * @example
 * import { toWebAnnotations } from "@news/core/exporters/web-annotation";
 * toWebAnnotations(article, { url: "https://example.org/rat" }).output.items.length;
 */
import type { Article } from "../model/article.ts";
import type { Span } from "../text/span.ts";
import { codePointsOf, snapToCodePoint } from "./projection/code-points.ts";
import type { ExportContext, Exported } from "./projection/exported.ts";
import type { ArticleExporter } from "./projection/exporter.ts";
import { addressOf, idOf, partId } from "./projection/identify.ts";
import { findLosses, type LossTable, parserOnly } from "./projection/losses.ts";
import { speakersOf } from "./projection/quoted.ts";
import { titleOf } from "./projection/reading-copy.ts";
import { onOneLine } from "./projection/words-of.ts";
import { writeJson } from "./projection/write-json.ts";

/** Code units of context on both sides of a quoted passage. */
const CONTEXT = 32;

const noMark = "It is not annotated; the text itself is not part of the output.";
const losses: LossTable = {
  ...parserOnly,
  text: ["dropped", "Annotations point at the text; they do not hold it."],
  positions: ["narrowed", "Of quotes, entities and times."],
  language: ["narrowed", "The language of the bodies."],
  publishedAt: ["dropped", noMark],
  "headline.certainty": ["dropped", noMark],
  kicker: ["dropped", noMark],
  subheadline: ["dropped", noMark],
  standfirst: ["dropped", noMark],
  byline: ["dropped", noMark],
  "byline.authors": ["dropped", noMark],
  dateline: ["dropped", noMark],
  "dateline.places": ["dropped", noMark],
  "dateline.agencies": ["dropped", noMark],
  "dateline.date": ["dropped", noMark],
  publisher: ["dropped", noMark],
  tags: ["dropped", noMark],
  blocks: ["dropped", noMark],
  "blocks.boilerplate": ["dropped", noMark],
  sections: ["dropped", noMark],
  "quotes.source": ["narrowed", "By name, not where it stands."],
  "quotes.cue": ["dropped", "A body names the speaker, not the verb."],
  "quotes.frame": ["dropped", noMark],
  "quotes.addressee": ["dropped", noMark],
  "quotes.parent": ["dropped", noMark],
  "entities.aliases": ["merged", "Every mention is annotated with the full name."],
  "entities.descriptions": ["dropped", noMark],
  "entities.links": ["dropped", noMark],
  times: ["narrowed", "Resolved ones, with their value."],
  credits: ["dropped", noMark],
  keywords: ["dropped", noMark],
};

/** One annotation as plain JSON. */
export type Annotation = Readonly<Record<string, unknown>>;

/** An `AnnotationPage` with all annotations of one article. */
export interface AnnotationPage {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly partOf: Readonly<Record<string, unknown>>;
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
}

/**
 * The findings as annotations. The target's `source` is the article's address, else its id; the selectors are true of the
 * article's text exactly as given, byte-order mark and all.
 */
export function toWebAnnotations(article: Article, context: ExportContext = {}): Exported<AnnotationPage> {
  const id = idOf(article, context);
  const target = targetMaker(article.text, addressOf(article, context) ?? id);
  const body = bodyMaker(article.language);
  const items = [...quoteItems(article, body), ...entityItems(article, body), ...timeItems(article, body)].map(
    ({ key, motivation, bodies, spans }) => ({
      id: partId(id, `annotation-${key}`),
      type: "Annotation",
      motivation,
      body: bodies,
      target: spans.length === 1 ? target(spans[0]) : spans.map(target),
    }),
  );
  const output: AnnotationPage = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: partId(id, "annotations"),
    type: "AnnotationPage",
    partOf: {
      id: partId(id, "annotation-collection"),
      type: "AnnotationCollection",
      label: titleOf(article),
      total: items.length,
    },
    startIndex: 0,
    items,
  };
  return { output, losses: findLosses(article, losses) };
}

/** Web Annotations, as the registry lists them. */
export const webAnnotation: ArticleExporter = {
  name: "web-annotation",
  title: "W3C Web Annotations",
  mediaType: "application/ld+json",
  extension: "annotations.jsonld",
  scope: "article",
  losses,
  write(article, context) {
    const { output, losses: lost } = toWebAnnotations(article, context);
    return { output: writeJson(output), losses: lost };
  },
};

interface Item {
  readonly key: string;
  readonly motivation: "identifying" | "describing";
  readonly bodies: readonly Readonly<Record<string, string>>[];
  readonly spans: readonly Span[];
}

type BodyMaker = (purpose: "identifying" | "tagging" | "describing", value: string) => Readonly<Record<string, string>>;

/** Who says it, and how. */
function quoteItems(article: Article, body: BodyMaker): Item[] {
  const speakerOf = speakersOf(article);
  return article.quotes.map((quote) => {
    const speaker = speakerOf(quote);
    return {
      key: quote.id,
      motivation: "identifying",
      bodies: [
        ...(speaker === undefined ? [] : [body("identifying", speaker.name)]),
        body("tagging", `quote/${quote.kind}`),
      ],
      spans: quote.spans,
    };
  });
}

function entityItems({ entities }: Article, body: BodyMaker): Item[] {
  return entities.flatMap(({ id, name, type, mentions }) =>
    mentions.map(({ span }, index) => ({
      key: `${id}-${index + 1}`,
      motivation: "identifying" as const,
      bodies: [body("identifying", onOneLine(name)), body("tagging", `entity/${type}`)],
      spans: [span],
    })),
  );
}

function timeItems({ times }: Article, body: BodyMaker): Item[] {
  return times.flatMap(({ value, duration, type, span }, index) => {
    const resolved = value ?? duration;
    if (resolved === undefined) return [];
    const bodies = [body("describing", resolved), body("tagging", `time/${type}`)];
    return [{ key: `t${index + 1}`, motivation: "describing" as const, bodies, spans: [span] }];
  });
}

function bodyMaker(language: string): BodyMaker {
  return (purpose, value) => ({
    type: "TextualBody",
    purpose,
    value,
    format: "text/plain",
    ...(language === "und" || purpose === "tagging" ? {} : { language }),
  });
}

function targetMaker(text: string, source: string) {
  const toCodePoint = codePointsOf(text);
  return ({ start, end }: Span = { start: 0, end: 0 }) => ({
    source,
    selector: [
      { type: "TextPositionSelector", start: toCodePoint(start), end: toCodePoint(end) },
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: text.slice(snapToCodePoint(text, Math.max(0, start - CONTEXT)), start),
        suffix: text.slice(end, snapToCodePoint(text, Math.min(text.length, end + CONTEXT))),
      },
    ],
  });
}
