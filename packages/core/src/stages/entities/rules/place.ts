import type { Word } from "../../../text/words.ts";
import type { Candidate, Look, Rule } from "../candidate.ts";
import { endingOf, hasSmallLetter, isFunctionWord, isNameWord, knownAt } from "../word-facts.ts";

/**
 * Streets, squares, mountains: a word that is a place by its ending.
 *
 *     in der Musterstraße; am Alexanderplatz; Bürgenberg
 *            ^^^^^^^^^^^^     ^^^^^^^^^^^^^^^
 */
export const placeEnding: Rule = (look, at) => {
  const { words, locale, sentence } = look;
  const word = words[at];
  if (!isNameWord(word) || !hasSmallLetter(word)) return undefined;
  const ending = endingOf(word, locale);
  if (ending?.value.kind !== "place") return undefined;
  if (locale.pack.statistics.capitalisedNouns) {
    if (ending.length + 2 > word.text.length || locale.entities.nouns.has(word.text)) return undefined;
    return place(look, at, at + 1, "entities/place-ending", 0.55);
  }
  // English writes them apart: "Abbey Road", "Lake Michigan".
  let from = at;
  while (from > 0 && at - from < 3 && isNameWord(words[from - 1]) && !isFunctionWord(words[from - 1] as Word, locale))
    from -= 1;
  return from === at
    ? undefined
    : { sentence, from, to: at + 1, type: "place", form: "full", score: 0.7, rule: "entities/place-ending" };
};

/**
 * A word that makes a place together with the name behind it.
 *
 *     Bad Musterau; Sankt Beispiel; Lake Placid
 *     ^^^^^^^^^^^^  ^^^^^^^^^^^^^^  ^^^^^^^^^^^
 */
export const placeOpener: Rule = (look, at) => {
  const { words, locale } = look;
  const word = words[at];
  if (!isNameWord(word) || !locale.entities.placeOpeners.has(word.text)) return undefined;
  const stop = words[at + 1]?.text === "." ? 1 : 0;
  const next = words[at + 1 + stop];
  if (!isNameWord(next) || isFunctionWord(next, locale) || endingOf(next, locale)?.value.kind === "noun")
    return undefined;
  if (stop === 1 && next.start > (words[at + 1]?.end ?? 0) + 1) return undefined;
  return place(look, at, at + 2 + stop, "entities/place-opener", 0.6);
};

/**
 * The name behind a word that says it is a place; that word stays outside.
 *
 *     die Stadt Musterau; auf der Insel Beispielö
 *               ^^^^^^^^                ^^^^^^^^^
 */
export const behindPlaceTitle: Rule = (look, at) => {
  const { words, locale } = look;
  const title = words[at - 1];
  const word = words[at];
  if (!isNameWord(title) || locale.entities.placeTitles.match(title.folded) === undefined) return undefined;
  if (
    !isNameWord(word) ||
    !hasSmallLetter(word) ||
    isFunctionWord(word, locale) ||
    locale.entities.nouns.has(word.text)
  ) {
    return undefined;
  }
  const ending = endingOf(word, locale)?.value.kind;
  return ending === "noun" || ending === "role" ? undefined : place(look, at, at + 1, "entities/place-title", 0.75);
};

/**
 * Streets and squares written in two words.
 *
 *     in der Bonner Straße; am Großen Mustersee
 *            ^^^^^^^^^^^^^
 */
export const placeTail: Rule = (look, at) => {
  const { words, locale } = look;
  const word = words[at];
  const tail = words[at + 1];
  if (!isNameWord(word) || tail === undefined || !locale.entities.placeTails.has(tail.text)) return undefined;
  if (isFunctionWord(word, locale) || at === 0 || !/(?:er|e|en)$/.test(word.text)) return undefined;
  return place(look, at, at + 2, "entities/place-tail", 0.75);
};

/**
 * An unknown name behind a preposition that takes no article.
 *
 *     in Musterhausen; aus Beispielow
 *        ^^^^^^^^^^^^      ^^^^^^^^^^^
 */
export const behindPreposition: Rule = (look, at) => {
  const { words, locale } = look;
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || before.kind !== "word" || !locale.entities.placePrepositions.has(before.folded))
    return undefined;
  if (!isNameWord(word) || !hasSmallLetter(word) || isFunctionWord(word, locale) || word.text.includes("-"))
    return undefined;
  if (locale.months.has(word.text) || locale.weekdays.has(word.text) || locale.entities.nouns.has(word.text))
    return undefined;
  if (endingOf(word, locale) !== undefined || locale.entities.inhabitants.has(word.text)) return undefined;
  // "in Form von", "in Teilen der": what goes on with a noun's company is a noun.
  const next = words[at + 1];
  if (next !== undefined && next.kind === "word" && (isNameWord(next) || next.folded === "von")) return undefined;
  const suffix = locale.pack.places.endings.some((ending) => word.folded.endsWith(ending));
  return place(look, at, at + 1, "entities/behind-preposition", suffix ? 0.8 : 0.55);
};

/**
 * A name that ends as the language's towns do, anywhere.
 *
 *     der Zug nach Musteringen hält in Beispielhausen
 *                  ^^^^^^^^^^^         ^^^^^^^^^^^^^^
 */
export const townEnding: Rule = (look, at) => {
  const { words, locale } = look;
  const word = words[at];
  if (!isNameWord(word) || !hasSmallLetter(word) || word.text.length < 7 || knownAt(look, at) !== undefined)
    return undefined;
  if (endingOf(word, locale) !== undefined) return undefined;
  if (!locale.pack.places.endings.some((ending) => ending.length > 3 && word.folded.endsWith(ending))) return undefined;
  return place(look, at, at + 1, "entities/town-ending", 0.5);
};

function place({ sentence }: Look, from: number, to: number, rule: string, score: number): Candidate {
  return { sentence, from, to, type: "place", form: "full", score, rule };
}
