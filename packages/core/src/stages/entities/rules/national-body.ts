import type { Rule } from "../candidate.ts";
import { endingOf } from "../word-facts.ts";

/**
 * A body of a state that has no name but its description.
 *
 *     aus einer Mitteilung des chinesischen Außenministeriums
 *                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const nationalBody: Rule = ({ words, locale, sentence }, at) => {
  const adjective = words[at];
  const head = words[at + 1];
  if (adjective === undefined || head === undefined || head.kind !== "word" || adjective.end - adjective.start < 4)
    return undefined;
  const land = locale.entities.adjectives.get(adjective.folded);
  if (land === undefined) return undefined;
  // English bodies may be two words: "Chinese foreign ministry".
  const second = words[at + 2];
  const long = endingOf(head, locale)?.value.kind !== "organisation" && second?.kind === "word";
  const body = long ? second : head;
  if (endingOf(body, locale)?.value.kind !== "organisation") return undefined;
  if (long && (locale.pack.statistics.capitalisedNouns || locale.functionWords.has(head))) return undefined;
  return {
    sentence,
    from: at,
    to: at + (long ? 3 : 2),
    type: "organisation",
    form: "role",
    score: 0.8,
    rule: "entities/national-body",
    inside: true,
  };
};
