import { isDigit, isLetter } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import { splitWords } from "../text/words.ts";
import { foldTerm } from "./fold-term.ts";

/** One searchable word of a text. */
export interface SearchToken extends Span {
  /** The word, folded. */
  readonly term: string;
}

/**
 * The searchable words of a text, in order, each with its exact place. What hyphens, stops and colons join counts as
 * several words ("US-Präsident", "15:30"); an apostrophe parts nothing but an English genitive ("Trump's").
 *
 * @example
 * findTokens("Die US-Außenpolitik").map(({ term }) => term); // ["die", "us", "aussenpolitik"]
 */
export function findTokens(text: string): SearchToken[] {
  const tokens: SearchToken[] = [];
  for (const word of splitWords(text, 0, text.length)) {
    if (word.kind !== "mark") addParts(tokens, text, word);
  }
  return tokens;
}

function addParts(tokens: SearchToken[], text: string, { start, end }: Span): void {
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !parts(text.charCodeAt(at))) continue;
    if (at > from) addToken(tokens, text, from, at);
    from = at + 1;
  }
}

/** Whether the sign inside a word parts it: all but letters, digits, apostrophes and the ampersand. */
function parts(code: number): boolean {
  if (code < 0x80) {
    return !(isLetter(code) || isDigit(code) || code === 0x27 || code === 0x26);
  }
  return code === 0x2011;
}

function addToken(tokens: SearchToken[], text: string, start: number, end: number): void {
  const genitive = /['’][sS]$/.test(text.slice(Math.max(start, end - 2), end)) ? 2 : 0;
  const written = end - genitive;
  const term = foldTerm(text.slice(start, written));
  if (term !== "") tokens.push({ term, start, end: written });
}
