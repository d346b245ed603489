import { importers } from "@news/core/importers";
import { expect, test } from "vitest";
import { shapeOfName } from "../src/inputs/find-sources.ts";
import { importFormats } from "../src/inputs/found.ts";
import { runNews } from "./run-news.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const item = {
  uri: "urn:example:1",
  headlines: [{ role: "main", value: "Rat spart am Licht" }],
  bodies: [
    {
      contentType: "text/html",
      value: "<p>Bonn. Der Rat hat am Dienstag getagt.</p><h2>Die Nacht</h2><p>Es wird dunkel.</p>",
    },
  ],
};
const feed = (items: string) => `<rss version="2.0"><channel><title>Bote</title>${items}</channel></rss>`;
const article = (text: string) => `<item><title>${text}</title><description>Bonn. Der Rat tagt.</description></item>`;

test("the command line offers every importer of core, by the endings that core names", () => {
  expect(importFormats).toEqual(importers.map(({ name }) => name));
  for (const { name, extensions } of importers) {
    for (const extension of extensions) expect([extension, shapeOfName(`a.${extension}`)]).toEqual([extension, name]);
  }
});

test.each<[name: string, file: string, content: string, words: string[], headlines: (string | undefined)[]]>([
  ["by its name", "rat.ninjs.json", JSON.stringify(item), [], ["Rat spart am Licht"]],
  ["by --from", "rat.json", JSON.stringify(item), ["--from", "ninjs"], ["Rat spart am Licht"]],
  [
    "a line each",
    "rat.ndjson",
    `${JSON.stringify(item)}\n${JSON.stringify(item)}\n`,
    ["--from", "ninjs"],
    ["Rat spart am Licht", "Rat spart am Licht"],
  ],
  [
    "a feed of three",
    "feed.rss.xml",
    feed([1, 2, 3].map((n) => article(`Rat tagt zum ${n}. Mal`)).join("")),
    [],
    ["Rat tagt zum 1. Mal", "Rat tagt zum 2. Mal", "Rat tagt zum 3. Mal"],
  ],
])("articles in another format: %s", async (_name, file, content, words, headlines) => {
  const cwd = temporaryFolder({ [file]: content });
  const { code, stdout, stderr } = await runNews(["parse", "-f", "ndjson", ...words, file], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const articles = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(articles.map(({ headline }) => headline.text)).toEqual(headlines);
});

test("what cannot be imported is a line each; the others are read", async () => {
  const cwd = temporaryFolder({
    "feed.rss": feed(`<item><title>Nur ein Titel</title></item>${article("Rat tagt")}`),
    "text.rss": "Bonn. Der Rat tagt.",
    "cut.rss": feed(article("Rat tagt")).slice(0, -30),
    "rat.ninjs.json": "{",
    "leer.jsonld": "{}",
    "alt.ninjs.json": '{"headline":"Rat","body_text":"Bonn."}',
    "keine.feed.json": '{"version":"https://jsonfeed.org/version/1.1","items":[]}',
  });
  const files = [
    "feed.rss",
    "text.rss",
    "cut.rss",
    "rat.ninjs.json",
    "leer.jsonld",
    "alt.ninjs.json",
    "keine.feed.json",
  ];
  const { code, stdout, stderr } = await runNews(["parse", "-f", "ndjson", ...files], { cwd });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ file: "feed.rss:2", headline: { text: "Rat tagt" } });
  expect(stderr).toMatchInlineSnapshot(`
    "news: feed.rss:1: it holds no text of an article: the item has neither content nor description; take one that comes with its text
    news: text.rss: it is not XML: it has no element; check that it is rss and came through whole
    news: cut.rss: it is not XML: it ends before </rss>; check that it is rss and came through whole
    news: rat.ninjs.json: it is not JSON: Expected property name or '}' in JSON at position 1 (line 1 column 2); check that it is ninjs and came through whole
    news: leer.jsonld: it is another format: it has no node of the type NewsArticle; name the format with --from
    news: alt.ninjs.json: it is another format: "headline" is a property of ninjs 1, and this reads ninjs 3; name the format with --from
    news: keine.feed.json: the file holds no article; check where it comes from
    "
  `);
});

test("out as ninjs and in again: the same headline, quotes and sections", async () => {
  const text =
    "Rat spart am Licht\n\nBonn (dpa) - „Wir sparen“, sagte Cora Probe am Dienstag.\n\nDie Nacht\n\nEs wird dunkel in der ganzen Stadt, und niemand stolpert.";
  const cwd = temporaryFolder({ "rat.txt": text });
  await runNews(["convert", "--to", "ninjs", "--beside", "rat.txt"], { cwd });
  const read = async (file: string) => JSON.parse((await runNews(["parse", "-f", "ndjson", file], { cwd })).stdout);
  const [there, back] = [await read("rat.txt"), await read("rat.ninjs.json")];
  expect(back.text).toBe(text);
  for (const field of ["headline", "blocks", "sections", "quotes", "entities"]) {
    const withoutRule = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, one) => (key === "rule" || key === "certainty" ? undefined : one)));
    expect([field, withoutRule(back[field])]).toEqual([field, withoutRule(there[field])]);
  }
});
