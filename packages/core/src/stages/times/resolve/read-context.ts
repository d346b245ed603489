import type { Expression, Meaning } from "../expression.ts";
import type { Page } from "../find/page.ts";
import type { Anchor } from "./anchor.ts";
import type { Done, Memory } from "./memory.ts";
import { endsSentence, readTense, readTenseBeside, type Tense } from "./read-tense.ts";
import type { Context } from "./resolve-meaning.ts";

/** How many words may stand between two days of a list: "am 11. Februar und am 25. März". */
const LIST_GAP = 3;
/** How many words behind a year a month of it may stand in the same sentence: "Im Vorjahr waren es bis August sieben". */
const YEAR_GAP = 8;
/** How many words may stand between "jedes Jahr" and the month. */
const SET_GAP = 2;

/** What the words around an expression and those before it say about the time it means. */
export function readContext(
  page: Page,
  expression: Expression,
  done: readonly Done[],
  anchor: Anchor | undefined,
  memory: Memory,
): Context {
  const { focus, focusDay, story } = memory;
  const open: Context = { anchor, focus, focusDay, story, tense: undefined, firm: false, listed: undefined };
  if (!needsTense(expression.meaning)) return open;
  const last = done.at(-1);
  if (expression.meaning.kind === "weekday" && last !== undefined) {
    const listed = listedDay(page, last, expression);
    if (listed !== undefined) return { ...open, listed };
  }
  if (isYearly(expression.meaning) && last !== undefined) {
    if (isEveryYear(last, expression)) return { ...open, anchor: undefined, story: undefined };
    const listed = listedDay(page, last, expression);
    if (listed !== undefined) return { ...open, listed };
    const year = yearBefore(page, last, expression);
    if (year !== undefined) return { ...open, story: year, tense: "past" };
  }
  const pulled = readPreposition(page, expression);
  if (pulled !== undefined) return { ...open, ...pulled };
  return { ...open, tense: readTense(page, expression) ?? tenseBefore(page, last, expression) };
}

/** Only what may lie on both sides of the anchor asks the verb. */
function needsTense({ kind }: Meaning): boolean {
  return kind !== "year" && kind !== "amount" && kind !== "clock" && kind !== "reference" && kind !== "set";
}

function isYearly({ kind }: Meaning): boolean {
  return kind === "day" || kind === "month" || kind === "season" || kind === "quarter" || kind === "half";
}

/** "Jedes Jahr im Dezember": no year is meant. */
function isEveryYear({ expression: { meaning, next } }: Done, { first }: Expression): boolean {
  return meaning.kind === "set" && "unit" in meaning.every && meaning.every.unit === "year" && first - next <= SET_GAP;
}

/** The day that the expression continues a list of. */
function listedDay(
  { words, tags }: Page,
  { expression, resolved }: Done,
  { meaning, first }: Expression,
): number | undefined {
  if (expression.meaning.kind !== meaning.kind || ("year" in meaning && meaning.year !== undefined)) return undefined;
  if (meaning.kind !== "day" && (meaning.kind !== "weekday" || meaning.by !== undefined || meaning.dayBy !== undefined))
    return undefined;
  if (resolved?.period.unit !== "day" || first - expression.next > LIST_GAP || first === expression.next)
    return undefined;
  for (let at = expression.next; at < first; at += 1) {
    const linked = words[at]?.text === "," || tags[at]?.and === true || tags[at]?.preposition === true;
    if (!linked) return undefined;
  }
  return resolved.period.day;
}

/** The year told just before in the same sentence. */
function yearBefore(page: Page, { expression, resolved }: Done, { first }: Expression): number | undefined {
  if (resolved?.period.unit !== "year" || expression.open !== undefined || expression.ends !== undefined)
    return undefined;
  return first - expression.next <= YEAR_GAP && isOneSentence(page, expression.next, first)
    ? resolved.period.year
    : undefined;
}

/** "seit Februar" is past; "bis Januar", "ab Juli" lie ahead unless the verb beside them tells of the past. */
function readPreposition(
  page: Page,
  expression: Expression,
): { readonly tense: Tense; readonly firm: boolean } | undefined {
  const { tags } = page;
  const before = expression.first - 1;
  const tag = tags[tags[before]?.article === true || tags[before]?.rangeFiller === true ? before - 1 : before];
  if (tag?.since === true) return { tense: "past", firm: true };
  if (tag?.from !== true && tag?.until !== true) return undefined;
  if (tag.from === true) return { tense: readTenseBeside(page, expression) ?? "future", firm: false };
  const tense = readTense(page, expression) ?? "future";
  return { tense, firm: tense === "future" };
}

/** "tomorrow in Copenhagen and in Oslo at the weekend": what was to come stays so to the end of the sentence. */
function tenseBefore(page: Page, last: Done | undefined, { first }: Expression): Tense {
  if (last?.resolved?.direction !== "future") return undefined;
  return isOneSentence(page, last.expression.next, first) ? "future" : undefined;
}

function isOneSentence(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (endsSentence(page, at)) return false;
  return true;
}
