import type { DayPart, TimeModifier } from "../../locale/time-data.ts";
import type { Amount, Shift } from "../../locale/time-word.ts";
import type { Span } from "../../text/span.ts";

/**
 * What the words say, before anybody asks when they were written. A missing `year` is one to be found; `by` comes from words
 * such as "vergangen" (-1) and "nächst" (1), `told` says that they count from what the text told before.
 */
export type Meaning =
  | ({ readonly kind: "day"; readonly day: number; readonly month: number } & OfYear)
  | ({ readonly kind: "month"; readonly index: number; readonly by?: number } & OfYear)
  | ({ readonly kind: "season" | "quarter" | "half"; readonly index: number; readonly by?: number } & OfYear)
  | { readonly kind: "year" | "decade" | "century"; readonly year: number }
  /** "2007/08": a season or a term of office that lies in two years or more. */
  | { readonly kind: "years"; readonly year: number; readonly last: number }
  /** A decade without its century: "die Neunziger". */
  | { readonly kind: "tens"; readonly tens: number }
  | ({ readonly kind: "feast"; readonly feast: string; readonly by?: number; readonly part?: DayPart } & OfYear)
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly by?: number;
      readonly dayBy?: number;
      readonly part?: DayPart;
    }
  /** The night that ends on the day. */
  | { readonly kind: "night"; readonly to: Meaning }
  /** `told` counts from what the text told before; `loose` is the year at hand: "Ende des Jahres". */
  | { readonly kind: "shift"; readonly shift: Shift; readonly told?: boolean; readonly loose?: boolean }
  | { readonly kind: "part"; readonly part: DayPart; readonly of?: Meaning }
  | { readonly kind: "clock"; readonly minutes: number; readonly zone?: string; readonly bare?: boolean }
  | { readonly kind: "amount"; readonly amount: Amount; readonly ago?: "inside" | "outside"; readonly later?: number }
  | { readonly kind: "set"; readonly every: Amount | { readonly timex: string } }
  | { readonly kind: "reference"; readonly timex: string }
  /** A saying that only looks like a time: "Tag und Nacht". It keeps other rules off its words and is dropped. */
  | { readonly kind: "none" }
  /** Something in time of which no more can be said: "der Saison". */
  | { readonly kind: "some"; readonly unit: "season" | "day" | "week" | "month" | "year" };

/** The year of something that comes once a year: written ("2024"), or counted from that of publication ("vorigen Jahres"). */
export interface OfYear {
  readonly year?: number;
  readonly yearBy?: number;
}

/** An expression found in the text. */
export interface Expression extends Span {
  /** Index of its first word in the block, and the index behind its last. */
  readonly first: number;
  readonly next: number;
  readonly rule: string;
  readonly meaning: Meaning;
  readonly modifier?: TimeModifier;
  /** The two ends of a range; `meaning` is then that of the first. */
  readonly ends?: readonly [Expression, Expression];
  /** A range that has no written end or start: "seit 2014", "bis Freitag". */
  readonly open?: "end" | "start";
}
