import type { Locale } from "../../locale/compile-locale.ts";
import { HYPHENED } from "../../locale/name-flags.ts";
import type { Recogniser } from "../../locale/recogniser.ts";
import type { Candidate, Look } from "./candidate.ts";
import { readRecognised } from "./read-recognised.ts";
import { findCompoundParts } from "./rules/compound-parts.ts";
import { nameRules, openers } from "./rules.ts";
import type { EntitySentence } from "./sentence.ts";

/** Rules less sure than this go by the look of a word or by its neighbours: a recogniser, where there is one, knows better. */
const SURE = 0.75;

/** Everything that any rule takes for a name, and what the recogniser says; overlaps and doubts are settled later. */
export function findCandidates(
  text: string,
  sentences: readonly EntitySentence[],
  locale: Locale,
  recogniser: Recogniser | undefined,
): Candidate[] {
  const found: Candidate[] = [];
  const least = recogniser === undefined ? 0 : SURE;
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
        if (candidate !== undefined && (candidate.score >= least || !isRecognisable(candidate))) found.push(candidate);
      }
      if ((own & HYPHENED) !== 0) findCompoundParts(look, at, found);
    }
    if (recogniser !== undefined) readRecognised(look, recogniser, found);
  }
  return found;
}

/** Whether it is of a kind that recognisers know. */
function isRecognisable({ type }: Candidate): boolean {
  return type === "person" || type === "place" || type === "organisation";
}
