import { HASH_SEED, hashText, hashUnit, pair } from "./hash.ts";
import type { Token } from "./word-lists.ts";

/** What a word looks like: small letters, with capitals ("Bonn", "USA", "iPhone"), or a number or mark. */
type Form = "lower" | "name" | "sign";

/** A word, taken apart once; all numbers but `lists` are hashes. */
export interface WordForm {
  readonly form: Form;
  /** The word in lower case. */
  readonly word: number;
  /** The word as written. */
  readonly written: number;
  /** Its outline: "Aa" for "Bonn", "A-Aa" for "EU-Rat". */
  readonly outline: number;
  /** Its last three letters. */
  readonly suffix: number;
  /** What the word lists say of it. */
  readonly lists: number;
}

/** What stands before the first and behind the last word. */
export const OUTSIDE: WordForm = { form: "sign", word: 1, written: 1, outline: 1, suffix: 1, lists: 0 };

const LETTERS_SMALL = 2;
const LETTERS_CAPITAL = 3;
const SHORT_WORD = 4;
const LONG_WORD = 5;

export function lookAtWord({ text, folded }: Token, lists: number): WordForm {
  const form = formOf(text, folded);
  return {
    form,
    word: hashText(folded),
    written: hashText(text),
    outline: outlineOf(text, form),
    suffix: hashText(folded, Math.max(0, folded.length - 3)),
    lists,
  };
}

function formOf(text: string, folded: string): Form {
  if (isDigit(text.charCodeAt(0)) || text.toUpperCase() === folded) return "sign";
  return text === folded ? "lower" : "name";
}

/** Runs of one kind of letter count once; how many letters an acronym has is part of it. */
function outlineOf(text: string, form: Form): number {
  if (form === "lower") return text.length <= 3 ? SHORT_WORD : LONG_WORD;
  if (text.length === 1 && form === "sign") return hashText(text);
  let hash = HASH_SEED;
  let last = -1;
  let runs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text, at);
    if (kind === last) continue;
    hash = hashUnit(hash, kind);
    last = kind;
    runs += 1;
  }
  return pair(hash, runs === 1 && last === LETTERS_CAPITAL ? Math.min(text.length, 5) : 0);
}

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return 1;
  if (code >= 0x61 && code <= 0x7a) return LETTERS_SMALL;
  if (code >= 0x41 && code <= 0x5a) return LETTERS_CAPITAL;
  if (code < 0x80) return code;
  const letter = text.charAt(at);
  return letter === letter.toLowerCase() ? LETTERS_SMALL : LETTERS_CAPITAL;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
