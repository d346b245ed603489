import { isUpper } from "../../../text/letters.ts";
import type { Candidate, Look, Rule } from "../candidate.ts";

/**
 * Adjectives and inhabitants of lands: mentions of the land, in the form of an adjective.
 *
 *     die chinesische Regierung; zwei Franzosen
 *         ^^^^^^^^^^^                 ^^^^^^^^^
 */
export const nationality: Rule = (look, at) => {
  const { words, locale, sentence } = look;
  const word = words[at];
  if (word === undefined || word.kind !== "word" || word.end - word.start < 4) return undefined;
  const { adjectives, inhabitants } = locale.entities;
  const capital = isUpper(word.text.charCodeAt(0));
  // Where nouns have capitals, an adjective has one only as the first word: "Chinesisch" elsewhere is the language.
  const adjective = capital !== locale.pack.statistics.capitalisedNouns || at === 0;
  const known =
    (capital ? inhabitants.get(word.text)?.land : undefined) ?? (adjective ? adjectives.get(word.folded) : undefined);
  if (known === undefined) return undefined;
  // "Schweden", "Polen", "Bayern" are lands, unless an article makes people of them.
  const listed = locale.entities.knownWords.has(word.text);
  if (listed && !locale.entities.definite.has(words[at - 1]?.folded ?? "")) return undefined;
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
};

/**
 * Listed names in the parts of a compound: mentions of them, in the manner of an adjective.
 *
 *     die US-Politik; der EU-Gipfel; die China-Russland-Beziehungen
 *         ^^              ^^             ^^^^^ ^^^^^^^^
 */
export function compoundParts({ sentence, words, locale }: Look, at: number): Candidate[] {
  const word = words[at];
  if (word === undefined || word.kind !== "word" || !word.text.includes("-")) return [];
  const found: Candidate[] = [];
  let start = 0;
  for (const part of word.text.split("-")) {
    const end = start + part.length;
    const known = part.length < 2 || end === word.text.length ? undefined : locale.entities.knownWords.get(part);
    if (known !== undefined) {
      found.push({
        sentence,
        from: at,
        to: at + 1,
        type: known.type,
        form: "adjective",
        score: 0.9,
        rule: "entities/compound",
        known,
        inside: true,
        span: { start: word.start + start, end: word.start + end },
      });
    }
    start = end + 1;
  }
  return found;
}
