import type { Range } from "../reading.ts";

/**
 * - `words`: a passage in quotation marks that stands for itself
 * - `main`: a clause with its verb in second or first place; in a language without verb-final clauses, any with a verb
 * - `that`, `question`, `adverbial`, `relative`: clauses that depend
 * - `infinitive`: an infinitive with its mark
 * - `tail`: a reporting verb with nothing but its subject, told apart only where the verb stands in the middle: "police said"
 * - `piece`: no verb: a name, an apposition, a subject cut off by a relative clause
 */
export type SegmentKind =
  | "words"
  | "main"
  | "that"
  | "question"
  | "adverbial"
  | "relative"
  | "infinitive"
  | "tail"
  | "piece";

export type Mood = "none" | "indicative" | "subjunctive" | "conditional";

/** What stands between two commas, colons, dashes or conjunctions of a sentence. */
export interface Segment extends Range {
  readonly index: number;
  readonly kind: SegmentKind;
  /** First word behind conjunctions and adverbs: the opener of a clause that depends. */
  readonly first: number;
  /** The finite verb, or -1. */
  readonly finite: number;
  /** The mark in front: ",", ":", "" at the start of the sentence or before a conjunction without comma. */
  readonly mark: string;
  /** Opens with a conjunction: "und betonte". */
  readonly joined: boolean;
  readonly mood: Mood;
  /** The passage of a segment of kind `words`, or -1. */
  readonly passage: number;
}

/** Whether the clause is in the mood of reported speech, or could be. */
export function isReportedMood({ mood }: Segment): boolean {
  return mood === "subjunctive" || mood === "conditional";
}
