import { recogniser } from "@news/recogniser-de";
import { describe, expect, test } from "vitest";
import { compareJoins } from "../src/entities/b-cubed.ts";
import { readCorpus } from "../src/entities/read-corpus.ts";
import { scoreAll } from "../src/entities/score-entities.ts";
import { findLosses, readBaseline } from "../src/measure/baseline.ts";

test("people, organisations and places are found and joined no worse than committed", () => {
  expect(findLosses(readBaseline("entities"), scoreAll(readCorpus(), recogniser))).toEqual([]);
});

describe("B-cubed", () => {
  /** "ab c": two entities, the first with the mentions a and b. */
  const clusters = (written: string) =>
    new Map(
      written.split(" ").flatMap((entity, key) => [...entity].map((place) => [place, new Set([String(key)])] as const)),
    );

  test.for([
    ["ab c", "ab c", 3, 3],
    ["abc", "a b c", 3, 1],
    ["a b c", "abc", 1, 3],
    // d is nowhere in the gold: it cannot be joined rightly.
    ["ab", "abd", 4 / 3, 2],
    // c is not found.
    ["abc", "ab", 2, 4 / 3],
  ] as const)("gold %s, found %s", ([gold, own, precision, recall]) => {
    const sums = compareJoins(clusters(gold), clusters(own));
    expect(sums.precision).toBeCloseTo(precision);
    expect(sums.recall).toBeCloseTo(recall);
  });
});
