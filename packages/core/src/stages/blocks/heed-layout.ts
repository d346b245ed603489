import type { KnownBlock } from "../../model/known-block.ts";
import { overrule, type Verdict } from "./settle/verdict.ts";

/** The rule that a type has which the caller knew. */
const GIVEN_LAYOUT = "blocks/given-layout";

/** Gives every line that begins in a known block that block's type. Both stand in order of their starts. */
export function heedLayout(
  verdicts: readonly Verdict[],
  layout: readonly KnownBlock[] | undefined,
): readonly Verdict[] {
  if (layout === undefined || layout.length === 0) return verdicts;
  const known = [...layout].sort((a, b) => a.start - b.start);
  let next = 0;
  return verdicts.map((verdict) => {
    const { start } = verdict.line;
    while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const block = known[next];
    return block === undefined || block.start > start ? verdict : overrule(verdict, block.type, GIVEN_LAYOUT);
  });
}
