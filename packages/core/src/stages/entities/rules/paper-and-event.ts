import { CAPITAL, DOCUMENT, EVENT_HEAD, NUMBER } from "../../../locale/name-flags.ts";
import type { Rule } from "../candidate.ts";
import { has, lengthAt } from "../word-facts.ts";

/**
 * What speaks on paper, together with whose it is: "Mitteilung des …", "Studie der …".
 *
 *     aus einer Mitteilung des chinesischen Außenministeriums
 *               ^^^^^^^^^^
 */
export const paper: Rule = {
  opens: DOCUMENT,
  find(look, at) {
    const { words, locale, sentence } = look;
    if (locale.pack.statistics.capitalisedNouns !== has(look, at, CAPITAL)) return undefined;
    if (!locale.entities.paperLinks.has(words[at + 1]?.folded ?? "")) return undefined;
    return { sentence, from: at, to: at + 1, type: "document", form: "full", score: 0.6, rule: "entities/paper" };
  },
};

/**
 * Events that have no entry of their own: a head with a year or a number beside it.
 *
 *     die Fußball-Weltmeisterschaft 2014
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const event: Rule = {
  opens: EVENT_HEAD,
  find(look, at) {
    const { sentence } = look;
    if (!has(look, at, CAPITAL) || !has(look, at + 1, NUMBER) || lengthAt(look, at + 1) !== 4) return undefined;
    return { sentence, from: at, to: at + 2, type: "event", form: "full", score: 0.7, rule: "entities/event" };
  },
};
