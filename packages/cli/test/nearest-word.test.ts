import { expect, test } from "vitest";
import { nearestWord } from "../src/nearest-word.ts";

const words = ["parse", "quotes", "entities", "times", "convert", "serve", "watch", "published-at", "time-zone"];

test.each<[wrong: string, right: string | undefined]>([
  ["parse", "parse"],
  ["prase", "parse"],
  ["pars", "parse"],
  ["PARSE", "parse"],
  ["quote", "quotes"],
  ["entites", "entities"],
  ["publishedat", "published-at"],
  ["published_at", "published-at"],
  ["timezone", "time-zone"],
  ["pub", "published-at"],
  ["p", undefined],
  ["xyz", undefined],
  ["", undefined],
  ["parse".repeat(100_000), undefined],
])("%.20s → %s", (wrong, right) => {
  expect(nearestWord(wrong, words)).toBe(right);
});
