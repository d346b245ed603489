import {
  CALENDAR,
  CAPITAL,
  HYPHENED,
  INHABITANT,
  MIXED,
  NOUN,
  NOUN_ENDING,
  PLACE_HEAD,
  PLACE_OPENER,
  PLACE_PREPOSITION,
  PLACE_TAIL,
  ROLE,
} from "../../../locale/name-flags.ts";
import type { Candidate, Look, Rule } from "../candidate.ts";
import { has, isName, knownAt, lengthAt, textAt } from "../word-facts.ts";

/**
 * Streets, squares, mountains: a word that is a place by its ending.
 *
 *     in der Musterstraße; am Alexanderplatz; Bürgenberg
 *            ^^^^^^^^^^^^     ^^^^^^^^^^^^^^^
 */
export const placeEnding: Rule = {
  opens: PLACE_HEAD,
  find(look, at) {
    const { locale, sentence } = look;
    if (!has(look, at, MIXED)) return undefined;
    if (locale.pack.statistics.capitalisedNouns) {
      const letters = sentence.endings[at]?.length ?? 0;
      if (letters + 2 > lengthAt(look, at) || has(look, at, NOUN)) return undefined;
      return place(look, at, at + 1, "entities/place-ending", 0.55);
    }
    // English writes them apart: "Abbey Road", "Lake Michigan".
    let from = at;
    while (from > 0 && at - from < 3 && isName(look, from - 1)) from -= 1;
    return from === at ? undefined : place(look, from, at + 1, "entities/place-ending", 0.7);
  },
};

/**
 * A word that makes a place together with the name behind it.
 *
 *     Bad Musterau; Sankt Beispiel; Lake Placid
 *     ^^^^^^^^^^^^  ^^^^^^^^^^^^^^  ^^^^^^^^^^^
 */
export const placeOpener: Rule = {
  opens: PLACE_OPENER,
  find(look, at) {
    const { words } = look;
    if (!has(look, at, CAPITAL)) return undefined;
    const stop = textAt(look, at + 1) === "." ? 1 : 0;
    const next = at + 1 + stop;
    if (!isName(look, next) || has(look, next, NOUN_ENDING)) return undefined;
    if (stop === 1 && (words[next]?.start ?? 0) > (words[at + 1]?.end ?? 0) + 1) return undefined;
    return place(look, at, next + 1, "entities/place-opener", 0.6);
  },
};

/**
 * The name behind a word that says it is a place; that word stays outside.
 *
 *     die Stadt Musterau; auf der Insel Beispielö
 *               ^^^^^^^^                ^^^^^^^^^
 */
export const behindPlaceTitle: Rule = {
  opens: MIXED,
  behind: CAPITAL,
  find(look, at) {
    const { words, locale } = look;
    if (!isName(look, at) || has(look, at, NOUN | NOUN_ENDING | ROLE)) return undefined;
    if (locale.entities.placeTitles.match(words[at - 1]?.folded ?? "") === undefined) return undefined;
    return place(look, at, at + 1, "entities/place-title", 0.75);
  },
};

/**
 * Streets and squares written in two words.
 *
 *     in der Bonner Straße; am Großen Mustersee
 *            ^^^^^^^^^^^^^
 */
export const placeTail: Rule = {
  opens: CAPITAL,
  needs: PLACE_TAIL,
  find(look, at) {
    if (at === 0 || !has(look, at + 1, PLACE_TAIL) || !isName(look, at)) return undefined;
    if (!/(?:er|e|en)$/.test(textAt(look, at))) return undefined;
    return place(look, at, at + 2, "entities/place-tail", 0.75);
  },
};

/**
 * An unknown name behind a preposition that takes no article.
 *
 *     in Musterhausen; aus Beispielow
 *        ^^^^^^^^^^^^      ^^^^^^^^^^
 */
export const behindPreposition: Rule = {
  opens: MIXED,
  behind: PLACE_PREPOSITION,
  find(look, at) {
    const { words, locale, sentence } = look;
    if (!isName(look, at)) return undefined;
    if (has(look, at, HYPHENED | CALENDAR | NOUN | INHABITANT) || sentence.endings[at] !== undefined) return undefined;
    // "in Form von", "in Teilen der": what goes on with a noun's company is a noun.
    if (has(look, at + 1, CAPITAL) || words[at + 1]?.folded === "von") return undefined;
    const town = locale.entities.townEndings.match(words[at]?.folded ?? "") !== undefined;
    return place(look, at, at + 1, "entities/behind-preposition", town ? 0.8 : 0.55);
  },
};

/**
 * A name that ends as the language's towns do, anywhere.
 *
 *     der Zug nach Musteringen hält in Beispielhausen
 *                  ^^^^^^^^^^^         ^^^^^^^^^^^^^^
 */
export const townEnding: Rule = {
  opens: MIXED,
  find(look, at) {
    const { words, locale, sentence } = look;
    if (lengthAt(look, at) < 7 || sentence.endings[at] !== undefined || !isName(look, at)) return undefined;
    if (locale.entities.townEndings.match(words[at]?.folded ?? "")?.value !== true) return undefined;
    return knownAt(look, at) === undefined ? place(look, at, at + 1, "entities/town-ending", 0.5) : undefined;
  },
};

function place({ sentence }: Look, from: number, to: number, rule: string, score: number): Candidate {
  return { sentence, from, to, type: "place", form: "full", score, rule };
}
