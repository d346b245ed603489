import type { PersonWord } from "../../../locale/inflect-person.ts";
import {
  CAPITAL,
  HYPHENED,
  LAND_ADJECTIVE,
  PRONOUN,
  ROLE,
  ROLE_ADJECTIVE,
  STOP,
  TITLED,
} from "../../../locale/name-flags.ts";
import type { Description, Look } from "../candidate.ts";
import { has, isSmall, lengthAt } from "../word-facts.ts";

const MOST_ADJECTIVES = 4;

/** The words of a role in front of a name. */
interface RoleRead {
  readonly person: PersonWord;
  readonly description: Description;
  /** Index of the first word that belongs to the description. */
  readonly from: number;
}

/** The role that this word is: "Außenministerin", "spokesman". */
export function roleOf(look: Look, at: number): PersonWord | undefined {
  if (!has(look, at, ROLE)) return undefined;
  // Where nouns have capitals, a small word is no role; where they have none, any word may be.
  if (look.locale.pack.statistics.capitalisedNouns && !has(look, at, CAPITAL)) return undefined;
  const ending = look.sentence.endings[at];
  if (ending === undefined) return undefined;
  // "mutter" heads "Großmutter", "chef" heads "US-Chef"; a very short ending needs the whole word.
  if (ending.length < 4 && ending.length !== lengthAt(look, at) && !has(look, at, HYPHENED)) return undefined;
  return ending.value.person;
}

/**
 * The role that ends right before `at`, with the adjectives in front of it.
 *
 *     der chinesische Führer Xi Jinping
 *         ^^^^^^^^^^^^^^^^^^
 */
export function roleBefore(look: Look, at: number): RoleRead | undefined {
  const { words } = look;
  const person = roleOf(look, at - 1);
  const noun = words[at - 1];
  if (person === undefined || noun === undefined) return undefined;
  let from = at - 1;
  from = withField(look, from);
  while (from > 0 && at - from <= MOST_ADJECTIVES && isRoleAdjective(look, from - 1)) from -= 1;
  return {
    person,
    from,
    description: {
      start: words[from]?.start ?? noun.start,
      end: noun.end,
      lemma: person.lemma,
      noun: noun.folded,
      gender: person.gender,
    },
  };
}

/**
 * Where nouns stand side by side, the field of a role stands in front of it.
 *
 *     the culture minister; Council leader Ada Sample
 *         ^^^^^^^           ^^^^^^^
 */
function withField(look: Look, at: number): number {
  if (look.locale.pack.statistics.capitalisedNouns || at === 0 || has(look, at - 1, STOP | TITLED | ROLE | PRONOUN))
    return at;
  const { words, locale } = look;
  if (words[at - 1]?.kind !== "word") return at;
  const before = words[at - 2];
  const opens = at === 1 && !has(look, at, CAPITAL);
  const determined =
    before !== undefined &&
    (has(look, at - 2, LAND_ADJECTIVE | ROLE_ADJECTIVE | PRONOUN) || locale.entities.definite.has(before.folded));
  return opens || determined ? at - 1 : at;
}

/** "chinesische", "frühere", "stellvertretender"; nothing that is an article or a verb. */
function isRoleAdjective(look: Look, at: number): boolean {
  if (has(look, at, LAND_ADJECTIVE)) return true;
  // "Prime Minister", and "Former mayor" where it opens the sentence.
  return has(look, at, ROLE_ADJECTIVE) && (isSmall(look, at) || at === 0 || has(look, at + 1, CAPITAL));
}
