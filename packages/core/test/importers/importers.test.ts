import { NewsError, parseDocument } from "@news/core";
import { type ImportedItem, importers } from "@news/core/importers";
import { readAtom } from "@news/core/importers/atom";
import { readIptc7901 } from "@news/core/importers/iptc-7901";
import { readJsonFeed } from "@news/core/importers/json-feed";
import { readJsonLd } from "@news/core/importers/json-ld";
import { readNinjs } from "@news/core/importers/ninjs";
import { readRss } from "@news/core/importers/rss";
import { describe, expect, test } from "vitest";

/** The only document of a feed; the test is wrong when there is none. */
function onlyOf([item]: readonly ImportedItem[]) {
  if (item?.ok !== true) throw item?.error ?? new Error("there is no item");
  return item.document;
}

describe("ninjs", () => {
  const item = {
    uri: "urn:example:1",
    language: "de",
    firstCreated: "2025-01-22T18:30:00+01:00",
    urgency: 3,
    headlines: [{ role: "main", value: "Rat spart am Licht" }],
    by: "Von Ada Beispiel",
    bodies: [
      { contentType: "text/html", value: "<p>Bonn (dpa) - Der Rat tagt.</p><h2>Die Nacht</h2><p>Es wird dunkel.</p>" },
    ],
    subjects: [{ name: "Rat" }, { name: "dunkel", rel: "keyword" }],
    infoSources: [{ name: "Beispielbote", role: "publisher" }],
    altIds: [{ role: "url", value: "https://example.org/rat" }],
  };

  test("headline, byline and body are the text, the rest is told along", () => {
    expect(readNinjs(item)).toEqual({
      text: "Rat spart am Licht\n\nVon Ada Beispiel\n\nBonn (dpa) - Der Rat tagt.\n\nDie Nacht\n\nEs wird dunkel.",
      options: {
        language: "de",
        publishedAt: "2025-01-22T18:30:00+01:00",
        publisher: "Beispielbote",
        url: "https://example.org/rat",
        tags: ["Rat"],
        layout: [
          { type: "headline", start: 0, end: 18 },
          { type: "byline", start: 20, end: 36 },
          { type: "crosshead", start: 66, end: 75 },
        ],
      },
      diagnostics: [
        {
          code: "import/left-out",
          message: "The ninjs item says more than an article has a place for; left out: urgency.",
        },
      ],
    });
  });

  test("a headline that the body repeats is set once", () => {
    const bodies = [{ contentType: "text/plain", value: "Rat spart am Licht\n\nBonn. Der Rat tagt." }];
    expect(readNinjs({ ...item, by: undefined, bodies }).text).toBe("Rat spart am Licht\n\nBonn. Der Rat tagt.");
  });

  test("the article has what the item says", () => {
    expect(parseDocument(readNinjs(JSON.stringify(item)))).toMatchObject({
      headline: { text: "Rat spart am Licht", certainty: "written" },
      byline: { authors: [{ name: "Ada Beispiel" }] },
      dateline: { places: [{ name: "Bonn" }], agencies: [{ name: "dpa" }] },
      sections: [{}, { crosshead: { text: "Die Nacht" } }],
    });
  });
});

describe("markup becomes lines", () => {
  test.for<[html: string, lines: string[]]>([
    ["<p>Eins <b>und</b> zwei</p><p>drei</p>", ["Eins und zwei", "drei"]],
    ["Eins<br>zwei<br/><br/>drei", ["Eins", "zwei", "drei"]],
    ["<ul><li>Licht<li>Lärm</ul>", ["Licht", "Lärm"]],
    ["<p>3 &lt; 4 &amp; K&ouml;ln &#128512;</p>", ["3 < 4 & Köln 😀"]],
    ["<script>alert(1)</script><style>p{}</style><p>Text</p>", ["Text"]],
    ["<p>Er sagt: <q>Wir sparen</q>.</p>", ['Er sagt: "Wir sparen".']],
    ["<table><tr><td>a<td>b<tr><td>c</table>", ["a b", "c"]],
    ["<p>10&nbsp;Uhr\n  heute</p>", ["10\u{a0}Uhr heute"]],
    ["<p>Eins</p><hr><p>zwei", ["Eins", "* * *", "zwei"]],
    ["<p>offen <b>fett", ["offen fett"]],
  ])("%j", ([html, lines]) => {
    const item = { uri: "urn:x", bodies: [{ contentType: "text/html", value: html }] };
    expect(readNinjs(item).text.split("\n\n")).toEqual(lines);
  });
});

