import {
  CAPITAL,
  GIVEN,
  INITIAL,
  LEGAL_FORM,
  NOUN_ENDING,
  ORGANISATION_HEAD,
  PARTICLE,
  ROLE,
  TITLED,
} from "../../locale/name-flags.ts";
import type { RecognisedName, Recogniser } from "../../locale/recogniser.ts";
import type { Candidate, Look } from "./candidate.ts";
import { readBefore } from "./rules/before-name.ts";
import { genderOf, has, isStop, knownAt, textAt } from "./word-facts.ts";

/** Below this the recogniser itself would rather not say; above it, it is surer than most rules. */
const DOUBT = 0.5;

/** What the recogniser finds, cut to what belongs to a name, with what the words around it tell. */
export function readRecognised(look: Look, { name, recognise }: Recogniser, found: Candidate[]): void {
  const rule = `entities/${name.slice(name.lastIndexOf("/") + 1)}`;
  for (const recognised of recognise(look.words)) {
    const candidate = isSensible(look, recognised) ? toCandidate(look, recognised, rule) : undefined;
    if (candidate !== undefined) found.push(candidate);
  }
}

/** Recognisers come from elsewhere: a stretch that the sentence does not have is left out. */
function isSensible({ words }: Look, { from, to }: RecognisedName): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= words.length;
}

function toCandidate(
  look: Look,
  { from: first, to: behind, type, score }: RecognisedName,
  rule: string,
): Candidate | undefined {
  if (type === "other") return undefined;
  const from = withoutRole(look, first, behind, type);
  const to = withoutStop(look, from, behind);
  const { sentence } = look;
  const candidate: Candidate = {
    sentence,
    from,
    to,
    type,
    form: "full",
    score: score < DOUBT ? score : 0.9 + score / 10,
    rule,
  };
  if (type === "person") return { ...candidate, ...readPerson(look, from, to) };
  const known = knownAt(look, from);
  if (known?.length !== to - from) return candidate;
  // Of several words, a listed name is what the list says: "Weißes Haus".
  if (known.value.type !== type) return to - from > 1 ? undefined : candidate;
  return { ...candidate, known: known.value, ...(known.value.acronym === true ? { form: "acronym" } : {}) };
}

/** "Trainerin Ida Muster", "Neuling Musterau": what somebody or something is stands outside the name. */
function withoutRole(look: Look, first: number, behind: number, type: Candidate["type"]): number {
  const outside = type === "person" ? ROLE | TITLED : ROLE | NOUN_ENDING;
  let from = first;
  while (from + 1 < behind && has(look, from, outside) && !has(look, from, GIVEN | ORGANISATION_HEAD)) {
    const next = isStop(look, from + 1) ? from + 2 : from + 1;
    if (next >= behind || !has(look, next, CAPITAL) || knownAt(look, from) !== undefined) break;
    // Of things, only what a list knows without the word in front: "Neuling Ungarn", not "Haus Muster".
    if (type !== "person" && knownAt(look, next)?.length !== behind - next) break;
    from = next;
  }
  return from;
}

/** The full stop at the end of a sentence is none of the name's, unless it shortens a word. */
function withoutStop(look: Look, from: number, to: number): number {
  const last = to - 1;
  return last > from &&
    last === look.words.length - 1 &&
    isStop(look, last) &&
    !has(look, last - 1, LEGAL_FORM | INITIAL)
    ? last
    : to;
}

/** Which words of a person's name are given names, and what stands in front of it. */
function readPerson(
  look: Look,
  from: number,
  to: number,
): Pick<Candidate, "form" | "given" | "gender" | "description"> {
  const { told } = readBefore(look, from);
  const gender = told.gender ?? genderOf(textAt(look, from), look.locale);
  const about = { ...told, ...(gender === undefined ? {} : { gender }) };
  if (to - from === 1) {
    return has(look, from, GIVEN) && told.description === undefined
      ? { ...about, form: "other", given: 1 }
      : { ...about, form: "surname", given: 0 };
  }
  let surname = to - 1;
  for (let at = from + 1; at < surname; at += 1) if (has(look, at, PARTICLE) && !has(look, at, CAPITAL)) surname = at;
  return { ...about, form: "full", given: surname - from };
}
