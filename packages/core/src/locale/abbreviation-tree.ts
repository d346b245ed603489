import { isSpace, isWordPart } from "../text/letters.ts";

/** What an abbreviation does to the sentence: never ends it, may end it, or counts before a number only. */
export type AbbreviationKind = "never-ends" | "may-end" | "before-number";

/** An abbreviation found in front of a stop. */
export interface FoundAbbreviation {
  readonly kind: AbbreviationKind;
  readonly start: number;
  /** Spellings that count; absent when any does. */
  readonly spellings: ReadonlySet<string> | undefined;
}

interface Node {
  readonly next: Map<number, Node>;
  kind?: AbbreviationKind;
  spellings?: ReadonlySet<string>;
  /** Whether a longer word may end with it: "str" in "Lindenstr." */
  suffix?: boolean;
}

const STOP = 0x2e;
const BLANK = 0x20;
const LINE_FEED = 0x0a;
const SOFT_HYPHEN = 0xad;

/**
 * Abbreviations as a tree that is walked **backwards** from a stop, letter by letter, without cutting words out of the text:
 * most words leave the tree after two or three letters. A blank behind a stop inside an abbreviation may be there or not,
 * case is ignored, and so are soft hyphens.
 *
 * @example
 * const tree = new AbbreviationTree();
 * tree.add("z. b", "never-ends");
 * tree.findBefore("Orte, z.B. Kassel", 9, 0); // { kind: "never-ends", start: 6 }
 */
export class AbbreviationTree {
  readonly #root: Node = { next: new Map() };

  /** Adds an abbreviation, written without its last stop. What was added first stays. */
  add(
    abbreviation: string,
    kind: AbbreviationKind,
    options: { spellings?: ReadonlySet<string>; suffix?: boolean } = {},
  ): void {
    // Decomposed letters are walked as they stand in the text, so both forms are in the tree.
    for (const form of new Set([abbreviation.normalize("NFC"), abbreviation.normalize("NFD")])) {
      const node = this.#grow(form.replaceAll(". ", "."));
      if (node.kind !== undefined) continue;
      node.kind = kind;
      if (options.spellings !== undefined) node.spellings = options.spellings;
      if (options.suffix !== undefined) node.suffix = options.suffix;
    }
  }

  #grow(key: string): Node {
    let node = this.#root;
    for (let index = key.length - 1; index >= 0; index -= 1) {
      const code = foldCode(key.charCodeAt(index));
      const next = node.next.get(code) ?? { next: new Map() };
      node.next.set(code, next);
      node = next;
    }
    return node;
  }

  /** The longest abbreviation that ends at `stop` and starts at `from` or behind it. */
  findBefore(text: string, stop: number, from: number): FoundAbbreviation | undefined {
    let node = this.#root;
    let found: FoundAbbreviation | undefined;
    for (let at = stop - 1; at >= from; at -= 1) {
      const code = text.charCodeAt(at);
      if (code === SOFT_HYPHEN) continue;
      const next = node.next.get(foldCode(code));
      if (next === undefined) break;
      node = next;
      if (node.kind !== undefined && (node.suffix === true || startsHere(text, at, from))) {
        found = { kind: node.kind, start: at, spellings: node.spellings };
      }
      if (code !== STOP && at - 2 >= from && isSpace(text.charCodeAt(at - 1)) && text.charCodeAt(at - 2) === STOP)
        at -= 1;
    }
    return found;
  }
}

/** Signs that keep what is behind them in the word: "km/h", "H&M", "°C", and the apostrophe of "Marlow’s". */
const BINDING = "/&°_@'’";

/** Whether a word starts at `at`; behind a hyphen one does ("Dipl.-Ing.", "Ex-Abg."). */
function startsHere(text: string, at: number, from: number): boolean {
  if (at === from) return true;
  if (isWordPart(text.charCodeAt(at - 1))) return false;
  if (!BINDING.includes(text.charAt(at - 1))) return true;
  return at - 2 < from || !isWordPart(text.charCodeAt(at - 2));
}

/** Lower case by arithmetic where that is safe (ASCII and Latin-1), since `toLowerCase` on cut words costs more than all the rest. */
function foldCode(code: number): number {
  if (code === LINE_FEED) return BLANK;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 0x20 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
