import { describe, expect, test } from "vitest";
import { calendarOf } from "../src/edition/calendar.ts";
import { makeEdition } from "../src/edition/get-edition.ts";
import { newestQuotes } from "../src/edition/newest-quotes.ts";
import { paginate } from "../src/edition/paginate.ts";
import { quotedWith } from "../src/edition/quoted-with.ts";
import { relatedTo } from "../src/edition/related-to.ts";
import { speakersList } from "../src/edition/speakers-list.ts";
import { makeAnnotated } from "./make-statements.ts";

const one = makeAnnotated(
  [
    [
      "paragraph",
      "„Wir bauen die Bahn im nächsten Jahr“, sagte Jana Kolbe. Zoë Öhlmann (SPD) und Tim Brandtner warnten 2023 davor.",
    ],
  ],
  {
    named: { "Jana Kolbe": { type: "person" }, "Zoë Öhlmann": { type: "person" }, "Tim Brandtner": { type: "person" } },
    said: [
      { kind: "direct", words: ["„Wir bauen die Bahn im nächsten Jahr“"], source: ["Jana Kolbe"] },
      { kind: "reported", words: ["warnten 2023 davor"], source: ["Tim Brandtner"] },
    ],
    times: { "2023": "2023" },
  },
);
const two = makeAnnotated(
  [
    [
      "paragraph",
      "Kolbe bleibt dabei: Die Bahn kommt 2025. Ein Sprecher nennt das einen Irrtum. ZOË ÖHLMANN schweigt.",
    ],
  ],
  {
    named: {
      Kolbe: { type: "person", roles: ["Die Bahn"] },
      "ZOË ÖHLMANN": { type: "person" },
    },
    said: [
      { kind: "indirect", words: ["Die Bahn kommt 2025"], source: ["Kolbe"] },
      { kind: "reported", words: ["einen Irrtum"], source: ["Ein Sprecher"] },
    ],
    times: { "2025": "2025" },
  },
);
const three = makeAnnotated([["paragraph", "In Seelingen regnet es."]], { named: { Seelingen: { type: "place" } } });
const entries = [
  { slug: "zwei", article: two, rank: 0 },
  { slug: "eins", article: one, rank: 1 },
  { slug: "drei", article: three, rank: 2 },
];
const edition = makeEdition(entries);
const [newest, older] = entries;

describe("people across articles", () => {
  test("one who is called by the surname alone is the one who bears it", () => {
    expect(edition.pages.personen.map(({ name, slug, aliases }) => [name, slug, aliases])).toEqual([
      ["Tim Brandtner", "tim-brandtner", []],
      ["Jana Kolbe", "jana-kolbe", ["Kolbe"]],
      ["ZOË ÖHLMANN", "zoe-oehlmann", ["Zoë Öhlmann"]],
    ]);
  });

  test("a surname that two people bear stays by itself", () => {
    const other = makeAnnotated([["paragraph", "Henrik Kolbe kam auch."]], {
      named: { "Henrik Kolbe": { type: "person" } },
    });
    const pages = makeEdition([...entries, { slug: "vier", article: other, rank: 3 }]).pages.personen;
    expect(pages.map(({ name }) => name)).toContain("Kolbe");
  });

  test("every page has all statements, the newest article first", () => {
    const [, kolbe] = edition.pages.personen;
    expect(kolbe?.statements.map(({ entry, statement }) => [entry.slug, statement.quote.text])).toEqual([
      ["zwei", "Die Bahn kommt 2025"],
      ["eins", "„Wir bauen die Bahn im nächsten Jahr“"],
    ]);
    expect(kolbe && quotedWith(kolbe, edition).map(([page, count]) => [page.name, count])).toEqual([
      ["Tim Brandtner", 1],
    ]);
  });

  test("all statements are listed: named speakers first, then sources without a name", () => {
    expect(speakersList(edition).map(({ name, page, statements }) => [name, page?.slug, statements.length])).toEqual([
      ["Jana Kolbe", "jana-kolbe", 2],
      ["Tim Brandtner", "tim-brandtner", 1],
      ["Ein Sprecher", undefined, 1],
    ]);
  });
});

test("related articles say why", () => {
  expect(newest && relatedTo(newest, edition)).toEqual([{ entry: older, names: ["Jana Kolbe"], reason: "quote" }]);
  expect(entries[2] && relatedTo(entries[2], edition)).toEqual([]);
});

test("the calendar runs backwards through all articles", () => {
  expect(calendarOf(entries).map(({ value, entry }) => [value, entry.slug])).toEqual([
    ["2025", "zwei"],
    ["2023", "eins"],
  ]);
});

test("the front page quotes whole sentences in quotation marks", () => {
  expect(newestQuotes(entries, 3).map(({ statement }) => statement.quote.text)).toEqual([
    "„Wir bauen die Bahn im nächsten Jahr“",
  ]);
});

test.each([
  [0, [[1, 1, 0]]],
  [3, [[1, 1, 3]]],
  [
    7,
    [
      [1, 3, 3],
      [2, 3, 3],
      [3, 3, 1],
    ],
  ],
])("%i entries, three on a page", (count, pages) => {
  const list = Array.from({ length: count }, (_, index) => index);
  expect(paginate(list, 3).map(({ page, last, items }) => [page, last, items.length])).toEqual(pages);
});
