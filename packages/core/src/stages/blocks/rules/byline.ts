import type { Locale } from "../../../locale/compile-locale.ts";
import { readNameList } from "../../../locale/read-names.ts";
import type { Word } from "../../../text/words.ts";
import type { PageRule } from "../evidence.ts";
import { unglue } from "./date-line.ts";

const LONGEST = 160;

/**
 * A byline opens with a word for it and goes on with names, desks, media, places and dates, and nothing else.
 *
 *     Von Ada Beispiel und Bo Muster, Zürich
 *     ^^^ opener       ^^^ conjunction
 *     Von Tauben lernen die Forscher viel     (no byline: "lernen" is no name)
 *
 * In front of the body it is a byline, behind it a credit.
 */
export const bylineOpener: PageRule = (line, page) => {
  if (line.length > LONGEST || !line.complete || line.ending === "question") return undefined;
  const { locale, body } = page;
  const opener = locale.bylineOpeners.matchAt(line.words, line.words[0]?.text === "(" ? 1 : 0);
  if (opener === undefined) return undefined;
  if (opener.length === line.words.length) {
    const beforeNames = line.index < body.first && line.length <= 20;
    return beforeNames ? { type: "byline", weight: 8, rule: "blocks/byline/opener-alone" } : undefined;
  }
  const { names, stop } = readNameList(line.source, line.words, opener.length, locale);
  const rest = line.words.slice(stop);
  const dated = rest.every((word) => isDatePart(word, locale));
  if (names.length === 0 || !(dated || isPlaceRest(line.words, stop, locale))) return undefined;
  const sure = names.some((name) => name.sure);
  if (line.index > body.last && body.last >= 0) {
    return { type: "credit", weight: sure ? 9 : 6, rule: "blocks/credit/author/byline" };
  }
  const early = line.index <= body.first + 1;
  return { type: "byline", weight: (sure ? 9 : 6) + (early ? 2 : -1), rule: "blocks/byline/opener" };
};

/**
 * A line of nothing but names, between headline and body: "Ada Beispiel", "Ada Beispiel, Reporterin". Behind the body
 * such lines are tags.
 */
export const bylineNames: PageRule = (line, page) => {
  const deepest = page.body.first + 1;
  if (line.length > 90 || !line.complete || line.index === 0 || line.index > Math.min(deepest, 8)) return undefined;
  if (line.ending === "stop" || page.copies.get(line.text) !== 1) return undefined;
  const { names, stop } = readNameList(line.source, line.words, 0, page.locale);
  const rest = line.words.slice(stop);
  const complete = rest.every((word) => isDatePart(word, page.locale)) || isPlaceRest(line.words, stop, page.locale);
  if (names.length === 0 || !complete) return undefined;
  if (names.every(({ medium }) => medium === "picture-agency")) return undefined;
  const people = names.filter(({ type }) => type === "person");
  const sure = names.some((name) => name.sure);
  if (people.length === 0 && !sure) return undefined;
  return { type: "byline", weight: sure ? 9 : 2.5, rule: "blocks/byline/names" };
};

function isDatePart(word: Word, locale: Locale): boolean {
  if (word.kind !== "word") return true;
  return unglue(word.text).every(
    (part) =>
      /^\d/.test(part) ||
      locale.months.has(part) ||
      locale.weekdays.has(part) ||
      locale.clockWords.has(part) ||
      locale.stampWords.has(part.toLowerCase()),
  );
}

/** What is left is a place, with its preposition or without: "Von Ada Beispiel, Zürich", "… aus Bad Homburg". */
function isPlaceRest(words: readonly Word[], stop: number, locale: Locale): boolean {
  const preposition = locale.placePrepositions.has(words[stop]?.folded ?? "");
  const from = preposition ? stop + 1 : stop;
  const rest = words.slice(from);
  if (rest.length === 0 || rest.length > 4) return false;
  const place = locale.places.matchAt(words, from);
  if (place !== undefined && place.length === rest.length) return true;
  // A lone capitalised word behind a comma or a preposition is where somebody writes from.
  return (
    rest.length === 1 &&
    rest[0]?.kind === "word" &&
    (preposition || words[stop - 1]?.text === ",") &&
    /^\p{Lu}/u.test(rest[0].text)
  );
}
