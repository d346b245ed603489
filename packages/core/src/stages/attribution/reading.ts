import type { CueTables, Reading } from "../../locale/compile-cues.ts";
import { isLower, isUpper } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import type { MarkedPassage } from "../layers.ts";

/** A run of words by their indexes in the block: half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Names to ask for, as written. */
interface NameList {
  has(name: string): boolean;
}

/** One block as the rules of this stage see it: its words, what each can be, and its marked passages. */
export interface BlockReading {
  readonly text: string;
  readonly words: readonly Word[];
  /** What each word looks like: `MARK` and the like. */
  readonly shapes: Uint8Array;
  /** What each word can be in its clause: the bits of `locale/word-flags.ts`. */
  readonly flags: Int32Array;
  /** What each word can be to a statement. */
  readonly roles: Int32Array;
  readonly passages: readonly MarkedPassage[];
  /** Per word the index of the outermost passage that holds it, or -1. The marks belong to it. */
  readonly passageAt: Int32Array;
  readonly tables: CueTables;
  /** Given names, as written. */
  readonly given: NameList;
}

const MARK = 1;
const NUMBER = 2;
const CAPITAL = 4;
const SMALL = 8;
/** A mark that ends a sentence. */
const STOP = 16;

const FULL_STOP = 0x2e;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;

const NONE: readonly Reading[] = [];

/** Looks every word of the block up, once. */
export function readBlock(
  text: string,
  words: readonly Word[],
  passages: readonly MarkedPassage[],
  tables: CueTables,
  given: NameList,
): BlockReading {
  const count = words.length;
  const flags = new Int32Array(count);
  const roles = new Int32Array(count);
  const shapes = new Uint8Array(count);
  const passageAt = new Int32Array(count).fill(-1);
  for (let at = 0; at < count; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    shapes[at] = shapeOf(word);
    if (word.kind !== "word") continue;
    const number = word.number;
    flags[at] = tables.flags[number] ?? 0;
    roles[at] = tables.roles[number] ?? 0;
  }
  for (const [index, { open, close, depth }] of passages.entries()) {
    if (depth > 0) continue;
    for (let at = Math.max(open, 0); at <= close && at < words.length; at += 1) passageAt[at] = index;
  }
  return { text, words, shapes, flags, roles, passages, passageAt, tables, given };
}

function shapeOf({ kind, initial, text }: Word): number {
  if (kind === "word") return isUpper(initial) || isHyphenedNoun(text) ? CAPITAL : isLower(initial) ? SMALL : 0;
  if (kind === "number") return NUMBER;
  const stop = initial === FULL_STOP || initial === EXCLAMATION || initial === QUESTION || initial === ELLIPSIS;
  return stop ? MARK | STOP : MARK;
}

/** "dpa-Bericht": the last part says what it is. */
function isHyphenedNoun(text: string): boolean {
  const hyphen = text.lastIndexOf("-");
  return hyphen > 0 && isUpper(text.charCodeAt(hyphen + 1));
}

/** The bits of a word; none for a mark or an unknown word. */
export function flagsAt(block: BlockReading, at: number): number {
  return block.flags[at] ?? 0;
}

/** Whether the word has one of these bits. */
export function has(block: BlockReading, at: number, bits: number): boolean {
  return ((block.flags[at] ?? 0) & bits) !== 0;
}

/** Whether the word can be one of these to a statement. */
export function serves(block: BlockReading, at: number, roles: number): boolean {
  return ((block.roles[at] ?? 0) & roles) !== 0;
}

/** What the word can be of a reporting verb. */
export function readingsAt(block: BlockReading, at: number): readonly Reading[] {
  const number = block.words[at]?.number ?? 0;
  return number === 0 ? NONE : (block.tables.entries[number]?.readings ?? NONE);
}

/** The word as written, "" past the end. */
export function textAt(block: BlockReading, at: number): string {
  return block.words[at]?.text ?? "";
}

/** The word as lists are asked with it, "" past the end. */
export function foldedAt(block: BlockReading, at: number): string {
  return block.words[at]?.folded ?? "";
}

/** The word's number in the vocabulary; 0 when no list has it. */
export function numberAt(block: BlockReading, at: number): number {
  return block.words[at]?.number ?? 0;
}

/** The last letter as a code unit, small when the word is. */
export function lastLetterAt(block: BlockReading, at: number): number {
  const word = block.words[at];
  return word === undefined ? 0 : block.text.charCodeAt(word.end - 1);
}

/** Whether the word begins with a capital. */
export function isCapital(block: BlockReading, at: number): boolean {
  return ((block.shapes[at] ?? 0) & CAPITAL) !== 0;
}

/** Whether the word begins with a small letter. */
export function isSmall(block: BlockReading, at: number): boolean {
  return ((block.shapes[at] ?? 0) & SMALL) !== 0;
}

/** Whether a sign other than a letter or digit stands there. */
export function isMark(block: BlockReading, at: number): boolean {
  return ((block.shapes[at] ?? 0) & MARK) !== 0;
}

/** Whether it is a number in digits. */
export function isNumber(block: BlockReading, at: number): boolean {
  return ((block.shapes[at] ?? 0) & NUMBER) !== 0;
}

/** Whether the sign ends a sentence. */
export function isStop(block: BlockReading, at: number): boolean {
  return ((block.shapes[at] ?? 0) & STOP) !== 0;
}

/** The characters of a run of words. */
export function spanOf(block: BlockReading, { from, to }: Range): Span {
  const start = block.words[from]?.start ?? 0;
  return { start, end: Math.max(block.words[to - 1]?.end ?? start, start) };
}

/** The characters of several runs. */
export function spansOf(block: BlockReading, ranges: readonly Range[]): Span[] {
  const spans: Span[] = [];
  for (const range of ranges) if (range.to > range.from) spans.push(spanOf(block, range));
  return spans;
}

/** Word indexes as runs: neighbours are joined. */
export function rangesOf(indexes: readonly number[]): Range[] {
  const sorted = indexes.length < 2 ? indexes : [...indexes].sort((one, other) => one - other);
  const ranges: { from: number; to: number }[] = [];
  let last: { from: number; to: number } | undefined;
  for (const index of sorted) {
    if (last !== undefined && index <= last.to) last.to = Math.max(last.to, index + 1);
    else {
      last = { from: index, to: index + 1 };
      ranges.push(last);
    }
  }
  return ranges;
}
