import { vocabulary } from "./vocabulary.ts";
import { splitWords, type Word } from "./words.ts";

/** A phrase found at one place: what it stands for and how many words it took. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly length: number;
}

/** Finds phrases of a fixed list, word by word. */
export interface PhraseFinder<Value> {
  /** The vocabulary's numbers of the words that phrases open with; phrases that open with `*`, `#` or `…` are not told of. */
  readonly openers: ReadonlySet<number>;
  /** The longest phrase that starts at this word. */
  matchAt(words: readonly Word[], index: number): PhraseMatch<Value> | undefined;
  /** The first place at which any phrase stands. */
  find(words: readonly Word[]): (PhraseMatch<Value> & { readonly index: number }) | undefined;
}

/** What a word is looked up by: its number in the vocabulary, or how it is written where case counts. */
type Key = number | string;

interface Node<Value> {
  readonly next: Map<Key, Node<Value>>;
  anyWord?: Node<Value>;
  anyNumber?: Node<Value>;
  gap?: Node<Value>;
  value?: Value;
}

/** How many words "…" in a phrase may stand for. */
const LONGEST_GAP = 8;

/**
 * Compiles phrases into a tree of words. `*` in a phrase stands for any one word, `#` for any number, `…` for
 * up to eight words or marks or none. A look-up costs a few steps a word of the phrase, however many phrases there are.
 *
 * @param spelling `folded` ignores case; `text` compares as written, for names.
 * @example
 * const finder = compilePhrases([["lesen sie auch", "related"]]);
 * finder.matchAt(splitWords("Lesen Sie auch: Bahn", 0, 20), 0); // { value: "related", length: 3 }
 */
export function compilePhrases<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
  spelling: "folded" | "text" = "folded",
): PhraseFinder<Value> {
  const root: Node<Value> = { next: new Map() };
  const openers = new Set<number>();
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of splitWords(phrase, 0, phrase.length)) {
      const number = vocabulary.add(word.folded);
      if (node === root) openers.add(number);
      node = step(node, word, spelling);
    }
    node.value ??= value;
  }
  // Nearly every word starts no phrase: one look at a table settles that before any walk begins.
  const starts = new Uint8Array(vocabulary.size);
  for (const number of openers) starts[number] = 1;
  const open = root.anyWord !== undefined || root.gap !== undefined;
  const mayStart = (word: Word) =>
    starts[word.number] === 1 || open || (word.kind === "number" && root.anyNumber !== undefined);
  return {
    openers,
    matchAt(words, index) {
      const word = words[index];
      return word !== undefined && mayStart(word) ? longest(root, words, index, 0, spelling) : undefined;
    },
    find(words) {
      for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        if (word === undefined || !mayStart(word)) continue;
        const match = longest(root, words, index, 0, spelling);
        if (match !== undefined) return { ...match, index };
      }
      return undefined;
    },
  };
}

function step<Value>(node: Node<Value>, word: Word, spelling: "folded" | "text"): Node<Value> {
  if (word.text === "*") {
    node.anyWord ??= { next: new Map() };
    return node.anyWord;
  }
  if (word.text === "#") {
    node.anyNumber ??= { next: new Map() };
    return node.anyNumber;
  }
  if (word.text === "…") {
    node.gap ??= { next: new Map() };
    return node.gap;
  }
  const key = spelling === "folded" ? vocabulary.add(word.folded) : word.text;
  const known = node.next.get(key);
  if (known !== undefined) return known;
  const made: Node<Value> = { next: new Map() };
  node.next.set(key, made);
  return made;
}

/** Follows the words down the tree; only a node with a wildcard needs to look in several directions. */
function longest<Value>(
  root: Node<Value>,
  words: readonly Word[],
  start: number,
  passed: number,
  spelling: "folded" | "text",
): PhraseMatch<Value> | undefined {
  let node = root;
  let found: Node<Value> | undefined;
  let length = 0;
  for (let taken = 0; ; taken += 1) {
    if (node.value !== undefined) {
      found = node;
      length = taken;
    }
    const word = words[start + taken];
    if (word === undefined) break;
    if (node.anyNumber !== undefined || node.anyWord !== undefined || node.gap !== undefined) {
      const match = found?.value === undefined ? undefined : { value: found.value, length: passed + length };
      return longer(match, throughWildcards(node, words, start + taken, passed + taken, spelling));
    }
    const next = word.number === 0 ? undefined : node.next.get(spelling === "folded" ? word.number : word.text);
    if (next === undefined) break;
    node = next;
  }
  return found?.value === undefined ? undefined : { value: found.value, length: passed + length };
}

function throughWildcards<Value>(
  node: Node<Value>,
  words: readonly Word[],
  index: number,
  length: number,
  spelling: "folded" | "text",
): PhraseMatch<Value> | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  let best: PhraseMatch<Value> | undefined;
  const next = word.number === 0 ? undefined : node.next.get(spelling === "folded" ? word.number : word.text);
  if (next !== undefined) best = longest(next, words, index + 1, length + 1, spelling);
  if (node.anyNumber !== undefined && word.kind === "number") {
    best = longer(best, longest(node.anyNumber, words, index + 1, length + 1, spelling));
  }
  if (node.anyWord !== undefined && word.kind !== "mark") {
    best = longer(best, longest(node.anyWord, words, index + 1, length + 1, spelling));
  }
  if (node.gap !== undefined) {
    for (let skipped = 0; skipped <= LONGEST_GAP && index + skipped < words.length; skipped += 1) {
      best = longer(best, longest(node.gap, words, index + skipped, length + skipped, spelling));
    }
  }
  return best;
}

function longer<Value>(
  one: PhraseMatch<Value> | undefined,
  other: PhraseMatch<Value> | undefined,
): PhraseMatch<Value> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.length > one.length ? other : one;
}
