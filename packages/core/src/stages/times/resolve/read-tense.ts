import type { TimeWord } from "../../../locale/time-word.ts";
import { isCapitalised } from "../../../text/words.ts";
import type { Expression } from "../expression.ts";
import type { Page } from "../find/page.ts";

export type Tense = "past" | "future" | undefined;

/** How many words a verb may stand away from the time it belongs to. */
const REACH = 18;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
/** How many words may stand between a verb and the preposition behind it. */
const BETWEEN = 2;

/**
 * Whether the sentence around an expression tells of the past or of what is to come; undefined when no verb says so.
 *
 * The verb right beside the time decides, else the nearest one of the lists, else a verb beside it whose ending tells.
 *
 * @example
 * // "Der Rat wird am Montag tagen" and "Am Montag tagt der Rat" are future, "Der Rat hat am Montag getagt" is past
 */
export function readTense(page: Page, expression: Expression): Tense {
  return readTenseBeside(page, expression) ?? nearestTense(page, expression) ?? tenseByEnding(page, expression);
}

/** The tense of the verb right beside the expression, where that is in no doubt. */
export function readTenseBeside(page: Page, expression: Expression): Tense {
  const from = phraseStart(page, expression.first);
  if (opensSentence(page, from)) {
    const { verbs } = page.tables;
    if (!verbs.second) return undefined;
    return page.tags[expression.next]?.tense ?? byEnding(page, expression.next);
  }
  const verb = verbBefore(page, from);
  // "ends Thursday": with nothing between them, the ending is enough.
  const touching = from === expression.first && verb === from - 1;
  return page.tags[verb]?.tense ?? (touching ? byEnding(page, verb) : undefined);
}

/** Whether an expression, with its prepositions and articles, opens its sentence. */
export function isFronted(page: Page, { first }: Expression): boolean {
  return opensSentence(page, phraseStart(page, first));
}

function tenseByEnding(page: Page, { first }: Expression): Tense {
  const from = phraseStart(page, first);
  return opensSentence(page, from) ? undefined : byEnding(page, verbBefore(page, from));
}

/** Index of the first of the prepositions and articles in front of an expression. */
function phraseStart({ tags }: Page, first: number): number {
  let from = first;
  while (tags[from - 1]?.preposition === true || tags[from - 1]?.article === true) from -= 1;
  return from;
}

function opensSentence(page: Page, from: number): boolean {
  return from === 0 || endsSentence(page, from - 1);
}

/** Index of the verb in front of a phrase: "kehrt [am Dienstag]", "trifft sich [am Montag]". */
function verbBefore({ tags }: Page, from: number): number {
  let at = from - 1;
  while (from - at <= BETWEEN && tags[at]?.betweenVerb === true) at -= 1;
  return at;
}

function byEnding({ words, tags, tables }: Page, at: number): Tense {
  const word = words[at];
  if (word?.kind !== "word" || isCapitalised(word) || word.end - word.start < 4 || isTimeWord(tags[at]))
    return undefined;
  const { past, present, none } = tables.verbs;
  if (none.has(word.folded)) return undefined;
  if (past.some((ending) => word.folded.endsWith(ending))) return "past";
  return present.some((ending) => word.folded.endsWith(ending)) ? "future" : undefined;
}

/** Words of the tables are no verbs, but for those that are listed as such and what is counted: "votes". */
function isTimeWord(tag: TimeWord | undefined): boolean {
  return tag !== undefined && tag.tense === undefined && tag.counted !== true;
}

/** A colon or a semicolon parts what has verbs of its own. */
function endsClause(page: Page, at: number): boolean {
  const mark = page.words[at]?.initial;
  return mark === COLON || mark === SEMICOLON || endsSentence(page, at);
}

/** The tense of the nearest verb in the sentence, up to the next colon. */
function nearestTense(page: Page, { first, next }: Expression): Tense {
  let [left, right] = [true, true];
  for (let step = 1; step <= REACH && (left || right); step += 1) {
    const [before, behind] = [first - step, next - 1 + step];
    right &&= !endsClause(page, behind);
    if (right) {
      const tense = listedTense(page, behind);
      if (tense !== undefined) return tense;
    }
    left &&= before >= 0 && !endsClause(page, before);
    if (left) {
      const tense = listedTense(page, before);
      if (tense !== undefined) return tense;
    }
  }
  return undefined;
}

function listedTense(page: Page, at: number): Tense {
  return page.tags[at]?.tense ?? (isPastForm(page, at) ? "past" : undefined);
}

/**
 * "voted", but not "closed" in "will be closed". Where the verb is second, adjectives share the endings of the past, and only
 * its place tells a verb.
 */
function isPastForm({ words, tags, tables: { verbs } }: Page, at: number): boolean {
  const word = words[at];
  if (verbs.second || word?.kind !== "word" || word.end - word.start < 5 || tags[at - 1]?.tense === "future")
    return false;
  return !verbs.none.has(word.folded) && verbs.past.some((ending) => word.folded.endsWith(ending));
}

/** Whether the sentence is over with this word or mark; there is nothing behind the last one. */
export function endsSentence({ words, stops }: Page, at: number): boolean {
  return at >= words.length || stops.has(at);
}
