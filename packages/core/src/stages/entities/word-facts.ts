import type { EndingClass, Gender, KnownName } from "../../locale/compile-entities.ts";
import type { Locale } from "../../locale/compile-locale.ts";
import { isDigit, isLower, isUpper } from "../../text/letters.ts";
import { isCapitalised, type Word } from "../../text/words.ts";
import type { KnownMatch, Look } from "./candidate.ts";

/** Whether the word could be part of a name: a capital in front, and no small word that merely opens the sentence. */
export function isNameWord(word: Word | undefined): word is Word & { readonly kind: "word" } {
  return word !== undefined && word.kind === "word" && isCapitalised(word);
}

/** Whether the word is a small word of the language, whatever its case: "Die", "Nach". */
export function isFunctionWord(word: Word, locale: Locale): boolean {
  return locale.stopWords.has(word);
}

/** The name without the ending that says who owns something: "Putin" for "Putins", "Putin’s". */
export function withoutGenitive(name: string, locale: Locale): string {
  const ending = locale.entities.data.genitiveEndings.find((one) => name.length > one.length + 2 && name.endsWith(one));
  return ending === undefined ? name : name.slice(0, name.length - ending.length);
}

/** The listed name that begins here, the longest; a last word in the genitive counts. */
export function knownAt(look: Look, at: number): KnownMatch | undefined {
  // Several rules ask about the same word.
  const { lookedUp } = look;
  if (!(at in lookedUp)) lookedUp[at] = findKnown(look, at);
  return lookedUp[at];
}

function findKnown(
  { words, locale }: Look,
  at: number,
): { readonly value: KnownName; readonly length: number } | undefined {
  const word = words[at];
  if (word === undefined || word.kind === "mark") return undefined;
  const match = locale.entities.known.matchAt(words, at);
  if (match !== undefined || !isNameWord(word)) return match;
  const plain = withoutGenitive(word.text, locale);
  const value =
    locale.entities.knownWords.get(plain) ?? prefixedPlace(word.text, locale) ?? prefixedPlace(plain, locale);
  return value === undefined ? undefined : { value, length: 1 };
}

/** "Nordeuropa", "Ost-Berlin": a listed place with a direction in front. */
function prefixedPlace(name: string, locale: Locale): KnownName | undefined {
  const first = name.charCodeAt(0);
  for (const prefix of locale.entities.data.placePrefixes) {
    if (prefix.charCodeAt(0) !== first || !name.startsWith(prefix)) continue;
    const rest = name.charAt(prefix.length) === "-" ? name.slice(prefix.length + 1) : name.slice(prefix.length);
    const known =
      rest.length < 4 ? undefined : locale.entities.knownWords.get(rest.charAt(0).toUpperCase() + rest.slice(1));
    if (known?.type === "place") return { type: "place", key: name };
  }
  return undefined;
}

/** Roman numerals of rulers: "II" in "Friedrich II." */
export function isRoman(word: Word | undefined): boolean {
  return word !== undefined && word.kind === "word" && /^[IVX]{1,5}$/.test(word.text);
}

/** The gender of a given name; `null` when the word is none. The first part of a double name decides. */
export function givenName(word: Word | undefined, locale: Locale): Gender | null {
  if (word === undefined || word.kind !== "word") return null;
  const { given } = locale.entities;
  if (given.has(word.text)) return given.get(word.text);
  const hyphen = word.text.indexOf("-");
  if (hyphen < 0) return null;
  const first = word.text.slice(0, hyphen);
  return given.has(first) && isUpper(word.text.charCodeAt(hyphen + 1)) && given.has(word.text.slice(hyphen + 1))
    ? given.get(first)
    : null;
}

/** What the end of the word gives away: a role, an organisation's head, a common noun. */
export function endingOf(
  word: Word,
  locale: Locale,
): { readonly value: EndingClass; readonly length: number } | undefined {
  return locale.entities.endings.match(word.folded);
}

/** "J" before a full stop. */
export function isInitial(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    word.kind === "word" &&
    (word.text.length === 1 || word.text === "Ch" || word.text === "Th") &&
    isUpper(word.text.charCodeAt(0)) &&
    words[at + 1]?.text === "." &&
    words[at + 1]?.start === word.end
  );
}

/** Two to six capitals and digits, at least two of them capitals: "SPD", "G20", "BayernLB" not. */
export function isAcronym(word: Word | undefined): word is Word & { readonly kind: "word" } {
  if (word === undefined || word.kind !== "word" || word.text.length < 2 || word.text.length > 6) return false;
  let capitals = 0;
  for (let at = 0; at < word.text.length; at += 1) {
    const code = word.text.charCodeAt(at);
    if (isUpper(code)) capitals += 1;
    else if (!isDigit(code)) return false;
  }
  return capitals >= 2;
}

/** Whether a small letter stands anywhere in the word. */
export function hasSmallLetter(word: Word): boolean {
  for (let at = 0; at < word.text.length; at += 1) if (isLower(word.text.charCodeAt(at))) return true;
  return false;
}
