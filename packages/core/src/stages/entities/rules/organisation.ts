import { isAllCaps, type Word } from "../../../text/words.ts";
import type { Candidate, Look, Rule } from "../candidate.ts";
import { endingOf, isAcronym, isFunctionWord, isNameWord, isRoman, knownAt } from "../word-facts.ts";

const LONGEST = 6;

/**
 * A firm with its legal form: capitalised words that end in one.
 *
 *     die Muster Maschinenbau GmbH; die Beispiel & Co. KG
 *         ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 */
export const legalForm: Rule = (look, at) => {
  const { words, locale } = look;
  let to = at;
  let form = 0;
  while (to < words.length && to - at < LONGEST + 2) {
    const word = words[to];
    if (word === undefined) break;
    if (to > at && locale.entities.legalForms.has(word.text)) form = to + 1;
    else if (!isNameWord(word) && word.text !== "&" && !(word.text === "." && form === to)) break;
    else if (to === at && isFunctionWord(word, locale)) break;
    to += 1;
  }
  return form === 0 ? undefined : organisation(look, at, form, "entities/legal-form", 0.85);
};

/**
 * A club: its letters and the town or name around them.
 *
 *     1. FC Muster; SV Werder Beispiel; der Muster SC
 *     ^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^
 */
export const club: Rule = (look, at) => {
  const { words, locale } = look;
  const { clubs } = locale.entities;
  let to = at;
  if (words[to]?.kind === "number" && words[to + 1]?.text === ".") to += 2;
  const numbered = to > at;
  if (clubs.has(words[to]?.text ?? "")) {
    while (clubs.has(words[to]?.text ?? "")) to += 1;
    const head = to;
    while (
      to < words.length &&
      to - head < 2 &&
      (isNameWord(words[to]) ? !isFunctionWord(words[to] as Word, locale) : isYear(words[to]))
    )
      to += 1;
    return to > head ? organisation(look, at, to, "entities/club", 0.85) : undefined;
  }
  if (numbered) return undefined;
  const next = words[at + 1];
  const first = words[at];
  if (
    isNameWord(first) &&
    !isFunctionWord(first, locale) &&
    next !== undefined &&
    isAllCaps(next) &&
    clubs.has(next.text)
  ) {
    return isNameWord(words[at + 2]) ? undefined : organisation(look, at, at + 2, "entities/club", 0.85);
  }
  return undefined;
};

function isYear(word: Word | undefined): boolean {
  return word !== undefined && word.kind === "number" && word.text.length <= 4;
}

/**
 * An institution by its head noun, with the name or the field behind it.
 *
 *     die Universität Leipzig; Ministerium für Verkehr; das Amtsgericht Bonn; the University of Leeds
 *         ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 */
export const headAndName: Rule = (look, at) => {
  const { words, locale } = look;
  const head = words[at];
  if (!isNameWord(head) || endingOf(head, locale)?.value.kind !== "organisation") return undefined;
  const next = words[at + 1];
  if (next === undefined) return undefined;
  if (isNameWord(next) && !isFunctionWord(next, locale)) {
    const place = knownAt(look, at + 1);
    if (place?.value.type === "place")
      return organisation(look, at, at + 1 + place.length, "entities/head-and-place", 0.85);
    if (isAcronym(next)) return undefined;
  }
  return undefined;
};

/**
 * An institution whose name ends in its head: capitalised words in front, or an adjective with a capital.
 *
 *     das Deutsche Hygiene-Museum; die Freie Universität Berlin; the Millbrook Historical Society
 *         ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const nameAndHead: Rule = (look, at) => {
  const { words, locale } = look;
  const first = words[at];
  if (!isNameWord(first) || isFunctionWord(first, locale)) return undefined;
  const capitals = locale.pack.statistics.capitalisedNouns;
  let to = at;
  let head = 0;
  while (to < words.length && to - at < LONGEST && isNameWord(words[to])) {
    const word = words[to] as Word;
    if (to > at && endingOf(word, locale)?.value.kind === "organisation") {
      head = to + 1;
      if (capitals) break;
    }
    // In German a noun in between ends the name, unless an adjective with a capital opened it.
    if (capitals && to > at && !isAdjectival(word)) {
      to += 1;
      if (head === 0 && endingOf(words[to - 1] as Word, locale)?.value.kind !== "organisation") break;
      continue;
    }
    to += 1;
  }
  if (head === 0 || (capitals && !isAdjectival(first))) return undefined;
  const behind = linked(look, head);
  return organisation(look, at, behind, "entities/name-and-head", 0.7);
};

/** The place or field behind a head: "of Leeds", "Berlin". */
function linked(look: Look, at: number): number {
  const { words, locale } = look;
  const place = knownAt(look, at);
  if (place?.value.type === "place") return at + place.length;
  const link = words[at];
  if (
    link !== undefined &&
    locale.entities.organisationLinks.has(link.text) &&
    isNameWord(words[at + 1]) &&
    !locale.pack.statistics.capitalisedNouns
  ) {
    let to = at + 1;
    while (to < words.length && to - at < 4 && isNameWord(words[to])) to += 1;
    return to;
  }
  return at;
}

/** "Deutsche", "Freie", "Bayerischer": capitalised as the first word of a name is. */
function isAdjectival({ text }: Word): boolean {
  return /(?:e|es|en)$/.test(text) && text.length > 3;
}

/**
 * Capitals that are no word: a party, an authority, a firm.
 *
 *     Der BDZV teilte mit; die NGO
 *         ^^^^
 */
export const acronym: Rule = (look, at) => {
  const { words, locale, sentence } = look;
  const word = words[at];
  if (!isAcronym(word) || sentence.title || locale.entities.plainAcronyms.has(word.text)) return undefined;
  if (word.text.length > 5 || locale.titles.has(word.text) || isRoman(word)) return undefined;
  const before = words[at - 1];
  const behind = words[at + 1];
  const bracketed = before?.text === "(" && behind?.text === ")" && isNameWord(words[at - 2]);
  const spoken =
    behind === undefined || (behind.kind === "word" ? !isNameWord(behind) : behind.text === "," || behind.text === ".");
  if (!bracketed && !(spoken && (before === undefined || locale.entities.acronymOpeners.has(before.folded))))
    return undefined;
  // A line in capitals shouts; its words are no acronyms.
  const neighbour = words[at + 1] ?? words[at - 1];
  if (neighbour !== undefined && neighbour.kind === "word" && isAllCaps(neighbour) && neighbour.text.length > 5)
    return undefined;
  return { ...organisation(look, at, at + 1, "entities/acronym", 0.6), form: "acronym" };
};

function organisation({ sentence }: Look, from: number, to: number, rule: string, score: number): Candidate {
  return { sentence, from, to, type: "organisation", form: "full", score, rule };
}
