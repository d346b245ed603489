import type { TimeModifier, TimeUnit } from "../../../locale/time-data.ts";
import type { Amount, TimeWord } from "../../../locale/time-word.ts";
import { isDigit } from "../../../text/letters.ts";
import { type Page, plainNumber, wordAt } from "./page.ts";

/** How far to the left of its noun a phrase may begin. */
const REACH = 6;

/** What stands in front of a noun of time: "den | vergangenen | fünf | [Jahren]". */
export interface NounPhrase {
  /** Index of the leftmost word that belongs to it; the noun's own when there is none. */
  readonly first: number;
  readonly amount: number | undefined;
  readonly vague: boolean;
  readonly ordinal: number | undefined;
  readonly by: number | undefined;
  readonly toldBy: number | undefined;
  readonly dayBy: number | undefined;
  readonly each: boolean;
  readonly every: boolean;
  readonly per: boolean;
  /** "ein", "a" and nothing else. */
  readonly one: boolean;
  readonly whole: boolean;
  readonly article: boolean;
  /** Whether anything stands between article and noun. */
  readonly adjectives: boolean;
  readonly modifier: TimeModifier | undefined;
  /** Whether `modifier` names a piece of the period ("Anfang"). */
  readonly edge: boolean;
}

/**
 * Reads leftwards from a noun. Both languages put everything that counts, points or limits in front of it, so one reading
 * serves units, weekdays, months and seasons.
 *
 * @example
 * // "in den vergangenen fünf Jahren"
 * //     ^^^^^^^^^^^^^^^^^^^^       read at "Jahren": article, by -1, amount 5
 */
export function readNounPhrase(page: Page, noun: number): NounPhrase {
  const found: Mutable = {
    first: noun,
    amount: undefined,
    vague: false,
    ordinal: undefined,
    by: undefined,
    toldBy: undefined,
    dayBy: undefined,
    each: false,
    every: false,
    per: false,
    one: false,
    whole: false,
    article: false,
    adjectives: false,
    modifier: undefined,
    edge: false,
  };
  let at = noun - 1;
  while (at >= 0 && noun - at <= REACH && readAdjective(page, at, found)) at -= wordAt(page, at) === "." ? 2 : 1;
  found.adjectives = found.first < noun;
  readFront(page, found);
  return found;
}

/**
 * The first word of a phrase, its article included when there is more than a noun: "der vergangenen Woche", "Mitte der Woche".
 * Where the language wants it so, an article belongs to a noun alone too: "the summer".
 */
export function firstOf({ article, edge, first, adjectives }: NounPhrase, always = false): number {
  return article && !edge && (adjectives || always) ? first - 1 : first;
}

/** The amount of a phrase, when it has one. */
export function amountOf(phrase: NounPhrase, unit: TimeUnit): Amount | undefined {
  if (phrase.amount !== undefined) return { amount: phrase.amount, unit };
  return phrase.vague ? { unit } : undefined;
}

type Mutable = { -readonly [Key in keyof NounPhrase]: NounPhrase[Key] };

/** One word between article and noun. */
function readAdjective(page: Page, at: number, found: Mutable): boolean {
  const tag = page.tags[at];
  if (tag === undefined) return readNumeral(page, at, found) || isFiller(page, at, found);
  if (tag.number === 1 && tag.one === true && isWithArticle(found)) {
    // "eine halbe Stunde", "ein paar Tage", "a few days", "a hundred years"
    found.first = at;
    return false;
  }
  if (tag.number !== undefined && found.amount === undefined && found.ordinal === undefined && !found.whole) {
    found.amount = tag.number;
    found.one = tag.one === true && found.first === at + 1 && !found.adjectives;
    if (tag.one === true && found.adjectives) return false;
  } else if (tag.number === 0.5 && found.one) {
    // "half an hour"
    found.amount = 0.5;
    found.one = false;
  } else if (tag.both === true && found.amount === undefined && isBesideAdjective(page, at)) found.amount = 2;
  else if (tag.ordinal === 1 && found.amount !== undefined && found.ordinal === undefined) {
    // "die ersten fünf Jahre"
    found.first = at;
    return true;
  } else if (tag.by !== undefined && found.by === undefined && !found.one) found.by = tag.by;
  else if (tag.toldOutside === true && found.toldBy === undefined) {
    // "selben" in "am selben Abend" stays outside, as "heutigen" does.
    found.toldBy = 0;
    return false;
  } else if (tag.toldBy !== undefined && found.toldBy === undefined) {
    // "said that Monday": the conjunction.
    if (tag.toldBy === 0 && isNamed(page.tags[at + 1])) return false;
    found.toldBy = tag.toldBy;
  } else if (tag.everyOther === true && page.tags[at - 1]?.each === true) found.ordinal = 2;
  else if (tag.vague === true && found.amount === undefined) found.vague = true;
  else if (tag.ordinal !== undefined && found.ordinal === undefined && found.amount === undefined)
    found.ordinal = tag.ordinal;
  else if (tag.dayBy !== undefined && found.dayBy === undefined) {
    // Stays outside the span, and nothing behind it can belong.
    found.dayBy = tag.dayBy;
    return false;
  } else if (tag.whole === true) {
    found.whole = true;
    return false;
  } else if (tag.edgeAdjective !== undefined && found.modifier === undefined) found.modifier = tag.edgeAdjective;
  else if (tag.of === true && found.vague && page.tags[at - 1]?.vague === true) return true;
  else return false;
  found.first = at;
  return true;
}

