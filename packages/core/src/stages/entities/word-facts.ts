import type { Locale } from "../../locale/compile-locale.ts";
import type { Gender } from "../../locale/inflect-person.ts";
import type { KnownName } from "../../locale/list-known-names.ts";
import { CAPITAL, FULL_STOP, INITIAL, KNOWN_OPENER, STOP } from "../../locale/name-flags.ts";
import { isLower } from "../../text/letters.ts";
import type { Word } from "../../text/words.ts";
import type { KnownMatch, Look } from "./candidate.ts";
import type { EntitySentence } from "./sentence.ts";

/** Whether the word has one of these bits of `locale/name-flags.ts`; there is none outside the sentence. */
export function has({ flags }: Pick<EntitySentence, "flags">, at: number, bits: number): boolean {
  return ((flags[at] ?? 0) & bits) !== 0;
}

/** Whether the word could be part of a name: a capital in front, and no small word that merely opens the sentence. */
export function isName({ flags }: Pick<EntitySentence, "flags">, at: number): boolean {
  return ((flags[at] ?? 0) & (CAPITAL | STOP)) === CAPITAL;
}

/** The word as written, "" outside the sentence. */
export function textAt({ words }: Pick<Look, "words">, at: number): string {
  return words[at]?.text ?? "";
}

/** How many letters the word has. */
export function lengthAt({ words }: Pick<Look, "words">, at: number): number {
  const word = words[at];
  return word === undefined ? 0 : word.end - word.start;
}

/** The name without the ending that says who owns something: "Putin" for "Putins", "Putin’s". */
export function withoutGenitive(name: string, locale: Locale): string {
  if (!locale.entities.genitiveSigns.has(name.charCodeAt(name.length - 1))) return name;
  const ending = locale.entities.data.genitiveEndings.find((one) => name.length > one.length + 2 && name.endsWith(one));
  return ending === undefined ? name : name.slice(0, name.length - ending.length);
}

/** "Muster" for "Muster AG": the name of a firm without its legal form; any other name as it is. */
export function withoutLegalForm(name: string, locale: Locale): string {
  const blank = name.lastIndexOf(" ");
  return blank > 0 && locale.entities.legalForms.has(name.slice(blank + 1)) ? name.slice(0, blank) : name;
}

/** Capitals shout from here on; shorter ones may be an acronym. */
const SHOUTED = 5;

/** "Lauenfeld" for "LAUENFELD", as datelines have it; any other name as it is. */
export function fromCapitals(name: string): string {
  if (name.length < SHOUTED || name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  return name
    .split(" ")
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(" ");
}

/** The listed name that begins here, the longest; a last word in the genitive counts. */
export function knownAt(look: Look, at: number): KnownMatch | undefined {
  const { lookedUp } = look;
  if (!has(look, at, KNOWN_OPENER | CAPITAL)) return undefined;
  // Several rules ask about the same word.
  const before = lookedUp[at];
  if (before !== undefined) return before ?? undefined;
  const found = findKnown(look, at);
  lookedUp[at] = found ?? null;
  return found;
}

function findKnown(look: Look, at: number): KnownMatch | undefined {
  const { words, locale } = look;
  const match = has(look, at, KNOWN_OPENER) ? locale.entities.known.matchAt(words, at) : undefined;
  if (match !== undefined || !has(look, at, CAPITAL)) return match;
  const { text } = words[at] as Word;
  const plain = withoutGenitive(text, locale);
  const value =
    (plain === text ? undefined : locale.entities.knownWords.get(plain)) ??
    prefixedPlace(text, locale) ??
    (plain === text ? undefined : prefixedPlace(plain, locale));
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
export function isRoman(look: Look, at: number): boolean {
  return has(look, at, CAPITAL) && /^[IVX]{1,5}$/.test(textAt(look, at));
}

/** The gender that a given name tells. The first part of a double name decides. */
export function genderOf(name: string, locale: Locale): Gender {
  const { given } = locale.entities;
  return given.has(name) ? given.get(name) : given.get(name.slice(0, Math.max(0, name.indexOf("-"))));
}

/** "J" before a full stop. */
export function isInitial(look: Look, at: number): boolean {
  return has(look, at, INITIAL) && isStop(look, at + 1) && look.words[at + 1]?.start === look.words[at]?.end;
}

/** Whether a full stop stands there. */
export function isStop(look: Look, at: number): boolean {
  return has(look, at, FULL_STOP);
}

/** Whether the word opens with a small letter. */
export function isSmall({ words }: Look, at: number): boolean {
  const word = words[at];
  return word !== undefined && word.kind === "word" && isLower(word.initial);
}
