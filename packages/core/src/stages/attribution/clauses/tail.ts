import { POINTER, SOURCE_CLAUSE, SOURCE_TAG } from "../../../locale/word-flags.ts";
import type { VerbCue } from "../find-cues.ts";
import { type BlockReading, has, serves } from "../reading.ts";
import type { Segment } from "./segment.ts";

/**
 * Whether the clause begins with its verb, or with one word that points back at what stands before it.
 *
 *     Es sei kalt, sagte der Wirt.      Es werde kalt, so schätzt er.      Er komme, das teilte sie mit.
 *                  ^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^^
 */
export function isTail(block: BlockReading, { kind, finite, first, joined, index, mark }: Segment): boolean {
  if (!block.tables.verbFinal) return kind === "tail";
  if (kind !== "main" || joined || index === 0) return false;
  if (finite === first) return true;
  return finite === first + 1 && mark === "," && (serves(block, first, SOURCE_TAG) || has(block, first, POINTER));
}

/** Whether the segment names the source of what stands around it: ", sagte er", ", so er", ", wie er mitteilte". */
export function isFrame(block: BlockReading, segment: Segment, cues: readonly VerbCue[]): boolean {
  const { first, from, index, to, kind, mark } = segment;
  if (kind === "piece") return serves(block, from, SOURCE_TAG) && mark !== "" && to - from > 1;
  if (!cues.some((cue) => cue.segment === index)) return false;
  if (serves(block, first, SOURCE_CLAUSE)) return true;
  return segment.mood === "indicative" && isTail(block, segment);
}
