import { parseArticle } from "@news/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countWork } from "./count-work.ts";

const work = (text: string) => countWork(() => parseArticle(text, { language: "de" }));

/** The worst inputs we could think of, each the piece that is repeated. */
const hostile: readonly (readonly [name: string, piece: string])[] = [
  ["one endless sentence", "und der Rat tagt weiter "],
  ["sentences in one line", "Der Rat tagt. "],
  ["one-letter lines", "a\n"],
  ["short lines without a mark", "Was die Brücke kostet\n"],
  ["opening marks", "„"],
  ["nested opening marks", "„‚"],
  ["straight marks", '"'],
  ["opening brackets", "("],
  ["full stops", "."],
  ["letters with stops", "a."],
  ["ellipses", "… "],
  ["blanks", " "],
  ["line feeds", "\n"],
  ["digits", "1"],
  ["numbers and stops", "1. "],
  ["numbered lines", "1. Der Rat tagt\n"],
  ["clock lines", "12.31 Uhr: Die Feuerwehr rückt an\n"],
  ["captions", "Foto: Ada Beispiel/dpa\n"],
  ["bylines", "Von Ada Beispiel\n"],
  ["names in one line", "Ada Beispiel, "],
  ["places in one line", "Berlin/"],
  ["datelines", "Berlin (dpa) - Der Rat tagt.\n"],
  ["labels", "Mehr zum Thema\n"],
  ["sources", "Quellen:\n"],
  ["date lines", "Stand: 12.03.2024, 10.30 Uhr\n"],
  ["speaker labels", "Kurier: Wer zahlt?\n"],
  ["questions with answers", "Was sagen Sie dazu?\nDas weiß ich nicht.\n"],
  ["tags", "<a"],
  ["entities", "&amp"],
  ["hashes", "# "],
  ["one endless word", "ab"],
  ["combining marks", "e\u0301"],
  ["half a surrogate pair", "\ud83d"],
  ["hard wraps", "der Rat hat am Montag sehr lange über die neue Brücke beraten und\n"],
  ["quoted lines", "„Wir bleiben dabei, und niemand wird uns davon abbringen“\n"],
  ["copies of a phrase in brackets", "(Foto: "],
  ["gaps of a phrase", "die berichterstattung "],
  ["CRLF", "Der Rat tagt.\r\n"],
];

describe("twice the text is at most about twice the work", () => {
  test.for(hostile)("%s", ([, piece]) => {
    const base = piece.repeat(Math.ceil(6000 / piece.length));
    parseArticle(base, { language: "de" });
    const [one, two, four] = [work(base), work(base.repeat(2)), work(base.repeat(4))];
    expect(two / one).toBeLessThanOrEqual(2.2);
    expect(four / two).toBeLessThanOrEqual(2.2);
  });

  test("any text", () => {
    const pieces = hostile.map(([, piece]) => piece);
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 40 })), {
      minLength: 4,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const once = `${parts.join("")}\n`;
        // A constant share stands for what every call costs, and for look-ups whose number is capped.
        expect(work(once + once)).toBeLessThanOrEqual(work(once) * 2.3 + 3000);
      }),
      { numRuns: 2000 },
    );
  });
});
