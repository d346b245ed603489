import type { Locale } from "../../locale/compile-locale.ts";
import type { BlockType, BoilerplateKind } from "../../model/block.ts";
import type { LineFacts } from "./line-facts.ts";
import type { PageFacts } from "./page-facts.ts";

/** What one rule says about one line: for (or against, when negative) a type, and how strongly. */
export interface Evidence {
  readonly type: BlockType;
  /** Only for boilerplate; without it the evidence speaks for boilerplate of whatever kind. */
  readonly kind?: BoilerplateKind;
  /**
   * About the logarithm of the odds: 1 is a hint, 4 convinces by itself, 8 is all but certain. The figures follow the
   * counts in `docs/conventions.md` and are tuned on `packages/benchmarks` only.
   */
  readonly weight: number;
  readonly rule: string;
}

/** What a rule answers: nothing most of the time. */
export type Testimony = Evidence | readonly Evidence[] | undefined;

/** A rule that looks at one line by itself. */
export type LineRule = (line: LineFacts, locale: Locale) => Testimony;

/** A rule that looks at one line in its place on the page. */
export type PageRule = (line: LineFacts, page: PageFacts) => Testimony;

/** A type with all the votes for it. */
export interface Tally {
  readonly type: BlockType;
  readonly kind?: BoilerplateKind;
  readonly weight: number;
  /** The rule with the most weight for it. */
  readonly rule: string;
}

/** Puts what a rule said to the rest. */
export function collect(evidence: Evidence[], testimony: Testimony): void {
  if (testimony === undefined) return;
  if (isList(testimony)) evidence.push(...testimony);
  else evidence.push(testimony);
}

function isList(testimony: Evidence | readonly Evidence[]): testimony is readonly Evidence[] {
  return Array.isArray(testimony);
}

/** Adds up the evidence per type and kind, best first. Never empty: where nothing was said, a line is a paragraph. */
export function tallyEvidence(evidence: readonly Evidence[]): [Tally, ...Tally[]] {
  const tallies: { type: BlockType; kind?: BoilerplateKind; weight: number; rule: string; strongest: number }[] = [];
  for (const { type, kind, weight, rule } of evidence) {
    const known = tallies.find((tally) => tally.type === type && tally.kind === kind);
    if (known === undefined) {
      tallies.push({ type, ...(kind === undefined ? {} : { kind }), weight, rule, strongest: weight });
      continue;
    }
    known.weight += weight;
    if (weight > known.strongest) {
      known.strongest = weight;
      known.rule = rule;
    }
  }
  const sorted = shareBoilerplate(tallies).sort((one, other) => other.weight - one.weight);
  const [first, ...rest] = sorted;
  return [first ?? { type: "paragraph", weight: 0, rule: "blocks/nothing-said" }, ...rest];
}

/** Evidence for boilerplate of no kind speaks for each kind that was named, and for `other` when none was. */
function shareBoilerplate(tallies: readonly Tally[]): Tally[] {
  const plain = tallies.find(({ type, kind }) => type === "boilerplate" && kind === undefined);
  if (plain === undefined) return [...tallies];
  const named = tallies.some(({ type, kind }) => type === "boilerplate" && kind !== undefined);
  if (!named) return tallies.map((tally) => (tally === plain ? { ...plain, kind: "other" } : tally));
  return tallies
    .filter((tally) => tally !== plain)
    .map((tally) => (tally.type === "boilerplate" ? { ...tally, weight: tally.weight + plain.weight } : tally));
}