describe("JSON-LD", () => {
  const node = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "Rat spart am Licht",
    alternativeHeadline: "Um Mitternacht ist Schluss",
    datePublished: "2025-01-22T18:30:00+0100",
    inLanguage: "de-DE",
    author: [{ "@type": "Person", name: "Ada Beispiel" }],
    publisher: { "@type": "Organization", name: "Beispielbote" },
    mainEntityOfPage: { "@type": "WebPage", "@id": "https://example.org/rat" },
    keywords: "Rat, Licht",
    articleSection: "Politik",
    articleBody: "Bonn. Der Rat tagt.\nEs wird dunkel.",
  };
  test.for<[name: string, json: object]>([
    ["a node", node],
    ["a list", [{ "@type": "WebSite" }, node]],
    ["a graph", { "@graph": [{ "@type": "Person", name: "Bo" }, node] }],
    ["a kind of article", { ...node, "@type": ["ReportageNewsArticle", "Thing"] }],
    ["a type as an address", { ...node, "@type": "http://schema.org/NewsArticle" }],
  ])("%s", ([, json]) => {
    expect(onlyOf(readJsonLd(JSON.stringify(json)))).toMatchObject({
      text: "Rat spart am Licht\n\nUm Mitternacht ist Schluss\n\nBonn. Der Rat tagt.\n\nEs wird dunkel.",
      options: {
        language: "de-DE",
        publishedAt: "2025-01-22T18:30:00+01:00",
        authors: ["Ada Beispiel"],
        publisher: "Beispielbote",
        url: "https://example.org/rat",
        tags: ["Rat", "Licht"],
      },
      diagnostics: [{ message: expect.stringMatching(/left out: articleSection\.$/) }],
    });
  });

  test.for([
    ["2025-01-22T18:30:00", "2025-01-22"],
    ["2025-01-22", "2025-01-22"],
    ["2025-01-22 18:30:00Z", "2025-01-22T18:30:00Z"],
    ["gestern", undefined],
  ])("a date such as %j counts as %j: no zone is made up", ([datePublished, publishedAt]) => {
    expect(onlyOf(readJsonLd({ ...node, datePublished })).options.publishedAt).toBe(publishedAt);
  });

  test("credit is the byline when it names the author", () => {
    expect(onlyOf(readJsonLd({ ...node, creditText: "Von Ada Beispiel, Bonn" })).text).toContain("Von Ada Beispiel");
    expect(onlyOf(readJsonLd({ ...node, creditText: "Foto: Bo Muster" })).text).not.toContain("Bo Muster");
  });
});

