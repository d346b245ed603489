import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArticle } from "@news/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countWork } from "./count-work.ts";

/** The worst inputs we could think of for each rule: a name, and the piece that is repeated. */
const hostilePieces = JSON.parse(
  readFileSync(join(import.meta.dirname, "hostile-pieces.json"), "utf8"),
) as readonly (readonly [name: string, piece: string])[];

const work = (text: string) => countWork(() => parseArticle(text, { language: "de" }));

describe("twice the text is at most about twice the work", () => {
  test.for(hostilePieces)("%s", ([, piece]) => {
    const base = piece.repeat(Math.ceil(6000 / piece.length));
    parseArticle(base, { language: "de" });
    const [one, two, four] = [work(base), work(base.repeat(2)), work(base.repeat(4))];
    expect(two / one).toBeLessThanOrEqual(2.2);
    expect(four / two).toBeLessThanOrEqual(2.2);
  });

  test("any text", () => {
    const pieces = hostilePieces.map(([, piece]) => piece);
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 40 })), {
      minLength: 4,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (parts) => {
        // A line that stands once may be read as something else than the same line standing again; from the fourth time on
        // it is read alike.
        const base = `${parts.join("")}\n`.repeat(4);
        // A constant share stands for what every call costs, and for look-ups whose number is capped.
        expect(work(base + base)).toBeLessThanOrEqual(work(base) * 2.2 + 3000);
      }),
      { numRuns: 700 },
    );
  });
});
