import { parseArticle } from "@news/core";
import { expect, test } from "vitest";

/** The text, and what is quoted in its last paragraph. */
const cases: readonly (readonly [text: string, quoted: string])[] = [
  ["Laut Verwaltung dauert der Bau zwei Jahre. (abc)", "dauert der Bau zwei Jahre"],
  [
    "Laut Verwaltung dauert der Bau an der alten Brücke über den Fluss noch mindestens zwei Jahre. dpa xx/yy",
    "dauert der Bau an der alten Brücke über den Fluss noch mindestens zwei Jahre",
  ],
  ["Laut Verwaltung dauert der Bau (noch) zwei Jahre.", "dauert der Bau (noch) zwei Jahre"],
];

test.for(cases)("%s", ([tail, quoted]) => {
  const text = `Der Rat hat am Montag lange über die neue Brücke beraten und nichts beschlossen.\n${tail}`;
  expect(parseArticle(text, { language: "de" }).quotes.map((quote) => quote.text)).toEqual([quoted]);
});
