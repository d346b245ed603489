import { CAPITAL, GIVEN, KNOWN_OPENER, NOUN, PLACE_PREPOSITION, STOP } from "../../../locale/name-flags.ts";
import type { Look, Rule } from "../candidate.ts";
import { has, knownAt, textAt } from "../word-facts.ts";

/**
 * Names of the lists: countries, cities, parties, firms, media, events.
 *
 *     in Berlin; Deutschlands; die Vereinigten Staaten; der „Spiegel“; im Zweiten Weltkrieg
 *        ^^^^^^  ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^        ^^^^^^^      ^^^^^^^^^^^^^^^^^^
 */
export const knownName: Rule = {
  opens: KNOWN_OPENER | CAPITAL,
  find(look, at) {
    const { words, locale } = look;
    const { definite } = locale.entities;
    const match = knownAt(look, at);
    if (match === undefined) return undefined;
    if (match.length === 1 && has(look, at, STOP)) return undefined;
    if (match.length === 1 && match.value.type === "place" && isGivenAway(look, at)) return undefined;
    // "Die Zeit" opens many a sentence that is not about the paper.
    if (at === 0 && match.value.medium === true && has(look, at, STOP)) return undefined;
    const { type, acronym, body, medium } = match.value;
    // "der Republikaner Bo Muster": one of them.
    if (type === "organisation" && match.length === 1 && has(look, at + 1, GIVEN)) return undefined;
    // "die Agenturen", "der Fischer": listed, and a common word all the same.
    if (medium === true && match.length === 1 && has(look, at, NOUN)) return undefined;
    if (type === "person" && definite.has(words[at - 1]?.folded ?? "")) return undefined;
    return {
      sentence: look.sentence,
      from: at,
      to: at + match.length,
      type,
      form: body === true ? "role" : type === "person" ? "surname" : acronym === true ? "acronym" : "full",
      score: type === "person" ? 0.7 : 0.85,
      rule: "entities/known-name",
      known: match.value,
    };
  },
};

/** "das Essen", "Reading": a place that is a word of the language counts only behind a preposition of place. */
function isGivenAway(look: Look, at: number): boolean {
  return look.locale.entities.ambiguousPlaces.has(textAt(look, at)) && !has(look, at - 1, PLACE_PREPOSITION);
}
