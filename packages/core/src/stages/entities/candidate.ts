import type { Locale } from "../../locale/compile-locale.ts";
import type { Gender } from "../../locale/inflect-person.ts";
import type { KnownName } from "../../locale/list-known-names.ts";
import type { EntityType, Mention } from "../../model/entity.ts";
import type { Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import type { EntitySentence } from "./sentence.ts";

/** A piece of one sentence that a rule takes for a name. */
export interface Candidate {
  readonly sentence: EntitySentence;
  /** Index of its first word in the sentence's words. */
  readonly from: number;
  /** Index behind its last word. */
  readonly to: number;
  readonly type: EntityType;
  readonly form: Mention["form"];
  /** 0 to 1: how often the rule is right about such a piece. */
  readonly score: number;
  readonly rule: string;
  /** Where in the text it stands, when that is less than its words: "US" in "US-Politik". */
  readonly span?: Span;
  /** The entry of the lists that vouches for it. */
  readonly known?: KnownName;
  readonly gender?: Gender;
  /** How many words in front belong to the given name; 0 when only a surname is written. */
  readonly given?: number;
  /** The role in front or behind: "chinesische Führer". */
  readonly description?: Description;
  /** Other names may stand inside it: "chinesischen" in "chinesischen Außenministeriums". */
  readonly inside?: true;
  /** The short form in brackets behind it: "(EU)". */
  readonly acronym?: string;
}

/** A role as written, and what it says about whom it describes. */
export interface Description extends Span {
  /** The role's basic form: "minister". */
  readonly lemma: string;
  /** The whole noun in lower case: "außenminister". */
  readonly noun: string;
  readonly gender: Gender;
}

/** What every rule may look at. */
export interface Look {
  readonly text: string;
  readonly sentence: EntitySentence;
  readonly words: readonly Word[];
  /** What is known of each word: bits of `locale/name-flags.ts`. */
  readonly flags: readonly number[];
  readonly locale: Locale;
  /** What `knownAt` has found so far, by index of the word; `null` where it found nothing. */
  readonly lookedUp: (KnownMatch | null | undefined)[];
}

/** A listed name found at some word. */
export interface KnownMatch {
  readonly value: KnownName;
  readonly length: number;
}

/** Looks for names that begin at a word. */
export interface Rule {
  /** Bits of `locale/name-flags.ts`: the first word must have one of them. */
  readonly opens: number;
  /** Bits of which the word in front must have one. */
  readonly behind?: number;
  /** Bits of which some word of the sentence must have one. */
  readonly needs?: number;
  readonly find: (look: Look, at: number) => Candidate | undefined;
}

/** The span of a candidate in the text. */
export function spanOf({ span, sentence, from, to }: Candidate): Span {
  return span ?? { start: sentence.words[from]?.start ?? 0, end: sentence.words[to - 1]?.end ?? 0 };
}
