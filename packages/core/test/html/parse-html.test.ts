import { NewsError } from "@news/core";
import { parseHtml } from "@news/core/html";
import { describe, expect, test } from "vitest";

const body = [
  "<p>Bonn. Der Rat hat am Montag lange über die Brücke beraten, und am Ende stand ein Kompromiss.</p>",
  "<p>„Niemand ist zufrieden“, sagte Bürgermeisterin Ada Beispiel nach der Sitzung vor dem Rathaus.</p>",
  "<h2>Streit um die Kosten</h2>",
  "<p>Die Brücke kostet vier Millionen Euro. Das Geld kommt zur Hälfte vom Land, zur Hälfte aus Rücklagen.</p>",
].join("\n");

/** A page with its furniture, and whatever its head says. */
function page(head = "", main = `<h1>Rat streitet über Brücke</h1>${body}`, lang = "de"): string {
  return `<!doctype html><html lang="${lang}"><head><title>Rat streitet über Brücke | Kurier</title>${head}</head><body>
    <nav><ul><li><a href="/">Start</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article>${main}</article></main>
    <aside><h3>Meistgelesen</h3><ul><li><a href="/a">Hund beißt Briefträger im Park</a></li></ul></aside>
    <footer><a href="/impressum">Impressum</a></footer></body></html>`;
}

test("the article of a page is read, and its furniture is not in it", () => {
  const article = parseHtml(page());
  expect(
    article.blocks.map(({ type, span }) => `${type} | ${article.text.slice(span.start, span.end).slice(0, 24)}`),
  ).toEqual([
    "headline | Rat streitet über Brücke",
    "paragraph | Bonn. Der Rat hat am Mon",
    "paragraph | „Niemand ist zufrieden“,",
    "crosshead | Streit um die Kosten",
    "paragraph | Die Brücke kostet vier M",
  ]);
  expect(article.headline).toEqual({
    text: "Rat streitet über Brücke",
    span: { start: 0, end: 24 },
    certainty: "written",
  });
  expect(article.dateline?.text).toBe("Bonn.");
  expect(article.quotes[0]?.source?.text).toContain("Ada Beispiel");
});

describe("metadata of the page", () => {
  const linked = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebPage", name: "Kurier" },
      {
        "@type": "NewsArticle",
        headline: "Rat streitet über Brücke",
        datePublished: "2024-08-14T13:27:00+02:00",
        author: [{ "@type": "Person", name: "Ada Muster" }],
        publisher: { "@type": "Organization", name: "Kurier am Abend" },
        keywords: "Brücke, Rat",
      },
    ],
  };
  const script = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;

  test.for([
    [
      "JSON-LD",
      script,
      { publishedAt: "2024-08-14T13:27:00+02:00", publisher: "Kurier am Abend", tags: ["Brücke", "Rat"] },
    ],
    [
      "Open Graph",
      '<meta property="article:published_time" content="2024-08-14T11:27:00Z"><meta property="og:site_name" content="Kurier">',
      { publishedAt: "2024-08-14T11:27:00Z", publisher: "Kurier" },
    ],
    ["the address", '<link rel="canonical" href="https://kurier.example/rat">', { url: "https://kurier.example/rat" }],
    [
      "a date without an offset counts as its day",
      '<meta name="date" content="2024-08-14T11:27:00">',
      { publishedAt: "2024-08-14" },
    ],
    [
      "broken JSON-LD says nothing",
      '<script type="application/ld+json">{"@type": NewsArticle</script>',
      { language: "de" },
    ],
    ["a relative address is none", '<link rel="canonical" href="/rat">', { url: undefined }],
  ] as const)("%s", ([, head, expected]) => {
    const article = parseHtml(page(head));
    for (const [field, value] of Object.entries(expected)) expect(article[field as "url"], field).toEqual(value);
  });

  test("<time itemprop> is the date when nothing else says it", () => {
    const main = `<h1>Rat streitet über Brücke</h1><time itemprop="datePublished" datetime="2024-08-14">gestern</time>${body}`;
    expect(parseHtml(page("", main)).publishedAt).toBe("2024-08-14");
  });

  test("the authors come along", () => {
    expect(parseHtml(page(script)).byline?.authors.map(({ name }) => name)).toEqual(["Ada Muster"]);
  });

  test("what the caller says wins", () => {
    expect(parseHtml(page(script), { publishedAt: "2024-08-15", publisher: "Bote" })).toMatchObject({
      publishedAt: "2024-08-15",
      publisher: "Bote",
    });
  });
});

test("headings and lists that are plainly furniture stay furniture", () => {
  const main = `<h1>Rat streitet über Brücke</h1>${body}<h2>Mehr zum Thema</h2><ul><li>Brücke wird teurer als gedacht</li></ul>`;
  const article = parseHtml(page("", main));
  expect(article.blocks.slice(-2).map(({ type }) => type)).toEqual(["boilerplate", "boilerplate"]);
});

describe("hostile pages", () => {
  test("markup stays text, scripts are not read", () => {
    const main = `<h1>Rat &lt;script&gt; Brücke im Rat</h1>${body}<p>Er sagte &lt;img src=x onerror=alert(1)&gt; und ging nach Hause zu seinen Hunden.</p><script>alert("x")</script>`;
    const { text } = parseHtml(page("", main));
    expect(text).toContain("Er sagte <img src=x onerror=alert(1)> und ging");
    expect(text).not.toContain('alert("x")');
  });

  test.for([
    ["nothing", "", "import/no-text"],
    ["no words", "<html><body><img src=x></body></html>", "import/no-text"],
    ["nested without end", "<div>".repeat(100_000), "import/too-deep"],
  ] as const)("%s", ([, html, code]) => {
    const error = (() => {
      try {
        return parseHtml(html);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(NewsError);
    expect(error).toMatchObject({ code });
  });

  test.for([
    ["plain text", "Der Rat hat getagt."],
    ["a frameset", "<frameset><frame src=x></frameset>Der Rat hat getagt."],
    ["unclosed everything", "<p><b><i>Der Rat hat getagt.<table><tr><td>"],
    ["deep, but not too deep", `${"<div>".repeat(400)}<p>Der Rat hat getagt.</p>${"</div>".repeat(400)}`],
    ["many elements", "<p>Der Rat hat getagt.</p>".repeat(20_000)],
    ["entities", "<p>Der Rat hat getagt.&#0;&#xD800;&bogus;</p>"],
  ] as const)("%s is read", ([, html]) => {
    expect(parseHtml(html, { language: "de" }).text).toContain("Der Rat hat getagt.");
  });
});
