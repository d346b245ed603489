import { isUpper } from "../../../text/letters.ts";
import { foldWord } from "../../../text/words.ts";
import { isOpenerNext } from "../is-opener-next.ts";
import type { MarkContext, Verdict } from "../mark-context.ts";
import { codeAt, endOfWord } from "../reach.ts";
import { isBlank, STOP } from "../signs.ts";

const HYPHEN = 0x2d;
const MOST_WORDS = 8;
/** Small words inside names: "de", "van", "bin". */
const LONGEST_PARTICLE = 3;

/**
 * A question in quotes and the name of who asked it are one sentence. Only for languages that put the verb behind the name;
 * where it comes first, its lower case settles the matter.
 *
 * ```text
 * “Where is the money?” Sen. Alan Brandt asked.    “Who will pay?” Marlow had no answer.
 *                    ^ goes on                                  ^ no frame
 * ```
 */
export function speechFrame(mark: MarkContext): Verdict {
  if (!mark.closesQuote || mark.tables.speechVerbs.size === 0) return undefined;
  const { after } = mark;
  if (after.kind !== "upper" || isOpenerNext(mark) || after.opensQuote || after.dash) return undefined;
  return isNameWithVerb(mark) ? "goes-on" : undefined;
}

function isNameWithVerb(mark: MarkContext): boolean {
  const { text, end, after, tables } = mark;
  let at = after.word;
  let afterName = false;
  for (let count = 0; count < MOST_WORDS && at < end; count += 1) {
    const from = at;
    at = endOfWord(text, from, end);
    if (at === from) return false;
    if (isUpper(text.charCodeAt(from))) afterName = true;
    else if (afterName && tables.speechVerbs.has(foldWord(text.slice(from, at)))) return true;
    else if (at - from > LONGEST_PARTICLE) return false;
    else afterName = false;
    if (codeAt(mark, at) === STOP || codeAt(mark, at) === HYPHEN) at += 1;
    if (isBlank(codeAt(mark, at))) at += 1;
  }
  return false;
}
