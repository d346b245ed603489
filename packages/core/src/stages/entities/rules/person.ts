import type { Gender } from "../../../locale/inflect-person.ts";
import {
  CALENDAR,
  CAPITAL,
  CLUB,
  FULL_STOP,
  GIVEN,
  HYPHENED,
  INHABITANT,
  INITIAL,
  LEGAL_FORM,
  MIXED,
  NOUN,
  NOUN_ENDING,
  NUMBER,
  ORGANISATION_HEAD,
  PARTICLE,
  PLACE_HEAD,
  PLACE_PREPOSITION,
  ROLE,
  SURNAME_ENDING,
  TITLED,
} from "../../../locale/name-flags.ts";
import type { Candidate, Look, Rule } from "../candidate.ts";
import {
  genderOf,
  has,
  isInitial,
  isName,
  isRoman,
  isSmall,
  isStop,
  knownAt,
  lengthAt,
  textAt,
} from "../word-facts.ts";
import { readBefore } from "./before-name.ts";
import { roleOf } from "./role.ts";

const MOST_PARTS = 5;
const LONGEST_WORD = Number.POSITIVE_INFINITY;
/** "burg" ends surnames too, "straße" does not. */
const LONGEST_PLACE_ENDING = 5;

/**
 * People whom a given name, a title or an address vouches for.
 *
 *     Angela Merkel; J. K. Rowling; Ursula von der Leyen; Dr. Ada Beispiel; Frau Müller
 *     ^^^^^^^^^^^^^  ^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^       ^^^^^^
 */
export const givenAndSurname: Rule = {
  opens: GIVEN | INITIAL,
  find: readGivenAndSurname,
};

function readGivenAndSurname(look: Look, at: number): Candidate | undefined {
  const { words, locale } = look;
  let to = at;
  let given = 0;
  let gender: Gender;
  let vouched = false;
  while (to < words.length && given < MOST_PARTS) {
    if (has(look, to, GIVEN)) {
      gender ??= genderOf(textAt(look, to), locale);
      vouched = true;
      to += 1;
    } else if (isInitial(look, to)) to += 2;
    else break;
    given += 1;
  }
  if (given === 0) return undefined;
  if (vouched && isRoman(look, to)) {
    const stop = isStop(look, to + 1) ? 2 : 1;
    const ruler = person(look, at, to + stop, "entities/ruler");
    return { ...ruler, ...readBefore(look, at).told, gender, given: to - at };
  }
  const surname = readSurname(look, to);
  const before = readBefore(look, at).told;
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
  if (!vouched || isStop(look, to - 1)) return undefined;
  // "Helmut Thomas": the last given name is the surname; alone it is somebody called by the first name.
  const alone = to - at === 1;
  if (alone && (has(look, at, NOUN) || (isStop(look, to) && has(look, to + 1, NUMBER)))) return undefined;
  return {
    ...person(look, at, to, alone ? "entities/given-name-alone" : "entities/given-name"),
    ...before,
    gender,
    form: alone ? "other" : "full",
    given: alone ? 1 : to - at - 1,
    score: alone ? 0.6 : 0.85,
  };
}

/**
 * A surname, or a name of unknown given names, behind a role or an address.
 *
 *     Bundeskanzlerin Merkel; der chinesische Führer Xi Jinping; Frau Müller
 *                     ^^^^^^                         ^^^^^^^^^^       ^^^^^^
 */
export const behindRole: Rule = {
  opens: MIXED,
  behind: ROLE | TITLED | FULL_STOP,
  find: readBehindRole,
};

function readBehindRole(look: Look, at: number): Candidate | undefined {
  const { words } = look;
  const { addressed, told } = readBefore(look, at);
  if (told.description === undefined && !addressed) return undefined;
  // "Vorstand Dr. Muster": the title is no name.
  if (has(look, at, TITLED) && (isStop(look, at + 1) || isSurname(look, at + 1))) return undefined;
  const plausible = isSurname(look, at) && roleOf(look, at) === undefined;
  if (!plausible && !(addressed && !has(look, at, ROLE) && isLikelySurname(look, at))) return undefined;
  if (knownAt(look, at)?.value.type === "place") return undefined;
  let to = at + 1;
  while (
    to < words.length &&
    to - at < 3 &&
    (isSurname(look, to) || isParticle(look, to)) &&
    words[to]?.kind === "word"
  )
    to += 1;
  // "Sommer vom Verband": what she is, not what she is called.
  while (to > at + 1 && (!has(look, to - 1, CAPITAL) || has(look, to - 1, ORGANISATION_HEAD))) to -= 1;
  // "die Architekten Muster & Beispiel" are a firm, "Pseudo-" is half a word.
  if (has(look, at, CLUB) || textAt(look, to) === "&" || isJoined(look, to)) return undefined;
  return {
    ...person(look, at, to, addressed ? "entities/address" : "entities/role"),
    ...told,
    form: to - at > 1 ? "full" : "surname",
    given: to - at > 1 ? to - at - 1 : 0,
    score: addressed ? 0.9 : 0.75,
  };
}

