import type { SearchLanguage } from "./compile-search.ts";

/** Shorter words are not taken apart: "Bahn" is not "Ba" and "hn". */
const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 3;
/** The first part may be a word that the list does not know, if it is long enough to be one. */
const SHORTEST_UNKNOWN = 4;
const MOST_PARTS = 4;

/**
 * The words a compound is made of, joined again in every way in which somebody may look for them: "strassenbahnlinie" holds
 * "strassen", "bahn", "linie", "strassenbahn" and "bahnlinie". Empty for what is no compound of known nouns. Linear in the
 * word for a bounded number of parts.
 *
 * @param term a folded word.
 * @example
 * splitCompound(foldTerm("Energiepreise"), german); // ["energie", "preise"]
 */
export function splitCompound(term: string, language: SearchLanguage): string[] {
  if (term.length < SHORTEST_COMPOUND || language.compoundForms.has(term)) return [];
  const cuts = findCuts(term, language);
  if (cuts.length === 0) return [];
  const bounds = [0, ...cuts, term.length];
  const pieces: string[] = [];
  for (let from = 0; from < bounds.length - 1; from += 1) {
    for (let to = from + 1; to < bounds.length; to += 1) {
      if (from === 0 && to === bounds.length - 1) continue;
      pieces.push(term.slice(bounds[from], bounds[to]));
    }
  }
  return pieces;
}

/** Where the parts begin, found from the end: the last part carries the meaning and is the one the list must know. */
function findCuts(term: string, language: SearchLanguage): number[] {
  const cuts: number[] = [];
  let end = term.length;
  while (cuts.length < MOST_PARTS - 1) {
    const cut = longestKnownTail(term, end, language);
    if (cut === undefined) break;
    cuts.unshift(cut);
    end = cut;
    if (language.compoundForms.has(term.slice(0, end))) break;
  }
  return cuts;
}

function longestKnownTail(term: string, end: number, { compoundForms }: SearchLanguage): number | undefined {
  for (let cut = SHORTEST_PART; cut <= end - SHORTEST_PART; cut += 1) {
    if (!compoundForms.has(term.slice(cut, end))) continue;
    if (cut >= SHORTEST_UNKNOWN || compoundForms.has(term.slice(0, cut))) return cut;
  }
  return undefined;
}
