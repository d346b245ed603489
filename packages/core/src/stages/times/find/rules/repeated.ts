import type { Expression } from "../../expression.ts";
import { firstOf, readNounPhrase } from "../noun-phrase.ts";
import { expressionOf, type Page, type Rule } from "../page.ts";

const RULE = "times/repeated";

/**
 * Something that comes again.
 *
 *     täglich      montags      jeden Tag      alle zwei Jahre      zweimal pro Woche      einmal im Monat      every day
 *     ^^^^^^^      ^^^^^^^      ^^^^^^^^^      ^^^^^^^^^^^^^^^              ^^^^^^^^^             ^^^^^^^^      ^^^^^^^^^
 */
export const repeated: Rule = (page, at, emit) => {
  const tag = page.tags[at];
  if (tag === undefined) return;
  const emitSet = (first: number, every: (Expression["meaning"] & { kind: "set" })["every"]) =>
    emit(expressionOf(page, first, at + 1, { rule: RULE, meaning: { kind: "set", every } }));
  if (tag.set !== undefined) return emitSet(page.tags[at - 1]?.times === true ? at - 1 : at, tag.set);
  if (tag.weekdaySet !== undefined) return emitSet(at, { timex: `XXXX-WXX-${tag.weekdaySet}` });
  const { unit } = tag;
  if (unit === undefined) return;
  const phrase = readNounPhrase(page, at);
  if (phrase.every) return emitSet(phrase.first, { amount: phrase.amount ?? 1, unit });
  const before = at - 1;
  const share = tag.many === true ? undefined : shareBefore(page, before);
  if (share !== undefined) return emitSet(share, { amount: 1, unit });
  const first = page.tags[phrase.first - 1]?.times === true ? phrase.first - 1 : phrase.first;
  if (phrase.each || phrase.per) return emitSet(first, { amount: phrase.ordinal ?? phrase.amount ?? 1, unit });
  const link = page.tags[before];
  if (link?.perAfterCount === true && tag.many !== true && isCount(page, before - 1))
    emitSet(page.tags[before - 1]?.times === true ? before - 1 : before, { amount: 1, unit });
};

/** "zwei Tage" in "zwei Tage pro Woche", "one day" in "one day a week": where the whole begins. */
function shareBefore(page: Page, link: number): number | undefined {
  const tag = page.tags[link];
  const noun = page.tags[link - 1];
  if ((tag?.perAfterCount !== true && tag?.per !== true) || noun?.unit === undefined) return undefined;
  const phrase = readNounPhrase(page, link - 1);
  return phrase.amount === undefined || phrase.by !== undefined ? undefined : firstOf(phrase);
}

/** "zweimal", "once", or a number and what it counts: "40 Euro im Monat", "$40 a month". */
function isCount(page: Page, at: number): boolean {
  const tag = page.tags[at];
  if (tag?.times === true) return true;
  const count = (index: number) => page.words[index]?.kind === "number" && page.tags[index]?.hour !== true;
  return (tag?.counted === true && count(at - 1)) || (count(at) && /^[$€£]$/.test(page.words[at - 1]?.text ?? ""));
}
