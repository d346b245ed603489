import { expect, test } from "vitest";
import { formats } from "../src/article/formats.ts";
import { de } from "../src/i18n/de.ts";
import { DictionarySchema } from "../src/i18n/dictionary.ts";
import { en } from "../src/i18n/en.ts";
import { formatEdtf } from "../src/i18n/format-edtf.ts";

test.each([
  ["German", de],
  ["English", en],
])("the %s dictionary has every word, and none too many", (_, dictionary) => {
  const result = DictionarySchema.safeParse(dictionary);
  expect(result.error?.issues ?? []).toEqual([]);
});

test("both have the same remarks and describe every format", () => {
  expect(Object.keys(en.remarks).sort()).toEqual(Object.keys(de.remarks).sort());
  for (const { name } of formats) for (const words of [de, en]) expect(words.structure.formats[name]).toBeTruthy();
});

test.each([
  ["2025-01-21", "21. Januar 2025", "21 January 2025"],
  ["2025-01-21T15:00", "21. Januar 2025, 15.00 Uhr", "21 January 2025, 15:00"],
  ["2025-01", "Januar 2025", "January 2025"],
  ["2025", "2025", "2025"],
  ["2021-22", "Sommer 2021", "Summer 2021"],
  ["2024-34", "2. Quartal 2024", "Quarter 2 of 2024"],
  ["199X", "1990er Jahre", "1990s"],
  ["19XX", "20. Jahrhundert", "Century 20"],
  ["2014/..", "ab 2014", "from 2014"],
  ["../2014-05", "bis Mai 2014", "until May 2014"],
  ["2014-05-01/2014-05-03", "1. Mai 2014 – 3. Mai 2014", "1 May 2014 – 3 May 2014"],
  ["2014~", "etwa 2014", "about 2014"],
  ["what is this", "what is this", "what is this"],
])("the EDTF date %s reads: %s; %s", (value, german, english) => {
  expect([formatEdtf(value, de), formatEdtf(value, en)]).toEqual([german, english]);
});
