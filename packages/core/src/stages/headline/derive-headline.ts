import type { Locale } from "../../locale/compile-locale.ts";
import type { Dateline } from "../../model/dateline.ts";
import type { Span } from "../../text/span.ts";
import { isCapitalised, splitWords, type Word } from "../../text/words.ts";

/** As long as a headline that still fits most layouts. */
const LONGEST = 90;
/** A clause shorter than this says too little. */
const SHORTEST = 24;

/**
 * A short headline for a text that has none: the opening of its lead, behind the dateline, word for word, cut between words
 * where a clause ends or a phrase is complete. Nothing is added or changed, so every word of it is a word of the text.
 *
 * @param lead the first sentence of the lead.
 */
export function deriveHeadline(
  text: string,
  lead: Span,
  dateline: Dateline | undefined,
  locale: Locale | undefined,
): string | undefined {
  const inside = dateline !== undefined && dateline.span.start >= lead.start && dateline.span.end <= lead.end;
  const all = splitWords(text, inside ? dateline.span.end : lead.start, lead.end);
  const from = openingWord(all, inside, locale);
  const words = all.slice(from);
  const first = words[0];
  if (first === undefined) return undefined;
  const fitting = words.filter(({ end }) => end - first.start <= LONGEST);
  if (fitting.length === 0) return text.slice(first.start, first.start + LONGEST);
  const last = fitting.length === words.length ? lastWord(fitting) : completePhrase(fitting, first, locale);
  return text.slice(first.start, last?.end ?? first.end);
}

/** Behind a dateline the sentence goes on with a comma and "dass": both are left out. */
function openingWord(words: readonly Word[], behindDateline: boolean, locale: Locale | undefined): number {
  let at = 0;
  while (words[at]?.kind === "mark" && !'„“"»«‚‘'.includes(words[at]?.text ?? "")) at += 1;
  const word = words[at];
  const comma = at > 0 && words[at - 1]?.text === ",";
  const connects = word !== undefined && locale?.functionWords.has(word) === true && !isCapitalised(word);
  return behindDateline && comma && connects ? at + 1 : at;
}

function lastWord(words: readonly Word[]): Word | undefined {
  return words.findLast(({ kind }) => kind !== "mark");
}

/** Up to the last clause that fits, else up to the last word that no phrase is left open behind. */
function completePhrase(fitting: readonly Word[], first: Word, locale: Locale | undefined): Word | undefined {
  const clause = fitting.findLastIndex(({ text }, index) => ",;:–—".includes(text) && index > 0);
  const beforeClause = fitting[clause - 1];
  if (clause > 0 && beforeClause !== undefined && beforeClause.end - first.start >= LONGEST / 2) return beforeClause;
  const nouns = locale?.pack.statistics.capitalisedNouns === true;
  const complete = fitting.findLast((word) => {
    if (word.kind === "mark" || word.end - first.start < SHORTEST) return false;
    const open = locale?.stopWords.has(word) === true;
    return !open && (!nouns || word.kind === "number" || isCapitalised(word));
  });
  return complete ?? lastWord(fitting);
}
