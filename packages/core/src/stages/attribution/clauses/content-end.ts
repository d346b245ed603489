import { SOURCE_CLAUSE, SOURCE_TAG } from "../../../locale/word-flags.ts";
import type { VerbCue } from "../find-cues.ts";
import { type BlockReading, serves } from "../reading.ts";
import { isReportedMood, type Segment } from "./segment.ts";

/**
 * Index of the segment behind the statement that begins with segment `start`: it goes on over whatever depends on it, and over
 * main clauses in its own mood; a clause of the frame ends it.
 *
 *     Er sagte, dass er komme, wenn er könne, und ging.      Es sei kalt, sagte er.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^
 */
export function contentEnd(
  block: BlockReading,
  segments: readonly Segment[],
  start: number,
  cues: readonly VerbCue[],
): number {
  const opening = segments[start];
  if (opening === undefined) return start;
  const reported = isReportedMood(opening);
  for (let index = start + 1; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.kind === "words" || segment.mark === ":") return index;
    if (isFrame(block, segment, cues)) return index;
    if (segment.kind !== "main" || isReportedMood(segment)) continue;
    if (opening.kind !== "main" || reported) return index;
    if (segment.mark === ";") return index;
  }
  return segments.length;
}

/** Whether the segment names the source of what stands around it: ", sagte er", ", so er", ", wie er mitteilte". */
function isFrame(block: BlockReading, segment: Segment, cues: readonly VerbCue[]): boolean {
  const { first, from, index } = segment;
  if (segment.kind === "piece") return serves(block, from, SOURCE_TAG) && segment.mark !== "" && segment.to - from > 1;
  const cued = cues.some((cue) => cue.segment === index);
  if (!cued) return false;
  if (serves(block, first, SOURCE_CLAUSE)) return true;
  return segment.kind === "main" && segment.finite === first && !segment.joined && segment.mood === "indicative";
}
