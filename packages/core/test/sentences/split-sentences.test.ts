import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileSentences, type SentenceTables } from "../../src/locale/compile-sentences.ts";
import { germanCalendar } from "../../src/locales/de/calendar.ts";
import { germanSentences } from "../../src/locales/de/sentences.ts";
import { englishCalendar } from "../../src/locales/en/calendar.ts";
import { englishSentences } from "../../src/locales/en/sentences.ts";
import { normaliseText } from "../../src/stages/normalise/normalise-text.ts";
import { splitSentences } from "../../src/stages/sentences/split-sentences.ts";
import { blindGermanCases } from "./cases.blind.de.ts";
import { blindEnglishCases } from "./cases.blind.en.ts";
import { germanCases } from "./cases.de.ts";
import { englishCases } from "./cases.en.ts";
import { cut, markSentences, plainText } from "./mark-sentences.ts";
import type { SentenceCase } from "./sentence-case.ts";

const german = compileSentences(germanSentences, germanCalendar);
const english = compileSentences(englishSentences, englishCalendar);

function runCases(cases: readonly SentenceCase[], tables: SentenceTables): void {
  test.for(cases.map(({ about, text }) => [about, text] as const))("%s", ([, text]) => {
    expect(markSentences(plainText(text), tables)).toBe(text);
  });
}

describe("German sentences", () => runCases(germanCases, german));
describe("English sentences", () => runCases(englishCases, english));
describe("more German sentences", () => runCases(blindGermanCases, german));
describe("more English sentences", () => runCases(blindEnglishCases, english));

/** Lines that a rule could take too far. */
describe("must not match", () => {
  test.for([
    ["speech verb without a quote", english, "Who will pay? ‖ Marlow asked."],
    ["name, then a pause before the verb", english, "“Who will pay?” ‖ Marlow had nothing that she said."],
    ["an opener is no name", english, "“Who will pay?” ‖ They asked."],
    ["abbreviation in another case", german, "Das sagte Max. ‖ Händler lachten, denn sie mag. ‖ Händler nicht."],
    ["letter of a possessive", english, "The house was Marlow’s. ‖ Workers came."],
    ["letter behind a sign", german, "Er trug Kleider von H&M. ‖ Händler staunten über 80 km/h. ‖ Fahrer auch."],
    ["number behind a counted noun", german, "Bochum steht auf Platz 3. ‖ Trainer Kern lobte das Team."],
    ["number behind a section sign", german, "Das regelt §5. ‖ Richter sehen es anders."],
    ["letters of a roman numeral in capitals", german, "Es kostete 5 DM. ‖ Händler kauften die CD. ‖ Kunden auch."],
    ["year at the start of a sentence", german, "Das war knapp. ‖ 2024. ‖ Das Jahr der Wahl."],
    ["abbreviation before no number", english, "Is it modern art? ‖ Yes, it is Art. ‖ Critics agree."],
    ["ordinal in a language that has none", english, "The boy was 17. ‖ Police are looking."],
    ["name with a mark before an opener", german, "Er arbeitet bei Yahoo! ‖ Dort ist er seit Mai."],
    ["dashes that do not pair", german, "Der Bund – ach je! ‖ – Die Länder zahlen."],
    ["bracket that opens the sentence", german, "(Das war klug!) ‖ Karl blieb."],
    ["forgotten blank in an address", german, "Siehe haus/Garten.Zaun im Netz. ‖ Dort steht es."],
    ["forgotten blank behind an abbreviation", german, "Es kam Abg.Huber. ‖ Er blieb."],
    ["quoted title behind an abbreviation", german, "Sie spielte u. a. „Die Möwe“ und „Das Boot“. ‖ Er lachte."],
    ["quoted speech behind an abbreviation", german, "Er ist Richter a. D. ‖ „Die Lage ist ernst“, sagt er."],
  ] as const)("%s", ([, tables, text]) => {
    expect(markSentences(plainText(text), tables)).toBe(text);
  });
});

