import type { DayPart, TimeModifier, TimeUnit } from "./time-data.ts";

/** A period counted from another: "gestern" is the day, by -1. */
export interface Shift {
  readonly unit: TimeUnit;
  readonly by: number;
  readonly part?: DayPart;
}

/** So much time; without `amount` nobody said how much. */
export interface Amount {
  readonly amount?: number;
  readonly unit: TimeUnit;
  /** Finer units told with it: "zwei Stunden und 15 Minuten". */
  readonly also?: readonly { readonly amount: number; readonly unit: TimeUnit }[];
}

/** Everything a word can be when somebody speaks of time; most words are one or two of these. */
export interface TimeWord {
  /** Whether an expression can be read from here: its head, as opposed to what stands around it. */
  head?: boolean;
  /** Counts only when written with a capital. */
  capital?: boolean;
  /** The same word written small, where that is another one: "morgen" beside "Morgen". */
  small?: TimeWord;
  /** How many code units at its end stay outside the span: 2 for "Tuesday's". */
  clitic?: number;
  month?: number;
  weekday?: number;
  /** A month or weekday cut short, which needs a number beside it. */
  short?: true;
  part?: DayPart;
  partBehind?: DayPart;
  partSet?: DayPart;
  season?: number;
  unit?: TimeUnit;
  many?: true;
  shift?: Shift;
  told?: Shift;
  by?: number;
  toldBy?: number;
  dayBy?: number;
  edge?: TimeModifier;
  /** The piece of the period that is written together with it: "mid-May". */
  edgeInside?: TimeModifier;
  edgeAdjective?: TimeModifier;
  edgeUnit?: { readonly unit: TimeUnit; readonly edge: TimeModifier };
  number?: number;
  one?: true;
  both?: true;
  vague?: true;
  ordinal?: number;
  near?: TimeModifier;
  nearOutside?: TimeModifier;
  set?: Amount;
  weekdaySet?: number;
  amount?: Amount;
  amountUnit?: TimeUnit;
  decade?: number;
  /** Written together with its ordinal: "second-quarter". */
  joined?: true;
  /** "Q3", "H1". */
  piece?: { readonly unit: "quarter" | "half"; readonly index: number };
  minutes?: number;
  tense?: "past" | "future";
  hour?: true;
  each?: true;
  every?: true;
  per?: true;
  perAfterCount?: true;
  times?: true;
  whole?: true;
  article?: true;
  preposition?: true;
  since?: true;
  from?: true;
  partOf?: true;
  everyOther?: true;
  toldOutside?: true;
  formerly?: true;
  betweenVerb?: true;
  until?: true;
  range?: true;
  rangeFiller?: true;
  between?: true;
  and?: true;
  agoBefore?: true;
  agoBehind?: true;
  /** Behind an amount: 1 for "later", -1 for "earlier". */
  later?: number;
  nightTo?: true;
  of?: true;
  around?: true;
  clockPreposition?: true;
  age?: true;
  counted?: true;
  numbered?: true;
  yearPreposition?: true;
  barePlural?: true;
  measure?: true;
  agePreposition?: true;
  nowBefore?: true;
  nowBehind?: true;
  clockAt?: true;
  /** Behind a unit, counts it from what was told: "zuvor" in "am Tag zuvor". */
  toldBehind?: number;
  ambiguous?: true;
  greeting?: true;
}

/** The roles that make a word a head. */
const heads: readonly (keyof TimeWord)[] = [
  "month",
  "weekday",
  "part",
  "partSet",
  "season",
  "unit",
  "shift",
  "told",
  "edgeUnit",
  "set",
  "weekdaySet",
  "amount",
  "decade",
  "piece",
  "minutes",
  "hour",
];

/** Whether an expression can be read from the word. */
export function isHead(word: TimeWord): boolean {
  return heads.some((role) => word[role] !== undefined);
}
