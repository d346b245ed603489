import { foldWord } from "../../../text/words.ts";
import { isOpenerNext } from "../is-opener-next.ts";
import type { MarkContext, Verdict } from "../mark-context.ts";
import { wordBefore } from "../reach.ts";

/**
 * The mark of a name is no end, unless a word that opens sentences follows.
 *
 * ```text
 * Der Dienst Yahoo! Japan bleibt bestehen.    Er arbeitet bei Yahoo! Dort ist er seit Mai.
 *                 ^ goes on                                        ^ end
 * ```
 */
export function nameWithMark(mark: MarkContext): Verdict {
  if (mark.to - mark.at !== 1) return undefined;
  if (!mark.tables.namesWithMarks.has(foldWord(wordBefore(mark)))) return undefined;
  return isOpenerNext(mark) ? "end" : "goes-on";
}
