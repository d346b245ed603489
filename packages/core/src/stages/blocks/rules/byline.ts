import type { Locale } from "../../../locale/compile-locale.ts";
import { readNameList } from "../../../locale/read-names.ts";
import { isCapitalised, type Word } from "../../../text/words.ts";
import type { PageRule } from "../evidence.ts";
import type { LineFacts } from "../line-facts.ts";
import type { PageFacts } from "../page-facts.ts";
import { dateLine, unglue } from "./date-line.ts";

const LONGEST = 160;
/** Bare names further down are links, unless the line above says "Von". */
const DEEPEST = 8;

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
  const opener =
    locale.bylineOpeners.matchAt(line.words, line.words[0]?.text === "(" ? 1 : 0) ?? behindGenre(line, page);
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

/** "Ein Überblick von Ada Beispiel": an article, a word and the opener, between the headline and the text. */
function behindGenre({ index, words }: LineFacts, { body, locale }: PageFacts): { length: number } | undefined {
  const [article, genre] = words;
  if (index === 0 || index >= body.first || article === undefined || genre?.kind !== "word") return undefined;
  if (!locale.functionWords.has(article) || locale.bylineOpeners.matchAt(words, 2)?.length !== 1) return undefined;
  return { length: 3 };
}

/**
 * A line of nothing but names, between headline and body: "Ada Beispiel", "Ada Beispiel, Reporterin". Behind the body
 * such lines are tags.
 */
export const bylineNames: PageRule = (line, page) => {
  if (line.length > 90 || !line.complete || line.index === 0 || line.index > page.body.first + 1) return undefined;
  if (line.ending === "stop" || page.copies.get(line.text) !== 1) return undefined;
  if (page.firstLook[line.index] === "boilerplate") return undefined;
  const { names, stop } = readNameList(line.source, line.words, 0, page.locale);
  if (names.length > 0 && isBehindOpener(line, page)) {
    return { type: "byline", weight: 12, rule: "blocks/byline/below-opener" };
  }
  if (line.index > DEEPEST) return undefined;
  const rest = line.words.slice(stop);
  const headed = isInHead(line, page);
  // "Ada Beispiel, Lecturer in Physics, University of …": a name, a comma and what the author is.
  const titled = headed && names[0]?.type === "person" && hasJob(line.words.slice(2), page.locale);
  const complete =
    titled || rest.every((word) => isDatePart(word, page.locale)) || isPlaceRest(line.words, stop, page.locale);
  if (names.length === 0 || !complete) return undefined;
  if (names.every(({ medium }) => medium === "picture-agency")) return undefined;
  const people = names.filter(({ type }) => type === "person");
  const sure = names.some((name) => name.sure);
  if (people.length === 0 && !sure) return undefined;
  const weight = (sure ? 9 : 2.5) + (headed && !sure ? 5.5 : 0);
  return { type: "byline", weight, rule: "blocks/byline/names" };
};

/** The line above is "Von" and nothing else. */
function isBehindOpener({ index }: LineFacts, { lines, locale }: PageFacts): boolean {
  const above = lines[index - 1]?.words ?? [];
  return above.length > 0 && locale.bylineOpeners.matchAt(above, 0)?.length === above.length;
}

/** Directly above or below a date, in front of the text: what stands there belongs to the head of the page. */
function isInHead({ index }: LineFacts, { lines, firstLook, locale }: PageFacts): boolean {
  return [index - 1, index + 1].some((beside) => {
    const line = lines[beside];
    return line !== undefined && firstLook[beside] === "boilerplate" && dateLine(line, locale) !== undefined;
  });
}

function hasJob(words: readonly Word[], locale: Locale): boolean {
  return words.some(({ kind, folded }) => kind === "word" && locale.jobs.endWord(folded));
}

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
  // Words that open with a capital behind a comma or a preposition are where somebody writes from: "Vals da Mez".
  const first = rest[0];
  if (first?.kind !== "word" || !isCapitalised(first) || !(preposition || words[stop - 1]?.text === ",")) return false;
  return (
    rest.length === 1 ||
    (rest.length <= 3 && rest.every(({ kind }) => kind === "word") && isCapitalised(rest.at(-1) ?? first))
  );
}
