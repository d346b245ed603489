import { describe, expect, test } from "vitest";
import { findLosses, readBaseline } from "../src/measure/baseline.ts";
import { readCorpus } from "../src/quotes/read-corpus.ts";
import { readClaims, scoreQuotes } from "../src/quotes/score-quotes.ts";

const texts = readCorpus();

test("statements and their sources are found no worse than committed", () => {
  expect(findLosses(readBaseline("quotes"), scoreQuotes(texts).scores)).toEqual([]);
});

describe("no statement is invented", () => {
  const silent = texts.filter(({ quotes }) => quotes.length === 0);

  test("there are texts enough to tell", () => {
    expect(silent.length).toBeGreaterThanOrEqual(40);
  });

  test.for(silent.map(({ title, language, text }) => [title, language, text] as const))("%s", ([, language, text]) => {
    const found = readClaims(text, language).map(({ spans }) => spans.map(([start, end]) => text.slice(start, end)));
    expect(found).toEqual([]);
  });
});
