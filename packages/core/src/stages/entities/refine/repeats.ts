import type { Locale } from "../../../locale/compile-locale.ts";
import { CALENDAR, NOUN, NOUN_ENDING, PLACE_PREPOSITION, ROLE, STOP } from "../../../locale/name-flags.ts";
import type { EntityType } from "../../../model/entity.ts";
import { type Candidate, spanOf } from "../candidate.ts";
import type { EntitySentence } from "../sentence.ts";
import { fromCapitals, has, isName, withoutGenitive } from "../word-facts.ts";

/** What a single word stands for elsewhere in the article. */
interface Seen {
  readonly type: EntityType;
  readonly form: Candidate["form"];
  readonly like: Candidate;
}

/**
 * A second look over the article: a name marked once is marked everywhere, also as the bare surname of somebody named in
 * full, and in the type that a full name gives it.
 *
 *     Xi Jinping sprach mit Wladimir Putin. … Putins Krieg; … Wales (behind "Jimmy Wales") sagte
 *                                             ^^^^^^          ^^^^^
 */
export function repeatNames(
  text: string,
  sentences: readonly EntitySentence[],
  candidates: readonly Candidate[],
  locale: Locale,
): Candidate[] {
  const seen = namesSeen(text, candidates, locale);
  if (seen.size === 0) return [...candidates];
  const settled = candidates.map((candidate) => retype(text, candidate, seen, locale));
  const taken = new Set<number>();
  for (const candidate of settled) {
    if (candidate.inside === true) continue;
    for (let at = candidate.from; at < candidate.to; at += 1) {
      const word = candidate.sentence.words[at];
      if (word !== undefined) taken.add(word.start);
    }
  }
  const added: Candidate[] = [];
  for (const sentence of sentences) {
    const { words } = sentence;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined || !isName(sentence, at)) continue;
      const plain = withoutGenitive(word.text, locale);
      const known = seen.get(word.text) ?? (plain === word.text ? undefined : seen.get(plain));
      if (known === undefined || taken.has(word.start)) continue;
      // "im Sommer" is the season, also where Eva Sommer is named.
      if (has(sentence, at, NOUN | NOUN_ENDING | CALENDAR | ROLE) && has(sentence, at - 1, STOP)) continue;
      const { like, type, form } = known;
      added.push({
        sentence,
        from: at,
        to: at + 1,
        type,
        form,
        score: 0.8,
        rule: "entities/repeat",
        ...(like.known === undefined ? {} : { known: like.known }),
      });
    }
  }
  return added.length === 0 ? settled : [...settled, ...added];
}

/** Single words that are names by themselves or surnames of people named in full. */
function namesSeen(text: string, candidates: readonly Candidate[], locale: Locale): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const like of candidates) {
    if (like.form === "adjective" || like.form === "role" || like.type === "document" || like.type === "event")
      continue;
    const { sentence, from, to, type, form } = like;
    if (type === "person" && form === "full") {
      for (const word of shortNames(like, locale)) seen.set(word, { type, form: "surname", like });
    } else if (like.rule === "entities/legal-form" && to - from === 2) {
      seen.set(sentence.words[from]?.text ?? "", { type, form, like });
    } else if (to - from === 1) {
      const { start, end } = spanOf(like);
      const word = text.slice(start, end);
      if (like.score < 0.6 || seen.has(word) || sentence.words[from] === undefined) continue;
      seen.set(word, { type, form, like });
      const ordinary = fromCapitals(word);
      if (!seen.has(ordinary)) seen.set(ordinary, { type, form, like });
    }
  }
  return seen;
}

/** The surname; of a name whose first part no list knows, that part too: "Xi" for "Xi Jinping". */
function shortNames({ sentence, from, to, given = 0 }: Candidate, locale: Locale): string[] {
  const last = sentence.words[to - 1];
  const first = sentence.words[from];
  if (last === undefined || first === undefined || to - from < 2) return [];
  const surname = withoutPossibleGenitive(last.text, locale);
  return given > 0 && !locale.given.has(first.text) && first.text.length > 1 ? [...surname, first.text] : surname;
}

/** "Putins" may be Putin's or somebody called Putins: both count. */
function withoutPossibleGenitive(name: string, locale: Locale): string[] {
  const plain = withoutGenitive(name, locale);
  return plain === name ? [name] : [name, plain];
}

/** A single word that a full name elsewhere in the article makes a surname: "Wales will" behind "Jimmy Wales". */
function retype(text: string, candidate: Candidate, seen: ReadonlyMap<string, Seen>, locale: Locale): Candidate {
  const { sentence, from, to, type, form } = candidate;
  if (to - from !== 1 || form === "adjective" || type === "event" || type === "document") return candidate;
  const { start, end } = spanOf(candidate);
  const name = text.slice(start, end);
  const known = seen.get(name) ?? seen.get(withoutGenitive(name, locale));
  // "Musterau" may look like a place: where "Musterau AG" stands too, it is the firm.
  if (known?.like.rule === "entities/legal-form" && candidate.known === undefined) {
    return { ...candidate, type: "organisation", form: "full", rule: "entities/firm-of-before" };
  }
  if (known === undefined || known.form !== "surname" || (type === "person" && form === "surname")) return candidate;
  if (type === "place" && has(sentence, from - 1, PLACE_PREPOSITION)) return candidate;
  const { known: _listed, ...rest } = candidate;
  return { ...rest, type: "person", form: "surname", rule: "entities/surname-of-before" };
}
