import { parseArticle, type Span } from "@news/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const RUNS = 500;

/** Words that open, report, part and close statements in both languages; joined at random they are hostile, not news. */
const pieces = [
  "sagte",
  "teilte",
  "mit",
  "dass",
  "ob",
  "laut",
  "nach Angaben",
  "zufolge",
  "so",
  "wie",
  "hieß es",
  "sei",
  "habe",
  "werde",
  "soll",
  "zu",
  "anzunehmen",
  "der Rat",
  "die Stadt",
  "Ada Beispiel",
  "sich",
  "zeigte",
  "bereit",
  "forderte",
  "wurde",
  "vorgeworfen",
  "und",
  "said",
  "told",
  "that",
  "whether",
  "according to",
  "the mayor",
  "accused",
  "of ignoring",
  "adding",
  "who",
  "to",
  "claim",
  ",",
  ":",
  ";",
  "–",
  "(",
  ")",
  ".",
  "!",
  "?",
  "„",
  "“",
  "”",
  "''",
  "'",
  "»",
  "«",
  "‚",
  "‘",
  "\n",
  "\n\n",
  "\u200b",
  "😀",
  "\ud800",
];

const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(" "));

const inText = ({ start, end }: Span, text: string) => 0 <= start && start < end && end <= text.length;

describe("whatever the words", () => {
  test("every part of a quote lies in the text, and says what stands there", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("de", "en"), (text, language) => {
        for (const { spans, text: words, source, cue, frame, addressee } of parseArticle(text, { language }).quotes) {
          expect(words).toBe(spans.map(({ start, end }) => text.slice(start, end)).join(" "));
          const parts = [...spans, ...(source?.spans ?? []), ...(cue?.spans ?? []), ...(frame ?? [])];
          for (const span of [...parts, ...(addressee?.spans ?? [])]) expect(inText(span, text)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("the spans of a quote stand in order and do not overlap, and its parent comes before it", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("de", "en"), (text, language) => {
        const { quotes } = parseArticle(text, { language });
        for (const [index, { spans, parent }] of quotes.entries()) {
          for (const [at, { start }] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
          if (parent !== null) expect(quotes.findIndex(({ id }) => id === parent)).toBeLessThan(index);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("every quote of an article has its line in the trace", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotes, trace = [] } = parseArticle(text, { language: "de", trace: true });
        const kept = trace.filter(({ stage, outcome }) => stage === "attribution" && outcome === "kept");
        for (const { kind, rule } of quotes) {
          expect(kept.some((entry) => entry.rule === rule && entry.candidate === kind)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
