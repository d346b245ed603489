import type { SentenceTables } from "../../locale/compile-sentences.ts";

/**
 * What a rule says of a mark: the sentence ends behind it, goes on behind it, or the rule does not know. Rules are pure and
 * bounded in what they read around the mark.
 */
export type Verdict = "end" | "goes-on" | undefined;

/** What the scan remembers of the sentence it is in. */
export interface SentenceState {
  /** Where the sentence starts. */
  start: number;
  /** Its first letter or digit; no letter nor digit lies between `start` and here. */
  content: number;
  /** The last bracket opened and not yet closed, or -1. */
  bracket: number;
  /** Whether a dash with blanks around it waits for its partner. */
  dashOpen: boolean;
}

/** What comes behind a mark, its closing signs and the blanks. */
export interface Follower {
  /** Its first character behind opening quotes, brackets and dashes. */
  readonly word: number;
  /** `mark` is a sign that goes with what stands before it: a comma, a colon, a bracket that closes, another stop. */
  readonly kind: "none" | "lower" | "upper" | "number" | "mark" | "other";
  readonly opensQuote: boolean;
  readonly opensBracket: boolean;
  readonly dash: boolean;
}

/**
 * A candidate: one or more terminal marks in a row with all that rules may ask about them.
 *
 * ```text
 * … rief sie „Halt!“ Niemand …
 *                ^   at; `to` is behind the mark, `behind` is behind the quote, the follower is "Niemand"
 * ```
 */
export interface MarkContext {
  readonly text: string;
  /** Where the stretch to split ends. */
  readonly end: number;
  readonly tables: SentenceTables;
  readonly sentence: Readonly<SentenceState>;
  readonly at: number;
  readonly to: number;
  readonly behind: number;
  /** `stop`: one full stop. `pause`: an ellipsis. `strong`: a question or exclamation mark among them. */
  readonly kind: "stop" | "pause" | "strong";
  /** Whether text follows without a blank: a comma, a hyphen, a letter. */
  readonly joined: boolean;
  readonly closesQuote: boolean;
  readonly closesBracket: boolean;
  readonly after: Follower;
  /** Where the run of letters and digits in front of the mark starts; `at` where there is none. */
  readonly wordStart: number;
}
