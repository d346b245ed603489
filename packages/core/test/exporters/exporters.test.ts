import { NewsError } from "@news/core";
import { type CollectionContext, exporters } from "@news/core/exporters";
import { toAtom } from "@news/core/exporters/atom";
import { toHtml } from "@news/core/exporters/html";
import { toJsonLd } from "@news/core/exporters/json-ld";
import { toMarkdown } from "@news/core/exporters/markdown";
import { toNewsSitemap } from "@news/core/exporters/news-sitemap";
import { toNinjs } from "@news/core/exporters/ninjs";
import { toNinjsWithQuotes } from "@news/core/exporters/ninjs-quotes";
import { csvLine, toQuotesCsv } from "@news/core/exporters/quotes-csv";
import { toRss } from "@news/core/exporters/rss";
import { toTxt } from "@news/core/exporters/txt";
import { toWebAnnotations } from "@news/core/exporters/web-annotation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyArticle } from "./arbitrary-article.ts";
import { councilArticle, makeArticle } from "./make-article.ts";

const feed: CollectionContext = {
  title: "Beispielbote",
  homeUrl: "https://example.org/",
  feedUrl: "https://example.org/feed",
  updatedAt: "2025-01-23T00:00:00Z",
};

test("clean text has the words and nothing of the page", () => {
  expect(toTxt(councilArticle()).output).toBe(
    [
      "Beispielstadt",
      "Rat spart am Licht & am Lärm",
      "Von Ada Beispiel und Bo Muster",
      "Die Laternen gehen um Mitternacht aus. Das hat der Rat beschlossen.",
      "Bonn (dpa) - „Wir sparen“, sagte Bürgermeisterin Cora Probe am Dienstag, „und niemand stolpert.“",
      "Was kostet die Nacht?",
      "Die Stadtwerke teilten mit, das Netz sei 1998 gebaut worden. 3 < 4 <script>alert(1)</script>",
      "- Laternen: *aus*",
      "- Ampeln: an",
      "* * *",
      "3. Mai wird ein 😀 Tag, so Probe.",
      "Mitarbeit: Dora Zeuge\n",
    ].join("\n\n"),
  );
});

test("Markdown: front matter, headings, and every sign of the text stays a sign of the text", () => {
  expect(toMarkdown(councilArticle()).output).toBe(`---
title: "Rat spart am Licht & am Lärm"
date: "2025-01-22T18:30+01:00"
authors:
  - "Ada Beispiel"
  - "Bo Muster"
lang: "de"
url: "https://example.org/rat-spart"
publisher: "Beispielbote"
tags:
  - "Rat"
  - "Licht"
---

*Beispielstadt*

# Rat spart am Licht & am Lärm

Von Ada Beispiel und Bo Muster

Die Laternen gehen um Mitternacht aus. Das hat der Rat beschlossen.

Bonn (dpa) - „Wir sparen“, sagte Bürgermeisterin Cora Probe am Dienstag, „und niemand stolpert.“

## Was kostet die Nacht?

Die Stadtwerke teilten mit, das Netz sei 1998 gebaut worden. 3 < 4 \\<script>alert(1)\\</script>

- Laternen: \\*aus\\*
- Ampeln: an

***

3\\. Mai wird ein 😀 Tag, so Probe.

*Mitarbeit: Dora Zeuge*
`);
});

test("HTML marks quotes and times where they stand", () => {
  const { output } = toHtml(councilArticle());
  expect(output).toContain(
    '<p>Bonn (dpa) - <q id="q1" data-quote="q1" data-kind="direct" data-source="Cora Probe" data-cue="sagen">„Wir sparen“</q>, ' +
      'sagte Bürgermeisterin Cora Probe am <time datetime="2025-01-21">Dienstag</time>, ' +
      '<q data-quote="q1" data-kind="direct" data-source="Cora Probe" data-cue="sagen">„und niemand stolpert.“</q></p>',
  );
  expect(output).toContain(
    '<span id="q2" data-quote="q2" data-kind="indirect" data-source="Die Stadtwerke" data-cue="mitteilen">' +
      'das Netz sei <time datetime="1998">1998</time> gebaut worden</span>',
  );
  expect(output).toContain("&#x3C;script>alert(1)");
  expect(output).not.toContain("<script>");
  expect(output).not.toContain("Lesen Sie auch");
});

test("JSON-LD: who spoke is a person, a day stays a day", () => {
  const { output } = toJsonLd({ ...councilArticle(), publishedAt: "2025-01-22" });
  expect(output).toMatchObject({
    "@type": "NewsArticle",
    headline: "Rat spart am Licht & am Lärm",
    datePublished: "2025-01-22",
    author: [{ name: "Ada Beispiel" }, { name: "Bo Muster" }],
    contributor: [{ name: "Dora Zeuge" }],
    sourceOrganization: [{ "@type": "Organization", name: "dpa" }],
    locationCreated: [{ "@type": "Place", name: "Bonn" }],
    hasPart: [
      {
        "@type": "Quotation",
        "@id": "https://example.org/rat-spart#q1",
        text: "Wir sparen“ „und niemand stolpert.",
        creator: { "@type": "Person", "@id": "https://example.org/rat-spart#e1", name: "Cora Probe" },
      },
    ],
    mentions: [{ "@type": "Person" }, { "@type": "Place", sameAs: ["http://www.wikidata.org/entity/Q586"] }],
  });
});

