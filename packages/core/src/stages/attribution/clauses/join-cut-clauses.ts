import { COMPLEMENTISER, SUBORDINATOR } from "../../../locale/word-flags.ts";
import { type BlockReading, has } from "../reading.ts";
import { moodOf } from "./find-finite.ts";
import type { Segment } from "./segment.ts";

/** Segments that may stand between the opener of a clause and its verb. */
const MOST_BETWEEN = 3;

/**
 * Joins a clause that an apposition or relative clause has cut in front of its verb.
 *
 *     …, dass der Wirt, ein Bonner, die Tür schloss.      Wie Ada Beispiel, die Sprecherin, sagte, …
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function joinCutClauses(block: BlockReading, segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined) break;
    const end = segment.kind === "piece" ? findVerb(block, segments, index) : -1;
    const last = segments[end];
    if (last === undefined) {
      joined.push(segment.index === joined.length ? segment : { ...segment, index: joined.length });
      continue;
    }
    const kind = has(block, segment.first, COMPLEMENTISER) ? "that" : "adverbial";
    const mood = moodOf(block, last.finite, { from: segment.from, to: last.to });
    joined.push({ ...segment, index: joined.length, to: last.to, kind, finite: last.finite, mood });
    index = end;
  }
  return joined;
}

/** The segment with the verb of the clause that opens here, or -1. */
function findVerb(block: BlockReading, segments: readonly Segment[], start: number): number {
  const opener = segments[start];
  if (opener === undefined || !has(block, opener.first, COMPLEMENTISER | SUBORDINATOR)) return -1;
  if (!has(block, opener.first, COMPLEMENTISER) && opener.to - opener.first > 8) return -1;
  for (let index = start + 1; index < segments.length && index <= start + MOST_BETWEEN; index += 1) {
    const next = segments[index];
    if (next === undefined || next.mark !== "," || next.joined) return -1;
    if (next.kind === "main") return next.finite === next.to - 1 ? index : -1;
    if (next.kind !== "piece" && next.kind !== "relative") return -1;
  }
  return -1;
}
