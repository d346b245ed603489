import type { Segment } from "../clauses/segment.ts";
import type { VerbCue } from "../find-cues.ts";

/**
 * Index of the segment behind the statement that begins with segment `start`: it goes on to the end of the sentence, unless a
 * clause with a reporting verb of its own comes, or words in marks.
 *
 *     She said the shop, which opened in May, would close, adding that …
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function medialContentEnd(segments: readonly Segment[], start: number, cues: readonly VerbCue[]): number {
  for (let index = start + 1; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.kind === "words" || segment.kind === "tail") return index;
    if (segment.mark === ";" || (segment.mark === ":" && index > start + 1)) return index;
    if (segment.kind === "relative" || segment.kind === "that" || segment.kind === "question") continue;
    const reports = cues.some((cue) => cue.segment === index);
    if (reports && (segment.joined || segment.kind === "adverbial")) return index;
  }
  return segments.length;
}
