import type { Word } from "../../text/words.ts";
import type { MarkedPassage } from "../layers.ts";

/** An opening mark that waits for its partner. */
interface Open {
  readonly mark: string;
  readonly at: number;
}

/** What closes what: German, English, French and Swiss marks, double and single. */
const closersOf: Readonly<Record<string, string>> = {
  "„": '“”"‟',
  "“": '”“"',
  "”": "”",
  "‟": "”",
  "»": "«",
  "«": "»",
  "›": "‹",
  "‹": "›",
  "‚": "‘’'",
  "‘": "’'",
  '"': '"“”',
  "''": "''",
};

/** How deep marks may be nested; what opens below is text. */
const DEEPEST = 4;

/**
 * Pairs the quotation marks of one block: „…“ „…” "…" “…” ''…'' »…« «…» ‚…‘ ›…‹, nested too. A mark that stays open reaches to the
 * end of the block; a block that closes what the block before left open begins inside a passage.
 *
 *     „Das ist ‚unser‘ Plan“, sagte sie. Der "Kurier" schweigt.
 *     ^^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^
 *              ^^^^^^^
 *
 * @param resumes the mark that the block before left open, if any.
 */
export function findMarkedPassages(words: readonly Word[], resumes?: string): MarkedPassage[] {
  const found: MarkedPassage[] = [];
  const stack: Open[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind !== "mark") continue;
    const mark = word.text;
    if (closersOf[mark] === undefined && !isCloser(mark)) continue;
    const partner = partnerOf(stack, mark, words, at);
    if (partner >= 0) {
      const open = stack[partner];
      stack.length = partner;
      if (open !== undefined && at > open.at + 1)
        found.push({ open: open.at, close: at, depth: partner, closed: true });
    } else if (opens(mark, words, at)) {
      if (stack.length < DEEPEST) stack.push({ mark, at });
    } else if (
      stack.length === 0 &&
      found.length === 0 &&
      resumes !== undefined &&
      closersOf[resumes]?.includes(mark)
    ) {
      found.push({ open: -1, close: at, depth: 0, closed: true });
    }
  }
  const [left] = stack;
  if (left !== undefined && words.length > left.at + 1) {
    found.push({ open: left.at, close: words.length, depth: 0, closed: false });
  }
  return found.sort((one, other) => one.open - other.open || other.close - one.close);
}

/** The sign of a passage that the block leaves open, for the block behind it. */
export function markLeftOpen(words: readonly Word[], passages: readonly MarkedPassage[]): string | undefined {
  const last = passages.at(-1);
  return last !== undefined && !last.closed && last.depth === 0 ? words[last.open]?.text : undefined;
}

function isCloser(mark: string): boolean {
  return mark === "’" || mark === "'";
}

/** The place on the stack of the mark that this one closes, or -1. Marks opened inside and never closed are given up. */
function partnerOf(stack: readonly Open[], mark: string, words: readonly Word[], at: number): number {
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const open = stack[index];
    if (open === undefined || !closersOf[open.mark]?.includes(mark)) continue;
    // The same sign may open again: “A „B“ …: a mark behind a blank and before a word opens.
    const reopens = opens(mark, words, at) && isBehindBlank(words, at) && !touchesWord(words, at);
    return reopens && mark !== "“" ? -1 : index;
  }
  return -1;
}

/** Signs that open: those that can do nothing else, or those before a word and behind a blank or bracket. */
function opens(mark: string, words: readonly Word[], at: number): boolean {
  if (closersOf[mark] === undefined) return false;
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return false;
  if (mark === "„") return true;
  return next.start === word.end && (isBehindBlank(words, at) || followsOpening(words, at));
}

function isBehindBlank(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || before.end < (words[at]?.start ?? 0);
}

function followsOpening(words: readonly Word[], at: number): boolean {
  return '([„»«“‚›"–—'.includes(words[at - 1]?.text ?? " ");
}

function touchesWord(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && before.end === words[at]?.start;
}
