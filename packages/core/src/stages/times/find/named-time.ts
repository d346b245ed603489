import type { NounPhrase } from "./noun-phrase.ts";
import { isSomebody, type Page } from "./page.ts";

/** Whether a word that may be a name or another word stands where only a time does. */
export function isNamedTime(page: Page, at: number, phrase: NounPhrase): boolean {
  if (
    phrase.by !== undefined ||
    phrase.dayBy !== undefined ||
    phrase.toldBy !== undefined ||
    phrase.edge ||
    phrase.whole ||
    phrase.modifier !== undefined
  )
    return true;
  if (page.tags[at]?.edgeInside !== undefined) return true;
  if (isSomebody(page, at)) return false;
  if (page.tags[at]?.ambiguous !== true) return true;
  return (
    page.tags[phrase.first - 1]?.preposition === true ||
    (phrase.article && page.tags[phrase.first - 2]?.preposition === true)
  );
}
