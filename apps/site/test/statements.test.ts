import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { articleMarks } from "../src/article/article-marks.ts";
import { layOutArticle } from "../src/article/lay-out-article.ts";
import { sourceBalance, unattributedSentences } from "../src/article/source-balance.ts";
import { speakersOf } from "../src/article/speakers.ts";
import { stableId } from "../src/article/stable-id.ts";
import { statementCard } from "../src/article/statement-card.ts";
import { statementNote } from "../src/article/statement-note.ts";
import { type Statement, statementsOf } from "../src/article/statements.ts";
import { textFragment } from "../src/article/text-fragment.ts";
import { timelineOf } from "../src/article/timeline.ts";
import ArticleFlow from "../src/components/article/ArticleFlow.astro";
import ArticleTimeline from "../src/components/article/ArticleTimeline.astro";
import NamedInArticle from "../src/components/article/NamedInArticle.astro";
import Sources from "../src/components/article/Sources.astro";
import WhoSaysWhat from "../src/components/article/WhoSaysWhat.astro";
import { de } from "../src/i18n/de.ts";
import { makeAnnotated } from "./make-statements.ts";
import { descendants, type Element, readMarkup, textContent } from "./read-html.ts";

const lead = "„Wir haben lange genug gewartet“, sagte Bürgermeisterin Jana Kolbe am 12. März 2024 in Seelingen.";
const second =
  "Sie werde den Vertrag, betonte sie, noch 2025 unterschreiben. Das Land zahlt die Hälfte. „Er hat mir gesagt: ‚Das wird nichts‘“, erzählt Kolbe.";
const article = makeAnnotated(
  [
    ["headline", "Die Linie 7 fährt wieder"],
    ["paragraph", lead, { sentences: [{ start: 25, end: 25 + lead.length }] }],
    [
      "paragraph",
      second,
      {
        sentences: ["Sie werde", "Das Land", "„Er hat"].map((opening, index) => {
          const base = 26 + lead.length;
          const start = base + second.indexOf(opening);
          const next = ["Das Land", "„Er hat"][index];
          return { start, end: next === undefined ? base + second.length : base + second.indexOf(next) - 1 };
        }),
      },
    ],
  ],
  {
    named: {
      "Jana Kolbe": { type: "person", forms: ["Kolbe"], roles: ["Bürgermeisterin"] },
      Seelingen: { type: "place" },
    },
    said: [
      { kind: "direct", words: ["„Wir haben lange genug gewartet“"], source: ["Jana Kolbe"], cue: ["sagte", "sagen"] },
      {
        kind: "indirect",
        words: ["Sie werde den Vertrag", "noch 2025 unterschreiben"],
        source: ["sie", "Jana Kolbe"],
        cue: ["betonte", "betonen"],
        implied: true,
      },
      { kind: "direct", words: ["„Er hat mir gesagt: ‚Das wird nichts‘“"], source: ["Kolbe", "Jana Kolbe"] },
      { kind: "direct", words: ["‚Das wird nichts‘"], source: ["Er"], parent: 3 },
    ],
    times: { "12. März 2024": "2024-03-12", "2025": "2025" },
  },
  { publishedAt: "2024-03-12" },
);
const pageOf = () => undefined;
const note = { language: "de", note: de.statement.note, noSource: de.statement.noSource };
const cardOf = (statement: Statement) =>
  statementCard(statement, { article, words: de.statement, language: "de", isLinkable: true });

async function render(component: Parameters<AstroContainer["renderToString"]>[0], props: Record<string, unknown>) {
  const container = await AstroContainer.create();
  return (await container.renderToString(component, { props })).replace("<!DOCTYPE html>", "");
}

async function renderBody(): Promise<string> {
  const { body } = layOutArticle(article);
  const marks = articleMarks(article, (statement) => statementNote(statement, article.language, note));
  return render(ArticleFlow, { article, parts: body, headlineIndex: 0, crossheads: [], marks });
}

const byClass = (tree: Element, name: string) =>
  [...descendants(tree)].filter(({ attributes }) => attributes.class?.split(" ").includes(name));

