import { lookUpEnding } from "../../../locale/compile-cues.ts";
import { DETERMINER } from "../../../locale/word-flags.ts";
import { type BlockReading, foldedAt, has, isCapital, isMark, type Range } from "../reading.ts";

/** Whether the first noun of the phrase is one of time: "sechs Tage nach dem Fest"; where nouns are small, the last one. */
export function isTime(block: BlockReading, { from, to }: Range): boolean {
  if (!block.tables.capitalNouns) {
    for (let at = to - 1; at >= from; at -= 1) {
      if (!isMark(block, at) && block.words[at]?.kind === "word")
        return block.tables.timeNouns.values.has(foldedAt(block, at));
    }
    return false;
  }
  for (let at = from; at < to; at += 1) {
    // „Wirtschaftswoche“ is a name.
    if (block.passageAt[at] !== -1) return false;
    if (!isCapital(block, at) || (at === from && has(block, at, DETERMINER))) continue;
    return lookUpEnding(block.tables.timeNouns, foldedAt(block, at)) === true;
  }
  return false;
}
