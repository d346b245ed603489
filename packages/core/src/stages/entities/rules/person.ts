import type { Gender } from "../../../locale/compile-entities.ts";
import { isLower } from "../../../text/letters.ts";
import type { Candidate, Look, Rule } from "../candidate.ts";
import {
  endingOf,
  givenName,
  hasSmallLetter,
  isFunctionWord,
  isInitial,
  isNameWord,
  isRoman,
  knownAt,
} from "../word-facts.ts";
import { roleBefore, roleOf } from "./role.ts";

const MOST_PARTS = 5;
const MOST_TITLES = 8;

/**
 * People whom a given name, a title or an address vouches for.
 *
 *     Angela Merkel; J. K. Rowling; Ursula von der Leyen; Dr. Ada Beispiel; Frau Müller
 *     ^^^^^^^^^^^^^  ^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^       ^^^^^^
 */
export const givenAndSurname: Rule = (look, at) => {
  const { words, locale } = look;
  let to = at;
  let given = 0;
  let gender: Gender;
  let vouched = false;
  while (to < words.length && given < MOST_PARTS) {
    const found = givenName(words[to], locale);
    if (found !== null) {
      gender ??= found;
      vouched = true;
      to += 1;
    } else if (isInitial(words, to)) to += 2;
    else break;
    given += 1;
  }
  if (given === 0) return undefined;
  if (vouched && isRoman(words[to])) {
    const stop = words[to + 1]?.text === "." ? 2 : 1;
    const ruler = person(look, at, to + stop, "entities/ruler");
    return { ...ruler, ...describe(look, at), gender, given: to - at };
  }
  const surname = readSurname(look, to);
  const before = describe(look, at);
  gender = before.gender ?? gender;
  if (surname > to) {
    // Initials alone need something more: "A. Muster" may as well be point A of a list.
    if (!vouched && before.description === undefined && to - at < 4 && at === 0) return undefined;
    return {
      ...person(look, at, surname, "entities/given-name"),
      ...before,
      gender,
      given: to - at,
      score: vouched ? 0.93 : 0.7,
    };
  }
  if (!vouched || words[to - 1]?.text === ".") return undefined;
  // "Helmut Thomas": the last given name is the surname; alone it is somebody called by the first name.
  const alone = to - at === 1;
  if (alone && locale.entities.nouns.has(words[at]?.text ?? "")) return undefined;
  return {
    ...person(look, at, to, alone ? "entities/given-name-alone" : "entities/given-name"),
    ...before,
    gender,
    form: alone ? "other" : "full",
    given: alone ? 1 : to - at - 1,
    score: alone ? 0.6 : 0.85,
  };
};

/**
 * A surname, or a name of unknown given names, behind a role or an address.
 *
 *     Bundeskanzlerin Merkel; der chinesische Führer Xi Jinping; Frau Müller
 *                     ^^^^^^                         ^^^^^^^^^^       ^^^^^^
 */
export const behindRole: Rule = (look, at) => {
  const { words, locale } = look;
  if (at === 0) return undefined;
  const before = describe(look, at);
  if (before.description === undefined && !before.addressed) return undefined;
  if (!isSurname(look, at) || roleOf(look, at) !== undefined || knownAt(look, at)?.value.type === "place")
    return undefined;
  let to = at + 1;
  while (
    to < words.length &&
    to - at < 3 &&
    (isSurname(look, to) || isParticle(look, to)) &&
    words[to]?.kind === "word"
  )
    to += 1;
  while (to > at + 1 && !isNameWord(words[to - 1])) to -= 1;
  if (locale.entities.clubs.has(words[at]?.text ?? "")) return undefined;
  const { addressed, ...rest } = before;
  return {
    ...person(look, at, to, addressed ? "entities/address" : "entities/role"),
    ...rest,
    form: to - at > 1 ? "full" : "surname",
    given: to - at > 1 ? to - at - 1 : 0,
    score: addressed ? 0.9 : 0.75,
  };
};

/**
 * A surname that gives itself away by its ending.
 *
 *     Musterenko widersprach; wie Beispielowski sagte
 *     ^^^^^^^^^^                  ^^^^^^^^^^^^^
 */
export const surnameEnding: Rule = (look, at) => {
  const word = look.words[at];
  if (!isNameWord(word) || !isSurname(look, at) || word.text.includes("-")) return undefined;
  const ending = endingOf(word, look.locale);
  if (ending?.value.kind !== "surname" || word.text.length < ending.length + 2) return undefined;
  return { ...person(look, at, at + 1, "entities/surname-ending"), form: "surname", given: 0, score: 0.6 };
};

/** Index behind the surname that begins at `at`, particles included; `at` itself when there is none. */
function readSurname(look: Look, at: number): number {
  const { words } = look;
  let to = at;
  while (isParticle(look, to)) to += 1;
  if (to > at && !isNameWord(words[to])) return at;
  if (!isSurname(look, to)) return at;
  to += 1;
  // "Gabriel García Márquez", "Sanna-Maija Beispiel Muster": a second one when it can be nothing else.
  const next = words[to];
  if (
    isSurname(look, to) &&
    next !== undefined &&
    endingOf(next, look.locale) === undefined &&
    knownAt(look, to) === undefined
  )
    to += 1;
  return to;
}

function isParticle({ words, locale }: Look, at: number): boolean {
  const word = words[at];
  return (
    word !== undefined && word.kind === "word" && locale.particles.has(word.text) && isLower(word.text.charCodeAt(0))
  );
}

/** Whether the word can be a surname: a capital, no small word, no month, and nothing that the endings give away. */
function isSurname(look: Look, at: number): boolean {
  const { words, locale } = look;
  const word = words[at];
  if (!isNameWord(word) || word.text.length < 2 || !hasSmallLetter(word)) return false;
  if (isFunctionWord(word, locale) || locale.months.has(word.text) || locale.weekdays.has(word.text)) return false;
  const { nouns, inhabitants, legalForms } = locale.entities;
  if (nouns.has(word.text) || inhabitants.has(word.text) || legalForms.has(word.text)) return false;
  const ending = endingOf(word, locale);
  return ending === undefined || ending.value.kind !== "noun" || ending.length < 3;
}

/** What stands in front of the name: a role, an address, titles between them and the name. */
function describe(look: Look, at: number): Pick<Candidate, "description" | "gender"> & { readonly addressed: boolean } {
  const { words, locale } = look;
  let from = at;
  let titled = false;
  let gender: Gender;
  while (from > 0 && at - from < MOST_TITLES) {
    const stop = words[from - 1]?.text === "." ? 1 : 0;
    const title = words[from - 1 - stop];
    if (title === undefined || title.kind !== "word") break;
    const address = locale.entities.addresses;
    if (!locale.titles.has(title.text) && !address.has(title.text)) break;
    gender ??= address.get(title.text);
    titled = true;
    from -= 1 + stop;
  }
  const role = roleBefore(look, from);
  return {
    addressed: titled,
    ...(role === undefined ? {} : { description: role.description }),
    ...(gender === undefined && role === undefined ? {} : { gender: gender ?? role?.person.gender }),
  };
}

function person({ sentence }: Look, from: number, to: number, rule: string): Candidate {
  return { sentence, from, to, type: "person", form: "full", score: 0.9, rule };
}
