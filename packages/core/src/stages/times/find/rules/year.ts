import type { TimeModifier } from "../../../../locale/time-data.ts";
import { isCapitalised } from "../../../../text/words.ts";
import type { Expression, Meaning } from "../../expression.ts";
import { isDash } from "../chain.ts";
import { expressionOf, isTight, type Page, type Rule, wordAt, yearAt } from "../page.ts";

const RULE = "times/year";
/** A number in this range is a year unless something says otherwise; outside, something must say that it is one. */
const LIKELY = [1800, 2060] as const;

/**
 * A year in figures, with the noun before it.
 *
 *     seit 2014      im Jahr 2011      Anfang 2012      2009-2011      die Saison 2007/08      um 1900
 *          ^^^^         ^^^^^^^^^      ^^^^^^^^^^^      ^^^^ ^^^^          ^^^^^^^^^^^^^^         ^^^^
 */
export const year: Rule = (page, at, emit) => {
  const word = page.words[at];
  if (word === undefined) return;
  const span = /^(\d{4})-(\d{4}|\d{2})$/.exec(word.text);
  if (span !== null) return readSpan(page, at, span, emit);
  const value = yearAt(page, at);
  if (value < 0 || isPartOfLargerFigure(page, at)) return;
  const left = readLeft(page, at);
  if (!left.told && !isLikely(page, at, value)) return;
  const years = readYears(page, at, value);
  emit(
    expressionOf(page, left.first, years === undefined ? at + 1 : at + 3, {
      rule: RULE,
      meaning: years ?? { kind: "year", year: value },
      ...(left.modifier === undefined ? {} : { modifier: left.modifier }),
    }),
  );
};

/** "2009-2011", "2024-25": two years in one word. */
function readSpan(page: Page, at: number, span: RegExpExecArray, emit: (found: Expression) => void): void {
  const from = Number(span[1]);
  const to = (span[2] ?? "").length === 4 ? Number(span[2]) : Math.floor(from / 100) * 100 + Number(span[2]);
  if (from < 1000 || to <= from || to - from > 200 || to > LIKELY[1] || page.tags[at + 1]?.counted === true) return;
  if (page.tags[at + 1]?.unit === "season") {
    const first = page.tags[at - 1]?.article === true ? at - 1 : at;
    emit(expressionOf(page, first, at + 2, { rule: RULE, meaning: { kind: "years", year: from, last: to } }));
    return;
  }
  const whole = expressionOf(page, at, at + 1, { rule: RULE, meaning: { kind: "year", year: from } });
  const dash = whole.start + 4;
  const last: Meaning = { kind: "year", year: to };
  emit({
    ...whole,
    ends: [
      { ...whole, end: dash },
      { ...whole, start: dash + 1, meaning: last },
    ],
  });
}

/** "2007/08": a season or a term of office that lies in two years or more. */
function readYears(page: Page, at: number, value: number): Meaning | undefined {
  const second = wordAt(page, at + 2);
  if (wordAt(page, at + 1) !== "/" || !/^\d{2}(?:\d{2})?$/.test(second)) return undefined;
  const to = second.length === 4 ? Number(second) : Math.floor(value / 100) * 100 + Number(second);
  const last = to < value ? to + 100 : to;
  if (second.length === 4 && last !== value + 1) return undefined;
  return last > value && last - value < 20 ? { kind: "years", year: value, last } : undefined;
}

interface Left {
  readonly first: number;
  /** Whether a word before the number says that it is a year. */
  readonly told: boolean;
  readonly modifier?: TimeModifier;
}