describe("statements in the running text", () => {
  test("are marked with their kind, anchored once, and change no character", async () => {
    const tree = readMarkup(await renderBody());
    const marked = byClass(tree, "st").map((element) => [element.name, element.attributes.class, textContent(element)]);
    expect(marked).toEqual([
      ["q", "st direct", "„Wir haben lange genug gewartet“"],
      ["span", "st indirect", "Sie werde den Vertrag"],
      ["span", "st indirect", "noch 2025 unterschreiben"],
      ["q", "st direct", "„Er hat mir gesagt: ‚Das wird nichts‘“"],
      ["q", "st direct", "‚Das wird nichts‘"],
    ]);
    const anchors = byClass(tree, "st").flatMap(({ attributes }) => attributes.id ?? []);
    expect(anchors).toEqual(statementsOf(article).map(({ anchor }) => anchor));
    const blocks = [...descendants(tree)].filter(({ attributes }) => attributes["data-block"] !== undefined);
    expect(blocks.map(textContent)).toEqual([lead, second]);
  });

  test("each has one note behind its last words, without words of its own, that opens its card", async () => {
    const tree = readMarkup(await renderBody());
    const notes = byClass(tree, "note");
    expect(notes.map(textContent)).toEqual(["", "", "", ""]);
    // The nested statement ends first.
    expect(notes.map(({ attributes }) => attributes["data-n"])).toEqual(["1", "2", "4", "3"]);
    expect(notes[0]?.attributes["aria-label"]).toBe("Quelle: Jana Kolbe");
    for (const statement of statementsOf(article)) {
      const card = readMarkup(cardOf(statement));
      const [element] = byClass(card, "card");
      expect(notes.map(({ attributes }) => attributes.popovertarget)).toContain(element?.attributes.id);
      expect(element && "popover" in element.attributes).toBe(true);
    }
  });

  test("a card tells who, in which role, how it is ascribed and how sure that is", async () => {
    const [, statement] = statementsOf(article);
    if (statement === undefined) throw new Error("no statement");
    const card = readMarkup(cardOf(statement));
    const text = textContent(card).replace(/\s+/g, " ");
    for (const words of [
      "Jana Kolbe Bürgermeisterin",
      "indirekte Rede · erschlossen",
      "im Textsie",
      "betonte (betonen)",
    ]) {
      expect(text).toContain(words);
    }
    const links = [...descendants(card)].flatMap(({ attributes }) => attributes.href ?? []);
    expect(links).toEqual([`#${statement.anchor}`, "#:~:text=Sie%20werde%20den%20Vertrag"]);
  });

  test("dates carry their value, and what has no source is known", async () => {
    const tree = readMarkup(await renderBody());
    expect(byClass(tree, "when").map((time) => [time.attributes.datetime, textContent(time)])).toEqual([
      ["2024-03-12", "12. März 2024"],
      ["2025", "2025"],
    ]);
    expect(unattributedSentences(article).map(({ start, end }) => article.text.slice(start, end))).toEqual([
      "Das Land zahlt die Hälfte.",
    ]);
    const balance = sourceBalance(article);
    expect(Object.values(balance ?? {}).reduce((sum, share) => sum + share, 0)).toBe(100);
    expect(balance?.direct).toBeGreaterThan(balance?.attributed ?? 0);
  });
});

describe("beside the text", () => {
  test("who says what, in the order of speaking", () => {
    const speakers = speakersOf(article).map(({ name, role, statements }) => [name, role, statements.length]);
    expect(speakers).toEqual([
      ["Jana Kolbe", "Bürgermeisterin", 3],
      ["Er", undefined, 1],
    ]);
  });

  test("the timeline is ordered and divided by the day of publication", async () => {
    expect(timelineOf(article).map(({ value }) => value)).toEqual(["2024-03-12", "2025"]);
    const html = textContent(readMarkup(await render(ArticleTimeline, { article })));
    expect(html.indexOf("Bis zum Erscheinen")).toBeLessThan(html.indexOf("12. März 2024"));
    expect(html.indexOf("Danach")).toBeLessThan(html.indexOf("2025"));
  });

  test.each([
    ["who says what", WhoSaysWhat, { article, pageOf }],
    ["the sources", Sources, { article }],
    ["the timeline", ArticleTimeline, { article }],
    ["the names", NamedInArticle, { article, pageOf }],
  ])("%s are valid HTML without inline style", async (_, component, props) => {
    const html = await render(component, props);
    await expectValid(html);
  });

  test("the cards are valid HTML without inline style", async () => {
    await expectValid(`<div>${statementsOf(article).map(cardOf).join("")}</div>`);
  });
});

async function expectValid(html: string): Promise<void> {
  const report = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(html);
  expect(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
  expect(html).not.toMatch(/\sstyle=/);
}

test("an anchor depends on words and speaker, not on blanks, capitals or other statements", () => {
  expect(stableId("Wir  haben\nes", "Kolbe")).toBe(stableId("wir haben es", "kolbe"));
  expect(stableId("Wir haben es", "Kolbe")).not.toBe(stableId("Wir haben es", "Pohl"));
  // Written down: links to quotes must outlive every change of the code.
  expect(stableId("Wir haben lange genug gewartet", "Jana Kolbe")).toMatchInlineSnapshot(`"gzer3f3"`);
});

test("a text fragment names the words in front where the same words stand before", () => {
  const text = "Sie sagte ja. Er sagte: ja. Wir auch.";
  const start = text.lastIndexOf("ja");
  expect(textFragment(text, { start, end: start + 2 })).toBe(":~:text=sagte%20ja.%20Er%20sagte-,ja");
});

test.each([
  ["kurze Worte", "„kurze Worte“", ":~:text=kurze%20Worte"],
  ["hyphens and commas mean something", "ein Vor-Ort-Termin, morgen", ":~:text=ein%20Vor%2DOrt%2DTermin%2C%20morgen"],
  [
    "long passages by their ends",
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn",
    ":~:text=eins%20zwei%20drei%20vier,elf%20zw%C3%B6lf%20dreizehn%20vierzehn",
  ],
  ["nothing to find", "…", undefined],
])("a text fragment: %s", (_, words, fragment) => {
  expect(textFragment(words, { start: 0, end: words.length })).toBe(fragment);
});
