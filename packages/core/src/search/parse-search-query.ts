import type { SearchLanguage } from "./compile-search.ts";
import { findTokens } from "./find-tokens.ts";
import { searchLanguageOf, searchLanguages } from "./languages.ts";
import type { SearchNode, SearchQueryFault, SearchQueryResult } from "./search-query.ts";
import { stemTerm } from "./stem-term.ts";

const MOST_WORDS = 32;
const DEEPEST = 10;

/**
 * Reads a query as people type it: words that must all be there, `"a phrase"`, `begin*`, `OR`, `AND`, `NOT` or `-word`, and
 * brackets. Odd spelling is never an error: a quotation mark or bracket that is not closed closes at the end.
 *
 * @param language BCP 47 tag, when all texts searched are in one language; stems of every language are tried otherwise.
 * @example
 * parseSearchQuery('Energie* -Öl "Rat der Stadt"');
 */
export function parseSearchQuery(query: string, language?: string): SearchQueryResult {
  const only = language === undefined ? undefined : searchLanguageOf(language);
  const reader: Reader = {
    pieces: splitQuery(query),
    at: 0,
    words: 0,
    languages: only === undefined ? searchLanguages() : [only],
    fault: undefined,
  };
  const node = readAny(reader, 0);
  if (reader.fault !== undefined) return { ok: false, reason: reader.fault };
  return node === undefined ? { ok: false, reason: "no-words" } : { ok: true, node };
}

interface Piece {
  readonly kind: "word" | "phrase" | "(" | ")" | "-" | "AND" | "OR" | "NOT";
  readonly text: string;
}

interface Reader {
  readonly pieces: readonly Piece[];
  readonly languages: readonly SearchLanguage[];
  at: number;
  words: number;
  fault: SearchQueryFault | undefined;
}

const QUOTES = '"„“”«»';
const WORD_ENDS = ` \t\n\r()${QUOTES}`;

/** Cuts a query into words, phrases and signs; one pass. */
function splitQuery(query: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < query.length) {
    const sign = query.charAt(at);
    if (QUOTES.includes(sign)) {
      let end = at + 1;
      while (end < query.length && !QUOTES.includes(query.charAt(end))) end += 1;
      pieces.push({ kind: "phrase", text: query.slice(at + 1, end) });
      at = end + 1;
    } else if (sign === "(" || sign === ")") {
      pieces.push({ kind: sign, text: sign });
      at += 1;
    } else if (WORD_ENDS.includes(sign)) {
      at += 1;
    } else if (sign === "-") {
      pieces.push({ kind: "-", text: sign });
      at += 1;
    } else {
      let end = at + 1;
      while (end < query.length && !WORD_ENDS.includes(query.charAt(end))) end += 1;
      const text = query.slice(at, end);
      pieces.push({ kind: text === "AND" || text === "OR" || text === "NOT" ? text : "word", text });
      at = end;
    }
  }
  return pieces;
}

function readAny(reader: Reader, depth: number): SearchNode | undefined {
  if (depth > DEEPEST) {
    reader.fault = "too-long";
    return undefined;
  }
  const nodes: SearchNode[] = [];
  for (;;) {
    const node = readAll(reader, depth);
    if (node !== undefined) nodes.push(node);
    if (reader.fault !== undefined || reader.pieces[reader.at]?.kind !== "OR") break;
    reader.at += 1;
  }
  return nodes.length > 1 ? { type: "any", nodes } : nodes[0];
}

function readAll(reader: Reader, depth: number): SearchNode | undefined {
  const nodes: SearchNode[] = [];
  const not: SearchNode[] = [];
  let negated = false;
  for (let piece = reader.pieces[reader.at]; piece !== undefined; piece = reader.pieces[reader.at]) {
    if (reader.fault !== undefined || piece.kind === "OR" || (piece.kind === ")" && depth > 0)) break;
    reader.at += 1;
    if (piece.kind === "NOT" || piece.kind === "-") {
      negated = true;
      continue;
    }
    if (piece.kind === "AND" || piece.kind === ")") continue;
    const node = piece.kind === "(" ? readGroup(reader, depth) : readWords(reader, piece);
    if (node !== undefined) (negated ? not : nodes).push(node);
    negated = false;
  }
  if (nodes.length === 0 && not.length > 0) reader.fault ??= "only-not";
  const [only] = nodes;
  return nodes.length === 1 && not.length === 0 ? only : nodes.length === 0 ? undefined : { type: "all", nodes, not };
}

function readGroup(reader: Reader, depth: number): SearchNode | undefined {
  const node = readAny(reader, depth + 1);
  if (reader.pieces[reader.at]?.kind === ")") reader.at += 1;
  return node;
}

function readWords(reader: Reader, { kind, text }: Piece): SearchNode | undefined {
  const terms = findTokens(text).map(({ term }) => term);
  const [first] = terms;
  if (first === undefined) return undefined;
  reader.words += terms.length;
  if (reader.words > MOST_WORDS) reader.fault = "too-long";
  if (terms.length === 1) {
    if (kind === "word" && text.endsWith("*")) return { type: "prefix", term: first };
    return { type: "word", terms: unique([first, ...reader.languages.map((language) => stemTerm(first, language))]) };
  }
  const sequences = reader.languages.map((language) => terms.map((term) => stemTerm(term, language)));
  const known = new Map([terms, ...sequences].map((sequence) => [sequence.join(" "), sequence]));
  return { type: "phrase", sequences: [...known.values()] };
}

function unique(terms: readonly string[]): string[] {
  return [...new Set(terms)];
}
