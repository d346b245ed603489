import type { Locale } from "../../locale/compile-locale.ts";
import type { Recogniser } from "../../locale/recogniser.ts";
import { type Candidate, type Look, spanOf } from "./candidate.ts";
import { compoundParts } from "./rules/nationality.ts";
import { nameRules, smallWordRules } from "./rules.ts";
import type { EntitySentence } from "./sentence.ts";
import { isNameWord, outsideLength } from "./word-facts.ts";

/** Everything that any rule takes for a name, and what the recogniser says; overlaps and doubts are settled later. */
export function findCandidates(
  text: string,
  sentences: readonly EntitySentence[],
  locale: Locale,
  recogniser: Recogniser | undefined,
): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    const look: Look = { text, sentence, words: sentence.words, locale };
    for (let at = 0; at < sentence.words.length; at += 1) {
      const word = sentence.words[at];
      if (word === undefined || word.kind === "mark") continue;
      const rules = word.kind === "number" || isNameWord(word) ? nameRules : smallWordRules;
      for (const rule of rules) {
        const candidate = rule(look, at);
        if (candidate !== undefined) found.push(withoutOwner(candidate, locale));
      }
      found.push(...compoundParts(look, at));
    }
    if (recogniser !== undefined) found.push(...recognised(sentence, recogniser));
  }
  return found;
}

/** "Putin" of "Putin’s", where the language puts that ending outside the name. */
function withoutOwner(candidate: Candidate, locale: Locale): Candidate {
  const last = candidate.sentence.words[candidate.to - 1];
  const outside = candidate.span !== undefined || last === undefined ? 0 : outsideLength(last, locale);
  if (outside === 0 || last === undefined) return candidate;
  return { ...candidate, span: { start: spanOf(candidate).start, end: last.end - outside } };
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
