import type { DayPart } from "../../../../locale/time-data.ts";
import type { Expression, Meaning } from "../../expression.ts";
import { isNamedTime } from "../named-time.ts";
import { firstOf, readNounPhrase } from "../noun-phrase.ts";
import { expressionOf, type Page, type Rule, wordAt, yearAt } from "../page.ts";
import { readYearBehind } from "../year-behind.ts";

/**
 * A season of a year.
 *
 *     im Sommer 2021      im vergangenen Winter      Ende des Sommers      last spring
 *        ^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^
 */
export const season: Rule = (page, at, emit) => {
  const index = page.tags[at]?.season;
  if (index === undefined) return;
  const phrase = readNounPhrase(page, at);
  const { year, next } = readYearBehind(page, at + 1);
  if ((year === undefined && !isNamedTime(page, at, phrase)) || phrase.amount !== undefined) return;
  const modifier = phrase.modifier === undefined ? {} : { modifier: phrase.modifier };
  const first = firstOf(phrase, page.tables.data.articleAlways);
  if (phrase.each)
    return emit(
      expressionOf(page, first, at + 1, {
        rule: "times/season",
        meaning: { kind: "set", every: { timex: `XXXX-${"SP SU FA WI".split(" ")[index - 1]}` } },
      }),
    );
  const by = year === undefined && phrase.by !== undefined ? { by: phrase.by } : {};
  emit(
    expressionOf(page, first, next, {
      rule: "times/season",
      meaning: { kind: "season", index, ...year, ...by },
      ...modifier,
    }),
  );
};

/**
 * A quarter or a half of a year.
 *
 *     im dritten Quartal 2024      im ersten Halbjahr      the second half of 2023      Q3 2024
 *        ^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^
 */
export const pieceOfYear: Rule = (page, at, emit) => {
  const unit = page.tags[at]?.unit;
  if (unit !== "quarter" && unit !== "half") return;
  const phrase = readNounPhrase(page, at);
  const index = phrase.ordinal;
  if (index === undefined || index > (unit === "quarter" ? 4 : 2) || phrase.amount !== undefined) return;
  const behind = readYearBehind(page, at + 1);
  if (page.tags[at]?.ambiguous === true && behind.year === undefined && phrase.by === undefined) return;
  const by = behind.year === undefined && phrase.by !== undefined ? { by: phrase.by } : {};
  emit(
    expressionOf(page, firstOf(phrase, page.tables.data.articleAlways), behind.next, {
      rule: "times/piece-of-year",
      meaning: { kind: unit, index, ...behind.year, ...by },
    }),
  );
};

/** "Q3", "Q3 2024", "H1 2023": signs of business news. */
export const quarterSign: Rule = (page, at, emit) => {
  const piece = page.tags[at]?.piece;
  if (piece === undefined || (piece.unit === "half" && page.tags[at]?.joined !== true && yearAt(page, at + 1) < 0))
    return;
  const { year, next } = readYearBehind(page, at + 1);
  const meaning: Meaning = { kind: piece.unit, index: piece.index, ...year };
  emit(expressionOf(page, at, next, { rule: "times/quarter-sign", meaning }));
};

/**
 * A feast by its name.
 *
 *     an Ostern 2024      nach Weihnachten      am Heiligen Abend      on Christmas Eve
 *        ^^^^^^^^^^^           ^^^^^^^^^^^         ^^^^^^^^^^^^^^         ^^^^^^^^^^^^^
 */
export const feast: Rule = (page, at, emit) => {
  const match = page.phrases.get(at);
  if (match === undefined || !("feast" in match.value) || !isWrittenBig(page, at, match.length)) return;
  const phrase = readNounPhrase(page, at);
  const { year, next } = readYearBehind(page, at + match.length);
  const by = year === undefined && phrase.by !== undefined ? { by: phrase.by } : {};
  const [feast = "", part] = match.value.feast.split(" ");
  const found: Expression = expressionOf(page, firstOf(phrase), next, {
    rule: "times/feast",
    meaning: { kind: "feast", feast, ...(part === undefined ? {} : { part: part as DayPart }), ...year, ...by },
  });
  emit(found);
};

/** Feasts are names: "easter" and "silvester" written small are something else. */
function isWrittenBig(page: Page, at: number, length: number): boolean {
  return /^[^\p{Ll}]/u.test(wordAt(page, at + length - 1));
}
