import type { CueTables, Reading, WordEntry } from "../../locale/compile-cues.ts";
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
  /** What each word can be in its clause: the bits of `locale/word-flags.ts`. */
  readonly flags: readonly number[];
  /** What each word can be to a statement. */
  readonly roles: readonly number[];
  readonly entries: readonly (WordEntry | undefined)[];
  readonly passages: readonly MarkedPassage[];
  /** Per word the index of the outermost passage that holds it, or -1. The marks belong to it. */
  readonly passageAt: readonly number[];
  readonly tables: CueTables;
  /** Given names, as written. */
  readonly given: NameList;
}

const NONE: readonly Reading[] = [];

/** Looks every word of the block up, once. */
export function readBlock(
  text: string,
  words: readonly Word[],
  passages: readonly MarkedPassage[],
  tables: CueTables,
  given: NameList,
): BlockReading {
  const flags: number[] = [];
  const roles: number[] = [];
  const entries: (WordEntry | undefined)[] = [];
  const passageAt: number[] = [];
  for (const word of words) {
    const entry = word.kind === "word" ? tables.entries.get(word.folded) : undefined;
    entries.push(entry);
    flags.push(entry === undefined ? 0 : entry.flags);
    roles.push(entry === undefined ? 0 : entry.roles);
    passageAt.push(-1);
  }
  for (const [index, { open, close, depth }] of passages.entries()) {
    if (depth > 0) continue;
    for (let at = Math.max(open, 0); at <= close && at < words.length; at += 1) passageAt[at] = index;
  }
  return { text, words, flags, roles, entries, passages, passageAt, tables, given };
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
  return block.entries[at]?.readings ?? NONE;
}

/** The word as written, "" past the end. */
export function textAt(block: BlockReading, at: number): string {
  return block.words[at]?.text ?? "";
}

/** The word as lists are asked with it, "" past the end. */
export function foldedAt(block: BlockReading, at: number): string {
  return block.words[at]?.folded ?? "";
}

/** Whether the word begins with a capital. */
export function isCapital(block: BlockReading, at: number): boolean {
  const word = block.words[at];
  return word !== undefined && word.kind === "word" && isUpper(block.text.charCodeAt(word.start));
}

/** Whether the word begins with a small letter. */
export function isSmall(block: BlockReading, at: number): boolean {
  const word = block.words[at];
  return word !== undefined && word.kind === "word" && isLower(block.text.charCodeAt(word.start));
}

/** Whether a sign other than a letter or digit stands there. */
export function isMark(block: BlockReading, at: number): boolean {
  return block.words[at]?.kind === "mark";
}

/** Whether it is a number in digits. */
export function isNumber(block: BlockReading, at: number): boolean {
  return block.words[at]?.kind === "number";
}

/** Whether the sign ends a sentence. */
export function isStop(block: BlockReading, at: number): boolean {
  if (!isMark(block, at)) return false;
  const mark = textAt(block, at);
  return mark === "." || mark === "!" || mark === "?" || mark === "…";
}

/** The characters of a run of words. */
export function spanOf(block: BlockReading, { from, to }: Range): Span {
  const start = block.words[from]?.start ?? 0;
  return { start, end: Math.max(block.words[to - 1]?.end ?? start, start) };
}

/** The characters of several runs. */
export function spansOf(block: BlockReading, ranges: readonly Range[]): Span[] {
  return ranges.filter(({ from, to }) => to > from).map((range) => spanOf(block, range));
}

/** Word indexes as runs: neighbours are joined. */
export function rangesOf(indexes: readonly number[]): Range[] {
  const sorted = [...new Set(indexes)].sort((one, other) => one - other);
  const ranges: { from: number; to: number }[] = [];
  for (const index of sorted) {
    const last = ranges.at(-1);
    if (last !== undefined && last.to === index) last.to = index + 1;
    else ranges.push({ from: index, to: index + 1 });
  }
  return ranges;
}
