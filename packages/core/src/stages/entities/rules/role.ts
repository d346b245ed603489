import type { PersonWord } from "../../../locale/compile-entities.ts";
import { isLower } from "../../../text/letters.ts";
import type { Description, Look } from "../candidate.ts";
import { endingOf, isNameWord } from "../word-facts.ts";

const MOST_ADJECTIVES = 4;

/** The words of a role in front of a name. */
export interface RoleRead {
  readonly person: PersonWord;
  readonly description: Description;
  /** Index of the first word that belongs to the description. */
  readonly from: number;
}

/** The role that this word is: "Außenministerin", "spokesman". */
export function roleOf({ words, locale }: Look, at: number): PersonWord | undefined {
  const word = words[at];
  if (word === undefined || word.kind !== "word") return undefined;
  // Where nouns have capitals, a small word is no role; where they have none, any word may be.
  if (locale.pack.statistics.capitalisedNouns && !isNameWord(word)) return undefined;
  const ending = endingOf(word, locale);
  if (ending?.value.kind !== "role") return undefined;
  // "mutter" heads "Großmutter", "chef" heads "US-Chef"; a very short ending needs the whole word.
  if (ending.length < 4 && ending.length !== word.text.length && !word.text.includes("-")) return undefined;
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

/** "chinesische", "frühere", "stellvertretender"; nothing that is an article or a verb. */
function isRoleAdjective({ words, locale }: Look, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== "word") return false;
  const { adjectives, roleAdjectives } = locale.entities;
  if (adjectives.has(word.folded)) return true;
  return isLower(word.text.charCodeAt(0)) && roleAdjectives.match(word.folded)?.length === word.folded.length;
}
