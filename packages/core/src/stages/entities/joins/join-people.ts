import type { Locale } from "../../../locale/compile-locale.ts";
import type { Gender } from "../../../locale/inflect-person.ts";
import { isLower } from "../../../text/letters.ts";
import { type Candidate, spanOf } from "../candidate.ts";
import { withoutGenitive } from "../word-facts.ts";
import type { Cluster } from "./cluster.ts";

/**
 * People: whoever is named in full makes one entity; bare surnames and given names join it.
 *
 * Two people of one surname stay apart by their given names, and by what stands in front of the surname ("Frau Muster"). A
 * bare surname that fits both goes to the one who was named in the sentences just before, if only one was; else it stays
 * out: a wrong join is worse than none.
 */
export function joinPeople(text: string, candidates: readonly Candidate[], locale: Locale): Cluster[] {
  const people = candidates
    .filter(({ type }) => type === "person")
    .map((candidate) => readParts(text, candidate, locale));
  const surnames = new Set(people.map(({ surname }) => surname));
  const clusters: Cluster[] = [];
  const bySurname = new Map<string, Cluster[]>();
  const byGiven = new Map<string, Cluster[]>();
  const byFull = new Map<string, Cluster>();
  const seen = new Map<Cluster, Set<number>>();
  const note = (cluster: Cluster, person: PersonName) => {
    add(cluster, person);
    const where = seen.get(cluster) ?? new Set();
    seen.set(cluster, where.add(person.candidate.sentence.index));
  };
  const settle = (person: PersonName) =>
    person.plain !== person.surname && (surnames.has(person.plain) || APOSTROPHE.test(person.surname))
      ? person.plain
      : person.surname;

  for (const person of people) {
    if (person.given.length === 0 || person.surname === "") continue;
    const surname = settle(person);
    const key = `${person.given[0]} ${surname}`;
    const same = byFull.get(key) ?? (bySurname.get(surname) ?? []).find((cluster) => isSamePerson(cluster, person));
    if (same !== undefined) byFull.set(key, same);
    const cluster = same ?? makeCluster(person, surname);
    if (same === undefined) {
      clusters.push(cluster);
      byFull.set(key, cluster);
      put(bySurname, surname, cluster);
      put(bySurname, withoutParticles(surname), cluster);
      for (const name of person.given) put(byGiven, name, cluster);
      // East Asian names put the surname first, and nothing in the list tells "Xi" from a given name.
      const [first] = person.given;
      if (first !== undefined && !locale.given.has(first)) put(bySurname, first, cluster);
    }
    note(cluster, person);
  }
  for (const person of people) {
    if (person.given.length > 0 && person.surname !== "") continue;
    const name = person.surname === "" ? (person.given[0] ?? "") : settle(person);
    const plain = person.surname === "" ? withoutGenitive(name, locale) : person.plain;
    const known =
      (person.surname === "" ? byGiven.get(name) : undefined) ?? bySurname.get(name) ?? bySurname.get(plain) ?? [];
    const fitting = known.filter(
      ({ gender }) => gender === undefined || person.gender === undefined || gender === person.gender,
    );
    const found = fitting.length > 1 ? nearest(fitting, seen, person) : fitting[0];
    if (found !== undefined) note(found, person);
    else if (fitting.length === 0) {
      const made = makeCluster(person, person.surname === "" ? "" : name);
      clusters.push(made);
      put(person.surname === "" ? byGiven : bySurname, name, made);
      note(made, person);
    }
  }
  return clusters;
}

/** A genitive that nothing else ends with: "Muster's", "Marx'". */
const APOSTROPHE = /['’]s?$/;

/** "von der Muster" is "Muster" where she is named a second time. */
function withoutParticles(surname: string): string {
  return isLower(surname.charCodeAt(0)) ? surname.slice(surname.lastIndexOf(" ") + 1) : surname;
}

interface PersonName {
  readonly candidate: Candidate;
  readonly given: readonly string[];
  readonly surname: string;
  /** The surname without what may be a genitive ending. */
  readonly plain: string;
  readonly gender: Gender;
}

function readParts(text: string, candidate: Candidate, locale: Locale): PersonName {
  const { start, end } = spanOf(candidate);
  const { sentence, from, given = 0, form } = candidate;
  const split = sentence.words[from + given];
  const givenNames = sentence.words
    .slice(from, from + given)
    .filter(({ kind }) => kind === "word")
    .map((word) => word.text);
  const bare = form === "other" && given > 0;
  const surname = bare || split === undefined ? "" : text.slice(split.start, end);
  return {
    candidate,
    given: bare && givenNames.length === 0 ? [text.slice(start, end)] : givenNames,
    surname: given === 0 && surname === "" ? text.slice(start, end) : surname,
    plain: withoutGenitive(surname, locale),
    gender: candidate.gender,
  };
}

/** "J. Muster" and "Johanna Muster" may be one; "Jan Muster" and "Johanna Muster" are two. */
function isSamePerson({ given, gender }: Cluster, person: PersonName): boolean {
  const [one] = given;
  const [other] = person.given;
  if (one === undefined || other === undefined) return true;
  if (gender !== undefined && person.gender !== undefined && gender !== person.gender) return false;
  return one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

function makeCluster({ candidate, given, gender }: PersonName, surname: string): Cluster {
  return { type: "person", known: candidate.known, mentions: [], descriptions: [], gender, surname, given };
}

function add(cluster: Cluster, { candidate, given, gender, plain, surname }: PersonName): void {
  const { start, end } = spanOf(candidate);
  cluster.gender ??= gender;
  if (given.length > cluster.given.length) cluster.given = given;
  const owner = plain !== surname && plain === cluster.surname;
  const name = candidate.sentence.words.slice(candidate.from, candidate.to);
  cluster.mentions.push({
    start,
    end,
    form: candidate.form,
    sentence: candidate.sentence.index,
    name: nameIn(name, start, end, owner ? surname.length - plain.length : 0),
  });
  if (candidate.description !== undefined) cluster.descriptions.push(candidate.description);
}

function nameIn(words: Candidate["sentence"]["words"], start: number, end: number, cut: number): string {
  let name = "";
  let at = start;
  for (const word of words) {
    if (word.start > at && name !== "") name += " ";
    name += word.end > end ? word.text.slice(0, end - word.start) : word.text;
    at = word.end;
  }
  return name.slice(0, name.length - cut);
}

/** The one of several who was named within the last two sentences, if only one was. */
function nearest(
  clusters: readonly Cluster[],
  seen: ReadonlyMap<Cluster, ReadonlySet<number>>,
  { candidate }: PersonName,
): Cluster | undefined {
  const { index } = candidate.sentence;
  const near = clusters.filter((cluster) => [index, index - 1, index - 2].some((one) => seen.get(cluster)?.has(one)));
  return near.length === 1 ? near[0] : undefined;
}

/** More people of one name are not told apart by it anyway. */
const MOST_NAMESAKES = 8;

function put(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [cluster]);
  else if (list.length < MOST_NAMESAKES && !list.includes(cluster)) list.push(cluster);
}
