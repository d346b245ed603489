import { compileEndingTree, type EndingTree } from "../text/ending-tree.ts";
import { compilePhrases, type PhraseFinder } from "../text/phrases.ts";
import type { EntityData, PersonForms } from "./entity-data.ts";
import type { LocalePack } from "./locale-pack.ts";

/** Which of several people a word can speak of; `undefined` is not known. */
export type Gender = "woman" | "man" | undefined;

/** A name of the lists. */
export interface KnownName {
  readonly type: "person" | "organisation" | "place" | "event";
  /** What all names of one thing share: its first name in the list. */
  readonly key: string;
  /** ISO 3166 code of a country. */
  readonly country?: string;
  /** Whether this name is a short form, such as "EU". */
  readonly acronym?: boolean;
  /** A medium, an agency. */
  readonly medium?: boolean;
  /** Called by what it is: "Bundesregierung". */
  readonly body?: boolean;
}

/** What a word for people says: "Ministerin". */
export interface PersonWord {
  readonly gender: Gender;
  /** It can speak of one person. */
  readonly one: boolean;
  /** It can speak of several. */
  readonly several: boolean;
  /** The basic form of the listed ending: "minister" for "Bundesministerin". */
  readonly lemma: string;
}

/** What the end of a capitalised word gives away. */
export type EndingClass =
  | { readonly kind: "role"; readonly person: PersonWord }
  | { readonly kind: "organisation" | "place" | "noun" | "document" | "event" | "surname" };

/** `EntityData` made ready for look-ups. */
export interface EntityTables {
  readonly data: EntityData;
  /** The names of countries and lands. */
  readonly landNames: readonly string[];
  /** Names of countries, places, organisations, media and events, as written. */
  readonly known: PhraseFinder<KnownName>;
  /** Those of `known` that are one word, for pieces of words: "Putin" in "Putins", "EU" in "EU-Gipfel". */
  readonly knownWords: ReadonlyMap<string, KnownName>;
  /** Given names and whom they name. */
  readonly given: ReadonlyMap<string, Gender>;
  /** Adjectives of lands in lower case, endings included: "chinesische". */
  readonly adjectives: ReadonlyMap<string, KnownName>;
  /** Words for people of a land: "Chinesin". */
  readonly inhabitants: ReadonlyMap<string, { readonly land: KnownName; readonly person: PersonWord }>;
  readonly endings: EndingTree<EndingClass>;
  readonly addresses: ReadonlyMap<string, Gender>;
  readonly roleAdjectives: EndingTree<true>;
  readonly legalForms: ReadonlySet<string>;
  readonly clubs: ReadonlySet<string>;
  readonly organisationLinks: ReadonlySet<string>;
  readonly placeOpeners: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly placeTitles: EndingTree<true>;
  readonly placeTails: ReadonlySet<string>;
  readonly acronymOpeners: ReadonlySet<string>;
  readonly ambiguousPlaces: ReadonlySet<string>;
  readonly paperLinks: ReadonlySet<string>;
  readonly plainAcronyms: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly singularVerbs: ReadonlySet<string>;
  readonly pluralVerbEndings: EndingTree<true>;
  readonly definite: ReadonlySet<string>;
}

/** Whom a pronoun can stand for. */
export type Pronoun = "man" | "woman" | "woman-or-several" | "several" | "his" | "her";

/** Makes the lists of a pack ready; called once per pack. */
export function compileEntities(pack: LocalePack): EntityTables {
  const data = pack.entities;
  const lands = readLands(data);
  const known = [...knownNames(pack, lands)];
  return {
    data,
    landNames: lands.flatMap(({ names }) => names),
    known: compilePhrases(known, "text"),
    // The first entry of a name counts, as it does among phrases.
    knownWords: new Map(known.filter(([name]) => !name.includes(" ")).reverse()),
    given: compileGiven(pack),
    adjectives: new Map(
      lands.flatMap(({ name, adjectives }) =>
        adjectives.flatMap((stem) =>
          data.adjectiveEndings.map((ending) => [stem.toLowerCase() + ending, name] as const),
        ),
      ),
    ),
    inhabitants: new Map(
      lands.flatMap(({ name, inhabitants }) =>
        inhabitants.flatMap((word) =>
          inflect(word, data.personForms).map(([form, person]) => [form, { land: name, person }] as const),
        ),
      ),
    ),
    endings: compileEndingTree(endingClasses(data)),
    addresses: new Map([
      ...data.addressWomen.map((word) => [word, "woman"] as const),
      ...data.addressMen.map((word) => [word, "man"] as const),
    ]),
    roleAdjectives: compileEndingTree(
      data.roleAdjectives.flatMap((stem) => data.adjectiveEndings.map((ending) => [stem + ending, true] as const)),
    ),
    legalForms: new Set(data.legalForms),
    clubs: new Set(data.clubs),
    organisationLinks: new Set(data.organisationLinks),
    placeOpeners: new Set(data.placeOpeners),
    placePrepositions: new Set(data.placePrepositions),
    nouns: new Set(data.nouns),
    placeTitles: compileEndingTree(data.placeTitles.map((word) => [word, true] as const)),
    placeTails: new Set(data.placeTails),
    acronymOpeners: new Set(data.acronymOpeners),
    ambiguousPlaces: new Set(data.ambiguousPlaces),
    paperLinks: new Set(data.paperLinks),
    plainAcronyms: new Set(data.plainAcronyms),
    pronouns: new Map<string, Pronoun>([
      ...data.pronouns.his.map((word) => [word, "his"] as const),
      ...data.pronouns.her.map((word) => [word, "her"] as const),
      ...data.pronouns.men.map((word) => [word, "man"] as const),
      ...data.pronouns.women.map((word) => [word, "woman"] as const),
      ...data.pronouns.womanOrSeveral.map((word) => [word, "woman-or-several"] as const),
      ...data.pronouns.several.map((word) => [word, "several"] as const),
    ]),
    singularVerbs: new Set(data.pronouns.singularVerbs),
    pluralVerbEndings: compileEndingTree(data.pronouns.pluralVerbEndings.map((ending) => [ending, true] as const)),
    definite: new Set(data.pronouns.definite),
  };
}

