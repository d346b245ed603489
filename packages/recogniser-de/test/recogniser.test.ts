import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { parseArticle, type RecognisedName, type Recogniser, type Span } from "@news/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recogniser } from "../src/index.ts";

interface Sentence {
  readonly words: readonly Span[];
  readonly names: readonly RecognisedName[];
}

/** The sentences of a text as the parser hands them out, with the names found in each. */
function recogniseText(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const recorder: Recogniser = {
    ...recogniser,
    recognise: (words) => {
      const names = recogniser.recognise(words);
      sentences.push({ words, names });
      return names;
    },
  };
  parseArticle(text, { language: "de", recogniser: recorder });
  return sentences;
}

/** "[person Ada Beispiel] wohnt in [place Bonn]." from the text without marks. */
function mark(text: string): string {
  const names = recogniseText(text).flatMap(({ words, names }) =>
    names.map(({ from, to, type }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, type })),
  );
  return names.reduceRight(
    (marked, { start, end, type }) =>
      `${marked.slice(0, start)}[${type} ${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}

const lines = [
  "Die Bürgermeisterin [person Petra Hollmann] sprach am Abend mit [person Jens Krüger] aus [place Hannover].",
  "In [place Frankreich] und [place Spanien] fiel der Strom aus, meldete die Agentur [organisation Reuters].",
  "Nach Angaben der [organisation SPD] soll der Antrag im [organisation Bundestag] beraten werden.",
  "Der Trainer des [organisation FC Bayern München] wollte sich nicht äußern.",
  "Am Donnerstag reiste [person Müller] nach [place Wien].",
  "Gegen Mittag fielen in der deutschen Wirtschaft die ersten Entscheidungen.",
  "In Bälde beginnt die nächste Sitzung des Ausschusses.",
  "Der SPD-Chef lobte die russische Delegation und die amerikanischen Gäste.",
  "Wer zu spät kommt, zahlt die doppelte Gebühr.",
];

test.for(lines)("%s", (line) => {
  expect(mark(line.replace(/\[[a-z]+ ([^\]]+)\]/g, "$1"))).toBe(line);
});

describe("for any text", () => {
  const unit = fc.constantFrom(
    "A",
    "b",
    "ß",
    "Ä",
    "-",
    "’",
    "3",
    ".",
    " ",
    "„",
    "😀",
    "\n",
    "Bonn",
    "von",
    " der ",
    "\u0301",
  );
  const text = fc.string({ unit, maxLength: 60 });

  test("names come in order, inside the sentence, with a score from 0 to 1", () => {
    fc.assert(
      fc.property(text, (odd) => {
        for (const { words, names } of recogniseText(odd)) {
          let last = 0;
          for (const { from, to, score } of names) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(words.length);
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
            last = to;
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

test("the weights weigh at most 300 kB as sent", () => {
  const weights = readFileSync(new URL("../weights/names-de.bin", import.meta.url));
  expect(gzipSync(weights).length).toBeLessThan(300_000);
});
