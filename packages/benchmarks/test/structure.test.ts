import { expect, test } from "vitest";
import { findLosses, readBaseline } from "../src/measure/baseline.ts";
import { readCorpus } from "../src/structure/labelled-text.ts";
import { scoreStructure } from "../src/structure/score-structure.ts";

test("the structure of the corpus is read no worse than committed", () => {
  const { scores } = scoreStructure(readCorpus());
  expect(findLosses(readBaseline("structure"), scores)).toEqual([]);
});
