import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type GoldArticle, type Range, readGoldArticles } from "../src/entities/read-gold.ts";

const corpus = join(import.meta.dirname, "../corpora/entities");

function readCorpus(language: string): GoldArticle[] {
  return readdirSync(join(corpus, language)).flatMap((file) =>
    readGoldArticles(readFileSync(join(corpus, language, file), "utf8")),
  );
}

const only = (text: string, ...declarations: string[]) => {
  const lines = ["publishedAt 2025-01-22", ...declarations].map((line) => `= ${line}`);
  const [first] = readGoldArticles(`## Case\n${text}\n${lines.join("\n")}`);
  if (first === undefined) throw new Error("no article");
  return first;
};

const words = ({ text }: GoldArticle, [start, end]: Range) => text.slice(start, end);

describe("the reader of annotated articles", () => {
  test("joins mentions under their key and tells their forms", () => {
    const article = only(
      "{a/d Mayor} {a Ann Rudd} left. {a Rudd's} team missed {a/p her}, the {a/r mayor}. {it/j Italian} and {c/a BBC} too.",
      "person a Ann Rudd",
      "place it Italy (IT)",
      "organisation c Borough Council",
    );
    expect(article.text).toBe("Mayor Ann Rudd left. Rudd's team missed her, the mayor. Italian and BBC too.");
    expect(
      article.entities.map(({ name, iso3166, mentions, descriptions }) => ({
        name,
        iso3166,
        mentions: mentions.map(({ span, form }) => `${words(article, span)}: ${form}`),
        descriptions: descriptions.map((span) => words(article, span)),
      })),
    ).toEqual([
      {
        name: "Ann Rudd",
        iso3166: undefined,
        mentions: ["Ann Rudd: full", "Rudd's: surname", "her: pronoun", "mayor: role"],
        descriptions: ["Mayor"],
      },
      { name: "Italy", iso3166: "IT", mentions: ["Italian: adjective"], descriptions: [] },
      { name: "Borough Council", iso3166: undefined, mentions: ["BBC: acronym"], descriptions: [] },
    ]);
  });

  test.each([
    ["Anna Beispiels", "full"],
    ["Beispiel", "surname"],
    ["Beispiels", "surname"],
  ])("%s needs no form typed: %s", (mention, form) => {
    const article = only(`{a ${mention}} rief.`, "person a Anna Beispiel");
    expect(article.entities[0]?.mentions[0]?.form).toBe(form);
  });

  test("a mention may stand for two people", () => {
    const article = only("{a/p,b/p Beide} riefen.", "person a Anna Beispiel", "person b Ben Beispiel");
    expect(article.entities.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });

  test.each([
    ["{@2025-01-21 Dienstag}", "date", "2025-01-21"],
    ["{@2025-01-21T15:00 15 Uhr}", "time", "2025-01-21T15:00"],
    ["{@2025-01-21TEV Abend}", "time", "2025-01-21TEV"],
    ["{@T? 15 Uhr}", "time", undefined],
    ["{@P2Y zwei Jahren}", "duration", "P2Y"],
    ["{@PXY Jahren}", "duration", "PXY"],
    ["{@PRESENT_REF derzeit}", "date", "PRESENT_REF"],
    ["{@PAST_REF damals}", "date", "PAST_REF"],
    ["{@set:P1D täglich}", "set", "P1D"],
    ["{@198X achtziger}", "date", "198X"],
  ])("%s is a %s", (mark, type, value) => {
    const [time] = only(mark).times;
    expect(time?.type).toBe(type);
    expect(time?.value).toBe(value);
  });

  test.each([
    ["{a Anna}", [], 'no entity is called "a"'],
    ["{a Bertha}", ["person a Anna Beispiel"], 'is not the name "Anna Beispiel"'],
    ["{a/x Anna}", ["person a Anna Beispiel"], 'no form is called "x"'],
    ["Niemand.", ["person a Anna Beispiel"], '"a" is never mentioned'],
    ["Niemand.", ["animal a Hasso"], 'cannot read "= animal a Hasso"'],
  ])("%j with %j is refused", (text, declarations, message) => {
    expect(() => only(text, ...declarations)).toThrow(message);
  });

  test("an article without a day is refused", () => {
    expect(() => readGoldArticles("## Case\nText.")).toThrow('"Case": no publishedAt');
  });
});

const WEEKDAYS = [
  ["sonntag", "sunday"],
  ["montag", "monday"],
  ["dienstag", "tuesday"],
  ["mittwoch", "wednesday"],
  ["donnerstag", "thursday"],
  ["freitag", "friday"],
  ["samstag", "sonnabend", "saturday"],
];

describe.each([
  { language: "de", count: 30 },
  { language: "en", count: 15 },
])("the $language corpus of articles", ({ language, count }) => {
  const articles = readCorpus(language);

  test(`has at least ${count} articles, each with people, places or organisations, and times`, () => {
    expect(articles.length).toBeGreaterThanOrEqual(count);
    for (const { title, entities, times } of articles) {
      expect(entities.length, title).toBeGreaterThan(4);
      expect(times.length, title).toBeGreaterThan(4);
    }
  });

  test("dates typed for a weekday fall on it", () => {
    for (const article of articles) {
      for (const { span, value = "" } of article.times) {
        const written = words(article, span).toLowerCase();
        const weekday = WEEKDAYS.findIndex((names) => names.some((name) => written.startsWith(name)));
        if (weekday === -1 || !/^\d{4}-\d\d-\d\d/.test(value)) continue;
        expect(new Date(value.slice(0, 10)).getUTCDay(), `${article.title}: ${written} ${value}`).toBe(weekday);
      }
    }
  });

  test("times do not overlap", () => {
    for (const { title, times } of articles) {
      for (const [at, { span }] of times.entries()) {
        expect(span[0], title).toBeGreaterThanOrEqual(times[at - 1]?.span[1] ?? 0);
      }
    }
  });
});
