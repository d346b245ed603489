import { parseArticle } from "@news/core";
import { ArticleSchema } from "@news/core/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const RUNS = 1000;

/** Words that mean something in time and words that do not, in both languages; most sentences made of them are nonsense. */
const words = {
  de: "am im vor seit bis um von zwischen und der den des letzten nächsten 3. 15. 2024 1999 1949/50 20 20.30 8-12 24:00 31. 29. Februar März Mai Dezember Montag Freitagabend Nacht zum auf Morgen morgen heute gestern Jahr Jahre Jahren Tag Woche Wochenende Quartal Uhr halb Viertel nach zwei hundert 90er Neunziger Jahrhundert Sommer Ostern täglich jeden alle einmal derzeit damals bald Saison 2007/08 3.5.2024 31.02.2023 00.00.0000 99.99.99 Anfang Ende rund - – , . ( ) hat wird sagte Euro Frau Müller",
  en: "on in at since until from to between and the last next this that May March August 3 31st 2024 1999 2023-24 20 5:30 p.m. 12am Monday Friday night morning today yesterday tomorrow year years day week weekend quarter o'clock half past two hundred 1990s mid-1990s nineties century summer Easter daily every each once currently then soon season 2007/08 3/5/2024 13/13/2024 early late about - – , . ( ) has will said dollars Mr. Jones ago later of mid-May",
};

const sentences = (language: "de" | "en") =>
  fc
    .array(fc.constantFrom(...words[language].split(" ")), { minLength: 1, maxLength: 25 })
    .map((list) => `${list.join(" ")}.`);

const dates = fc
  .date({ min: new Date("0001-01-02"), max: new Date("9998-12-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const cases = fc.constantFrom("de" as const, "en" as const).chain((language) =>
  fc.record({
    language: fc.constant(language),
    text: sentences(language),
    publishedAt: fc.option(dates, { nil: undefined }),
  }),
);

/** A day, a month, a year, a season, a decade or a century; a day may have a clock time, a year a remark. */
const UNIT =
  "\\d{2}(?:XX|\\dX|\\d{2}(?:-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01]|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::00(?:Z|[+-]\\d{2}:\\d{2}))?)?))?~?)";
const EDTF = new RegExp(`^(?:${UNIT}|${UNIT}/${UNIT}|${UNIT}/\\.\\.|\\.\\./${UNIT})$`);
const DURATION = /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
const TIMEX =
  /^(?:PRESENT_REF|PAST_REF|FUTURE_REF|PT?[\dX.]+(?:Y|M|W|D|H|S|DE|CE|WE)|[\dX]{2,4}(?:-[\dX-]+)?(?:-(?:SP|SU|FA|WI|Q\d|H\d|WE|W[\dX]{2}.*))?(?:T.+)?|T.+)$/;

const timesOf = ({
  text,
  language,
  publishedAt,
}: {
  text: string;
  language: "de" | "en";
  publishedAt: string | undefined;
}) => parseArticle(text, { language, ...(publishedAt === undefined ? {} : { publishedAt }) });

describe("whatever words of time follow each other", () => {
  test("the article fits the schema", () => {
    fc.assert(
      fc.property(cases, (given) => {
        ArticleSchema.parse(timesOf(given));
      }),
      { numRuns: RUNS },
    );
  });

  test("every span slices to the words of its expression, and no two share a character", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { times } = timesOf(given);
        let end = 0;
        for (const { text, span, parts } of times) {
          expect(given.text.slice(span.start, span.end)).toBe(text);
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
          for (const part of parts ?? []) {
            expect(part.span.start).toBeGreaterThanOrEqual(span.start);
            expect(part.span.end).toBeLessThanOrEqual(span.end);
            expect(part.span.end).toBeGreaterThan(part.span.start);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("values are EDTF, durations ISO 8601, and the rest TIMEX3", () => {
    fc.assert(
      fc.property(cases, (given) => {
        for (const { value, duration, timex, parts } of timesOf(given).times) {
          for (const told of [value, ...(parts ?? []).map((part) => part.value)])
            if (told !== undefined) expect(told).toMatch(EDTF);
          if (duration !== undefined) expect(duration).toMatch(DURATION);
          for (const told of [timex, ...(parts ?? []).map((part) => part.timex)])
            if (told !== undefined) expect(told).toMatch(TIMEX);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("every day that is told stands in the calendar", () => {
    fc.assert(
      fc.property(cases, (given) => {
        for (const { value } of timesOf(given).times)
          for (const [day] of (value ?? "").matchAll(/\d{4}-\d{2}-\d{2}/g)) {
            const date = new Date(`${day}T00:00:00Z`);
            expect(Number.isNaN(date.getTime()) ? "no day" : date.toISOString().slice(0, 10)).toBe(day);
          }
      }),
      { numRuns: RUNS },
    );
  });

  test("without a day of publication and without a year in the text nothing has a value", () => {
    const dateless = fc.constantFrom("de" as const, "en" as const).chain((language) => {
      const yearless = words[language]
        .split(" ")
        .filter((word) => !/\d{4}|\d0s|\d0er|eties|ziger|hundert|century/.test(word));
      const text = fc
        .array(fc.constantFrom(...yearless), { minLength: 1, maxLength: 25 })
        .map((list) => list.join(" "));
      return fc.record({ language: fc.constant(language), text, publishedAt: fc.constant(undefined) });
    });
    fc.assert(
      fc.property(dateless, (given) => {
        for (const { value, direction } of timesOf(given).times) {
          expect(value).toBeUndefined();
          expect(direction).toBeUndefined();
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe("relative words without a day of publication", () => {
  test.each([
    ["de", "Der Rat hat am Dienstag getagt.", "XXXX-WXX-2"],
    ["de", "Der Rat hat am 3. Mai getagt.", "XXXX-05-03"],
    ["de", "Der Rat hat gestern getagt.", undefined],
    ["de", "Der Rat hat im vergangenen Jahr getagt.", undefined],
    ["de", "Der Rat hat um 20 Uhr getagt.", "T20:00"],
    ["en", "The council met on Tuesday.", "XXXX-WXX-2"],
    ["en", "The council met on May 3.", "XXXX-05-03"],
    ["en", "The council met yesterday.", undefined],
    ["en", "The council met last year.", undefined],
    ["en", "The council met at 8 p.m. in Bonn.", "T20:00"],
  ] as const)("%s: %s", (language, text, timex) => {
    const { times, publishedAt } = parseArticle(text, { language });
    expect(publishedAt).toBeUndefined();
    expect(times.map((time) => [time.value, time.timex])).toEqual([[undefined, timex]]);
  });
});
