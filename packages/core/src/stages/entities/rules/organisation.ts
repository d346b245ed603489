import { ACRONYM, CAPITAL, CLUB, LEGAL_FORM, NUMBER, ORGANISATION_HEAD, ROLE } from "../../../locale/name-flags.ts";
import { isAllCaps, type Word } from "../../../text/words.ts";
import type { Candidate, Look, Rule } from "../candidate.ts";
import { has, isName, isRoman, isStop, knownAt, lengthAt, textAt } from "../word-facts.ts";

const LONGEST = 6;

/**
 * A firm with its legal form: capitalised words that end in one.
 *
 *     die Muster Maschinenbau GmbH; die Beispiel & Co. KG
 *         ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 */
export const legalForm: Rule = {
  opens: CAPITAL,
  needs: LEGAL_FORM,
  find(look, at) {
    const { words } = look;
    if (!isName(look, at)) return undefined;
    let form = 0;
    for (let to = at + 1; to < words.length && to - at < LONGEST + 2; to += 1) {
      if (has(look, to, LEGAL_FORM)) form = to + 1;
      else if (!has(look, to, CAPITAL) && textAt(look, to) !== "&" && !(form === to && isStop(look, to))) break;
    }
    if (form === 0) return undefined;
    // "der Solarkonzern Muster AG": what the firm is stands outside its name.
    const letters = look.sentence.endings[at]?.length ?? 0;
    const outside = has(look, at, ORGANISATION_HEAD) && letters < lengthAt(look, at) && form - at > 2;
    return outside ? undefined : organisation(look, at, form, "entities/legal-form", 0.85);
  },
};

/**
 * A club: its letters and the town or name around them.
 *
 *     1. FC Muster; SV Werder Beispiel; der Muster SC
 *     ^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^
 */
export const club: Rule = {
  opens: CAPITAL | NUMBER,
  needs: CLUB,
  find(look, at) {
    const { words } = look;
    let to = at;
    const numbered = has(look, to, NUMBER) && isStop(look, to + 1);
    if (numbered) to += 2;
    if (has(look, to, CLUB)) {
      while (has(look, to, CLUB)) to += 1;
      const head = to;
      while (to - head < 2 && (isName(look, to) || (has(look, to, NUMBER) && lengthAt(look, to) <= 4))) to += 1;
      return to > head ? organisation(look, at, to, "entities/club", 0.85) : undefined;
    }
    const next = words[at + 1];
    if (numbered || !isName(look, at) || next === undefined || !has(look, at + 1, CLUB) || !isAllCaps(next))
      return undefined;
    return has(look, at + 2, CAPITAL) ? undefined : organisation(look, at, at + 2, "entities/club", 0.85);
  },
};

/**
 * An institution by its head noun, with the town behind it.
 *
 *     die Universität Leipzig; das Amtsgericht Bonn
 *         ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 */
export const headAndName: Rule = {
  opens: ORGANISATION_HEAD,
  find(look, at) {
    if (!has(look, at, CAPITAL) || !isName(look, at + 1)) return undefined;
    const place = knownAt(look, at + 1);
    return place?.value.type === "place"
      ? organisation(look, at, at + 1 + place.length, "entities/head-and-place", 0.85)
      : undefined;
  },
};

