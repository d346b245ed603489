import type { Locale } from "../../locale/compile-locale.ts";
import type { Recogniser } from "../../locale/recogniser.ts";
import type { Candidate, Look } from "./candidate.ts";
import { compoundParts } from "./rules/nationality.ts";
import { nameRules, smallWordRules } from "./rules.ts";
import type { EntitySentence } from "./sentence.ts";
import { isNameWord } from "./word-facts.ts";

/** Everything that any rule takes for a name, and what the recogniser says; overlaps and doubts are settled later. */
export function findCandidates(
  text: string,
  sentences: readonly EntitySentence[],
  locale: Locale,
  recogniser: Recogniser | undefined,
): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    const look: Look = { text, sentence, words: sentence.words, locale, lookedUp: [] };
    for (let at = 0; at < sentence.words.length; at += 1) {
      const word = sentence.words[at];
      if (word === undefined || word.kind === "mark") continue;
      // Most small words are articles and their like, which no rule begins with.
      if (!isNameWord(word) && locale.stopWords.has(word)) continue;
      const rules = word.kind === "number" || isNameWord(word) ? nameRules : smallWordRules;
      for (const rule of rules) {
        const candidate = rule(look, at);
        if (candidate !== undefined) found.push(candidate);
      }
      found.push(...compoundParts(look, at));
    }
    if (recogniser !== undefined) found.push(...recognised(sentence, recogniser));
  }
  return found;
}

/** The recogniser's names; what is no sensible stretch of the sentence is left out. */
function recognised(sentence: EntitySentence, { name, recognise }: Recogniser): Candidate[] {
  const rule = `entities/${name.slice(name.lastIndexOf("/") + 1)}`;
  return recognise(sentence.words).flatMap(({ from, to, type, score }) =>
    type !== "other" &&
    Number.isInteger(from) &&
    Number.isInteger(to) &&
    from >= 0 &&
    from < to &&
    to <= sentence.words.length
      ? [{ sentence, from, to, type, form: "full" as const, score, rule }]
      : [],
  );
}