interface Land {
  readonly name: KnownName;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly inhabitants: readonly string[];
}

/** "CN China|Volksrepublik China;chinesisch;Chinese", one land a line. */
function readLands({ countries }: EntityData): Land[] {
  return countries
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", rest = ""] = [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)];
      const [names = [], adjectives = [], inhabitants = []] = rest
        .split(";")
        .map((part) => part.split("|").filter((one) => one !== ""));
      const key = names[0] ?? "";
      return {
        name: { type: "place", key, ...(code === "-" ? {} : { country: code }) },
        names,
        adjectives,
        inhabitants,
      };
    });
}

function* knownNames({ entities, places, media }: LocalePack, lands: readonly Land[]): Generator<[string, KnownName]> {
  for (const { name, names } of lands) {
    for (const [index, one] of names.entries()) {
      yield [one, index > 0 && isShort(one) ? { ...name, acronym: true } : name];
    }
  }
  for (const forms of entities.organisations) {
    const [key = "", ...short] = forms.split("=");
    for (const form of declined(key, entities)) yield [form, { type: "organisation", key }];
    for (const one of short) yield [one, { type: "organisation", key, acronym: true }];
  }
  for (const key of entities.nationalBodies) yield [key, { type: "organisation", key, body: true }];
  for (const key of entities.surnames) yield [key, { type: "person", key }];
  for (const key of entities.events) for (const form of declined(key, entities)) yield [form, { type: "event", key }];
  for (const key of places.known) yield [key, { type: "place", key }];
  for (const key of [...media.agencies, ...media.outlets]) yield [key, { type: "organisation", key, medium: true }];
}

/** "Europäische Union", "Europäischen Union": a name that opens with an adjective, in all its forms. */
function declined(name: string, { adjectiveEndings }: EntityData): string[] {
  const [first = "", ...rest] = name.split(" ");
  const stem =
    adjectiveEndings.length > 1 && rest.length > 0 ? /^(\p{Lu}\p{L}+?)(?:e|er|es|en)$/u.exec(first)?.[1] : undefined;
  if (stem === undefined) return [name];
  return [name, ...adjectiveEndings.map((ending) => [stem + ending, ...rest].join(" "))];
}

/** "USA", "U.S.", "EU": capitals only. */
function isShort(name: string): boolean {
  return name.length <= 5 && name === name.toUpperCase();
}

function compileGiven({ names }: LocalePack): Map<string, Gender> {
  const given = new Map<string, Gender>([
    ...names.women.map((name) => [name, "woman"] as const),
    ...names.men.map((name) => [name, "man"] as const),
    ...names.either.map((name) => [name, undefined] as const),
  ]);
  for (const name of names.notGiven) given.delete(name);
  return given;
}

/** Every form of a word for people, with what it says. */
function inflect(word: string, groups: readonly PersonForms[]): [form: string, person: PersonWord][] {
  const group = groups.find(({ ending }) => word.endsWith(ending));
  if (group === undefined) return [];
  const stem = word.slice(0, word.length - group.ending.length);
  const forms = new Map<string, PersonWord>();
  const add = (endings: readonly string[], gender: Gender, one: boolean) => {
    for (const ending of endings) {
      const known = forms.get(stem + ending);
      forms.set(stem + ending, {
        gender: known === undefined || known.gender === gender ? gender : undefined,
        one: one || known?.one === true,
        several: !one || known?.several === true,
        lemma: word,
      });
    }
  };
  add(group.men, "man", true);
  add(group.women, "woman", true);
  for (const ending of group.several) {
    const known = forms.get(stem + ending);
    forms.set(stem + ending, { gender: known?.gender, one: known !== undefined, several: true, lemma: word });
  }
  return [...forms];
}

function* endingClasses(data: EntityData): Generator<[string, EndingClass]> {
  for (const role of data.femaleRoles) {
    yield [role, { kind: "role", person: { gender: "woman", one: true, several: false, lemma: role } }];
  }
  for (const role of data.roles) {
    for (const [form, person] of inflect(role, data.personForms)) yield [form, { kind: "role", person }];
  }
  for (const head of data.organisationHeads) yield [head, { kind: "organisation" }];
  for (const head of data.placeHeads) yield [head, { kind: "place" }];
  for (const ending of data.surnameEndings) yield [ending, { kind: "surname" }];
  for (const noun of data.documents) yield [noun, { kind: "document" }];
  for (const noun of data.eventHeads) yield [noun, { kind: "event" }];
  for (const ending of data.nounEndings) yield [ending, { kind: "noun" }];
}
