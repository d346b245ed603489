/**
 * Gives every word that stands in any word list a number, once and for good, so that lists of phrases and words compare
 * numbers instead of strings. Words of articles are never added; most of them have no number, and then no list has them.
 *
 * The table is found by a hash that `splitWords` computes on its way through the text, so that asking costs a few
 * nanoseconds and no string is made (`docs/decisions/002-text.md`).
 */
class Vocabulary {
  /** By number; 0 stands for "in no list". */
  readonly #words: string[] = [""];
  readonly #hashes: number[] = [0];
  /** Numbers at the place their hash points to, or at the next free one. A power of two long, at most half full. */
  #slots = new Int32Array(1 << 14);

  /** How many numbers were given; whoever asked in vain may ask again when this has grown. */
  get size(): number {
    return this.#words.length;
  }

  /** The number of a word, given to it now if it had none. The word must be folded. */
  add(folded: string): number {
    const hash = hashWord(folded);
    const known = this.#find(hash, (word) => word === folded);
    if (known !== 0) return known;
    const number = this.#words.push(folded) - 1;
    this.#hashes.push(hash);
    if (number * 2 > this.#slots.length) this.#grow();
    else this.#place(number);
    return number;
  }

  /** The number of a folded word; 0 when no list has it. */
  numberOf(folded: string, hash: number): number {
    return this.#find(hash, (word) => word === folded);
  }

  /** The number of the plain word that stands in a text, whatever its case; 0 when no list has it. */
  numberAt(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0) return 0;
      if (this.#hashes[number] === hash && isSame(this.#words[number] ?? "", text, start, end)) return number;
    }
  }

  #find(hash: number, isIt: (word: string) => boolean): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0 || (this.#hashes[number] === hash && isIt(this.#words[number] ?? ""))) return number;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 1; number < this.#words.length; number += 1) this.#place(number);
  }

  #place(number: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[number] ?? 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number;
  }
}

/** The one table of the program: numbers only mean something when all lists and texts share them. */
export const vocabulary = new Vocabulary();

/** Beyond this, letters are folded as strings. */
const TABLE = 0x180;

/** Small letters by code unit; 0 where a letter has no simple small form and the word must be folded as a string. */
const lowerCase = new Uint16Array(TABLE);
for (let code = 0; code < TABLE; code += 1) {
  const lower = String.fromCharCode(code).toLowerCase();
  lowerCase[code] = lower.length === 1 && code !== 0xad ? lower.charCodeAt(0) : 0;
}

/** The small form of a code unit; 0 when only folding the whole word tells. */
export function foldCode(code: number): number {
  return lowerCase[code] ?? 0;
}

export const HASH_SEED = 0x1505;

/** The hash of a word so far, and one more folded code unit. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & 0x3fffffff;
}

export function hashWord(folded: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < folded.length; at += 1) hash = addToHash(hash, folded.charCodeAt(at));
  return hash;
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    const code = text.charCodeAt(start + at);
    if (word.charCodeAt(at) !== code && word.charCodeAt(at) !== foldCode(code)) return false;
  }
  return true;
}
