import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/index.ts";
import type { RecognisedName, Recogniser } from "../../src/locale/recogniser.ts";
import { germanCases } from "./cases.de.ts";
import { englishCases } from "./cases.en.ts";
import { drawEntities, plainText } from "./draw-entities.ts";

describe("German entities", () => {
  test.for(germanCases)("%s", ([, drawing]) => {
    expect(drawEntities(plainText(drawing), "de")).toBe(drawing);
  });
});

describe("English entities", () => {
  test.for(englishCases)("%s", ([, drawing]) => {
    expect(drawEntities(plainText(drawing), "en")).toBe(drawing);
  });
});

/** Knows the names it is given, wherever their words stand. */
function recogniserOf(names: Readonly<Record<string, RecognisedName["type"]>>): Recogniser {
  return {
    name: "some-names",
    languages: ["de"],
    recognise: (words) =>
      words.flatMap((_, from) =>
        Object.entries(names).flatMap(([name, type]) => {
          const to = from + name.split(" ").length;
          const written = words.slice(from, to).map(({ text }) => text);
          return written.join(" ") === name ? [{ from, to, type, score: 1 }] : [];
        }),
      ),
  };
}

describe("around a recogniser", () => {
  test.for([
    [
      "a name keeps its role and its gender",
      { "Ida Muster": "person" },
      "{p1/d Bürgermeisterin} {p1 Ida Muster} kam. {p1/p Sie} lachte.",
    ],
    [
      "a role inside the name is put outside",
      { "Trainer Ola Ahrens": "person" },
      "Gestern kam {p1/d Trainer} {p1 Ola Ahrens}.",
    ],
    ["a listed place has its country", { Polen: "place" }, "Er lobt {l1 Polen} und {l1/j polnische} Äpfel."],
    [
      "a listed name of several words stays what it is",
      { "Weiße Haus": "place" },
      "Er kam ins {o1 Weiße Haus} zurück.",
    ],
    ["guesses of rules are silent", { "Ida Muster": "person" }, "{p1 Ida Muster} blieb in Zweifelhausen."],
    [
      "surnames side by side make no name",
      { "Ahrens Muster": "person", "Musters Rede": "person" },
      "{p1 Ida Muster} traf {p2 Bo Ahrens}. Seit {p1 Musters} Rede sieht {p2 Ahrens} {p1 Muster} anders.",
    ],
    ["the full stop is no part of a name", { "Zoff .": "organisation" }, "Er las es bei {o1 Zoff}."],
    [
      "acronyms in brackets join",
      { "Zoff Werk": "organisation" },
      "Das {o1 Zoff Werk} ({o1 ZW}) schließt. Die {o1 ZW} schweigt.",
    ],
  ] as const)("%s", ([, names, drawing]) => {
    expect(drawEntities(plainText(drawing), "de", recogniserOf(names))).toBe(drawing);
  });

  test("what is no stretch of the sentence is left out", () => {
    const broken: Recogniser = {
      name: "broken",
      languages: ["de"],
      recognise: () => [
        { from: -1, to: 1, type: "person", score: 1 },
        { from: 2, to: 2, type: "place", score: 1 },
        { from: 0, to: 999, type: "place", score: 1 },
        { from: 0.5, to: 1.5, type: "place", score: 1 },
      ],
    };
    expect(drawEntities("gestern kam niemand und heute auch nicht", "de", broken)).toBe(
      "gestern kam niemand und heute auch nicht",
    );
  });
});

describe("of whatever sentences", () => {
  const sentences = fc.constantFrom(...[...germanCases, ...englishCases].map(([, drawing]) => plainText(drawing)));
  const texts = fc.array(sentences, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(" "));

  test("marks lie inside one another and the text comes back", () => {
    fc.assert(fc.property(texts, (text) => plainText(drawEntities(text, "de")) === text));
  });

  test("every mention belongs to one entity, and names are words of the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { entities } = parseArticle(text, { language: "de" });
        const places = entities.flatMap(({ mentions }) => mentions.map(({ span }) => `${span.start}-${span.end}`));
        expect(new Set(places).size).toBe(places.length);
        for (const { name } of entities) expect(text).toContain(name);
      }),
    );
  });

  test("sources, authors and addressees point to entities of the article", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { entities, quotes } = parseArticle(text, { language: "de" });
        const ids = new Set(entities.map(({ id }) => id));
        for (const { source, addressee } of quotes)
          for (const id of [source?.entity, addressee?.entity]) expect(id === undefined || ids.has(id)).toBe(true);
      }),
    );
  });
});
