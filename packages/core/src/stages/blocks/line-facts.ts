import type { Locale } from "../../locale/compile-locale.ts";
import { readSignOff } from "../../locale/read-sign-off.ts";
import { isDigit, isLetter, isLower, isUpper } from "../../text/letters.ts";
import { beforeClosingTags } from "../../text/tags.ts";
import type { Word } from "../../text/words.ts";
import type { Line } from "../layers.ts";

/** How a line ends, closing quotation marks and brackets set aside. */
type LineEnd = "stop" | "question" | "exclamation" | "colon" | "ellipsis" | "comma" | "open";

/** Furniture gives itself away in its first or last words. */
const HEAD = 70;
const TAIL = 30;
/** Sentence ends are counted in so many characters. */
const SAMPLE = 400;
const ends = new Map<string, LineEnd>([
  [".", "stop"],
  ["?", "question"],
  ["!", "exclamation"],
  [":", "colon"],
  ["…", "ellipsis"],
  [",", "comma"],
]);
/** "(Ada Beispiel aus Bonn, 3.5.2024)" behind the last sentence is at most so long. */
const LONGEST_BRACKET = 70;
const CLOSING_BRACKET = 0x29;
const CLOSING_TAG = 0x3e;
const CLOSERS = "\"'”“’‘»«›‹)]";

/** What can be said about a line by looking at it alone; gathering it costs the same for every line beyond 400 characters. */
export class LineFacts implements Line {
  readonly start: number;
  readonly end: number;
  readonly gap: number;
  readonly indent: number;
  readonly index: number;
  /** The whole normalised text, in which all positions count. */
  readonly source: string;
  /** The first 70 words; all of them when `complete`. */
  readonly words: readonly Word[];
  readonly complete: boolean;
  /** The last 30 words; the same list as `words` when the line is complete. */
  readonly tail: readonly Word[];
  readonly ending: LineEnd;
  /** How often a sentence seems to end inside the first 400 characters: ". Der", "? Eine". */
  readonly inner: number;
  /** The lists of `ANYWHERE` that may have a phrase in it, as bits; all others need not be asked. */
  readonly anywhere: number;
  #text: string | undefined;

  constructor(source: string, { start, end, gap, indent }: Line, index: number, all: readonly Word[], locale: Locale) {
    const complete = all.length <= HEAD;
    this.start = start;
    this.end = end;
    this.gap = gap;
    this.indent = indent;
    this.index = index;
    this.source = source;
    this.words = complete ? all : all.slice(0, HEAD);
    this.complete = complete;
    this.tail = complete ? all : all.slice(-TAIL);
    this.ending = readLineEnd(source, this, this.tail, locale);
    this.inner = countInnerEnds(source, start, Math.min(end, start + SAMPLE));
    this.anywhere = opensAnywhere(this.words, locale) | (complete ? 0 : opensAnywhere(this.tail, locale));
    this.#text = undefined;
  }

  get length(): number {
    return this.end - this.start;
  }

  /** The line as written, line feeds of a hard wrap turned into blanks. */
  get text(): string {
    if (this.#text === undefined) {
      const slice = this.source.slice(this.start, this.end);
      this.#text = slice.includes("\n") ? slice.replace(/\n */g, " ") : slice;
    }
    return this.#text;
  }

  /** Whether a closing bracket is its last character. */
  get endsBracketed(): boolean {
    return this.source.charCodeAt(this.end - 1) === CLOSING_BRACKET;
  }

  /** Whether its first letter is a small one. */
  get opensLower(): boolean {
    const first = this.words.find((word) => word.kind === "word");
    return first !== undefined && isLower(first.initial);
  }
}

function opensAnywhere(words: readonly Word[], locale: Locale): number {
  let lists = 0;
  for (const word of words) lists |= locale.opensAnywhere(word);
  return lists;
}

/**
 * Where the line ends but for its sign-off: in front of "(kas)", "dpa xx/yy", "-30-" when a sentence ends there, and in
 * front of whatever else stands in brackets there.
 */
function beforeSignOff(text: string, { start, end }: Line, tail: readonly Word[], locale: Locale): number {
  // Nearly every paragraph ends with its stop: nothing stands behind it.
  if (".!?".includes(text.charAt(end - 1))) return end;
  if (text.charCodeAt(end - 1) === CLOSING_TAG) return beforeClosingTags(text, start, end);
  if (text.charCodeAt(end - 1) === CLOSING_BRACKET) {
    const from = Math.max(start, end - LONGEST_BRACKET);
    const bracket = text.slice(from, end).lastIndexOf("(") + from;
    if (bracket > start + 1 && /[.!?][“”"»«’]? $/.test(text.slice(bracket - 3, bracket))) return bracket - 1;
  }
  return readSignOff(text, tail, locale)?.start ?? end;
}

function readLineEnd(text: string, line: Line, tail: readonly Word[], locale: Locale): LineEnd {
  const { start } = line;
  let at = beforeSignOff(text, line, tail, locale) - 1;
  while (at > start && (CLOSERS.includes(text.charAt(at)) || text.charAt(at) === " ")) at -= 1;
  const mark = ends.get(text.charAt(at)) ?? "open";
  return mark === "stop" && text.slice(Math.max(start, at - 2), at + 1) === "..." ? "ellipsis" : mark;
}

/** "Dr. Meyer", "3. Mai" and "U.S. Army" end nothing; three letters do, or two small ones. */
function endsWord(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at - 2))) return false;
  return isLetter(text.charCodeAt(at - 3)) || isLower(text.charCodeAt(at - 2));
}

const STOP = 0x2e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const BLANK = 0x20;

/** Counts places where a mark, perhaps a closer, a blank and a capital follow each other behind a longer word or digit pair. */
function countInnerEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start + 2; at < end - 2; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark !== STOP && mark !== QUESTION && mark !== EXCLAMATION) continue;
    if (mark === STOP && !endsWord(text, at)) continue;
    let next = at + 1;
    while (next < end && CLOSERS.includes(text.charAt(next))) next += 1;
    if (text.charCodeAt(next) !== BLANK) continue;
    if (isUpper(text.charCodeAt(next + 1)) || "„»“\"'‚–".includes(text.charAt(next + 1))) count += 1;
  }
  return count;
}