/** Faults that running text brought to light; the sentences are made up after it. */
describe("found in running text", () => {
  test.for([
    [
      "a country that looks like an adjective cut short",
      german,
      "Der Konzern zog in die Schweiz. ‖ Händler zogen mit.",
    ],
    ["a firm that looks like an adjective cut short", german, "Er arbeitet bei Bayer. ‖ Chemiker wie er sind gefragt."],
    ["an acronym that looks like an abbreviation", german, "Der Wagen heißt FT-EV. ‖ Händler warten darauf."],
    ["titles in capitals", german, "DR. LENZ KOMMT. ‖ PROF. BRANDT GEHT."],
    ["et al. before a year in brackets", german, "Das zeigen Weber et al. (2019) in einer Studie. ‖ Sie ist neu."],
    ["closed date, blank, year", german, "Gewählt wird am 19.12. 2028 im Saal. ‖ Das steht fest."],
    ["day of birth behind a star", german, "Otto Voigt (*25. Dezember 1871) war Maler. ‖ Er starb früh."],
    ["club behind a noun", german, "Am Ende verlor Gastgeber 1. FC Neuhaus. ‖ Fans pfiffen."],
    ["month behind a noun", german, "Sie tagen am Montag 3. März in Ulm. ‖ Händler kommen."],
    ["product with a number", german, "Neu ist auch die Playbox 3. ‖ Analysten erwarten viel."],
    ["ordinal behind a genitive", german, "Gespielt wird Beethovens 9. Sinfonie. ‖ Chöre singen."],
    ["counted noun that looks like a genitive", german, "Der Zug stand auf Gleis 3. ‖ Helfer kamen."],
    ["given name of two letters", german, "Das Stück ist von Th. Brandt. ‖ Regie führt Lea Sand."],
    ["initial before an ampersand", german, "Das schrieben Fischer, V. & Erdmann, E. im Jahr 2003. ‖ Es gilt noch."],
    ["omission behind a full stop", german, "„Wir sind weit gekommen. ‖ […] Nun geht es weiter“, heißt es."],
    ["closing quote behind a blank at the end", german, "„Das habe ich nie verstanden. “"],
    [
      "speech behind an abbreviation",
      english,
      "The craft was down at 4:17 p.m. ‖ “Harbor, we made it,” the pilot said.",
    ],
    ["name in quotes behind an abbreviation", english, "He signed the U.S. “Open Harbors” Treaty. ‖ It holds."],
    ["titles before names that look like openers", english, "Dr. He and Ms. So met Mr. An. ‖ They talked."],
  ] as const)("%s", ([, tables, text]) => {
    expect(markSentences(plainText(text), tables)).toBe(text);
  });
});

describe("rare signs", () => {
  test.for([
    ["footnote in brackets", "Das sagte der Rat.[12] ‖ Er tagt im Mai."],
    ["closing quote behind a blank", "« Wir gehen. » ‖ Danach war Schluss."],
    ["straight closing quote behind a blank", 'Er sagte: "Wir gehen. " ‖ Danach war Schluss.'],
    ["spaced dots", "Er wartete . . . ‖ Dann ging er."],
    ["signs alone at the end", "Tor! ⚽"],
    ["signs alone", "… !"],
    ["emoji in front of a sentence", "Tor! ‖ 😀 Das war gut."],
    ["decomposed letters", "Der Rat tagte. ‖ A\u0308pfel gab es auch u. A\u0308. ‖ Das war gut."],
    ["soft hyphen inside an abbreviation", "Ein\u00ADschl. u\u00ADsw. ‖ Das war gut."],
    ["spaced date", "Gewählt wird am 3. 5. 2026. ‖ Das steht fest."],
    ["two numbers behind one another", "Der Junge war 17. ‖ 300 Menschen kamen."],
  ] as const)("%s", ([, text]) => {
    expect(markSentences(plainText(text), german)).toBe(text);
  });

  test("a line feed is a blank: wire copy breaks its lines anywhere", () => {
    const text = "Es sind z.\nB. Kassel und Dr.\nLenz. Er\nkommt.";
    expect(cut(text, german)).toEqual(["Es sind z.\nB. Kassel und Dr.\nLenz.", "Er\nkommt."]);
  });

  test("nothing but blanks gives no sentence", () => {
    expect(splitSentences("", 0, 0, german)).toEqual([]);
    expect(splitSentences(" \n ", 0, 3, german)).toEqual([]);
  });
});

/** Text that is all edges: pieces of the tables' lines, signs, halves of surrogate pairs. */
const pieces = fc.constantFrom(
  ..."Der|Dr|z|B|u|a|usw|17|2024|XIV|Nr|S|Yahoo|Marlow|asked|und|Er|die|The|U.S.|p.m|www.|Ä|ß|中".split("|"),
  ...". ! ? … ... „ “ ” » « ‚ ‘ ’ \" ' ( ) [ ] – - — , : ; & / @ % §".split(" "),
  ..." ,  ,\n, , ".split(","),
  "\ud83d",
  "\ude00",
  "😀",
  "\u00ad",
  "\u0308",
);
const edgyText = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

