import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type GoldText, type Range, readGoldQuotes, toScorerDocument } from "../src/quotes/read-gold.ts";

const corpus = join(import.meta.dirname, "../corpora/quotes");

function readCorpus(language: string): GoldText[] {
  return readdirSync(join(corpus, language)).flatMap((file) =>
    readGoldQuotes(readFileSync(join(corpus, language, file), "utf8")),
  );
}

const only = (source: string) => {
  const [first] = readGoldQuotes(`## Case\n${source}`);
  if (first === undefined) throw new Error("no case");
  return first;
};

const words = ({ text }: GoldText, ranges: readonly Range[]) => ranges.map(([start, end]) => text.slice(start, end));

describe("the reader of typed-in statements", () => {
  test("takes the marks out and keeps every part, split ones too", () => {
    const gold = only(
      "{1 „Der Vertrag läuft aus“}{1f , {1c fügte} {1s Ziegenbalg} {1a dem Blatt} {1c hinzu}}.\n= 1 direct",
    );
    expect(gold.text).toBe("„Der Vertrag läuft aus“, fügte Ziegenbalg dem Blatt hinzu.");
    const [quote] = gold.quotes;
    expect(quote && words(gold, quote.spans)).toEqual(["„Der Vertrag läuft aus“"]);
    expect(quote && words(gold, quote.cue)).toEqual(["fügte", "hinzu"]);
    expect(quote && words(gold, quote.source)).toEqual(["Ziegenbalg"]);
    expect(quote && words(gold, quote.addressee)).toEqual(["dem Blatt"]);
    expect(quote && words(gold, quote.frame)).toEqual([", fügte Ziegenbalg dem Blatt hinzu"]);
  });

  test("a statement inside another takes over its source, cue and frame", () => {
    const gold = only("{1f {1s Sie} {1c sagte},} {1 es sei {2 „still“}}.\n= 1 indirect; 2 direct in 1");
    expect(gold.quotes.map(({ kind, parent }) => [kind, parent])).toEqual([
      ["indirect", undefined],
      ["direct", "1"],
    ]);
    expect(gold.quotes.map((quote) => words(gold, quote.source))).toEqual([["Sie"], ["Sie"]]);
  });

  test("one mark may serve two statements", () => {
    const gold = only(
      "{1f {1c Laut} {1s,2s Amt}} {1 fehlt Geld}. {2 Es komme später.}\n= 1 indirect; 2 indirect-free-indirect",
    );
    expect(gold.quotes.map((quote) => words(gold, quote.source))).toEqual([["Amt"], ["Amt"]]);
  });

  test("a text of several paragraphs keeps its line feeds", () => {
    expect(only("Eins.\n\nZwei.\n= none")).toEqual({ title: "Case", text: "Eins.\n\nZwei.", quotes: [] });
  });

  test.each([
    ["{1 Er ging", "mark never closed"],
    ["Er} ging", "closing bracket without a mark"],
    ["{1x Er} ging\n= none", "unknown mark"],
    ["{1 Er} ging\n= none", "marks in a text that is to have none"],
    ["{1 Er} ging\n= 1 spoken", "cannot read the statement"],
    ["{1s Er} ging\n= 1 direct", "has no words marked"],
    ["{1 Er} {2 ging}\n= 1 direct", "marked but not declared"],
    ["{1 Er} ging\n= 1 direct in 2", "refers to no earlier statement"],
    ["Er ging", "no line says what is marked"],
  ])("%j is refused: %s", (source, message) => {
    expect(() => only(source)).toThrow(message);
  });

  test("the scorer's form has null for a missing source and says what is nested", () => {
    const gold = only("{1f {1c Es hieß},} {1 er {2 „gehe“}}.\n= 1 indirect; 2 direct in 1");
    expect(toScorerDocument("0001", gold)).toEqual({
      id: "0001",
      documentName: "Case",
      originalText: "Es hieß, er „gehe“.",
      quotes: [
        { kind: "indirect", quote: [[9, 18]], speaker: null, cue: [[0, 7]], frame: [[0, 8]], hasNested: true },
        { kind: "direct", quote: [[12, 18]], speaker: null, cue: [[0, 7]], frame: [[0, 8]], nested: true },
      ],
    });
  });
});

describe.each([
  { language: "de", statements: 150, without: 40 },
  { language: "en", statements: 80, without: 20 },
])("the $language corpus of statements", ({ language, statements, without }) => {
  const texts = readCorpus(language);

  test(`has at least ${statements} statements and ${without} texts without any`, () => {
    expect(texts.flatMap(({ quotes }) => quotes).length).toBeGreaterThanOrEqual(statements);
    expect(texts.filter(({ quotes }) => quotes.length === 0).length).toBeGreaterThanOrEqual(without);
  });

  test("keeps to its own conventions: framed kinds have a frame, the others have none, no edge is a blank", () => {
    for (const text of texts) {
      for (const { kind, spans, cue, parent } of text.quotes) {
        if (kind === "indirect") expect(cue, text.title).not.toEqual([]);
        if (kind !== "direct" && kind !== "indirect") expect(cue, text.title).toEqual([]);
        for (const part of words(text, spans)) expect(part, text.title).toBe(part.trim());
        if (parent === undefined) continue;
        const outer = text.quotes.find(({ id }) => id === parent);
        expect(outer?.spans.some(([start, end]) => start <= (spans[0]?.[0] ?? 0) && end >= (spans[0]?.[1] ?? 0))).toBe(
          true,
        );
      }
    }
  });
});
