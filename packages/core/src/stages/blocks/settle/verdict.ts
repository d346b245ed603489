import type { BlockType, BoilerplateKind } from "../../../model/block.ts";
import type { Certainty } from "../../../model/span.ts";
import type { LineFacts } from "../line-facts.ts";
import type { PageFacts } from "../page-facts.ts";

/** What a line is held to be. */
export interface Verdict {
  readonly line: LineFacts;
  readonly type: BlockType;
  readonly kind?: BoilerplateKind;
  readonly certainty: Certainty;
  readonly rule: string;
  /** How much the words spoke for boilerplate although it lost; the place of the line left aside. */
  readonly doubt?: number;
  /** The step of `settle` that overruled the votes. */
  readonly settledBy?: string;
}

/** One step that sets right what only the neighbours can tell; returns a new list of the same length. */
export type Settlement = (verdicts: readonly Verdict[], page: PageFacts) => readonly Verdict[];

/** The verdict changed to another type by a step. */
export function overrule(
  verdict: Verdict,
  type: BlockType,
  settledBy: string,
  more: { readonly kind?: BoilerplateKind; readonly certainty?: Certainty } = {},
): Verdict {
  const { line } = verdict;
  const { kind, certainty = "written" } = more;
  const overruled = { line, type, certainty, rule: settledBy, settledBy };
  return kind === undefined ? overruled : { ...overruled, kind };
}