/**
 * A surname that gives itself away by its ending.
 *
 *     Musterenko widersprach; wie Beispielowski sagte
 *     ^^^^^^^^^^                  ^^^^^^^^^^^^^
 */
export const surnameEnding: Rule = {
  opens: SURNAME_ENDING,
  find(look, at) {
    if (!isSurname(look, at) || has(look, at, HYPHENED)) return undefined;
    if (lengthAt(look, at) < (look.sentence.endings[at]?.length ?? 0) + 2) return undefined;
    return { ...person(look, at, at + 1, "entities/surname-ending"), form: "surname", given: 0, score: 0.6 };
  },
};

/** Index behind the surname that begins at `at`, particles included; `at` itself when there is none. */
function readSurname(look: Look, at: number): number {
  let to = at;
  // "Fritz den Pokal": an article is a particle only behind another, as in "van der".
  if (!look.locale.entities.definite.has(look.words[at]?.folded ?? "")) while (isParticle(look, to)) to += 1;
  // "Ida vom Vorstand": what somebody is, not what she is called.
  if (to > at && (!has(look, to, CAPITAL) || has(look, to, ROLE | NOUN_ENDING))) return at;
  if (!isSurname(look, to)) return has(look, to - 1, GIVEN) && isLikelySurname(look, to) ? to + 1 : at;
  to += 1;
  // "Gabriel García Márquez", "Sanna-Maija Beispiel Muster": a second one when it can be nothing else.
  const owns = /['’]s$/.test(textAt(look, to - 1));
  if (!owns && isSurname(look, to) && look.sentence.endings[to] === undefined && knownAt(look, to) === undefined)
    to += 1;
  return to;
}

/**
 * Behind a given name or an address a common noun is a surname, unless it goes on as nouns do.
 *
 *     Eva Sommer (CDU) sagte; Frau Winter lachte; Theresa May, die
 *         ^^^^^^                   ^^^^^^                 ^^^
 */
function isLikelySurname(look: Look, at: number): boolean {
  if (!has(look, at, MIXED) || has(look, at, LEGAL_FORM | HYPHENED | CLUB)) return false;
  const street = has(look, at, PLACE_HEAD) && (look.sentence.endings[at]?.length ?? 0) > LONGEST_PLACE_ENDING;
  return !street && !has(look, at + 1, CAPITAL | NUMBER | PLACE_PREPOSITION) && !isJoined(look, at + 1);
}

/** Whether a hyphen is glued to the word in front. */
function isJoined(look: Look, at: number): boolean {
  return textAt(look, at) === "-" && look.words[at]?.start === look.words[at - 1]?.end;
}

/** "von", "della"; "in" only joins words that are no name. */
function isParticle(look: Look, at: number): boolean {
  return has(look, at, PARTICLE) && !has(look, at, PLACE_PREPOSITION) && isSmall(look, at);
}

/** Whether the word can be a surname: a capital, no small word, no month, and nothing that the endings give away. */
function isSurname(look: Look, at: number): boolean {
  if (!has(look, at, MIXED) || !isName(look, at)) return false;
  if (has(look, at, CALENDAR | NOUN | INHABITANT | LEGAL_FORM)) return false;
  // "Ada Beispielstraße" is no person; short endings of nouns and places are those of surnames too.
  const longest = has(look, at, NOUN_ENDING) ? 2 : has(look, at, PLACE_HEAD) ? LONGEST_PLACE_ENDING : LONGEST_WORD;
  return (look.sentence.endings[at]?.length ?? 0) <= longest;
}

function person({ sentence }: Look, from: number, to: number, rule: string): Candidate {
  return { sentence, from, to, type: "person", form: "full", score: 0.9, rule };
}
