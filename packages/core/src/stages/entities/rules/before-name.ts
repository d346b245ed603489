import type { Gender } from "../../../locale/inflect-person.ts";
import { PRONOUN, ROLE, TITLED } from "../../../locale/name-flags.ts";
import type { Candidate, Look } from "../candidate.ts";
import { has, isStop, textAt } from "../word-facts.ts";
import { roleBefore } from "./role.ts";

const MOST_TITLES = 8;

/** What the words in front of a person's name tell. */
interface BeforeName {
  /** A title or an address stands right in front: "Dr.", "Frau". */
  readonly addressed: boolean;
  readonly told: Pick<Candidate, "description" | "gender">;
}

/** "König", "Mayor", "seine Frau": a title that tells what somebody is; "Frau" and "Mr" alone are mere courtesy. */
function isOffice(look: Look, at: number): boolean {
  if (!has(look, at, ROLE)) return false;
  return !look.locale.entities.courtesies.has(textAt(look, at)) || has(look, at - 1, PRONOUN);
}

/**
 * What stands in front of a name: a role, an address, titles between them and the name.
 *
 *     die neue Direktorin Prof. Dr. Ada Beispiel
 *         ^^^^^^^^^^^^^^^
 */
export function readBefore(look: Look, at: number): BeforeName {
  let from = at;
  let gender: Gender;
  while (from > 0 && at - from < MOST_TITLES) {
    const stop = isStop(look, from - 1) ? 1 : 0;
    const title = from - 1 - stop;
    if (!has(look, title, TITLED) || (stop === 0 && isOffice(look, title))) break;
    gender ??= look.locale.entities.addresses.get(textAt(look, title));
    from = title;
  }
  const role = roleBefore(look, from);
  gender ??= role?.person.gender;
  return {
    addressed: from < at,
    told: {
      ...(role === undefined ? {} : { description: role.description }),
      ...(gender === undefined ? {} : { gender }),
    },
  };
}
