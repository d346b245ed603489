import { findMatches, findTokens, foldTerm, indexTerms, parseSearchQuery, searchAliases } from "@news/core/search";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const stem = (word: string, language = "de") => indexTerms(word, language).words.join(" ");

/** The text with brackets around what a query finds. */
function marked(query: string, text: string, language = "de"): string {
  const read = parseSearchQuery(query);
  if (!read.ok) return read.reason;
  let out = "";
  let at = 0;
  for (const { start, end } of findMatches(text, language, read.node)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

describe("folding", () => {
  test.for([
    ["Müller", "muller"],
    ["Mueller", "muller"],
    ["Mu\u0308ller", "muller"],
    ["Öhlmann", "ohlmann"],
    ["Straße", "strasse"],
    ["STRASSE", "strasse"],
    ["Yıldız", "yildiz"],
    ["Wałęsa", "walesa"],
    ["neue", "neue"],
    ["Quelle", "quelle"],
    ["Bauer", "bauer"],
    ["Joe", "joe"],
    ["AT&T", "att"],
    ["O’Neill", "oneill"],
    ["Москва", "москва"],
    ["…", ""],
  ] as const)("%s is %s", ([word, folded]) => {
    expect(foldTerm(word)).toBe(folded);
  });
});

describe("stems", () => {
  // biome-ignore format: pairs read better in rows
  test.for([
    "Häuser Haus", "Häusern Haus", "Mueller Müllers", "Bürgermeisterin Bürgermeister", "Ministerinnen Minister", "Fahrgäste Fahrgast",
    "beschließt beschlossen", "beschließen beschließt", "sprach spricht", "ausgesprochen aussprechen", "sagte sagen", "gesagt sagt",
    "kritisierte kritisiert", "Forderungen fordert", "Städte Stadt", "Hauptstädte Hauptstadt", "Präsidentin Präsidenten", "Ärztin Ärzte",
    "Energien Energie", "Autos Auto", "berichtete Bericht", "Studentinnen Student", "Kindern Kind", "Krankenhäuser Krankenhaus",
    "Wählerinnen Wähler", "Krieges Krieg", "Sitzungen Sitzung", "Themen Thema", "Museen Museum",
  ])("German: %s meet", (pair) => {
    const [one = "", other = ""] = pair.split(" ");
    expect(stem(one)).toBe(stem(other));
  });

  // biome-ignore format: pairs read better in rows
  test.for([
    "Reis Reise", "Messe Messer", "Rate Rat", "Markt Marke", "Haft Hafen", "Kunst Kunde", "Land Landung", "Staat Stadt",
    "Minister Ministerium", "Recht Rechnung", "Regel Regen", "Berg Bergung", "Wien Wein",
  ])("German: %s stay apart", (pair) => {
    const [one = "", other = ""] = pair.split(" ");
    expect(stem(one)).not.toBe(stem(other));
  });

  test.for([
    "ministers minister",
    "policies policy",
    "running run",
    "making made",
    "said says",
    "women woman",
    "hoped hope",
  ])("English: %s meet", (pair) => {
    const [one = "", other = ""] = pair.split(" ");
    expect(stem(one, "en")).toBe(stem(other, "en"));
  });

  test.for(["police policy", "bring bed", "news new"])("English: %s stay apart", (pair) => {
    const [one = "", other = ""] = pair.split(" ");
    expect(stem(one, "en")).not.toBe(stem(other, "en"));
  });
});

describe("what a query finds, marked in the text", () => {
  test.for([
    ["preis", "Die Energiepreise steigen.", "Die [Energiepreise] steigen."],
    ["Bahnlinie", "Die Straßenbahnlinie 5 fährt.", "Die [Straßenbahnlinie] 5 fährt."],
    ["ministerin", "Der Außenminister sprach.", "Der [Außenminister] sprach."],
    ["beschlossen", "Der Rat beschließt das.", "Der Rat [beschließt] das."],
    ["Yildiz", "Frau Yıldız kam.", "Frau [Yıldız] kam."],
    ['"rat der stadt"', "Der Rat der Stadt; der Rat.", "Der [Rat der Stadt]; der Rat."],
    ["„Rat der Stadt“", "Der Rat der Stadt; der Rat.", "Der [Rat der Stadt]; der Rat."],
    ["US-Präsident", "Der US-Präsident und der Präsident.", "Der [US-Präsident] und der Präsident."],
    ["Präsident", "Der US-Präsident ging.", "Der US-[Präsident] ging."],
    ["bürgerm*", "Die Bürgermeisterin.", "Die [Bürgermeisterin]."],
    ["häuser*", "Viele Häuserzeilen.", "Viele [Häuserzeilen]."],
    ["Rat -Stadt", "Der Rat der Stadt.", "Der [Rat] der Stadt."],
    ["Rat NOT (Stadt OR Land)", "Rat, Stadt, Land", "[Rat], Stadt, Land"],
    ["Rat OR Stadt", "Rat, Stadt", "[Rat], [Stadt]"],
    ["Hof", "Der Bahnhof.", "Der Bahnhof."],
    ["eis", "Die Reise.", "Die Reise."],
    ["", "Text", "no-words"],
    ['- ( ) "" …', "Text", "no-words"],
    ["-Rat", "Text", "only-not"],
    ["Rat OR NOT Stadt", "Text", "only-not"],
    ["(".repeat(50), "Text", "too-long"],
    ["a ".repeat(40), "Text", "too-long"],
    ['"Rat der', "Rat der Stadt", "[Rat der] Stadt"],
    ["Rat) Stadt", "Rat Stadt", "[Rat] [Stadt]"],
  ] as const)("%s", ([query, text, expected]) => {
    expect(marked(query, text)).toBe(expected);
  });

  test("English texts are found by English forms, and the genitive is no word", () => {
    expect(marked("minister", "Britain's ministers met.", "en")).toBe("Britain's [ministers] met.");
    expect(marked("Britain", "Britain's ministers met.", "en")).toBe("[Britain]'s ministers met.");
  });
});

test("a word of unknown language is found as it is folded", () => {
  expect(indexTerms("Ёлка растёт", "ru")).toEqual({ words: ["елка", "растет"], forms: [], parts: [] });
});

test("aliases: parts of compounds, forms of strong verbs, folded names, and nothing that stands in the text", () => {
  const aliases = searchAliases("Yıldız beschließt die Bahnlinie für Linie 5", "de");
  expect(aliases).toEqual(expect.arrayContaining(["yildiz", "beschlossen", "bahn"]));
  expect(aliases).not.toContain("linie");
});

test("every token is exact, in order, and found by itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("de", "en", "und"), (text, language) => {
      let at = 0;
      for (const { term, start, end } of findTokens(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(foldTerm(text.slice(start, end))).toBe(term);
        at = end;
      }
      for (const { words, forms, parts } of [indexTerms(text, language)])
        for (const term of [...words, ...forms, ...parts])
          expect(term).toMatch(/^[\p{L}\p{N}\p{M}\p{So}\p{Co}\p{Cn}\p{Cs}]+$/u);
    }),
  );
});

test("a query of any kind is read or refused, never thrown at", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (query) => void parseSearchQuery(query)));
});

test("an endless text gives an index of bounded size", () => {
  const text = Array.from({ length: 200_000 }, (_, index) => `wort${index.toString(36)}`).join(" ");
  const { words, forms, parts } = indexTerms(text, "de");
  expect(words).toHaveLength(16_000);
  expect([...words, ...forms, ...parts].join("").length).toBeLessThan(500_000);
});
