import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { articleMarks } from "../src/article/article-marks.ts";
import { crossheadAnchors } from "../src/article/crossheads.ts";
import { layOutArticle } from "../src/article/lay-out-article.ts";
import ArticleFlow from "../src/components/article/ArticleFlow.astro";
import { type Line, makeArticle } from "./make-article.ts";
import { descendants, readMarkup, textContent } from "./read-html.ts";

const lines: readonly Line[] = [
  ["boilerplate", "Zum Inhalt springen", { kind: "navigation" }],
  ["kicker", "Stadtrat"],
  ["headline", "„Wir warten“: Der Hafen & seine Bahn"],
  ["subheadline", "Unterzeile < Überschrift"],
  ["standfirst", "Ein Vorspann  mit zwei Leerzeichen."],
  ["boilerplate", "Stand: 12.03.2024", { kind: "update-stamp" }],
  ["byline", "Von Jana Kolbe"],
  ["caption", "Die alte Werft. Foto: Tim Brandtner"],
  ["dateline", "Seelingen"],
  ["paragraph", "„Endlich“, sagte sie.\r\nDann\tging sie.", { role: "lead" }],
  ["boilerplate", "Anzeige", { kind: "advertisement" }],
  ["boilerplate", "Lesen Sie auch: Mehr", { kind: "related" }],
  ["crosshead", "Wer soll das bezahlen?"],
  ["list-item", "- Das Land"],
  ["list-item", "2. Die Stadt"],
  ["list-item", "ohne Zeichen"],
  ["pull-quote", "»Wir haben lange genug gewartet«"],
  ["divider", "* * *"],
  ["crosshead", "Wer soll das bezahlen?"],
  ["paragraph", "<b>Schluss</b> &amp; aus."],
  ["credit", "Mitarbeit: Henrik Pohl"],
  ["boilerplate", "Kommentare (4)"],
];

async function render(lines: readonly Line[], more = {}): Promise<string> {
  const article = makeArticle(lines, more);
  const { head, body, headlineIndex } = layOutArticle(article);
  const container = await AstroContainer.create();
  const props = {
    article,
    headlineIndex,
    crossheads: crossheadAnchors(article),
    marks: articleMarks(article, () => ""),
  };
  const halves = await Promise.all(
    [head, body].map((parts) => container.renderToString(ArticleFlow, { props: { ...props, parts } })),
  );
  return halves.join("\n");
}

test("every type of block is shown in order, character for character", async () => {
  const html = await render(lines, {
    headline: { text: lines[2]?.[1], span: { start: 29, end: 65 }, certainty: "written" },
  });
  const shown = [...descendants(readMarkup(html))].filter(({ attributes }) => attributes["data-block"] !== undefined);
  expect(shown.map(({ attributes }) => attributes["data-block"])).toEqual(lines.map((_, index) => String(index)));
  expect(shown.map(textContent)).toEqual(lines.map(([, words]) => words));
});

test("every type of block is valid HTML", async () => {
  const html = await render(lines, {
    headline: { text: lines[2]?.[1], span: { start: 29, end: 65 }, certainty: "written" },
  });
  const report = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(
    html.replaceAll("<!DOCTYPE html>", ""),
  );
  expect(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
});

test("boilerplate is folded away where it stands, neighbours together, named by kind", async () => {
  const elements = [...descendants(readMarkup(await render(lines)))];
  const summaries = elements.filter(({ name }) => name === "summary").map(textContent);
  expect(summaries).toEqual([
    "Beiwerk Navigation",
    "Beiwerk Zeitstempel",
    "Beiwerk Anzeige, Verweis auf andere Artikel",
    "Beiwerk Sonstiges",
  ]);
  expect(elements.some(({ name, attributes }) => name === "details" && "open" in attributes)).toBe(false);
});

test("equal crossheads get anchors of their own", async () => {
  const elements = [...descendants(readMarkup(await render(lines)))];
  const ids = elements.filter(({ name }) => name === "h2").map(({ attributes }) => attributes.id);
  expect(ids).toEqual(["abschnitt-wer-soll-das-bezahlen", "abschnitt-wer-soll-das-bezahlen--2"]);
});

test("a derived headline stands in brackets above the text and is no block of it", async () => {
  const html = await render(
    [
      ["kicker", "Stadtrat"],
      ["paragraph", "Der Rat tagt."],
    ],
    {
      headline: { text: "Rat tagt", certainty: "implied" },
    },
  );
  const elements = [...descendants(readMarkup(html))];
  const heading = elements.find(({ name }) => name === "h1");
  expect(heading && textContent(heading)).toBe("[Rat tagt] (abgeleitete Überschrift)");
  expect(heading?.attributes["data-block"]).toBeUndefined();
  expect(elements.findIndex(({ attributes }) => attributes.class === "kicker")).toBeLessThan(
    elements.findIndex(({ name }) => name === "h1"),
  );
});

test("a title from the file that the text repeats is shown once, where the text has it", async () => {
  const html = await render(
    [
      ["headline", "Rat tagt"],
      ["paragraph", "Der Rat tagt."],
    ],
    {
      headline: { text: "Rat tagt", certainty: "written" },
    },
  );
  expect(html.match(/Rat tagt</g)).toHaveLength(1);
});

test("a dateline inside the lead is marked and its words are not touched", async () => {
  const html = await render([["paragraph", "Seelingen (dpa) - Der Rat tagt.", { role: "lead" }]], {
    headline: { text: "Rat", certainty: "implied" },
    dateline: {
      text: "Seelingen (dpa) -",
      span: { start: 0, end: 17 },
      form: "wire",
      places: [],
      agencies: [],
      rule: "test",
    },
  });
  expect(html).toContain('<span class="origin">Seelingen (dpa) -</span> Der Rat tagt.');
});
