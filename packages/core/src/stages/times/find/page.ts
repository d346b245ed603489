import type { Locale } from "../../../locale/compile-locale.ts";
import { OPENS_PHRASE, type TimePhrase, type TimeTables } from "../../../locale/compile-times.ts";
import type { TimeWord } from "../../../locale/time-word.ts";
import { isDigit } from "../../../text/letters.ts";
import type { PhraseMatch } from "../../../text/phrases.ts";
import type { Span } from "../../../text/span.ts";
import { isCapitalised, type Word } from "../../../text/words.ts";
import type { Expression } from "../expression.ts";

/** The words of one block with what each can mean in time; what the rules read. */
export interface Page {
  readonly text: string;
  readonly words: readonly Word[];
  /** By the word's index. */
  readonly tags: readonly (TimeWord | undefined)[];
  /** Indexes of the words from which an expression can be read: time words that are heads, openers of phrases, numbers. */
  readonly heads: readonly number[];
  /** The listed phrase that opens with the word of this index. */
  readonly phrases: ReadonlyMap<number, PhraseMatch<TimePhrase>>;
  /** Indexes of the last word or mark of each sentence. */
  readonly stops: ReadonlySet<number>;
  /** Words that the article has used as somebody's name, "Heuer" behind "Rolf Heuer"; filled while it is read. */
  readonly names: Set<string>;
  readonly tables: TimeTables;
  readonly locale: Locale;
}

/** What `openPage` reads. */
interface PageInput {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly names: Set<string>;
  readonly locale: Locale;
}

/** A rule looks at one head and hands over what it can read there: nothing, one expression, or a list ("15. und 16. Mai"). */
export type Rule = (page: Page, at: number, emit: (found: Expression) => void) => void;

/** Looks up every word of a block once. The only step whose cost falls on words that have nothing to do with time. */
export function openPage({ text, words, sentences, names, locale }: PageInput): Page {
  const tables = locale.times;
  const tags = new Array<TimeWord | undefined>(words.length).fill(undefined);
  const heads: number[] = [];
  const phrases = new Map<number, PhraseMatch<TimePhrase>>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.kind === "mark") continue;
    const place = tables.places[word.number] ?? 0;
    if (place === 0) {
      const tag = inItsCase(withoutClitic(word, text, tables), word, false);
      if (tag !== undefined) tags[index] = tag;
      if (tag?.head === true || isDigit(word.initial) || isMiddle(word, text, tables)) heads.push(index);
      continue;
    }
    const opens = index === 0 || words[index - 1]?.kind === "mark";
    const tag = inItsCase(tables.roles[place & ~OPENS_PHRASE], word, opens);
    if (tag !== undefined) tags[index] = tag;
    const phrase = place >= OPENS_PHRASE ? tables.phrases.matchAt(words, index) : undefined;
    if (phrase !== undefined) phrases.set(index, phrase);
    if (phrase !== undefined || tag?.head === true) heads.push(index);
  }
  const stops = heads.length === 0 ? new Set<number>() : lastWords(words, sentences);
  return { text, words, tags, heads, phrases, stops, names, tables, locale };
}

/** "mid-1990s", "mid-2024" */
function isMiddle({ start }: Word, text: string, { data: { middlePrefix } }: TimeTables): boolean {
  return (
    middlePrefix !== "" && isDigit(text.charCodeAt(start + middlePrefix.length)) && text.startsWith(middlePrefix, start)
  );
}

function lastWords(words: readonly Word[], sentences: readonly Span[]): Set<number> {
  const stops = new Set<number>();
  let index = 0;
  for (const { end } of sentences) {
    while (index < words.length && (words[index]?.start ?? end) < end) index += 1;
    stops.add(index - 1);
  }
  return stops;
}

/** What a listed word is when written as it is here. */
function inItsCase(found: TimeWord | undefined, word: Word, opens: boolean): TimeWord | undefined {
  if (found?.capital !== true) return found;
  if (!isCapitalised(word)) return found.small;
  // "Morgen" that opens a sentence is the day far more often than the part of one, "Sonntags" every Sunday.
  const { small } = found;
  const adverb = small?.shift !== undefined || small?.weekdaySet !== undefined || small?.partSet !== undefined;
  return opens && adverb ? small : found;
}

/** "Tuesday" in "Tuesday's"; one look at a letter settles nearly every word. */
function withoutClitic(word: Word, text: string, tables: TimeTables): TimeWord | undefined {
  for (const clitic of tables.data.clitics) {
    if (text.charCodeAt(word.end - clitic.length) !== clitic.charCodeAt(0)) continue;
    const found = word.folded.endsWith(clitic) ? tables.words.get(word.folded.slice(0, -clitic.length)) : undefined;
    if (found !== undefined) return { ...found, clitic: clitic.length };
  }
  return undefined;
}

/** Where the word starts in the text. */
export function startOf({ words, text }: Page, index: number): number {
  return words[index]?.start ?? text.length;
}

/** Where the word ends, without "'s". */
function endOf({ words, tags }: Page, index: number): number {
  return (words[index]?.end ?? 0) - (tags[index]?.clitic ?? 0);
}

/** The word as written; empty past both ends. */
export function wordAt({ words }: Page, index: number): string {
  return words[index]?.text ?? "";
}

/** An expression from the word `first` up to the word before `next`. */
export function expressionOf(
  page: Page,
  first: number,
  next: number,
  rest: Omit<Expression, "first" | "next" | "start" | "end">,
): Expression {
  return { first, next, start: startOf(page, first), end: endOf(page, next - 1), ...rest };
}

/** Whether nothing but at most one blank stands between the word and the one before it. */
export function isTight({ words }: Page, index: number): boolean {
  return (words[index]?.start ?? 0) - (words[index - 1]?.end ?? 0) <= 1;
}

/** Whether the word is somebody's name: behind a given name, a title or "Frau". */
export function isSomebody(page: Page, index: number): boolean {
  const before = page.words[index - 1];
  if (before === undefined || before.kind !== "word") {
    // "Dr. Sommer", "J. Sommer"
    const abbreviation = page.words[index - 2]?.text ?? "";
    return (
      before?.text === "." &&
      isTight(page, index - 1) &&
      (page.locale.titles.has(abbreviation) || /^\p{Lu}$/u.test(abbreviation))
    );
  }
  const { given, titles, vocatives } = page.locale;
  return given.has(before.text) || titles.has(before.text) || vocatives.has(before.text);
}

/** A whole number of one to four digits, or -1. */
export function plainNumber(page: Page, index: number): number {
  const word = page.words[index];
  return word?.kind === "number" && /^\d{1,4}$/.test(word.text) ? Number(word.text) : -1;
}

/** The year written at this word, or -1: four digits from 1000 to 2199. */
export function yearAt(page: Page, index: number): number {
  const word = page.words[index];
  if (word === undefined || word.end - word.start !== 4) return -1;
  const year = plainNumber(page, index);
  return year >= 1000 && year < 2200 ? year : -1;
}
