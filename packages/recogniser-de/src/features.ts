import { HASH_SEED, hashText, hashUnit, pair, toKey } from "./hash.ts";
import { lookAtWord, OUTSIDE, type WordForm } from "./word-form.ts";
import { listsOf, type Token } from "./word-lists.ts";

/** Keys of all features of a sentence, word after word. */
export interface FeatureRows {
  readonly keys: Uint32Array;
  /** Where each word's keys begin; one more entry than words. */
  readonly starts: Uint32Array;
}

/** More features than any word has: see the templates below. */
const MOST = 72;
/** Runs of capitalised words are looked at this far in both directions, so that the cost stays linear. */
const REACH = 5;

/** Describes every word of a sentence by the keys of its features. Linear in the words. */
export function describeWords(tokens: readonly Token[]): FeatureRows {
  const forms = tokens.map((token) => lookAtWord(token, listsOf(token)));
  const writer = new KeyWriter(tokens.length);
  for (const [at, token] of tokens.entries()) {
    const here = forms[at] ?? OUTSIDE;
    describePlace(writer, forms, at);
    if (here.form === "lower") describeSmallWord(writer, forms, at, token.folded);
    else if (here.form === "name") {
      describeNeighbours(writer, forms, at);
      describeRun(writer, forms, at);
      describeLetters(writer, token);
    }
    writer.endWord(at);
  }
  return writer.rows();
}

/** The templates of a feature are numbered; a number is part of the key, so none may change its meaning without new training. */
class KeyWriter {
  private readonly keys: Uint32Array;
  private readonly starts: Uint32Array;
  private size = 0;

  constructor(words: number) {
    this.keys = new Uint32Array(words * MOST);
    this.starts = new Uint32Array(words + 1);
  }

  add(template: number, content: number): void {
    this.keys[this.size] = toKey(template, content);
    this.size += 1;
  }

  endWord(at: number): void {
    this.starts[at + 1] = this.size;
  }

  rows(): FeatureRows {
    return { keys: this.keys.subarray(0, this.size), starts: this.starts };
  }
}

/** What every word has, marks and numbers too: itself and what stands around it. */
function describePlace(out: KeyWriter, forms: readonly WordForm[], at: number): void {
  const here = forms[at] ?? OUTSIDE;
  const before = forms[at - 1] ?? OUTSIDE;
  const after = forms[at + 1] ?? OUTSIDE;
  out.add(0, here.word);
  out.add(1, pair(before.word, here.word));
  out.add(2, pair(here.word, after.word));
  out.add(3, before.word);
  out.add(4, after.word);
  out.add(5, pair(here.outline, pair(before.outline, after.outline)));
  out.add(6, pair(here.lists, pair(before.lists, after.lists)));
  out.add(7, pair(here.outline, pair(before.word, after.word)));
}

/** A word in small letters is rarely more than the inside of a name: a few features are enough. */
function describeSmallWord(out: KeyWriter, forms: readonly WordForm[], at: number, folded: string): void {
  out.add(8, pair((forms[at - 2] ?? OUTSIDE).word, (forms[at - 1] ?? OUTSIDE).word));
  out.add(9, (forms[at] ?? OUTSIDE).suffix);
  const { length } = folded;
  const most = Math.min(5, length - 1);
  let hash = HASH_SEED;
  for (let cut = 1; cut <= most; cut += 1) {
    hash = hashUnit(hash, folded.charCodeAt(cut - 1));
    if (cut >= 4) out.add(10, pair(hash, cut));
  }
  hash = HASH_SEED;
  for (let cut = 1; cut <= most; cut += 1) {
    hash = hashUnit(hash, folded.charCodeAt(length - cut));
    if (cut >= 3) out.add(11, pair(hash, cut));
  }
}

function describeNeighbours(out: KeyWriter, forms: readonly WordForm[], at: number): void {
  const here = forms[at] ?? OUTSIDE;
  const b1 = forms[at - 1] ?? OUTSIDE;
  const b2 = forms[at - 2] ?? OUTSIDE;
  const a1 = forms[at + 1] ?? OUTSIDE;
  const a2 = forms[at + 2] ?? OUTSIDE;
  const opens = at === 0 ? 1 : 0;
  out.add(12, here.written);
  out.add(13, pair(here.outline, pair(b2.outline, pair(b1.outline, a1.outline))));
  out.add(14, pair(here.outline, pair(a2.outline, a1.outline)));
  out.add(15, b2.word);
  out.add(16, a2.word);
  out.add(17, pair(b2.word, b1.word));
  out.add(18, pair(a1.word, a2.word));
  out.add(19, pair(b1.suffix, here.outline));
  out.add(20, pair(a1.suffix, here.outline));
  out.add(21, pair(b1.suffix, here.suffix));
  out.add(22, pair(here.lists, here.outline));
  out.add(23, pair(b1.lists, pair(here.lists, b1.outline)));
  out.add(24, pair(a1.lists, pair(here.lists, a1.outline)));
  out.add(25, pair(b2.lists, pair(b1.lists, here.lists)));
  out.add(26, pair(opens, here.outline));
  out.add(27, pair(opens, here.suffix));
}

/** The run of capitalised words that the word stands in: what stands before and behind it, and where in it the word is. */
function describeRun(out: KeyWriter, forms: readonly WordForm[], at: number): void {
  let from = at;
  while (at - from < REACH && forms[from - 1]?.form === "name") from -= 1;
  let to = at + 1;
  while (to - at < REACH && forms[to]?.form === "name") to += 1;
  const here = forms[at] ?? OUTSIDE;
  const left = forms[from - 1] ?? OUTSIDE;
  const right = forms[to] ?? OUTSIDE;
  const place = Math.min(at - from, 3) * 4 + Math.min(to - 1 - at, 3);
  out.add(29, pair(place, left.word));
  out.add(30, pair(place, right.word));
  out.add(31, pair(place, pair(left.word, right.word)));
  out.add(32, pair(place, here.lists));
  out.add(33, pair(place, (forms[from] ?? OUTSIDE).lists));
  out.add(34, pair(place, pair((forms[from - 2] ?? OUTSIDE).word, left.word)));
  out.add(35, pair(place, here.suffix));
}

/** Beginnings, endings, groups of four letters, the parts of a hyphenated word. */
function describeLetters(out: KeyWriter, { folded }: Token): void {
  const { length } = folded;
  out.add(28, Math.min(length, 12));
  let hash = HASH_SEED;
  for (let cut = 1; cut <= 6 && cut <= length; cut += 1) {
    hash = hashUnit(hash, folded.charCodeAt(cut - 1));
    if (cut >= 2) out.add(36, pair(hash, cut));
  }
  hash = HASH_SEED;
  for (let cut = 1; cut <= 7 && cut <= length; cut += 1) {
    hash = hashUnit(hash, folded.charCodeAt(length - cut));
    if (cut >= 2) out.add(37, pair(hash, cut));
  }
  for (let cut = 0; length > 4 && cut + 4 <= length && cut < 12; cut += 1) {
    out.add(38, hashText(folded, cut, cut + 4));
  }
  const hyphen = folded.lastIndexOf("-");
  if (hyphen > 0) {
    out.add(39, hashText(folded, hyphen + 1));
    out.add(40, hashText(folded, 0, folded.indexOf("-")));
  }
}
