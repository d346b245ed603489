/**
 * How Wortlaut searches: words folded, stemmed and taken apart, the same for every index and with exact places.
 *
 * @example
 * import { indexTerms, parseSearchQuery } from "@news/core/search";
 */
export { findMatches } from "./find-matches.ts";
export { findTokens, type SearchToken } from "./find-tokens.ts";
export { foldTerm } from "./fold-term.ts";
export { type IndexTerms, indexTerms } from "./index-terms.ts";
export { parseSearchQuery } from "./parse-search-query.ts";
export { searchAliases } from "./search-aliases.ts";
export type { SearchNode, SearchQueryFault, SearchQueryResult } from "./search-query.ts";