/** "die vergangenen beiden", "die beiden letzten": not "an beiden Tagen". */
function isBesideAdjective({ tags }: Page, at: number): boolean {
  return [tags[at - 1], tags[at + 1]].some((tag) => tag?.by !== undefined || tag?.ordinal !== undefined);
}

/** Whether "ein" before what was read is no number of its own. */
function isWithArticle({ amount, vague }: Mutable): boolean {
  return amount === 0.5 || amount === 100 || amount === 1000 || vague;
}

/** Whether the word is the name of a day or a month. */
function isNamed(tag: TimeWord | undefined): boolean {
  return tag?.weekday !== undefined || tag?.month !== undefined;
}

/** "ehrenamtliche" in "360 ehrenamtliche Stunden": one adjective may stand between what counts or points and the noun. */
function isFiller({ words, tags, tables }: Page, at: number, found: Mutable): boolean {
  const word = words[at];
  if (found.adjectives || word?.kind !== "word" || word.text !== word.folded) return false;
  const before = tags[at - 1];
  const pointed =
    before?.number !== undefined ||
    before?.by !== undefined ||
    before?.vague === true ||
    words[at - 1]?.kind === "number";
  if (!pointed || !tables.endings.some((ending) => word.folded.endsWith(ending))) return false;
  found.adjectives = true;
  return true;
}

/** "5", "3,5", "20." */
function readNumeral(page: Page, at: number, found: Mutable): boolean {
  if (found.amount !== undefined || found.ordinal !== undefined) return false;
  const word = page.words[at];
  if (word?.text === "." && page.tables.ordinalMarks.has(".")) {
    const ordinal = plainNumber(page, at - 1);
    if (ordinal < 0 || ordinal > 99) return false;
    found.ordinal = ordinal;
    found.first = at - 1;
    return true;
  }
  if (word?.kind !== "number") return readMarkedOrdinal(page, at, found);
  const amount = numeralOf(word.text, page.tables.data.decimalComma);
  if (amount === undefined) return false;
  found.amount = amount;
  found.first = at;
  return true;
}

/** "20th", "1st" */
function readMarkedOrdinal(page: Page, at: number, found: Mutable): boolean {
  const ordinal = markedOrdinal(page, at);
  if (ordinal < 0) return false;
  found.ordinal = ordinal;
  found.first = at;
  return true;
}

/** The ordinal of a number and its mark in one word, or -1. */
export function markedOrdinal(page: Page, at: number): number {
  const word = page.words[at];
  if (word?.kind !== "word" || !isDigit(word.initial)) return -1;
  const parts = /^(\d{1,2})([a-z]{1,2})$/.exec(word.folded);
  return parts !== null && page.tables.ordinalMarks.has(parts[2] ?? "") ? Number(parts[1]) : -1;
}

/** "1.500" and "3,5" where the comma parts the fraction, "1,500" and "3.5" where the stop does. */
function numeralOf(text: string, decimalComma: boolean): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const thousands = decimalComma ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+$/;
  if (thousands.test(text)) return Number(text.replace(/[.,]/g, ""));
  const fraction = decimalComma ? /^\d{1,3},\d$/ : /^\d{1,3}\.\d$/;
  return fraction.test(text) ? Number(text.replace(",", ".")) : undefined;
}

/** What stands before all adjectives: article, "jeden", "rund", "Ende der". */
function readFront(page: Page, found: Mutable): void {
  let at = found.first - 1;
  const tag = page.tags[at];
  if (tag?.each === true) {
    found.each = true;
    found.first = at;
    return;
  }
  if (tag?.every === true && found.amount !== undefined) {
    found.every = true;
    found.first = at;
    return;
  }
  if (tag?.per === true) {
    // "je zwei Stunden" shares out a length.
    if (found.amount !== undefined && !found.one) return;
    found.per = true;
    found.first = at;
    return;
  }
  if (tag?.article === true) {
    found.article = true;
    at -= 1;
  }
  readEdge(page, at, found);
  if (!found.edge && found.modifier === undefined) readNearness(page, at, found);
}

/** "Ende der Woche", "Anfang Juni", "the end of the year". */
function readEdge(page: Page, at: number, found: Mutable): void {
  const behindOf = page.tags[at]?.of === true ? at - 1 : at;
  const edge = page.tags[behindOf]?.edge;
  if (edge === undefined || found.dayBy !== undefined) return;
  found.modifier = edge;
  found.edge = true;
  found.first = page.tags[behindOf - 1]?.article === true && behindOf !== at ? behindOf - 1 : behindOf;
}

/** "rund zwanzig Jahre": inside; "knapp zwei Jahre": outside. */
function readNearness(page: Page, at: number, found: Mutable): void {
  if (found.amount === undefined && !found.vague) return;
  const tag = page.tags[at] ?? (wordAt(page, at) === "." ? page.tags[at - 1] : undefined);
  if (tag?.nearOutside !== undefined) found.modifier = tag.nearOutside;
  if (tag?.near === undefined || found.article) return;
  found.modifier = tag.near;
  found.first = page.tags[at] === tag ? at : at - 1;
}