/** What belongs to a year on its left: "Jahr", "Anfang", "Ende des Jahres", "early", "etwa". */
function readLeft(page: Page, at: number): Left {
  const noun = page.tags[at - 1]?.unit;
  let first = at;
  let told = false;
  if (noun === "year" || noun === "season") {
    first = noun === "season" && page.tags[at - 2]?.article === true ? at - 2 : at - 1;
    told = true;
  }
  const article = page.tags[first - 1]?.article === true && told;
  let before = article ? first - 2 : first - 1;
  if (page.tags[before]?.of === true) before -= 1;
  const tag = page.tags[before];
  const edge = tag?.edge ?? (told ? undefined : tag?.edgeAdjective);
  if (edge !== undefined) return { first: before, told: true, modifier: edge };
  if (told) return { first, told };
  if (tag?.near === "approximate" || tag?.around === true)
    return { first: tag.around === true ? first : before, told, modifier: "approximate" };
  return { first, told };
}

/** Whether four figures are a year by themselves: nothing is counted, nothing is numbered. */
function isLikely(page: Page, at: number, value: number): boolean {
  const [before, behind] = [page.tags[at - 1], page.tags[at + 1]];
  if (behind?.counted === true || behind?.unit !== undefined || before?.numbered === true || before?.near === "less")
    return false;
  if (wordAt(page, at - 1) === "." && page.tags[at - 2]?.numbered === true) return false;
  if (/^["„“”»«‚‘’]$/.test(wordAt(page, at - 1)) && /^["“”«»‘’]$/.test(wordAt(page, at + 1))) return false;
  if (isRangeOfCounted(page, at) || isBeforeYear(page, at + 1)) return false;
  if (before?.nearOutside !== undefined || /^[$€£%°]$/.test(wordAt(page, at + 1))) return false;
  if (value >= LIKELY[0] && value < LIKELY[1]) return true;
  if (before?.since === true || (before?.yearPreposition === true && behind?.tense === undefined))
    return value < LIKELY[1];
  return wordAt(page, at - 1) === "(" && /^[)–,-]$/.test(wordAt(page, at + 1));
}

/** "2000 im Jahr 2011": so many of them. */
function isBeforeYear(page: Page, at: number): boolean {
  return page.tags[at]?.preposition === true && page.tags[at + 1]?.unit === "year" && yearAt(page, at + 2) > 0;
}

/** "2000 bis 3000 Grad": the noun behind the second number counts both. */
function isRangeOfCounted({ tags, words }: Page, at: number): boolean {
  const link = tags[at + 1]?.range === true || tags[at + 1]?.and === true || isDash(words[at + 1]?.text ?? "");
  return (
    link && words[at + 2]?.kind === "number" && (tags[at + 3]?.counted === true || tags[at + 3]?.unit !== undefined)
  );
}

/** A piece of a telephone number, a price, a formula, a score. */
function isPartOfLargerFigure(page: Page, at: number): boolean {
  const before = page.words[at - 1];
  const behind = page.words[at + 1];
  if (before !== undefined && /^[$€£#§+*=@]$/.test(before.text)) return true;
  if (before?.kind === "number" && isTight(page, at) && !isDayBefore(page, at)) return true;
  if (behind?.kind === "number" && isTight(page, at + 1) && !isCount(page, at + 1)) return true;
  const joined = behind !== undefined && behind.start === page.words[at]?.end && /^[%:=_°]$/.test(behind.text);
  return (
    joined ||
    (before?.text === "/" && page.words[at - 2]?.kind === "number" && !isDash(before.text) && yearAt(page, at - 2) < 0)
  );
}

/** "610 Millionen" in "setzte 2020 610 Millionen um": a number behind the year that counts what follows it. */
function isCount({ words, tags }: Page, at: number): boolean {
  const noun = words[at + 1];
  return (
    words[at - 1]?.end !== words[at]?.start &&
    noun?.kind === "word" &&
    (isCapitalised(noun) || tags[at + 1]?.counted === true)
  );
}

/** "3 May 2024" is read elsewhere; here only "Mai" may stand between. */
function isDayBefore(page: Page, at: number): boolean {
  return page.tags[at - 1]?.month !== undefined;
}
