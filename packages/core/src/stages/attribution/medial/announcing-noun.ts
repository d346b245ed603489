import { NOUN_PREPOSITION, PREPOSITION } from "../../../locale/word-flags.ts";
import { type BlockReading, foldedAt, has, isMark } from "../reading.ts";
import { readSmallNounPhrase } from "./noun-phrase.ts";
import { isVerbAt } from "./verb-group.ts";

/** Words between the noun and its clause: "from the met office". */
const MOST_BETWEEN = 6;

/**
 * The noun that announces the clause in front of which it stands, or -1.
 *
 *     The warning from the met office that gusts could reach …
 *         ^^^^^^^
 */
export function findAnnouncing(
  block: BlockReading,
  end: number,
  from: number,
  nouns: ReadonlyMap<string, true>,
): number {
  for (let at = end - 1; at >= from && at >= end - MOST_BETWEEN; at -= 1) {
    if (isMark(block, at) || block.passageAt[at] !== -1) return -1;
    if (nouns.has(foldedAt(block, at)) && !isVerbAt(block, at, from)) {
      if (at + 1 === end) return at;
      const joint = has(block, at + 1, PREPOSITION | NOUN_PREPOSITION);
      return joint && readSmallNounPhrase(block, at + 2, end, true) === end ? at : -1;
    }
  }
  return -1;
}
