import { CONJUNCTION, FINITE } from "../../../locale/word-flags.ts";
import { type BlockReading, has, isCapital, isMark, isSmall, isStop, type Range, textAt } from "../reading.ts";

/**
 * Whether a marked passage is a statement of its own and no piece of the clause around it: behind a colon, a whole sentence, or
 * set off by commas; and no title, which is short and all in capitals.
 *
 *     „Wir kommen wieder“, sagte sie.      Die „Neue Presse“ nannte ihn „müde“.
 *     ^^^^^^^^^^^^^^^^^^^                      no              no
 */
export function isStatementOfItsOwn(block: BlockReading, { from, to }: Range, unit: Range): boolean {
  let count = 0;
  let capitals = 0;
  for (let at = from; at < to; at += 1) {
    if (isMark(block, at)) continue;
    count += 1;
    if (isCapital(block, at)) capitals += 1;
  }
  if (count === 0) return false;
  const first = from === unit.from;
  const before = first ? "" : textAt(block, from - 1);
  const set = first || before === "," || before === "–" || before === ")" || before === ";";
  if (before === ":") return true;
  if (count >= 2 && isStop(block, to - 2) && isCapital(block, from + 1) && (first || before === "," || count > 3))
    return true;
  // “It is closed,” she said: the comma of the sentence stands inside.
  if (!block.tables.verbFinal && textAt(block, to - 2) === "," && (first || set) && !has(block, to, CONJUNCTION))
    return true;
  // „Wenn es hält“, sagte sie, „öffnen wir.“
  if (before === "," && to >= unit.to - 1 && block.passageAt[unit.from] !== -1) return true;
  const next = textAt(block, to);
  if (first && next === "," && count >= 2 && capitals < count) return true;
  if (first && count >= 4 && isSmall(block, to) && has(block, to, FINITE) && capitals * 2 < count) return true;
  if (count < 4 || capitals * 4 >= count * 3) return false;
  return isCapital(block, from + 1) && (set || has(block, from - 1, FINITE));
}