describe("feeds", () => {
  const rss = (items: string, more = "") =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<channel><title>Bote</title><link>https://example.org</link><language>de</language>${more}${items}</channel></rss>`;

  test("RSS: full text before summary, whatever its prefix is", () => {
    const [item] = readRss(
      rss(
        "<item><title>Rat &amp; Licht</title><link>https://example.org/rat</link><guid>g1</guid><description>kurz</description>" +
          "<pubDate>Wed, 22 Jan 2025 18:30:00 +0100</pubDate><dc:creator>Ada Beispiel</dc:creator><dc:creator>Bo Muster</dc:creator>" +
          "<category>Rat</category><c:encoded><![CDATA[<p>Bonn. Der Rat tagt.</p><p>Es wird dunkel.</p>]]></c:encoded><comments>x</comments></item>",
      ),
    );
    expect(item).toMatchObject({
      ok: true,
      id: "g1",
      document: {
        text: "Rat & Licht\n\nBonn. Der Rat tagt.\n\nEs wird dunkel.",
        options: {
          language: "de",
          publishedAt: "2025-01-22T18:30:00+01:00",
          authors: ["Ada Beispiel", "Bo Muster"],
          url: "https://example.org/rat",
          tags: ["Rat"],
        },
        diagnostics: [{ message: expect.stringMatching(/left out: comments\.$/) }],
      },
    });
  });

  test.for([
    ["22 Jan 2025 17:30 GMT", "2025-01-22T17:30:00Z"],
    ["Wed, 22 Jan 25 12:30:00 EST", "2025-01-22T12:30:00-05:00"],
    ["Wed, 22 Jan 2025 18:30:00 MEZ", "2025-01-22"],
    ["2025-01-22T18:30:00+01:00", "2025-01-22T18:30:00+01:00"],
    ["31 Feb 2025 10:00 GMT", undefined],
  ])("the date %j counts as %j", ([date, publishedAt]) => {
    const items = readRss(rss(`<item><description>Der Rat tagt.</description><pubDate>${date}</pubDate></item>`));
    expect(onlyOf(items).options.publishedAt).toBe(publishedAt);
  });

  test.for([
    ["ada@example.org (Ada Beispiel)", ["Ada Beispiel"]],
    ["ada@example.org", undefined],
    ["Ada Beispiel", ["Ada Beispiel"]],
  ] as const)("<author>%s</author> names %j", ([author, authors]) => {
    const items = readRss(rss(`<item><description>Der Rat tagt.</description><author>${author}</author></item>`));
    expect(onlyOf(items).options.authors).toEqual(authors);
  });

  test("one item without text does not take the others along", () => {
    const items = readRss(
      rss("<item><title>Nur Titel</title></item><item><description>Der Rat tagt.</description></item>"),
    );
    expect(items.map((item) => (item.ok ? item.document.text : item.error.code))).toEqual([
      "import/no-text",
      "Der Rat tagt.",
    ]);
  });

  test.for([
    ['type="html"', "&lt;p&gt;Bonn.&lt;/p&gt;&lt;h3&gt;Nacht&lt;/h3&gt;", ["Bonn.", "Nacht"]],
    ['type="xhtml"', '<div xmlns="http://www.w3.org/1999/xhtml"><p>Bonn.</p><h3>Nacht</h3></div>', ["Bonn.", "Nacht"]],
    ["", "Bonn.\nNacht &lt;3", ["Bonn.", "Nacht <3"]],
  ] as const)("Atom content with %s", ([type, content, lines]) => {
    const xml =
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><id>f</id><title>Bote</title><author><name>Redaktion</name></author><entry>` +
      `<id>e1</id><title type="html">Rat &amp;amp; Licht</title><link rel="self" href="https://example.org/e.xml"/><link href="https://example.org/rat"/>` +
      `<published>2025-01-22T18:30:00Z</published><updated>2025-02-01T00:00:00Z</updated><category term="rat" label="Rat"/><content ${type}>${content}</content></entry></feed>`;
    expect(onlyOf(readAtom(xml))).toMatchObject({
      text: ["Rat & Licht", ...lines].join("\n\n"),
      options: {
        publishedAt: "2025-01-22T18:30:00Z",
        language: "de",
        authors: ["Redaktion"],
        url: "https://example.org/rat",
        tags: ["Rat"],
      },
    });
  });

  test("JSON Feed: what Wortlaut wrote into its extension counts", () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "Bote",
      language: "de",
      items: [
        {
          id: "1",
          title: "Rat spart",
          content_html: "<p>Bonn. Der Rat tagt.</p>",
          authors: [{ name: "Ada Beispiel" }],
          tags: ["Rat"],
          _wortlaut: { kicker: "Beispielstadt", publisher: "Bote", published: "2025-01-22" },
        },
      ],
    };
    expect(onlyOf(readJsonFeed(JSON.stringify(feed)))).toMatchObject({
      text: "Beispielstadt\n\nRat spart\n\nBonn. Der Rat tagt.",
      options: {
        publishedAt: "2025-01-22",
        publisher: "Bote",
        authors: ["Ada Beispiel"],
        language: "de",
        tags: ["Rat"],
      },
    });
  });
});

describe("IPTC 7901", () => {
  const message = [
    "\u0001bdt0217 3 pl 143 dpa 0385",
    "Rat/Licht/",
    "\u0002(Zusammenfassung 1600 - neu: Stimmen)",
    "Rat spart am Licht",
    "Von Ada Beispiel, dpa =",
    "",
    "Bonn (dpa) - Der Rat der Stadt hat am Dienstag lange über das Licht",
    "in der Nacht beraten und sich am Ende geeinigt.",
    "   Die Laternen gehen um Mitternacht aus.",
    "",
    "Was kostet die Nacht?",
    "",
    "Das Netz ist alt.",
    "",
    "# Notizblock",
    "## Kontakte",
    "Bitte nicht veröffentlichen",
    "dpa abe n1 xy",
    "\u0003221540 Jan 25\u007f\u0004",
  ].join("\r\n");

  test("lines are whole again, the day is told, and what is for the desk stays there", () => {
    expect(onlyOf(readIptc7901(message))).toMatchObject({
      text: [
        "Rat spart am Licht",
        "Von Ada Beispiel, dpa",
        "Bonn (dpa) - Der Rat der Stadt hat am Dienstag lange über das Licht in der Nacht beraten und sich am Ende geeinigt.",
        "Die Laternen gehen um Mitternacht aus.",
        "Was kostet die Nacht?",
        "Das Netz ist alt.",
      ].join("\n\n"),
      options: { publishedAt: "2025-01-22", tags: ["Rat", "Licht"] },
      diagnostics: [{ message: expect.stringMatching(/priority 3, category pl, notes to the desk, notepad\.$/) }],
    });
  });

  test("many messages, and an article out of each", () => {
    const items = readIptc7901(`${message}\r\n${message.replace("0217", "0218")}`);
    expect(items.map(({ id }) => id)).toEqual(["bdt0217 3 pl 143 dpa 0385", "bdt0218 3 pl 143 dpa 0385"]);
    expect(parseDocument(onlyOf(items))).toMatchObject({
      headline: { text: "Rat spart am Licht" },
      byline: { authors: [{ name: "Ada Beispiel" }] },
      dateline: { places: [{ name: "Bonn" }], agencies: [{ name: "dpa" }] },
    });
  });
});

/** The code with which a file, or its first item, is refused. */
function outcomeOf(name: string, source: string): string {
  try {
    const [first] = importers.find((one) => one.name === name)?.read(source) ?? [];
    return first?.ok === false ? `item: ${first.error.code}` : "read";
  } catch (error) {
    return error instanceof NewsError ? error.code : String(error);
  }
}

describe("what is not of the format ends with a code", () => {
  test.for([
    ["ninjs", "{", "import/not-json"],
    ["ninjs", "[1]", "item: import/wrong-format"],
    ["ninjs", '{"headline":"Rat","body_text":"Bonn."}', "item: import/wrong-format"],
    ["ninjs", '{"uri":"urn:x"}', "item: import/no-text"],
    ["json-ld", '{"@type":"Person"}', "import/wrong-format"],
    ["json-ld", '{"@type":"NewsArticle"}', "item: import/no-text"],
    ["json-ld", "null", "import/wrong-format"],
    ["rss", "Bonn. Der Rat tagt.", "import/not-xml"],
    ["rss", "<rss><channel><item><description>Rat", "import/not-xml"],
    ["rss", "<feed/>", "import/wrong-format"],
    ["atom", "<rss/>", "import/wrong-format"],
    ["atom", "<feed><entry><id>1</id></entry></feed>", "item: import/no-text"],
    ["json-feed", '{"items":[]}', "import/wrong-format"],
    ["json-feed", '{"version":"https://jsonfeed.org/version/1","items":[7,{"id":1}]}', "item: import/wrong-format"],
    ["iptc-7901", "Bonn. Der Rat tagt.", "import/wrong-format"],
    ["iptc-7901", "\u0001bdt0217 3 pl 143 dpa 0385\n\u0002\u0003", "item: import/no-text"],
  ] as const)("%s: %j is %s", ([name, source, code]) => {
    expect(outcomeOf(name, source)).toBe(code);
  });

  test("nobody nests so deep: the cost stays linear", () => {
    expect(outcomeOf("rss", "<a>".repeat(600))).toBe("import/too-deep");
    const description = "&lt;b>".repeat(600);
    const feed = `<rss><channel><item><description>${description}</description></item></channel></rss>`;
    expect(outcomeOf("rss", feed)).toBe("item: import/too-deep");
  });

  test("a field that cannot be used is remarked on, and the article is read all the same", () => {
    const item = { uri: "urn:x", firstCreated: "gestern", bodies: [{ value: "Bonn. Der Rat tagt." }] };
    expect(readNinjs(item)).toMatchObject({
      text: "Bonn. Der Rat tagt.",
      options: {},
      diagnostics: [{ code: "front-matter/invalid-field" }],
    });
  });
});
