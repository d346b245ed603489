import { CAPITAL, INHABITANT, LAND_ADJECTIVE } from "../../../locale/name-flags.ts";
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
    if (lengthAt(look, at) < 4) return undefined;
    const { adjectives, inhabitants, knownWords, definite } = locale.entities;
    const capital = has(look, at, CAPITAL);
    // Where nouns have capitals, an adjective has one only as the first word: "Chinesisch" elsewhere is the language.
    const adjective = capital !== locale.pack.statistics.capitalisedNouns || at === 0;
    const known =
      (capital ? inhabitants.get(textAt(look, at))?.land : undefined) ??
      (adjective ? adjectives.get(words[at]?.folded ?? "") : undefined);
    if (known === undefined) return undefined;
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
