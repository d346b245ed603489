import { findTokens } from "./find-tokens.ts";
import { searchLanguageOf } from "./languages.ts";
import { splitCompound } from "./split-compound.ts";
import { stemTerm } from "./stem-term.ts";

/** What an index keeps of a text. Every term is letters and digits only, at most 64 of them. */
export interface IndexTerms {
  /** The stem of every word, in order: what single words and phrases are looked for in. */
  readonly words: readonly string[];
  /** The folded words that differ from their stems, each once: what prefixes are looked for in, besides the stems. */
  readonly forms: readonly string[];
  /** The stems of the parts of compounds, each once, and of the words behind `MOST_WORDS`. */
  readonly parts: readonly string[];
}

/** Words whose order counts. Behind them words are found, phrases are not: PostgreSQL numbers no further. */
const MOST_WORDS = 16_000;
/** All terms together, in characters; what is behind is not indexed. PostgreSQL takes no more than a mebibyte. */
const MOST_TERM_LENGTH = 400_000;

/**
 * Takes a text apart for an index.
 *
 * @param language BCP 47 tag of the text; of an unknown one the words are folded and not stemmed.
 * @example
 * indexTerms("Die Energiepreise stiegen.", "de");
 * // { words: ["die", "energiepreis", "steig"], forms: ["energiepreise", "stiegen"], parts: ["energi", "preis"] }
 */
export function indexTerms(text: string, language: string): IndexTerms {
  const rules = searchLanguageOf(language);
  const words: string[] = [];
  const forms = new Set<string>();
  const parts = new Set<string>();
  const seen = new Set<string>();
  let length = 0;
  for (const { term } of findTokens(text)) {
    const stem = rules === undefined ? term : stemTerm(term, rules);
    length += stem.length;
    if (length > MOST_TERM_LENGTH) break;
    if (words.length < MOST_WORDS) words.push(stem);
    else parts.add(stem);
    if (rules === undefined || seen.has(term)) continue;
    seen.add(term);
    if (stem !== term) length += addOnce(forms, term);
    for (const piece of splitCompound(term, rules)) length += addOnce(parts, stemTerm(piece, rules));
  }
  return { words, forms: [...forms], parts: [...parts] };
}

/** How many characters the set has grown by. */
function addOnce(terms: Set<string>, term: string): number {
  if (terms.has(term)) return 0;
  terms.add(term);
  return term.length;
}
