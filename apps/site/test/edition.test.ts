import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { type ArticleEntry, byDate } from "../src/edition/article-entry.ts";
import { byFrequency } from "../src/edition/by-frequency.ts";
import { neighboursOf } from "../src/edition/neighbours-of.ts";
import { planFront } from "../src/edition/plan-front.ts";
import { de } from "../src/i18n/de.ts";
import { formatDate } from "../src/i18n/format-date.ts";
import { languageName } from "../src/i18n/language-name.ts";
import { seedsFolder } from "../src/loader/seeds-folder.ts";
import { makeArticle } from "./make-article.ts";

const entry = (slug: string, publishedAt?: string): ArticleEntry => ({
  slug,
  rank: 0,
  article: makeArticle([["paragraph", "Text."]], publishedAt === undefined ? {} : { publishedAt }),
});
const slugsOf = (entries: readonly ArticleEntry[]) => entries.map(({ slug }) => slug);

test("newest first, by instant and not by spelling; undated last; ties by slug", () => {
  const entries = [
    entry("ohne-b"),
    entry("alt", "1948-09-09"),
    entry("abend-berlin", "2024-03-12T01:00+02:00"),
    entry("ohne-a"),
    entry("nacht-london", "2024-03-11T23:30Z"),
    entry("b", "2024-03-11"),
    entry("a", "2024-03-11"),
  ];
  expect(slugsOf(entries.sort(byDate))).toEqual(["nacht-london", "abend-berlin", "a", "b", "alt", "ohne-a", "ohne-b"]);
});

describe("the plan of the front page", () => {
  test("is nothing without articles", () => {
    expect(planFront([], "de")).toBeUndefined();
  });

  test.each([1, 2, 4, 5, 12, 13, 40])("holds every one of %i articles once", (count) => {
    const entries = Array.from({ length: count }, (_, index) =>
      entry(`s${index}`, `${2024 - Math.floor(index / 3)}-01-01`),
    );
    const plan = planFront(entries, "de");
    const planned =
      plan === undefined
        ? []
        : [plan.lead, ...plan.beside, ...plan.below, ...plan.years.flatMap((year) => year.entries)];
    expect(slugsOf(planned)).toEqual(slugsOf(entries));
  });

  test("the newest article in the language of the page leads", () => {
    const english = { ...entry("en", "2025-01-01"), article: { ...entry("en").article, language: "en" } };
    const plan = planFront([english, entry("de", "2024-01-01")], "de");
    expect(plan?.lead.slug).toBe("de");
    expect(plan?.beside.map(({ slug }) => slug)).toEqual(["en"]);
    expect(planFront([english], "de")?.lead.slug).toBe("en");
  });

  test("gathers older articles under their year", () => {
    const entries = [
      ...Array.from({ length: 12 }, (_, index) => entry(`s${index}`, "2024-01-01")),
      entry("x", "1990-10-03"),
      entry("y", "1990-01-01"),
      entry("z"),
    ];
    expect(planFront(entries, "de")?.years.map(({ year, entries }) => [year, slugsOf(entries)])).toEqual([
      ["1990", ["x", "y"]],
      [undefined, ["z"]],
    ]);
  });
});

test.each([
  ["1989-11-09", "long", "9. November 1989"],
  ["1989-11-09T18:53+01:00", "long", "9. November 1989, 18.53 Uhr"],
  ["1989-11-09T18:53+01:00", "full", "Donnerstag, 9. November 1989"],
  ["1989-11-09T23:59:59-11:00", "short", "9. November"],
] as const)("the date %s reads, %s: %s", (iso, style, words) => {
  expect(formatDate(iso, style, de)).toBe(words);
});

test("languages have names, an unknown one has none", () => {
  expect(["en", "und"].map((tag) => languageName(tag, "de"))).toEqual(["Englisch", undefined]);
});

test("the seeds folder counts from where the command was typed", () => {
  const root = new URL("file:///repo/apps/site/");
  expect(seedsFolder(root, {})).toBe("/repo/seeds/");
  expect(seedsFolder(root, { NEWS_SEEDS: "texte", INIT_CWD: "/home/kolbe" })).toBe("/home/kolbe/texte");
  expect(seedsFolder(root, { NEWS_SEEDS: "/texte", INIT_CWD: "/home/kolbe" })).toBe("/texte");
  expect(seedsFolder(root, { NEWS_SEEDS: "texte" })).toBe(resolve("texte"));
});

test("neighbours are the next ones in time; an article without a date has none and is none", () => {
  const entries = [entry("c", "2024-03-01"), entry("b", "2024-02-01"), entry("a", "2024-01-01"), entry("ohne")];
  const names = entries.map((one) => {
    const { older, newer } = neighboursOf(one, entries);
    return [older?.slug, newer?.slug];
  });
  expect(names).toEqual([
    ["b", undefined],
    ["a", "c"],
    [undefined, "b"],
    [undefined, undefined],
  ]);
});

test("the most frequent comes first", () => {
  expect(byFrequency(["en", "de", "de", "und"])).toEqual(["de", "en", "und"]);
});