test("ninjs names the agency as a source and never as holder of a right", () => {
  const { output, losses } = toNinjs(councilArticle());
  expect(output).toMatchObject({
    uri: "https://example.org/rat-spart",
    firstCreated: "2025-01-22T18:30:00+01:00",
    headlines: [
      { role: "kicker", value: "Beispielstadt" },
      { role: "main", value: "Rat spart am Licht & am Lärm" },
    ],
    by: "Von Ada Beispiel und Bo Muster",
    located: "Bonn",
    infoSources: [
      { name: "Beispielbote", role: "publisher" },
      { name: "dpa", role: "agency" },
      { name: "Dora Zeuge", role: "contributor" },
    ],
    associations: [
      { uri: "https://example.org/rat-spart#q1", rel: "quote", people: [{ name: "Cora Probe", rel: "speaker" }] },
      { uri: "https://example.org/rat-spart#q2", organisations: [{ name: "Die Stadtwerke", rel: "speaker" }] },
    ],
  });
  expect(output).not.toHaveProperty("copyrightHolder");
  expect(losses).toContainEqual(expect.objectContaining({ field: "quotes.cue", kind: "dropped", count: 2 }));
});

test.for(["\n", "\r\n", "\n\n"])(
  "ninjs with quotes: positions are those of the text body, lines joined by %j",
  (joint) => {
    const { output } = toNinjsWithQuotes(councilArticle(joint));
    const { bodies, quotes } = output as unknown as {
      bodies: { value: string }[];
      quotes: { text: string; positions: { start: number; end: number }[] }[];
    };
    const characters = [...(bodies[0]?.value ?? "")];
    const cut = quotes.map(({ positions }) => positions.map(({ start, end }) => characters.slice(start, end).join("")));
    expect(cut).toEqual([["„Wir sparen“", "„und niemand stolpert.“"], ["das Netz sei 1998 gebaut worden"]]);
  },
);

test("the quote table leads to the words on the page", () => {
  const { output } = toQuotesCsv(councilArticle());
  const [, first = "", second = ""] = output.split("\r\n");
  expect(first).toBe(
    "https://example.org/rat-spart,q1,direct,„Wir sparen“ „und niemand stolpert.“,false,Cora Probe,Bürgermeisterin Cora Probe," +
      "person,sagte,sagen,,,155-167;215-238,written,test/quote," +
      `"https://example.org/rat-spart#:~:text=Bonn%20(dpa)%20%2D-,${encodeURIComponent("„Wir sparen“")},-${encodeURIComponent(",")}%20sagte%20B%C3%BCrgermeisterin` +
      `&text=Probe%20am%20Dienstag%2C-,${encodeURIComponent("„und niemand stolpert.“")}"`,
  );
  expect(second).toContain("das Netz sei 1998 gebaut worden");
});

test.for([
  ["=1+1", "'=1+1"],
  [" =1+1", "' =1+1"],
  ["\u200b=1", "'\u200b=1"],
  ["-5", "'-5"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝1", "'＝1"],
  ["3 = 3", "3 = 3"],
  ['„a“, "b"', '"„a“, ""b"""'],
])("a cell that holds %j is written %j: no spreadsheet takes words for a formula", ([cell, written]) => {
  expect(csvLine([cell ?? null])).toBe(`${written}\r\n`);
});

test("annotations count code points", () => {
  const article = makeArticle([["paragraph", "😀😀 Bonn"]], () => ({
    entities: [
      {
        id: "e1",
        type: "place",
        name: "Bonn",
        aliases: [],
        descriptions: [],
        mentions: [{ span: { start: 5, end: 9 }, form: "full" }],
        links: {},
      },
    ],
  }));
  expect(toWebAnnotations(article).output.items[0]).toMatchObject({
    target: {
      selector: [
        { start: 3, end: 7 },
        { exact: "Bonn", prefix: "😀😀 ", suffix: "" },
      ],
    },
  });
});

test("a day without a time is never made midnight", () => {
  const article = { ...councilArticle(), publishedAt: "2025-01-22" };
  expect(toRss([{ article }], feed).output).toContain("<dc:date>2025-01-22</dc:date>");
  expect(toRss([{ article }], feed).output).not.toContain("pubDate");
  expect(toAtom([{ article }], feed).output).not.toContain("<published>");
  expect(toNewsSitemap([{ article }], feed).output).toContain(
    "<news:publication_date>2025-01-22</news:publication_date>",
  );
});

test("Atom without any date is a mistake of the caller", () => {
  const { publishedAt: _, ...article } = councilArticle();
  const { updatedAt: __, ...undated } = feed;
  expect(() => toAtom([{ article }], undated)).toThrow(NewsError);
});

test("a news sitemap names the entry it cannot take", () => {
  const { url: _, ...article } = councilArticle();
  expect(toNewsSitemap([{ article: councilArticle() }, { article }], feed).losses).toContainEqual(
    expect.objectContaining({ entry: 1, kind: "dropped", note: expect.stringContaining("no address") }),
  );
});

describe("every format takes every article the schema allows", () => {
  test.for(exporters)("$name", (exporter) => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { output } = exporter.scope === "article" ? exporter.write(article) : exporter.write([{ article }], feed);
        expect(output).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 300 },
    );
  });
});
