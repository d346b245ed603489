import type { TimeUnit } from "../../../../locale/time-data.ts";
import type { Amount } from "../../../../locale/time-word.ts";
import type { Expression } from "../../expression.ts";
import { isDash } from "../chain.ts";
import { amountOf, firstOf, type NounPhrase, readNounPhrase } from "../noun-phrase.ts";
import { expressionOf, type Page, plainNumber, type Rule, wordAt } from "../page.ts";

const RULE = "times/amount";

/**
 * So much time.
 *
 *     vor zwei Jahren      rund 20 Minuten      den vergangenen fünf Jahren      seit Jahren      three years ago
 *         ^^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^      ^^^^^^^^^^^^^^^
 */
export const amount: Rule = (page, at, emit) => {
  const tag = page.tags[at];
  if (tag?.amount !== undefined && tag.unit === undefined) {
    // "eine Viertelstunde", "a fortnight"; but not "ein dreitägiger Besuch".
    const noun = tag.capital === true || page.tables.dayAfterMonth;
    const first = noun && page.tags[at - 1]?.one === true && !(page.words[at]?.text ?? "").includes("-") ? at - 1 : at;
    return emitAmount(page, { first, next: at + 1, amount: tag.amount, phrase: undefined }, emit);
  }
  const unit = tag?.unit;
  if (unit === undefined) return;
  if (page.tags[at - 1]?.times === true) return;
  const phrase = readNounPhrase(page, at);
  if (phrase.each || phrase.every || phrase.per || phrase.edge || phrase.ordinal !== undefined) return;
  const counted = amountOf(phrase, unit) ?? (isBarePlural(page, at, phrase) ? { unit } : undefined);
  if (counted === undefined) return readWhole(page, at, unit, phrase, emit);
  if (isAge(page, at + 1, unit, phrase) || (phrase.one && phrase.by === undefined && !isLength(page, at, phrase)))
    return;
  if (counted.amount === undefined && !phrase.vague && (phrase.by ?? 0) > 0) {
    // "in den kommenden Jahren" is no length, it is the future.
    const meaning = { kind: "reference" as const, timex: "FUTURE_REF" };
    return emit(expressionOf(page, phrase.first, at + 1, { rule: RULE, meaning }));
  }
  emitAmount(page, { first: firstOf(phrase), next: at + 1, amount: counted, phrase }, emit);
};

interface Counted {
  readonly first: number;
  readonly next: number;
  readonly amount: Amount;
  readonly phrase: NounPhrase | undefined;
}

function emitAmount(
  page: Page,
  { first, next, amount: counted, phrase }: Counted,
  emit: (found: Expression) => void,
): void {
  const behind = page.tags[next];
  const before = page.tags[first - 1]?.nearOutside === undefined ? first - 1 : first - 2;
  const inside = behind?.agoBehind === true;
  const later = phrase?.by === undefined ? behind?.later : undefined;
  const ago = inside
    ? { ago: "inside" as const }
    : page.tags[before]?.agoBefore === true
      ? { ago: "outside" as const }
      : {};
  const modifier = phrase?.modifier === undefined ? {} : { modifier: phrase.modifier };
  emit(
    expressionOf(page, first, inside || later !== undefined ? next + 1 : next, {
      rule: RULE,
      meaning: { kind: "amount", amount: counted, ...ago, ...(later === undefined ? {} : { later }) },
      ...modifier,
    }),
  );
  if (phrase?.amount !== undefined) emitLowerEnd(page, first, counted.unit, emit);
}

/** "sechs" in "sechs bis acht Monate": the lower end, which shares the unit of the upper. */
function emitLowerEnd(page: Page, first: number, unit: TimeUnit, emit: (found: Expression) => void): void {
  const link = first - 1;
  if (page.tags[link]?.range !== true && !isDash(wordAt(page, link))) return;
  const plain = plainNumber(page, link - 1);
  const lower = page.tags[link - 1]?.number ?? (plain < 0 ? undefined : plain);
  if (lower === undefined) return;
  emit(
    expressionOf(page, link - 1, link, { rule: RULE, meaning: { kind: "amount", amount: { amount: lower, unit } } }),
  );
}

/** "seit Jahren", "vor Wochen", "for years", "in den vergangenen Jahren": years, and nobody says how many. */
function isBarePlural(page: Page, at: number, phrase: NounPhrase): boolean {
  if (page.tags[at]?.many !== true) return false;
  if (phrase.by !== undefined) return true;
  if (phrase.first !== at) return false;
  const before = page.tags[phrase.article ? at - 2 : at - 1];
  if (phrase.article) return before?.barePlural === true;
  return (
    before?.since === true ||
    before?.agoBefore === true ||
    before?.barePlural === true ||
    page.tags[at + 1]?.agoBehind === true
  );
}

/** "das ganze Jahr", "the whole day": the unit once. */
function readWhole(
  page: Page,
  at: number,
  unit: TimeUnit,
  phrase: NounPhrase,
  emit: (found: Expression) => void,
): void {
  if (!phrase.whole || page.tags[at]?.many === true) return;
  emitAmount(page, { first: at, next: at + 1, amount: { amount: 1, unit }, phrase: undefined }, emit);
}

/** "16 Jahre alt", "two years older", "mit 16 Jahren", "im Alter von 70 Jahren". */
function isAge({ tags }: Page, behind: number, unit: TimeUnit, { first, amount: years }: NounPhrase): boolean {
  if (tags[behind]?.age === true || tags[first - 2]?.age === true) return true;
  return tags[first - 1]?.agePreposition === true && unit === "year" && (years ?? 0) > 2;
}

/** Whether "ein Jahr", "a day" is a length: not one of something, not a name ("a second opinion", "ein Tag der Trauer"). */
function isLength({ tags }: Page, at: number, { first, modifier }: NounPhrase): boolean {
  const [before, behind] = [tags[first - 1], tags[at + 1]];
  const told = before?.preposition === true || before?.nearOutside !== undefined || modifier !== undefined;
  if (told || behind?.measure === true || behind?.agoBehind === true || behind?.later !== undefined) return true;
  return tags[at]?.unit !== "second" && tags[at]?.ambiguous !== true && behind?.article !== true && behind?.of !== true;
}

/**
 * So much time in figures and a unit that are one word.
 *
 *     3-tägig      a 14-day trip
 *     ^^^^^^^        ^^^^^^
 */
export const amountFigures: Rule = (page, at, emit) => {
  const parts = /^(\d{1,3})-?(\p{L}+)$/u.exec(page.words[at]?.folded ?? "");
  if (parts === null) return;
  const unit = page.tables.words.get(parts[2] ?? "")?.amountUnit;
  if (unit === undefined || wordAt(page, at).length > 16) return;
  emitAmount(page, { first: at, next: at + 1, amount: { amount: Number(parts[1]), unit }, phrase: undefined }, emit);
};