/**
 * An institution whose name ends in its head: capitalised words in front, or an adjective with a capital.
 *
 *     das Deutsche Hygiene-Museum; die Freie Universität Berlin; the Millbrook Historical Society
 *         ^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const nameAndHead: Rule = {
  opens: CAPITAL,
  needs: ORGANISATION_HEAD,
  find(look, at) {
    const { words, locale } = look;
    const capitals = locale.pack.statistics.capitalisedNouns;
    if (!isName(look, at) || (capitals && !isAdjectival(words[at]))) return undefined;
    let head = 0;
    for (let to = at + 1; to - at < LONGEST && has(look, to, CAPITAL); to += 1) {
      const isHead = has(look, to, ORGANISATION_HEAD);
      if (isHead) head = to + 1;
      // In German the head ends the name, and so does any other noun; adjectives with a capital go on with it.
      if (capitals && (isHead || !isAdjectival(words[to]))) break;
    }
    return head === 0 ? undefined : organisation(look, at, linked(look, head), "entities/name-and-head", 0.7);
  },
};

/** The place or field behind a head: "of Leeds", "Berlin". */
function linked(look: Look, at: number): number {
  const { locale } = look;
  const place = knownAt(look, at);
  if (place?.value.type === "place") return at + place.length;
  if (locale.pack.statistics.capitalisedNouns || !locale.entities.organisationLinks.has(textAt(look, at))) return at;
  let to = at + 1;
  while (to - at < 4 && has(look, to, CAPITAL)) to += 1;
  return to > at + 1 ? to : at;
}

/** "Deutsche", "Freie", "Bayerischer": capitalised as the first word of a name is. */
function isAdjectival(word: Word | undefined): boolean {
  return word !== undefined && word.text.length > 3 && /(?:e|es|en)$/.test(word.text);
}

/**
 * Capitals that are no word: a party, an authority, a firm.
 *
 *     Der BDZV teilte mit; die NGO
 *         ^^^^                 ^^^
 */
export const acronym: Rule = {
  opens: ACRONYM,
  find(look, at) {
    const { words, locale, sentence } = look;
    if (sentence.title || lengthAt(look, at) > 5) return undefined;
    const text = textAt(look, at);
    if (locale.entities.plainAcronyms.has(text) || locale.titles.has(text) || isRoman(look, at)) return undefined;
    const before = words[at - 1];
    const behind = words[at + 1];
    const bracketed = before?.text === "(" && behind?.text === ")" && has(look, at - 2, CAPITAL);
    const spoken =
      behind === undefined ||
      (behind.kind === "word" ? !has(look, at + 1, CAPITAL) : behind.text === "," || behind.text === ".");
    if (!bracketed && !(spoken && (before === undefined || locale.entities.acronymOpeners.has(before.folded))))
      return undefined;
    // A line in capitals shouts; its words are no acronyms.
    const neighbour = words[at + 1] ?? words[at - 1];
    if (neighbour !== undefined && neighbour.kind === "word" && isAllCaps(neighbour) && neighbour.text.length > 5)
      return undefined;
    return { ...organisation(look, at, at + 1, "entities/acronym", 0.6), form: "acronym" };
  },
};

/**
 * A name with its short form in brackets: the short form begins with the same letter.
 *
 *     der Deutsche Wetterdienst (DWD); Verband der Beispielvereine (VBV)
 *         ^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const shortened: Rule = {
  opens: CAPITAL,
  needs: ACRONYM,
  find(look, at) {
    const { words, locale, text } = look;
    if (!isName(look, at) || has(look, at, ACRONYM | ROLE)) return undefined;
    let to = at + 1;
    let capitals = 1;
    while (
      to - at < LONGEST + 2 &&
      (has(look, to, CAPITAL) || locale.entities.organisationLinks.has(textAt(look, to)))
    ) {
      if (has(look, to, CAPITAL)) capitals += 1;
      to += 1;
    }
    if (capitals < 2 || textAt(look, to) !== "(" || !has(look, to + 1, ACRONYM) || textAt(look, to + 2) !== ")") {
      return undefined;
    }
    const [first, short] = [words[at], words[to + 1]];
    if (first === undefined || short === undefined) return undefined;
    if (text.charCodeAt(first.start) !== text.charCodeAt(short.start) || !has(look, to - 1, CAPITAL)) return undefined;
    return organisation(look, at, to, "entities/shortened", 0.8);
  },
};

function organisation({ sentence }: Look, from: number, to: number, rule: string, score: number): Candidate {
  return { sentence, from, to, type: "organisation", form: "full", score, rule };
}
