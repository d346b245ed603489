import { CAPITAL, LAND_ADJECTIVE, ORGANISATION_HEAD } from "../../../locale/name-flags.ts";
import type { Rule } from "../candidate.ts";
import { has, lengthAt } from "../word-facts.ts";

/**
 * A body of a state that has no name but its description.
 *
 *     aus einer Mitteilung des chinesischen Außenministeriums
 *                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const nationalBody: Rule = {
  opens: LAND_ADJECTIVE,
  needs: ORGANISATION_HEAD,
  find(look, at) {
    const { words, locale, sentence } = look;
    const head = words[at + 1];
    // "das Deutsche Museum" is a name of its own.
    if (at > 0 && has(look, at, CAPITAL) && locale.pack.statistics.capitalisedNouns) return undefined;
    if (head === undefined || head.kind !== "word" || lengthAt(look, at) < 4) return undefined;
    // English bodies may be two words: "Chinese foreign ministry".
    const long = !has(look, at + 1, ORGANISATION_HEAD);
    if (long && (locale.pack.statistics.capitalisedNouns || locale.functionWords.has(head))) return undefined;
    if (!has(look, long ? at + 2 : at + 1, ORGANISATION_HEAD)) return undefined;
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
  },
};
