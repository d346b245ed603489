import { isLower, isUpper } from "../../../text/letters.ts";
import { foldWord } from "../../../text/words.ts";
import type { MarkContext, Verdict } from "../mark-context.ts";
import { codeAt, endOfWord } from "../reach.ts";
import { isBlank, STOP } from "../signs.ts";

/** How far around the mark signs of an address are looked for. */
const ADDRESS_REACH = 40;
const SHORTEST_WORD = 3;
/** Endings of the great domains; those of countries are too short to be a word here. */
const DOMAINS: ReadonlySet<string> = new Set(["com", "org", "net", "info", "gov", "edu", "biz", "news", "online"]);

/**
 * Text that follows without a blank goes on, unless the blank was forgotten: between two words of three letters and more,
 * the second with a capital, and not in an address.
 *
 * ```text
 * „Das ist falsch!“, rief sie.    Der Zug kam zu spät.Dann fiel er aus.    Auf www.Rathaus-Beispiel.de
 *                ^ goes on                           ^ end                                    ^ goes on
 * ```
 */
export function joined(mark: MarkContext): Verdict {
  if (!mark.joined) return undefined;
  return forgetsBlank(mark) && !standsInAddress(mark) ? "end" : "goes-on";
}

function forgetsBlank(mark: MarkContext): boolean {
  const { text, at, to, behind, sentence, tables } = mark;
  if (to - at !== 1 || behind !== to || mark.kind === "pause") return false;
  if (at - mark.wordStart < SHORTEST_WORD || !isLower(codeAt(mark, at - 1))) return false;
  if (tables.abbreviations.findBefore(text, at, sentence.start) !== undefined) return false;
  return isUpper(codeAt(mark, to)) && isLower(codeAt(mark, to + 1)) && isLower(codeAt(mark, to + 2));
}

function standsInAddress(mark: MarkContext): boolean {
  const { text, end, to } = mark;
  const behind = endOfWord(text, to, end);
  if (DOMAINS.has(foldWord(text.slice(to, behind)))) return true;
  if (codeAt(mark, behind) === STOP && isLower(codeAt(mark, behind + 1))) return true;
  const from = startOfRun(mark);
  if (text.slice(from, from + 4).toLowerCase() === "www.") return true;
  for (let index = from; index < Math.min(end, to + ADDRESS_REACH); index += 1) {
    const code = text.charCodeAt(index);
    if (index > to && isBlank(code)) break;
    // "@", "/", "\", "_": signs that no sentence ends next to.
    if (code === 0x40 || code === 0x2f || code === 0x5c || code === 0x5f) return true;
  }
  return false;
}

/** Where the run of characters without a blank starts that the mark stands in, as far as we look. */
function startOfRun(mark: MarkContext): number {
  const limit = Math.max(mark.sentence.start, mark.at - ADDRESS_REACH);
  let from = mark.at;
  while (from > limit && !isBlank(mark.text.charCodeAt(from - 1))) from -= 1;
  return from;
}
