import type { TimeModifier } from "../../../../locale/time-data.ts";
import type { Meaning } from "../../expression.ts";
import { chainLeft } from "../chain.ts";
import { firstOf, readNounPhrase } from "../noun-phrase.ts";
import { expressionOf, type Page, plainNumber, type Rule, startOf, wordAt } from "../page.ts";

/**
 * A decade.
 *
 *     in den 1990er-Jahren      der späten 60er Jahre      die Neunziger      the early 2000s
 *        ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 */
export const decade: Rule = (page, at, emit) => {
  const read = page.tags[at]?.decade === undefined ? figures(page, at) : named(page, at);
  if (read === undefined) return;
  const phrase = readNounPhrase(page, at);
  const article = phrase.article || page.tags[at - 1]?.article === true;
  const announced = article || phrase.modifier !== undefined || page.tags[phrase.first - 1]?.preposition === true;
  if (!read.sure && !announced) return;
  const modifier = phrase.modifier ?? read.modifier;
  const first = phrase.article && !phrase.edge ? phrase.first - 1 : phrase.first;
  emit(
    expressionOf(page, first, read.next, {
      rule: "times/decade",
      meaning: read.meaning,
      ...(modifier === undefined ? {} : { modifier }),
    }),
  );
};

interface Decade {
  readonly meaning: Meaning;
  readonly next: number;
  /** Whether nothing else can be meant. */
  readonly sure: boolean;
  readonly modifier?: TimeModifier;
}

/** "1990er", "90er-Jahre", "1990s", "90s", "mid-1990s", and the year in "mid-2024". */
function figures(page: Page, at: number): Decade | undefined {
  const { middlePrefix } = page.tables.data;
  const written = page.words[at]?.folded ?? "";
  const middle = middlePrefix !== "" && written.startsWith(middlePrefix);
  const modifier: { modifier?: TimeModifier } = middle ? { modifier: "middle" } : {};
  const parts = /^(\d{4}|\d{2})([a-z]{1,2})?(?:-(.+))?$/.exec(middle ? written.slice(middlePrefix.length) : written);
  if (parts === null) return undefined;
  const [, digits, ending, noun] = parts;
  const number = Number(digits);
  if (ending === undefined)
    return middle && number >= 1000
      ? { meaning: { kind: "year", year: number }, next: at + 1, sure: true, ...modifier }
      : undefined;
  if (!page.tables.decadeEndings.has(ending) || number % 10 !== 0) return undefined;
  const joined = noun !== undefined && page.tables.words.get(noun)?.unit === "year";
  if (noun !== undefined && !joined) return undefined;
  const apart = !joined && page.tags[at + 1]?.unit === "year";
  const meaning: Meaning = number >= 100 ? { kind: "decade", year: number } : { kind: "tens", tens: number };
  const sure = joined || apart || (number >= 1000 && number < 2100);
  return { meaning, next: apart ? at + 2 : at + 1, sure, ...modifier };
}

/** "Neunziger", "neunziger Jahre", "nineties". */
function named(page: Page, at: number): Decade | undefined {
  const tens = page.tags[at]?.decade;
  if (tens === undefined) return undefined;
  const apart = page.tags[at + 1]?.unit === "year";
  return { meaning: { kind: "tens", tens }, next: apart ? at + 2 : at + 1, sure: apart };
}

/**
 * A century.
 *
 *     im 20. Jahrhundert      Ende des 19. Jahrhunderts      im 19. und 20. Jahrhundert      the 21st century
 *        ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^     ^^^^^^^^^^^^^^^          ^^^^^^^^^^^^
 */
export const century: Rule = (page, at, emit) => {
  if (page.tags[at]?.unit !== "century") return;
  const phrase = readNounPhrase(page, at);
  if (phrase.ordinal === undefined || phrase.ordinal > 22) return;
  const of = (ordinal: number): Meaning => ({ kind: "century", year: (ordinal - 1) * 100 });
  const half = halfBefore(page, phrase.article ? phrase.first - 2 : phrase.first - 1);
  const piece = half?.modifier ?? phrase.modifier;
  const modifier: { modifier?: TimeModifier } = piece === undefined ? {} : { modifier: piece };
  emit(
    expressionOf(page, half?.first ?? (page.tables.data.articleAlways ? firstOf(phrase, true) : phrase.first), at + 1, {
      rule: "times/century",
      meaning: of(phrase.ordinal),
      ...modifier,
    }),
  );
  if (half === undefined)
    chainLeft(page, phrase.first, (last) => {
      const stop = wordAt(page, last) === ".";
      const ordinal = plainNumber(page, stop ? last - 1 : last);
      if (!stop || ordinal < 1 || ordinal > 22 || startOf(page, last) < 0) return undefined;
      emit(expressionOf(page, last - 1, last + 1, { rule: "times/century", meaning: of(ordinal) }));
      return last - 1;
    });
};

/** "der ersten Hälfte" in front of "des 15. Jahrhunderts". */
function halfBefore(page: Page, noun: number): { readonly first: number; readonly modifier: TimeModifier } | undefined {
  const at = page.tags[noun]?.of === true ? noun - 1 : noun;
  if (page.tags[at]?.unit !== "half") return undefined;
  const phrase = readNounPhrase(page, at);
  if (phrase.ordinal === undefined || phrase.ordinal > 2) return undefined;
  return { first: firstOf(phrase), modifier: phrase.ordinal === 1 ? "start" : "end" };
}
