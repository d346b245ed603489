import type { Span } from "../../text/span.ts";
import { type BlockReading, isMark, type Range } from "./reading.ts";

/** What is longer is no sentence; rules that look around in one stay cheap by this. */
const LONGEST_UNIT = 600;

/**
 * The sentences of a block as runs of words; sentences that a closed marked passage spans are one.
 *
 *     „Wir gehen. Es reicht“, sagte sie. Dann kam er.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^
 *
 * @param head where the text begins behind a dateline.
 */
export function splitUnits(block: BlockReading, sentences: readonly Span[], head = 0): Range[] {
  const units: Range[] = [];
  let from = 0;
  // "Bonn (dpa) - Der Rat tagt": the dateline is nobody's words.
  while (from < block.words.length && (block.words[from]?.start ?? 0) < head) from += 1;
  while (from > 0 && isMark(block, from) && block.passageAt[from] === -1) from += 1;
  let at = from;
  for (const sentence of sentences) {
    while (at < block.words.length && (block.words[at]?.start ?? 0) < sentence.end) at += 1;
    if (at <= from) continue;
    const passage = block.passageAt[at] ?? -1;
    const inside = passage >= 0 && passage === block.passageAt[at - 1];
    if (inside && block.passages[passage]?.closed === true && at - from < LONGEST_UNIT) continue;
    if (at - from < LONGEST_UNIT) units.push({ from, to: at });
    from = at;
  }
  if (from < at && at - from < LONGEST_UNIT) units.push({ from, to: at });
  return units;
}
