import type { Segment } from "../clauses/segment.ts";
import type { VerbCue } from "../find-cues.ts";
import type { BlockReading } from "../reading.ts";
import { cueAt } from "./cue-at.ts";

/** The reporting verbs of a sentence, one a clause, in reading order. */
export function findMedialCues(block: BlockReading, segments: readonly Segment[]): VerbCue[] {
  const cues: VerbCue[] = [];
  for (const segment of segments) {
    if (segment.finite < 0) continue;
    const next = segments[segment.index + 1];
    // The word that the verb must have may open what it introduces: "accused them of …".
    const reach = next?.mark === "" && !next.joined ? next.to : segment.to;
    for (let at = segment.finite; at < segment.to; at += 1) {
      const cue = cueAt(block, at, segment.first, reach);
      if (cue === undefined) continue;
      const words: number[] = [];
      for (let word = cue.from; word < cue.to; word += 1) words.push(word);
      const { verb, takes, passive, modal } = cue;
      cues.push({ verb, takes, words, segment: segment.index, last: segment.index, passive, modal });
      break;
    }
  }
  return cues;
}