describe("any text", () => {
  const both = fc.constantFrom(german, english);

  test("sentences are trimmed, in order, inside the stretch, and cover all that is not blank", () => {
    const property = fc.property(edgyText, fc.nat(), fc.nat(), both, (raw, one, other, tables) => {
      const text = normaliseText(raw);
      const start = Math.min(one % (text.length + 1), other % (text.length + 1));
      const end = Math.max(one % (text.length + 1), other % (text.length + 1));
      let at = start;
      for (const span of splitSentences(text, start, end, tables)) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeGreaterThan(span.start);
        expect(text.slice(at, span.start)).toMatch(/^[ \n]*$/);
        expect(text.slice(span.start, span.end)).toMatch(/^[^ \n](?:.*[^ \n])?$/s);
        at = span.end;
      }
      expect(at).toBeLessThanOrEqual(end);
      expect(text.slice(at, end)).toMatch(/^[ \n]*$/);
    });
    fc.assert(property, { numRuns: 3000 });
  });

  test("what stands around the stretch does not matter", () => {
    const property = fc.property(edgyText, edgyText, edgyText, both, (before, raw, behind, tables) => {
      const text = normaliseText(raw);
      const inside = splitSentences(before + text + behind, before.length, before.length + text.length, tables);
      const alone = splitSentences(text, 0, text.length, tables);
      const shift = before.length;
      expect(inside).toEqual(alone.map(({ start, end }) => ({ start: start + shift, end: end + shift })));
    });
    fc.assert(property, { numRuns: 3000 });
  });

  test("the same text gives the same sentences", () => {
    const property = fc.property(edgyText, both, (raw, tables) => {
      const text = normaliseText(raw);
      expect(splitSentences(text, 0, text.length, tables)).toEqual(splitSentences(text, 0, text.length, tables));
    });
    fc.assert(property);
  });
});

/** A string that counts how many of its characters are looked at. */
class CountingText extends String {
  reads = 0;

  override charCodeAt(index: number): number {
    this.reads += 1;
    return super.charCodeAt(index);
  }

  override charAt(index: number): string {
    this.reads += 1;
    return super.charAt(index);
  }

  override slice(start: number, end: number): string {
    const piece = super.slice(start, end);
    this.reads += piece.length;
    return piece;
  }
}

function countReads(text: string, tables: SentenceTables): number {
  const counting = new CountingText(text);
  // The splitter reads characters and cuts words, nothing else: a String object serves it as well as a string.
  splitSentences(counting as unknown as string, 0, text.length, tables);
  return counting.reads;
}

describe("hostile text is read in linear time", () => {
  const hostile = [
    ".",
    "…",
    "! ",
    ". ",
    " ",
    "„",
    "“",
    "”.",
    '"',
    '."',
    "(",
    ").",
    "(!)",
    "[1]",
    ".[1",
    ".[12",
    "–",
    " – ",
    ". – ",
    "! – ",
    "a.b.c.",
    "a. b. c. ",
    "z. B. ",
    "A. ",
    "Ab.",
    "Das.Das",
    "aaa.Aaa",
    "www.",
    "1. ",
    "1.",
    "3. 5. ",
    "XIV. ",
    "a",
    "1",
    "A",
    "\u0308",
    "\u00ad",
    ". \u00ad",
    "!” A ",
    "?” Marlow ",
    "?” de ",
    "u. a. „Die ",
    "u. a. „Die Die Die Die Die",
    "usw. Die ",
    "Dr. ",
    "a'",
    "’s. ",
    "a-",
    "A-. ",
    "\ud83d. ",
  ];

  test.for(hostile.map((piece) => [JSON.stringify(piece), piece] as const))("%s, repeated", ([, piece]) => {
    for (const tables of [german, english]) {
      const short = countReads(piece.repeat(Math.ceil(1_000 / piece.length)), tables);
      const long = countReads(piece.repeat(Math.ceil(10_000 / piece.length)), tables);
      expect(long).toBeLessThan(short * 10.5 + 1_000);
      expect(long).toBeLessThan(10_000 * 120);
    }
  });

  test.for(hostile.map((piece) => [JSON.stringify(piece), piece] as const))("200 kB of %s end", ([, piece]) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(splitSentences(text, 0, text.length, german).length).toBeGreaterThanOrEqual(0);
  });
});
