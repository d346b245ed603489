import type { Ballot } from "./ballot.ts";

/** A slot and the number of a rule share one number: the slot takes the last five bits. */
const SLOT_BITS = 5;
const SLOT_MASK = (1 << SLOT_BITS) - 1;

/**
 * Keeps the votes of every line between the first look and the second, in a few long lists of numbers instead of some
 * objects a line.
 */
export class BallotBox {
  /** Where the votes of each line end. */
  readonly #ends: number[] = [];
  readonly #weights: number[] = [];
  readonly #strongest: number[] = [];
  readonly #slotsAndRules: number[] = [];
  readonly #numberByRule = new Map<string, number>();
  readonly #ruleByNumber: string[] = [];

  /** Puts the votes for the next line in. */
  put(ballot: Ballot): void {
    ballot.each((slot, weight, strongest, rule) => {
      this.#weights.push(weight);
      this.#strongest.push(strongest);
      this.#slotsAndRules.push((this.#numberOf(rule) << SLOT_BITS) | slot);
    });
    this.#ends.push(this.#weights.length);
  }

  /** Adds the votes for a line to the ballot. */
  take(line: number, ballot: Ballot): void {
    const end = this.#ends[line] ?? 0;
    for (let vote = line === 0 ? 0 : (this.#ends[line - 1] ?? 0); vote < end; vote += 1) {
      const both = this.#slotsAndRules[vote] ?? 0;
      const rule = this.#ruleByNumber[both >> SLOT_BITS] ?? "";
      ballot.addTo(both & SLOT_MASK, this.#weights[vote] ?? 0, this.#strongest[vote] ?? 0, rule);
    }
  }

  #numberOf(rule: string): number {
    const known = this.#numberByRule.get(rule);
    if (known !== undefined) return known;
    const number = this.#ruleByNumber.push(rule) - 1;
    this.#numberByRule.set(rule, number);
    return number;
  }
}
