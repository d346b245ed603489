/**
 * What search must know about one language: how forms of one word come together, and which nouns compounds are made of.
 * All words are written folded (see `search/fold-term.ts`): small, plain letters, "fahrgaste" for "Fahrgäste".
 */
export interface SearchData {
  /** BCP 47 tag: "de". */
  readonly code: string;
  /** Steps of cutting endings off, in order; of each step the first rule that fits is applied. */
  readonly steps: readonly (readonly EndingRule[])[];
  /** Whether a doubled consonant is halved where an ending was replaced: "running", "run". */
  readonly halvesConsonants: boolean;
  /**
   * Forms that endings do not explain, one line per word: the stem, a colon, its forms. "sprech: sprach sprachen gesprochen".
   */
  readonly irregular: string;
  /** What verbs take in front: "be aus". An irregular form is found behind them too: "besprochen". Blank-separated. */
  readonly verbPrefixes: string;
  /** Nouns that compounds are made of, in their singular: "bahn linie preis". Blank-separated; empty where words are not joined. */
  readonly compoundNouns: string;
  /** What may stand between the parts of a compound: "s es n en er e". Blank-separated. */
  readonly compoundLinks: string;
}

/** Cuts one of the endings off when enough of the word is left. */
export interface EndingRule {
  /** The endings, longest first; blank-separated. */
  readonly endings: string;
  /** What takes the place of the ending; nothing when absent. */
  readonly to?: string;
  /** How many letters must be left in front of the ending. */
  readonly rest: number;
  /** What must stand in front of the ending, blank-separated. */
  readonly after?: string;
  /** What must not stand in front of the ending, blank-separated. */
  readonly notAfter?: string;
  /** Whether what is left must have a vowel: "sing" is no form of "s". */
  readonly needsVowel?: true;
}
