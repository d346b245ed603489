import { isDigit, isLetter, isLower, isUpper, isWordPart } from "./letters.ts";
import type { Span } from "./span.ts";
import { addToHash, foldCode, HASH_SEED, hashWord, vocabulary } from "./vocabulary.ts";

/**
 * One word or one mark of a line.
 *
 * `text` is as written; `folded` is what word lists are asked with: lower case, composed (NFC), without soft hyphens and
 * other invisible characters. `kind` tells words from numbers ("2025", "3,5", "15.30") and from single marks.
 *
 * Strings cost: `initial`, `kind` and `number` answer most questions without cutting the word out of the text.
 */
export interface Word extends Span {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  readonly folded: string;
  /** The first code unit as written. */
  readonly initial: number;
  /** The word's number in the vocabulary of all word lists; 0 when no list has it. */
  readonly number: number;
}

/** No hash of the vocabulary: the word must be folded as a string. */
const FOLD_FIRST = -1;

/** Cuts and folds its text when first asked: most words are never looked at. */
class LazyWord implements Word {
  readonly kind: Word["kind"];
  readonly start: number;
  readonly end: number;
  private readonly source: string;
  private readonly hash: number;
  /** The number when it is known, else how large the vocabulary was when it was asked in vain, as a negative number. */
  private asked: number;
  private written: string | undefined;
  private lower: string | undefined;

  constructor(kind: Word["kind"], start: number, end: number, source: string, hash: number) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.source = source;
    this.hash = hash;
    this.asked = 0;
    this.written = undefined;
    this.lower = undefined;
  }

  get text(): string {
    this.written ??= this.source.slice(this.start, this.end);
    return this.written;
  }

  get folded(): string {
    this.lower ??= this.kind === "mark" ? this.text : foldWord(this.text);
    return this.lower;
  }

  get initial(): number {
    return this.source.charCodeAt(this.start);
  }

  get number(): number {
    const { asked } = this;
    if (asked > 0) return asked;
    const { size } = vocabulary;
    if (asked === -size) return 0;
    const found =
      this.hash === FOLD_FIRST
        ? vocabulary.numberOf(this.folded, hashWord(this.folded))
        : vocabulary.numberAt(this.source, this.start, this.end, this.hash);
    this.asked = found === 0 ? -size : found;
    return found;
  }
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const SOFT_JOINT = 0x2011;
const AMPERSAND = 0x26;

/** Whether this sign keeps two letters in one word: hyphens, apostrophes, the ampersand of "AT&T". */
function joinsLetters(code: number): boolean {
  return (
    code === HYPHEN || code === SOFT_JOINT || code === APOSTROPHE || code === CURLY_APOSTROPHE || code === AMPERSAND
  );
}

/** Whether this sign keeps two digits in one number: "3,5", "15.30", "20:45". */
function joinsDigits(code: number): boolean {
  return code === 0x2c || code === 0x2e || code === 0x3a;
}

/** A character of two code units, or two apostrophes that stand for one quotation mark. */
function isPair(text: string, code: number, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  return code === APOSTROPHE ? text.charCodeAt(at + 1) === APOSTROPHE : code >= 0xd800 && code < 0xdc00;
}

/**
 * Splits a stretch of text into words, numbers and marks. Linear in the stretch; blanks are left out.
 *
 * @example
 * splitWords("Von Ada Beispiel, dpa", 0, 21).map((word) => word.folded); // ["von", "ada", "beispiel", ",", "dpa"]
 */
export function splitWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a) {
      at += 1;
      continue;
    }
    const from = at;
    if (!isWordPart(code)) {
      at += isPair(text, code, at, end) ? 2 : 1;
      words.push(new LazyWord("mark", from, at, text, at - from === 1 ? addToHash(HASH_SEED, code) : FOLD_FIRST));
      continue;
    }
    let letters = false;
    let plain = true;
    let hash = HASH_SEED;
    while (at < end) {
      const here = text.charCodeAt(at);
      if (!isWordPart(here)) {
        if (at + 1 >= end) break;
        const before = text.charCodeAt(at - 1);
        const after = text.charCodeAt(at + 1);
        const joint =
          (joinsLetters(here) && isWordPart(before) && isWordPart(after)) ||
          (joinsDigits(here) && isDigit(before) && isDigit(after));
        if (!joint) break;
      } else letters ||= isLetter(here);
      const folded = foldCode(here);
      if (folded === 0) plain = false;
      hash = addToHash(hash, folded);
      at += 1;
    }
    words.push(new LazyWord(letters ? "word" : "number", from, at, text, plain ? hash : FOLD_FIRST));
  }
  // A list grows in leaps; most lines are short, and there may be millions of them.
  return words.slice();
}

/** Lower case, composed, and without the characters nobody sees: the form in which word lists are asked. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : lower.normalize("NFC").replace(/\p{Cf}/gu, "");
}

function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code === 0xad || (code >= 0x300 && code < 0x370) || code >= 0x200b) return false;
  }
  return true;
}

/** Whether the word starts with a capital letter. */
export function isCapitalised(word: Word): boolean {
  return isUpper(word.initial);
}

/** Whether every letter of the word is a capital and there are at least two ("DUBLIN", "USA"). */
export function isAllCaps(word: Word): boolean {
  let capitals = 0;
  for (let index = 0; index < word.text.length; index += 1) {
    const code = word.text.charCodeAt(index);
    if (isLower(code)) return false;
    if (isUpper(code)) capitals += 1;
  }
  return capitals >= 2;
}
