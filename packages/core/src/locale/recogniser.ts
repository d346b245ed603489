import type { Word } from "../text/words.ts";

/** What a recogniser takes a name for; `other` is a name of something else, such as a work or an event. */
export type RecognisedType = "person" | "place" | "organisation" | "other";

/** A name found in one sentence, counted in its words. */
export interface RecognisedName {
  /** Index of the name's first word in the words given. */
  readonly from: number;
  /** Index behind its last word; always greater than `from`. */
  readonly to: number;
  readonly type: RecognisedType;
  /** How sure it is, 0 to 1. Below one half, a rule that disagrees wins. */
  readonly score: number;
}

/**
 * A recogniser of names to plug in: `parseArticle(text, { recogniser })`. Where it knows the article's language, its names
 * are the candidates for people, places and organisations, and the rules work around them; without one, rules alone decide.
 *
 * `recognise` is asked once a sentence, in the order of the text. It is pure (the same words give the same names), never
 * throws, and its cost grows linearly with the words. Names come in reading order and do not overlap.
 *
 * @example
 * const recogniser: Recogniser = {
 *   name: "town-list",
 *   languages: ["de"],
 *   recognise: (words) =>
 *     words.flatMap(({ text }, at) => (text === "Bonn" ? [{ from: at, to: at + 1, type: "place", score: 1 }] : [])),
 * };
 */
export interface Recogniser {
  /** Who found it: the part behind the slash in rule ids, such as `entities/recogniser-de`. */
  readonly name: string;
  /** First parts of the BCP 47 tags it was made for: "de". */
  readonly languages: readonly string[];
  recognise(words: readonly Word[]): readonly RecognisedName[];
}
