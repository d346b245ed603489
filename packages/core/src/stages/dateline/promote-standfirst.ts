import type { Dateline } from "../../model/dateline.ts";
import type { BlockDraft } from "../layers.ts";

/** A standfirst is short; a whole lead in front of a dateline stays a lead. */
const LONGEST = 320;

/**
 * A dateline opens the report, so a short paragraph between the headline and the one with the dateline is the standfirst.
 *
 *     Züchter schlichten Streit                       headline
 *     Seit Monaten streiten sie. Nun gibt es Frieden. standfirst
 *     Genf/Turin - Der Verband hat am Mittwoch …      lead
 */
export function promoteStandfirst(
  blocks: readonly BlockDraft[],
  dateline: Dateline | undefined,
): readonly BlockDraft[] {
  if (dateline === undefined) return blocks;
  const first = blocks.findIndex(({ type }) => type === "paragraph");
  const paragraph = blocks[first];
  const opened = blocks.find(({ start, end }) => start <= dateline.span.start && dateline.span.end <= end);
  if (paragraph === undefined || opened === undefined || opened === paragraph || opened.type !== "paragraph")
    return blocks;
  const titled = blocks.slice(0, first).some(({ type }) => type === "headline");
  const taken = blocks.some(({ type }) => type === "standfirst");
  if (!titled || taken || paragraph.end - paragraph.start > LONGEST) return blocks;
  const promoted: BlockDraft = {
    ...paragraph,
    type: "standfirst",
    certainty: "implied",
    rule: "blocks/standfirst/dateline-below",
  };
  return blocks.map((block) => (block === paragraph ? promoted : block));
}
