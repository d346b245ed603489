import { readDocument } from "@news/core";
import { expect, inject, test } from "vitest";
import { readBuilt } from "./built-site.ts";
import { files, slugs } from "./fixtures.ts";
import { descendants, readMarkup, textContent } from "./read-html.ts";

const { dist } = inject("site");
const title = "Rat warnt vor <script>alert(1)</script> & ]]> im Netz";

test("markup inside an article stays text on its page and on the front page", () => {
  for (const path of ["artikel/warnung/", "", "artikel/linie-sieben/"]) {
    const elements = [...descendants(readMarkup(readBuilt(dist, path === "" ? "index.html" : path)))];
    expect(elements.filter(({ name }) => name === "img")).toEqual([]);
    expect(
      elements.filter(({ name, attributes }) => name === "script" && attributes.type !== "application/ld+json"),
    ).toEqual([]);
  }
  const page = [...descendants(readMarkup(readBuilt(dist, "artikel/warnung/")))];
  const heading = page.find(({ name }) => name === "h1");
  expect(heading && textContent(heading)).toBe(title);
});

test("structured data cannot close its script and says what the article says", () => {
  const page = [...descendants(readMarkup(readBuilt(dist, "artikel/warnung/")))];
  const [script, ...others] = page.filter(({ name }) => name === "script");
  expect(others).toEqual([]);
  const data = JSON.parse(script === undefined ? "null" : textContent(script));
  expect(data).toMatchObject({
    "@type": "NewsArticle",
    headline: title,
    datePublished: "2024-03-10",
    url: "https://wortlaut.example/artikel/warnung/",
  });
});

test("the feed is well-formed, escaped, and holds the full text of every article", () => {
  const feed = readMarkup(readBuilt(dist, "feed.xml"), (name) => name.startsWith("?"));
  const items = [...descendants(feed)].filter(({ name }) => name === "item");
  expect(items).toHaveLength(slugs.length);
  const hostile = items.find((item) => textContent(item).includes("artikel/warnung/"));
  const parts = new Map([...descendants(hostile ?? feed)].map((element) => [element.name, textContent(element)]));
  expect(parts.get("title")).toBe(title);
  // The content is HTML inside XML: read once it is markup, read twice it is the text.
  const content = readMarkup(parts.get("content:encoded") ?? "");
  expect([...descendants(content)].map(({ name }) => name)).not.toContain("script");
  for (const line of readDocument(String(files["de/warnung.txt"])).text.split("\n")) {
    expect(textContent(content)).toContain(line);
  }
});

test("the sitemap and robots.txt name the pages with the site's address", () => {
  expect(readBuilt(dist, "robots.txt")).toContain("Sitemap: https://wortlaut.example/sitemap-index.xml");
  const sitemap = readBuilt(dist, "sitemap-0.xml");
  for (const slug of slugs) expect(sitemap).toContain(`<loc>https://wortlaut.example/artikel/${slug}/</loc>`);
  expect(sitemap).not.toContain("404");
});
