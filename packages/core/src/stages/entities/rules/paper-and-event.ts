import type { Candidate, Look, Rule } from "../candidate.ts";
import { endingOf, isNameWord } from "../word-facts.ts";

/**
 * What speaks on paper, together with whose it is: "Mitteilung des …", "Studie der …".
 *
 *     aus einer Mitteilung des chinesischen Außenministeriums
 *               ^^^^^^^^^^
 */
export const paper: Rule = ({ words, locale, sentence }, at) => {
  const word = words[at];
  if (word === undefined || word.kind !== "word") return undefined;
  const capitals = locale.pack.statistics.capitalisedNouns;
  if (capitals !== isNameWord(word)) return undefined;
  const ending = endingOf(word, locale);
  if (ending?.value.kind !== "document") return undefined;
  const next = words[at + 1];
  const owned = next !== undefined && locale.entities.paperLinks.has(next.folded);
  if (!owned) return undefined;
  return { sentence, from: at, to: at + 1, type: "document", form: "full", score: 0.6, rule: "entities/paper" };
};

/**
 * Events that have no entry of their own: a head with a name in front, or with a year or a number beside it.
 *
 *     die Fußball-Weltmeisterschaft 2014; das Muster-Festival
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const event: Rule = (look, at) => {
  const { words, locale } = look;
  const word = words[at];
  if (!isNameWord(word) || endingOf(word, locale)?.value.kind !== "event") return undefined;
  const year = words[at + 1];
  if (year !== undefined && year.kind === "number" && year.text.length === 4) return candidate(look, at, at + 2);
  return undefined;
};

function candidate({ sentence }: Look, from: number, to: number): Candidate {
  return { sentence, from, to, type: "event", form: "full", score: 0.7, rule: "entities/event" };
}
