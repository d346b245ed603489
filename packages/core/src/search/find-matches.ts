import type { Span } from "../text/span.ts";
import type { SearchLanguage } from "./compile-search.ts";
import { findTokens, type SearchToken } from "./find-tokens.ts";
import { searchLanguageOf } from "./languages.ts";
import type { SearchNode } from "./search-query.ts";
import { splitCompound } from "./split-compound.ts";
import { stemTerm } from "./stem-term.ts";

interface IndexedToken extends SearchToken {
  readonly stem: string;
}

interface Wanted {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

/**
 * Where the words of a query stand in a text, in order and without overlap: what a page highlights. What the query excludes
 * is not looked for; whether the text as a whole fits the query is the index's answer, not this one's.
 *
 * @param language BCP 47 tag of the text.
 * @example
 * const query = parseSearchQuery("Preis");
 * if (query.ok) findMatches("Die Energiepreise steigen.", "de", query.node); // [{ start: 4, end: 17 }]
 */
export function findMatches(text: string, language: string, node: SearchNode): Span[] {
  const rules = searchLanguageOf(language);
  const tokens = findTokens(text).map((token) => ({
    ...token,
    stem: rules === undefined ? token.term : stemTerm(token.term, rules),
  }));
  const wanted = wantedBy(node);
  const found: Span[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const length = matchedTokens(tokens, index, wanted, rules);
    const first = tokens[index];
    const last = tokens[index + length - 1];
    if (length === 0 || first === undefined || last === undefined) continue;
    found.push({ start: first.start, end: last.end });
    index += length - 1;
  }
  return found;
}

/** How many tokens the longest match at this place takes; 0 for none. */
function matchedTokens(
  tokens: readonly IndexedToken[],
  index: number,
  { words, prefixes, phrases }: Wanted,
  rules: SearchLanguage | undefined,
): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  const phrase = phrases
    .filter((sequence) => sequence.every((term, offset) => tokens[index + offset]?.stem === term))
    .reduce((longest, { length }) => Math.max(longest, length), 0);
  if (phrase > 0) return phrase;
  const begins = (term: string) => prefixes.some((prefix) => term.startsWith(prefix));
  if (words.has(token.stem) || begins(token.term) || begins(token.stem)) return 1;
  if (rules === undefined) return 0;
  const inside = splitCompound(token.term, rules).some((piece) => {
    const stem = stemTerm(piece, rules);
    return words.has(stem) || begins(stem);
  });
  return inside ? 1 : 0;
}

function wantedBy(node: SearchNode): Wanted {
  const words = new Set<string>();
  const prefixes: string[] = [];
  const phrases: (readonly string[])[] = [];
  const visit = (one: SearchNode): void => {
    if (one.type === "word") for (const term of one.terms) words.add(term);
    else if (one.type === "prefix") prefixes.push(one.term);
    else if (one.type === "phrase") phrases.push(...one.sequences);
    else for (const inner of one.nodes) visit(inner);
  };
  visit(node);
  return { words, prefixes, phrases };
}
