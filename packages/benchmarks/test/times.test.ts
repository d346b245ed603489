import { describe, expect, test } from "vitest";
import { findLosses, readBaseline } from "../src/measure/baseline.ts";
import { toComparable } from "../src/times/comparable-value.ts";
import { readCorpus } from "../src/times/read-corpus.ts";
import { scoreTimes } from "../src/times/score-times.ts";

test("time expressions and their values are found no worse than committed", () => {
  expect(findLosses(readBaseline("times"), scoreTimes(readCorpus()).scores)).toEqual([]);
});

test("an expression without partner counts against precision, one with another value against the value only", () => {
  const text = "Am Dienstag kam sie, am 3. Mai 2024 ging sie.";
  const gold = { start: 3, end: 11, type: "date", value: "2025-01-14" };
  const { scores, misses } = scoreTimes([
    { title: "", language: "de", publishedAt: "2025-01-22", text, times: [gold] },
  ]);
  expect(scores.get("de/all/strict")).toEqual({ precision: 50, recall: 100, f1: 66.67, expected: 1 });
  expect(scores.get("de/all/value")?.recall).toBe(0);
  expect(misses.map(({ side, words }) => `${side} ${words}`)).toEqual(["invented 3. Mai 2024", "value Dienstag"]);
});

describe("values that mean the same compare equal", () => {
  test.for([
    ["2021-SU", "2021-22"],
    ["2024-Q1", "2024-33"],
    ["2024-H2", "2024-41"],
    ["198", "198X"],
    ["19", "19XX"],
    ["P2W", "P14D"],
    ["P1Y", "P12M"],
    ["P2DE", "P20Y"],
    ["PT1H30M", "PT90M"],
    ["2014/..", "2014"],
    ["../2014", "2014"],
    ["1900~", "1900"],
    ["2025-01-21T15:00:00+01:00", "2025-01-21T15:00"],
  ] as const)("%s and %s", ([one, other]) => {
    expect(toComparable(one)).toBe(toComparable(other));
  });

  test.for([
    ["P1D", "PT24H"],
    ["P1M", "PT1M"],
    ["2021-22", "2021-23"],
    ["2025-01-21TEV", "2025-01-21"],
    ["PXY", "P1Y"],
  ] as const)("%s and %s do not", ([one, other]) => {
    expect(toComparable(one)).not.toBe(toComparable(other));
  });
});
