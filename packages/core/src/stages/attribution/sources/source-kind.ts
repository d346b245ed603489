import { lookUpEnding, type SourceNounKind } from "../../../locale/compile-cues.ts";
import { DETERMINER, POINTER, PREPOSITION, SUBJECT_PRONOUN } from "../../../locale/word-flags.ts";
import type { QuoteSource } from "../../../model/quote.ts";
import { type BlockReading, foldedAt, has, isCapital, isSmall, type Range, textAt } from "../reading.ts";

/** What the first telling noun of a phrase says it is; a given name or a personal pronoun makes it a person. */
export function kindOfSource(block: BlockReading, { from, to }: Range): QuoteSource["kind"] {
  let found: SourceNounKind | undefined;
  for (let at = from; at < to; at += 1) {
    if (isCapital(block, at) && block.given.has(textAt(block, at))) return "person";
    if (!block.tables.capitalNouns) {
      // The last noun says what it is: "a police officer".
      if (has(block, at, PREPOSITION) && found !== undefined) return found;
      found = block.tables.nounKinds.values.get(foldedAt(block, at)) ?? found;
      continue;
    }
    if (found !== undefined || !(isCapital(block, at) || to - from === 1)) continue;
    found = lookUpEnding(block.tables.nounKinds, foldedAt(block, at));
    if (found === "document" || found === "person") return found;
  }
  return found ?? "unknown";
}

/** Whether the phrase may be somebody who speaks: a known kind, a pronoun, a name without article. */
export function looksLikeSpeaker(block: BlockReading, source: Range): boolean {
  const { from, to } = source;
  if (to - from === 1 && has(block, from, SUBJECT_PRONOUN))
    return !has(block, from, POINTER) && (!has(block, from, DETERMINER) || isSmall(block, from));
  if (kindOfSource(block, source) !== "unknown") return true;
  if (!isCapital(block, from) || has(block, from, DETERMINER) || to - from > 3) return false;
  return to - from > 1 && isCapital(block, to - 1);
}
