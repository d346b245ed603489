import type { RecognisedType } from "@news/core";

/**
 * What a word can be. `B` begins a name, `I` goes on with it. "deutschen" and "SPD-Chef" have labels of their own, so that
 * nothing takes them for the country or the party.
 */
export const labels = [
  "O",
  "derived",
  "part",
  "B-person",
  "I-person",
  "B-place",
  "I-place",
  "B-organisation",
  "I-organisation",
  "B-other",
  "I-other",
] as const;

export const LABELS = labels.length;
/** Index of the first label that begins a name; from there on beginnings and continuations take turns. */
export const FIRST_NAME = 3;

/** Whether the label begins a name. */
export function begins(label: number): boolean {
  return label >= FIRST_NAME && (label - FIRST_NAME) % 2 === 0;
}

/** Whether the label goes on with a name. */
export function continues(label: number): boolean {
  return label >= FIRST_NAME && (label - FIRST_NAME) % 2 === 1;
}

/** Whether a word with the second label may follow one with the first; `from` is -1 at the beginning of a sentence. */
export function mayFollow(from: number, to: number): boolean {
  return !continues(to) || from === to || (begins(from) && from === to - 1);
}

const types: readonly RecognisedType[] = ["person", "place", "organisation", "other"];

/** The type of name that a label belongs to. */
export function typeOf(label: number): RecognisedType | undefined {
  return types[Math.floor((label - FIRST_NAME) / 2)];
}
