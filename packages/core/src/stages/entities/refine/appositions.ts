import type { Locale } from "../../../locale/compile-locale.ts";
import { CAPITAL, LAND_ADJECTIVE, PRONOUN, ROLE, ROLE_ADJECTIVE } from "../../../locale/name-flags.ts";
import type { Candidate, Description, Look } from "../candidate.ts";
import { roleBefore, roleOf } from "../rules/role.ts";
import { has, textAt } from "../word-facts.ts";

/** How many words a role between commas may take. */
const LONGEST = 8;

/**
 * The role of somebody that stands beside the name between commas.
 *
 *     Ada Beispiel, Leiterin der Volkshochschule, sagte; ihr Bruder, Bo Muster, schwieg
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^              ^^^^^^
 */
export function describeByApposition(text: string, candidates: readonly Candidate[], locale: Locale): Candidate[] {
  return candidates.map((candidate) => {
    const { sentence, type, form, description } = candidate;
    if (type !== "person" || form === "role" || description !== undefined || sentence.title) return candidate;
    const { words, flags } = sentence;
    const found = readApposition({ text, sentence, words, flags, locale, lookedUp: [] }, candidate);
    if (found === undefined) return candidate;
    const gender = candidate.gender ?? found.gender;
    return { ...candidate, description: found, ...(gender === undefined ? {} : { gender }) };
  });
}

function readApposition(look: Look, { from, to }: Candidate): Description | undefined {
  if (textAt(look, to) === ",") {
    const behind = roleBehind(look, to + 1);
    if (behind !== undefined) return behind;
  }
  if (textAt(look, from - 1) !== ",") return undefined;
  const role = roleBefore(look, from - 1);
  if (role?.person.one !== true) return undefined;
  // "his lawyer, Ada Sample"; "the mayor, Ada Sample," – but not "the mayor, Ada Sample and others".
  const definite = look.locale.entities.definite.has(look.words[role.from - 1]?.folded ?? "");
  const closed = look.words[to] === undefined || look.words[to]?.kind === "mark";
  return has(look, role.from - 1, PRONOUN) || (definite && closed) ? role.description : undefined;
}

/** A role that opens behind a comma and goes on to the next mark. */
function roleBehind(look: Look, at: number): Description | undefined {
  const { words, locale } = look;
  let from = at;
  if (locale.entities.articles.has(words[from]?.folded ?? "")) from += 1;
  let noun = from;
  while (noun - from < 3 && !has(look, noun, ROLE) && isBesideRole(look, noun)) noun += 1;
  const person = roleOf(look, noun);
  if (person === undefined || !person.one) return undefined;
  let to = noun + 1;
  while (to < words.length && to - from < LONGEST && words[to]?.kind !== "mark") to += 1;
  // A name right behind it is somebody else's: "Ada Beispiel, Trainer Bo Muster und …".
  if (words[to]?.kind !== "mark" || has(look, noun + 1, CAPITAL)) return undefined;
  const [first, head, last] = [words[from], words[noun], words[to - 1]];
  if (first === undefined || head === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, lemma: person.lemma, noun: head.folded, gender: person.gender };
}

/** What may stand between article and role: adjectives; the field of an English role. */
function isBesideRole(look: Look, at: number): boolean {
  const { capitalisedNouns } = look.locale.pack.statistics;
  if (has(look, at, LAND_ADJECTIVE | ROLE_ADJECTIVE)) return true;
  return look.words[at]?.kind === "word" && !capitalisedNouns;
}
