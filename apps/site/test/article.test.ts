import { describe, expect, test } from "vitest";
import { layOutArticle, type Part } from "../src/article/lay-out-article.ts";
import { dashMarks, hangingMarks, listMarkers, type Mark, markText } from "../src/article/mark-text.ts";
import { toScriptText } from "../src/article/script-text.ts";
import { summary } from "../src/article/summary.ts";
import { openingBlocks, teaser } from "../src/article/teaser.ts";
import { makeArticle } from "./make-article.ts";
import { descendants, readMarkup, textContent } from "./read-html.ts";

const whole = (text: string) => ({ start: 0, end: text.length });

describe("marking text", () => {
  test.each([
    ["a < b & c", [], "a &lt; b &amp; c"],
    ["eins\r\nzwei", [], "eins&#13;\nzwei"],
    [
      "„Ja“, sagte sie",
      hangingMarks("„Ja“, sagte sie", { start: 0, end: 15 }),
      '<span class="hang-low">„</span>Ja“, sagte sie',
    ],
    [
      "Bahn – Rat – ja",
      dashMarks("Bahn – Rat – ja", { start: 0, end: 15 }),
      'Bahn<span class="dash"> –</span> Rat<span class="dash"> –</span> ja',
    ],
    ["– Sie soll", listMarkers("– Sie soll", { start: 0, end: 10 }), '<span class="marker">– </span>Sie soll'],
    ["12.) kein Zeichen", listMarkers("12.) kein Zeichen", { start: 0, end: 17 }), "12.) kein Zeichen"],
  ])("%s", (text, marks, html) => {
    expect(markText(text, whole(text), marks)).toBe(html);
  });

  const mark = (start: number, end: number, className: string, more: Partial<Mark> = {}): Mark => ({
    span: { start, end },
    className,
    ...more,
  });

  test.each<[string, readonly Mark[], string]>([
    [
      "marks nest",
      [mark(2, 4, "in"), mark(0, 6, "out", { tag: "q" })],
      '<q class="out">ab<span class="in">cd</span>ef</q>gh',
    ],
    [
      "one that crosses the end of another is written in two pieces, its anchor first and its note last",
      [mark(0, 4, "a"), mark(2, 6, "b", { id: "z", after: "<i></i>" })],
      '<span class="a">ab<span class="b" id="z">cd</span></span><span class="b">ef</span><i></i>gh',
    ],
    ["what lies outside is left out", [mark(6, 99, "a", { after: "!" })], 'abcdef<span class="a">gh</span>'],
    [
      "of two equal marks the first is the outer one",
      [mark(0, 2, "a"), mark(0, 2, "b")],
      '<span class="a"><span class="b">ab</span></span>cdefgh',
    ],
    [
      "three that cross one another",
      [mark(0, 4, "a"), mark(1, 6, "b"), mark(3, 8, "c")],
      '<span class="a">a<span class="b">bc<span class="c">d</span></span></span><span class="b"><span class="c">ef</span></span><span class="c">gh</span>',
    ],
  ])("%s", (_, marks, html) => {
    expect(markText("abcdefgh", { start: 0, end: 8 }, marks)).toBe(html);
  });

  test("whatever the marks, the words stay and every tag closes", () => {
    const text = "abcdefghijklmnop";
    for (let seed = 1; seed < 400; seed += 1) {
      const number = (salt: number) => ((seed * 7919 + salt * 104729) >>> 3) % 17;
      const marks = Array.from({ length: 1 + (seed % 7) }, (_, index) => {
        const [one, other] = [number(index * 2), number(index * 2 + 1)];
        return mark(Math.min(one, other), Math.max(one, other), `m${index}`, { id: `i${index}` });
      });
      const html = markText(text, { start: 1, end: 15 }, marks);
      const tree = readMarkup(html);
      expect(textContent(tree)).toBe(text.slice(1, 15));
      const ids = [...descendants(tree)].flatMap(({ attributes }) => attributes.id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe("laying out", () => {
  const flat = (parts: readonly Part[]) =>
    parts.flatMap((part): readonly (string | number)[] =>
      part.type === "headline"
        ? ["#"]
        : part.type === "block"
          ? [part.placed.index]
          : part.items.map(({ index }) => index),
    );

  test("keeps the order of the text whatever the blocks are", () => {
    const article = makeArticle(
      [
        ["paragraph", "Erst Text."],
        ["headline", "Dann die Überschrift"],
        ["boilerplate", "Anzeige"],
        ["list-item", "- a"],
        ["list-item", "- b"],
      ],
      {
        headline: { text: "Dann die Überschrift", span: { start: 11, end: 31 }, certainty: "written" },
      },
    );
    const { head, body, headlineIndex } = layOutArticle(article);
    expect(headlineIndex).toBe(1);
    expect([flat(head), flat(body)]).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
  });

  test("a headline that is not in the text stands below kicker and boilerplate, above the rest", () => {
    const article = makeArticle([
      ["boilerplate", "Menü"],
      ["kicker", "Rat"],
      ["byline", "Von Kolbe"],
      ["paragraph", "Text."],
    ]);
    const { head, body } = layOutArticle(article);
    expect([flat(head), flat(body)]).toEqual([[0, 1, "#", 2], [3]]);
  });

  test("a text without a body is all head", () => {
    const { head, body } = layOutArticle(makeArticle([["boilerplate", "Menü"]]));
    expect([flat(head), flat(body)]).toEqual([[0, "#"], []]);
  });
});

describe("openings", () => {
  const article = makeArticle([
    [
      "paragraph",
      "Ein Satz. Noch ein Satz. Und ein dritter Satz.",
      {
        role: "lead",
        sentences: [
          { start: 0, end: 9 },
          { start: 10, end: 24 },
          { start: 25, end: 46 },
        ],
      },
    ],
    ["paragraph", "Zweiter Absatz."],
  ]);

  test.each([
    [100, "Ein Satz. Noch ein Satz. Und ein dritter Satz.", false],
    [30, "Ein Satz. Noch ein Satz.", false],
    [9, "Ein Satz.", false],
    [6, "Ein", true],
  ])("in %i characters: %s", (limit, words, cut) => {
    const found = teaser(article, limit);
    expect(found && article.text.slice(found.span.start, found.span.end)).toBe(words);
    expect(found?.cut).toBe(cut);
  });

  test("a standfirst is the best opening", () => {
    const withStandfirst = { ...article, standfirst: { text: "Ein Satz.", span: { start: 0, end: 9 } } };
    expect(summary(withStandfirst)).toBe("Ein Satz.");
  });

  test("there is none without running text", () => {
    expect(teaser(makeArticle([["headline", "Nur das"]]), 100)).toBeUndefined();
  });

  test("a list that belongs to a paragraph comes with it, a crosshead does not", () => {
    const withList = makeArticle([
      ["paragraph", "Drei Dinge:"],
      ["list-item", "- eins"],
      ["crosshead", "Mehr"],
      ["paragraph", "Weiter."],
    ]);
    expect(openingBlocks(withList, 100).map(({ type }) => type)).toEqual(["paragraph", "list-item", "paragraph"]);
  });

  test("the front page takes whole paragraphs, at least one", () => {
    expect(openingBlocks(article, 10)).toHaveLength(1);
    expect(openingBlocks(article, 100)).toHaveLength(2);
  });
});

test("structured data cannot close its script", () => {
  expect(toScriptText({ a: "</script><!--" })).not.toContain("<");
});
