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
  /** Pairs of number and hash, at the place the hash points to or at the next free one; at most half of it is full. */
  #slots = new Int32Array(2 << 14);
  #mask = (1 << 14) - 1;

  /** How many numbers were given; whoever asked in vain may ask again when this has grown. */
  get size(): number {
    return this.#words.length;
  }

  /** The number of a word, given to it now if it had none. The word must be folded. */
  add(folded: string): number {
    const hash = hashWord(folded);
    const known = this.numberOf(folded, hash);
    if (known !== 0) return known;
    const number = this.#words.push(folded) - 1;
    if (number * 2 > this.#mask) this.#grow();
    else this.#place(number, hash);
    return number;
  }

  /** The number of a folded word; 0 when no list has it. */
  numberOf(folded: string, hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = this.#slots[slot * 2] ?? 0;
      if (number === 0 || (this.#slots[slot * 2 + 1] === hash && this.#words[number] === folded)) return number;
    }
  }

  /** The number of the plain word that stands in a text, whatever its case; 0 when no list has it. */
  numberAt(text: string, start: number, end: number, hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = this.#slots[slot * 2] ?? 0;
      if (number === 0) return 0;
      if (this.#slots[slot * 2 + 1] === hash && isSame(this.#words[number] ?? "", text, start, end)) return number;
    }
  }

  #grow(): void {
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array((this.#mask + 1) * 2);
    for (const [number, word] of this.#words.entries()) if (number > 0) this.#place(number, hashWord(word));
  }

  #place(number: number, hash: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[slot * 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = number;
    this.#slots[slot * 2 + 1] = hash;
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
