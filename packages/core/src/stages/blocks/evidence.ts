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

/** Whether a rule said several things. */
export function isList(testimony: Evidence | readonly Evidence[]): testimony is readonly Evidence[] {
  return Array.isArray(testimony);
}
