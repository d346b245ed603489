import type { Expression } from "../expression.ts";
import type { Period } from "../values/period.ts";
import type { Resolved } from "./resolve-meaning.ts";

/** What an earlier block leaves to the next: the last period told, and the last day. */
export interface Memory {
  focus: Period | undefined;
  focusDay: number | undefined;
  /** The year, long past, that the block tells of. */
  story: number | undefined;
  /** Index behind the words that told of it last. */
  storyEnd: number;
}

/** An expression earlier in the block, and what it was found to mean. */
export interface Done {
  readonly expression: Expression;
  readonly resolved: Resolved | undefined;
}
