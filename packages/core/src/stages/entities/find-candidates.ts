import type { Locale } from "../../locale/compile-locale.ts";
import { HYPHENED } from "../../locale/name-flags.ts";
import type { Recogniser } from "../../locale/recogniser.ts";
import type { Candidate, Look } from "./candidate.ts";
import { findCompoundParts } from "./rules/compound-parts.ts";
import { nameRules, openers } from "./rules.ts";
import type { EntitySentence } from "./sentence.ts";

/** Everything that any rule takes for a name, and what the recogniser says; overlaps and doubts are settled later. */
export function findCandidates(
  text: string,
  sentences: readonly EntitySentence[],
  locale: Locale,
  recogniser: Recogniser | undefined,
): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of sentences) {
    const { words, flags, anyFlags } = sentence;
    const look: Look = { text, sentence, words, flags, locale, lookedUp: [] };
    const rules = nameRules.filter(({ opens, behind = ~0, needs = ~0 }) => {
      return (opens & anyFlags) !== 0 && (behind & anyFlags) !== 0 && (needs & anyFlags) !== 0;
    });
    for (let at = 0; at < flags.length; at += 1) {
      const own = flags[at] ?? 0;
      if ((own & openers) === 0) continue;
      const before = flags[at - 1] ?? 0;
      for (const { opens, behind, find } of rules) {
        if ((own & opens) === 0 || (behind !== undefined && (before & behind) === 0)) continue;
        const candidate = find(look, at);
        if (candidate !== undefined) found.push(candidate);
      }
      if ((own & HYPHENED) !== 0) findCompoundParts(look, at, found);
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
