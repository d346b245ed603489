import { CAPITAL, GIVEN, INHABITANT, LAND_ADJECTIVE } from "../../../locale/name-flags.ts";
import type { Rule } from "../candidate.ts";
import { has, lengthAt, textAt } from "../word-facts.ts";

/**
 * Adjectives and inhabitants of lands: mentions of the land, in the form of an adjective.
 *
 *     die chinesische Regierung; zwei Franzosen
 *         ^^^^^^^^^^^                 ^^^^^^^^^
 */
export const nationality: Rule = {
  opens: INHABITANT | LAND_ADJECTIVE,
  find(look, at) {
    const { words, locale, sentence } = look;
    const { capitalisedNouns } = locale.pack.statistics;
    if (lengthAt(look, at) < 4) return undefined;
    const { adjectives, inhabitants, knownWords, definite } = locale.entities;
    const capital = has(look, at, CAPITAL);
    // Where nouns have capitals, an adjective has one only as the first word: "Chinesisch" elsewhere is the language.
    const adjective = capital !== capitalisedNouns || at === 0;
    const known =
      (capital ? inhabitants.get(textAt(look, at))?.land : undefined) ??
      (adjective ? adjectives.get(words[at]?.folded ?? "") : undefined);
    if (known === undefined) return undefined;
    // "der Deutsche Wetterdienst": with a capital in front of a noun it is part of a name, unless it opens the sentence.
    const named = capitalisedNouns && at > 0 && capital && has(look, at, LAND_ADJECTIVE);
    if (named && has(look, at + 1, CAPITAL) && !has(look, at + 1, GIVEN)) return undefined;
    // "Schweden", "Polen", "Bayern" are lands, unless an article makes people of them.
    const listed = knownWords.has(textAt(look, at));
    if (listed && !definite.has(words[at - 1]?.folded ?? "")) return undefined;
    return {
      sentence,
      from: at,
      to: at + 1,
      type: "place",
      form: "adjective",
      score: 0.95,
      rule: "entities/nationality",
      known,
    };
  },
};
