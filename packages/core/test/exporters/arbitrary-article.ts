import type { Article, Block, Span } from "@news/core";
import { ArticleSchema } from "@news/core/model";
import fc from "fast-check";
import { makeArticle } from "./make-article.ts";

/** What breaks markup, tables, addresses and offsets. */
const hostile = [
  "<script>alert(1)</script>",
  "]]>",
  "&amp;",
  "=1+1",
  "+49",
  "@SUM(A1)",
  '"',
  "'",
  "\u0000",
  "\u0007",
  "\u0085",
  "\u001b[31m",
  "😀",
  "𝕏",
  "\ud800",
  "\udc00",
  "e\u0301",
  "\u202e",
  "\ufffe",
  "a,b",
  "--",
  "# Titel",
  "1. Punkt",
  "3. Mai",
  "* * *",
  "~~x~~",
  "_x_ *y*",
  "[a](javascript:alert(1))",
  "|a|",
  "`c`",
  "\\",
  "%zz",
  "„Wir“",
  "sagte",
  "Straße",
  "\u00a0",
  "\u00ad",
  "\ufeff",
  "https://example.org/?a=b&c",
  "---",
  "true",
];
const words = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...hostile) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(" "));
/** A line as a block has it: no line break inside, no blank at its ends. */
const line = words.map((text) => text.replace(/[\n\r\v\f\u{85}\u{2028}\u{2029}]/gu, " ").trim() || "x");
const types: readonly Block["type"][] = [
  "kicker",
  "headline",
  "subheadline",
  "standfirst",
  "byline",
  "dateline",
  "paragraph",
  "paragraph",
  "paragraph",
  "crosshead",
  "list-item",
  "pull-quote",
  "caption",
  "credit",
  "divider",
  "boilerplate",
];

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const date = fc.constantFrom(
  "2025-01-22",
  "2025-01-22T18:30:00+01:00",
  "2025-01-22T18:30:07Z",
  "0999-02-03",
  "2024-02-29T00:00:00.123456789Z",
);

/** Cuts a piece out of one block, where the two numbers (0 to 1) say. */
function pieceOf(blocks: readonly Block[], [which, from, to]: readonly [number, number, number]): Span {
  const block = blocks[Math.min(blocks.length - 1, Math.floor(which * blocks.length))];
  const { start, end } = block?.span ?? { start: 0, end: 0 };
  const first = start + Math.floor(from * (end - start));
  return { start: first, end: Math.max(first + 1, Math.min(end, first + Math.ceil(to * (end - first)))) };
}

const unit = fc.double({ min: 0, max: 0.999, noNaN: true });
const place = fc.tuple(unit, unit, unit);

/**
 * Any article the schema allows, its findings strewn over its blocks at random: overlapping, nested, cutting surrogate pairs.
 * Harsher than what the parser gives, so that exporters rely on nothing but the schema.
 */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    lines: fc.array(fc.tuple(fc.constantFrom(...types), line), { minLength: 1, maxLength: 7 }),
    joint: fc.constantFrom("\n", "\r\n", "\n\n"),
    mark: fc.boolean(),
    language: fc.constantFrom("de", "en", "und", "de-AT"),
    publishedAt: optional(date),
    url: optional(
      fc.oneof(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.constantFrom("javascript:alert(1)", "https://ex.org/ä b?[x]#y#z", "nichts"),
        line,
      ),
    ),
    publisher: optional(line),
    tags: optional(fc.array(line, { maxLength: 3 })),
    title: optional(line),
    implied: fc.boolean(),
    quotes: fc.array(
      fc.record({
        kind: fc.constantFrom("direct", "indirect", "indirect-free-indirect", "free-indirect", "reported"),
        spans: fc.array(place, { minLength: 1, maxLength: 3 }),
        source: optional(
          fc.tuple(place, fc.constantFrom("person", "organisation", "document", "group", "unknown"), fc.boolean()),
        ),
        cue: optional(place),
        addressee: optional(place),
      }),
      { maxLength: 4 },
    ),
    entities: fc.array(
      fc.record({
        type: fc.constantFrom("person", "organisation", "place", "document", "event"),
        mentions: fc.array(place, { maxLength: 3 }),
        name: line,
        aliases: fc.array(line, { maxLength: 2 }),
        links: fc.constantFrom({}, { wikidata: "Q1" }, { geonames: "12" }, { iso3166: "DE" }, { wikidata: "Q1 <b>" }),
      }),
      { maxLength: 3 },
    ),
    times: fc.array(
      fc.tuple(
        place,
        fc.constantFrom(undefined, "2025-01-21", "2025-01-21T15:00", "2024", "2021-22", "2014/..", "0000", "x"),
        fc.constantFrom(undefined, "P3D", "P1Y", "PT2H", "P"),
      ),
      { maxLength: 3 },
    ),
    credits: fc.array(
      fc.tuple(
        place,
        fc.constantFrom("author", "contributor", "editor", "photo", "translation", "agency", "source"),
        line,
      ),
      { maxLength: 2 },
    ),
  })
  .map((drawn) => {
    const lines = drawn.lines.map(
      ([type, text], index) => [type, drawn.mark && index === 0 ? `\ufeff${text}` : text] as const,
    );
    const made = makeArticle(lines, () => ({}), drawn.joint);
    const { text, blocks } = made;
    const cut = (at: readonly [number, number, number]) => {
      const span = pieceOf(blocks, at);
      return { text: text.slice(span.start, span.end), span };
    };
    const pieces = (at: readonly (readonly [number, number, number])[]) => {
      const spans = at.map((one) => pieceOf(blocks, one)).sort((a, b) => a.start - b.start || a.end - b.end);
      return { spans, text: spans.map(({ start, end }) => text.slice(start, end)).join(" ") };
    };
    const entities = drawn.entities.map(({ mentions, ...entity }, index) => ({
      id: `e${index + 1}`,
      ...entity,
      descriptions: mentions.slice(0, 1).map(cut),
      mentions: mentions.map((at) => ({ span: cut(at).span, form: "full" as const })),
    }));
    const article = {
      ...made,
      language: drawn.language,
      ...(drawn.title === undefined
        ? {}
        : { headline: { text: drawn.title, certainty: drawn.implied ? "implied" : "written" } }),
      ...present({ publishedAt: drawn.publishedAt, url: drawn.url, publisher: drawn.publisher, tags: drawn.tags }),
      entities,
      quotes: drawn.quotes.map(({ kind, spans, source, cue, addressee }, index) => ({
        id: `q${index + 1}`,
        kind,
        ...pieces(spans),
        fragment: kind === "direct",
        source:
          source === undefined
            ? null
            : {
                ...pieces([source[0]]),
                kind: source[1],
                ...(source[2] && entities[0] !== undefined ? { entity: "e1" } : {}),
              },
        cue: cue === undefined ? null : { ...pieces([cue]), lemma: "sagen" },
        frame: null,
        addressee: addressee === undefined ? null : pieces([addressee]),
        parent: index > 0 ? "q1" : null,
        certainty: "written",
        rule: "test/quote",
      })),
      times: drawn.times.map(([at, value, duration]) => ({
        ...cut(at),
        type: "date",
        granularity: "day",
        certainty: "written",
        ...present({ value, duration }),
      })),
      credits: drawn.credits.map(([at, role, name]) => ({
        ...cut(at),
        role,
        people: [{ name, span: cut(at).span }],
        organisations: [{ name, span: cut(at).span }],
      })),
      keywords: [{ text: "Licht", score: 1 }],
    };
    return ArticleSchema.parse(article);
  });

function present(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
