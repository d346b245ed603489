import type { VerbCue } from "../find-cues.ts";
import { medialContentEnd } from "../medial/content-end.ts";
import type { BlockReading } from "../reading.ts";
import { isReportedMood, type Segment } from "./segment.ts";
import { isFrame } from "./tail.ts";

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
  if (!block.tables.verbFinal) return medialContentEnd(segments, start, cues);
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
