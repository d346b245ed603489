import type { BlockType, BoilerplateKind } from "../../model/block.ts";
import type { Evidence } from "./evidence.ts";

/** Something a line can be. */
interface Candidate {
  readonly type: BlockType;
  readonly kind: BoilerplateKind | undefined;
}

/** A place on the ballot for every type, and for every kind of boilerplate. */
const slotByType: Readonly<Record<BlockType, number>> = {
  paragraph: 0,
  crosshead: 1,
  headline: 2,
  kicker: 3,
  subheadline: 4,
  standfirst: 5,
  byline: 6,
  dateline: 7,
  "list-item": 8,
  "pull-quote": 9,
  caption: 10,
  credit: 11,
  divider: 12,
  boilerplate: 13,
};
const slotByKind: Readonly<Record<BoilerplateKind, number>> = {
  details: 14,
  related: 15,
  newsletter: 16,
  advertisement: 17,
  share: 18,
  navigation: 19,
  comments: 20,
  copyright: 21,
  "update-stamp": 22,
  "correction-note": 23,
  other: 24,
};
const SLOTS = 25;
/** Votes for boilerplate of whatever kind are counted here until the end. */
const ANY_BOILERPLATE = slotByType.boilerplate;

const candidates: readonly Candidate[] = [
  ...Object.keys(slotByType).map((type) => ({ type: type as BlockType, kind: undefined })),
  ...Object.keys(slotByKind).map((kind) => ({ type: "boilerplate" as const, kind: kind as BoilerplateKind })),
];

/** What a line was taken for, and how far ahead that was. */
export interface Count {
  readonly candidate: Candidate;
  /** The rule with the most weight for it. */
  readonly rule: string;
  /** How many points the next best type is behind; infinite when there is none. */
  readonly lead: number;
  /** How much spoke for boilerplate, of the kind for which most did. */
  readonly furniture: number;
}

/**
 * Adds up the evidence on one line per type and kind. One ballot serves all lines, one after the other, so that a page of
 * five million lines costs no more objects than one of five.
 */
export class Ballot {
  readonly #weights: number[] = new Array<number>(SLOTS).fill(0);
  readonly #strongest: number[] = new Array<number>(SLOTS).fill(0);
  readonly #rules: string[] = new Array<string>(SLOTS).fill("");
  /** The slots with votes, in the order of their first. */
  readonly #voted: number[] = new Array<number>(SLOTS).fill(0);
  #size = 0;

  /** Starts anew. */
  clear(): void {
    this.#size = 0;
  }

  add({ type, kind, weight, rule }: Evidence): void {
    this.addTo(kind === undefined ? slotByType[type] : slotByKind[kind], weight, weight, rule);
  }

  /** Adds votes whose strongest came from `rule`. */
  addTo(slot: number, weight: number, strongest: number, rule: string): void {
    if (this.#has(slot)) {
      this.#weights[slot] = (this.#weights[slot] ?? 0) + weight;
      if (strongest <= (this.#strongest[slot] ?? 0)) return;
    } else {
      this.#voted[this.#size] = slot;
      this.#size += 1;
      this.#weights[slot] = weight;
    }
    this.#strongest[slot] = strongest;
    this.#rules[slot] = rule;
  }

  /** Hands every slot with votes to `keep`. */
  each(keep: (slot: number, weight: number, strongest: number, rule: string) => void): void {
    for (let index = 0; index < this.#size; index += 1) {
      const slot = this.#voted[index] ?? 0;
      keep(slot, this.#weights[slot] ?? 0, this.#strongest[slot] ?? 0, this.#rules[slot] ?? "");
    }
  }

  /**
   * What has the most votes; of equals, what was named first. Votes for boilerplate of no kind speak for each kind that was
   * named, and for `other` when none was. Where nothing was said, a line is a paragraph.
   */
  count(): Count {
    const shared = this.#has(ANY_BOILERPLATE) ? (this.#weights[ANY_BOILERPLATE] ?? 0) : 0;
    const kinds = this.#namesKind();
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    let next = Number.NEGATIVE_INFINITY;
    let furniture = kinds ? 0 : shared;
    for (let index = 0; index < this.#size; index += 1) {
      const slot = this.#voted[index] ?? 0;
      if (slot === ANY_BOILERPLATE && kinds) continue;
      const weight = (this.#weights[slot] ?? 0) + (slot > ANY_BOILERPLATE ? shared : 0);
      if (slot > ANY_BOILERPLATE) furniture = Math.max(furniture, weight);
      if (weight > most) {
        next = most;
        most = weight;
        best = slot;
      } else if (weight > next) next = weight;
    }
    const candidate = candidates[best === ANY_BOILERPLATE ? slotByKind.other : best];
    if (candidate === undefined) return { candidate: PARAGRAPH, rule: "blocks/nothing-said", lead: 0, furniture: 0 };
    return { candidate, rule: this.#rules[best] ?? "", lead: most - next, furniture };
  }

  #has(slot: number): boolean {
    for (let index = 0; index < this.#size; index += 1) if (this.#voted[index] === slot) return true;
    return false;
  }

  #namesKind(): boolean {
    for (let index = 0; index < this.#size; index += 1) if ((this.#voted[index] ?? 0) > ANY_BOILERPLATE) return true;
    return false;
  }
}

const PARAGRAPH: Candidate = { type: "paragraph", kind: undefined };
