import type { Look, Rule } from "../candidate.ts";
import { isFunctionWord, knownAt } from "../word-facts.ts";

/**
 * Names of the lists: countries, cities, parties, firms, media, events.
 *
 *     in Berlin; Deutschlands; die Vereinigten Staaten; der „Spiegel“; im Zweiten Weltkrieg
 *        ^^^^^^  ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^        ^^^^^^^      ^^^^^^^^^^^^^^^^^^
 */
export const knownName: Rule = (look, at) => {
  const { words, locale, sentence } = look;
  const match = knownAt(look, at);
  if (match === undefined) return undefined;
  const word = words[at];
  if (word === undefined || (match.length === 1 && isFunctionWord(word, locale))) return undefined;
  if (match.length === 1 && match.value.type === "place" && isGivenAway(look, at)) return undefined;
  // "Die Zeit" opens many a sentence that is not about the paper.
  if (at === 0 && match.value.medium === true && isFunctionWord(word, locale)) return undefined;
  const { type, acronym, body } = match.value;
  return {
    sentence,
    from: at,
    to: at + match.length,
    type,
    form: body === true ? "role" : type === "person" ? "surname" : acronym === true ? "acronym" : "full",
    score: type === "person" ? 0.7 : 0.85,
    rule: "entities/known-name",
    known: match.value,
  };
};

/** "das Essen", "Reading": a place that is a word of the language counts only behind a preposition of place. */
function isGivenAway({ words, locale }: Look, at: number): boolean {
  const { ambiguousPlaces, placePrepositions } = locale.entities;
  return ambiguousPlaces.has(words[at]?.text ?? "") && !placePrepositions.has(words[at - 1]?.folded ?? "");
}
