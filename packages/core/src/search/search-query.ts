/** What to look for, ready for any index that `indexTerms` fills. */
export type SearchNode =
  /** A word: found where `words` or `parts` hold any of the terms (its stem in each language). */
  | { readonly type: "word"; readonly terms: readonly string[] }
  /** The beginning of a word: found where `words`, `forms` or `parts` hold a term that begins so. */
  | { readonly type: "prefix"; readonly term: string }
  /** Words in this order: found where `words` hold any of the sequences without a gap. */
  | { readonly type: "phrase"; readonly sequences: readonly (readonly string[])[] }
  /** All of `nodes` and none of `not`. */
  | { readonly type: "all"; readonly nodes: readonly SearchNode[]; readonly not: readonly SearchNode[] }
  | { readonly type: "any"; readonly nodes: readonly SearchNode[] };

/** A query that was understood, or why there is nothing to look for. */
export type SearchQueryResult =
  | { readonly ok: true; readonly node: SearchNode }
  | { readonly ok: false; readonly reason: SearchQueryFault };

/** `no-words`: nothing to look for; `only-not`: says only what to leave out; `too-long`: over 32 words or 10 brackets deep. */
export type SearchQueryFault = "no-words" | "only-not" | "too-long";
