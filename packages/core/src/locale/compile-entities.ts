import { compileEndingTree, type EndingTree } from "../text/ending-tree.ts";
import { compilePhrases, type PhraseFinder } from "../text/phrases.ts";
import { compileNameFlags, type NameFlags } from "./compile-name-flags.ts";
import type { EntityData } from "./entity-data.ts";
import { type Gender, inflectPerson, type PersonWord } from "./inflect-person.ts";
import { type KnownName, listKnownNames, readLands } from "./list-known-names.ts";
import type { LocalePack } from "./locale-pack.ts";
import * as flag from "./name-flags.ts";

/** What the end of a word gives away: one bit of `name-flags.ts`, and of a role what it says. */
export interface EndingClass {
  readonly flag: number;
  readonly person?: PersonWord;
}

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
  readonly articles: ReadonlySet<string>;
  readonly courtesies: ReadonlySet<string>;
  /** What every list says of a word, in one look. */
  readonly flagsOf: NameFlags;
  /** The last code units of genitive endings. */
  readonly genitiveSigns: ReadonlySet<number>;
  readonly legalForms: ReadonlySet<string>;
  readonly organisationLinks: ReadonlySet<string>;
  readonly placeTitles: EndingTree<true>;
  /** Endings of towns, and whether they are long enough to count without a preposition. */
  readonly townEndings: EndingTree<boolean>;
  readonly acronymOpeners: ReadonlySet<string>;
  readonly ambiguousPlaces: ReadonlySet<string>;
  readonly paperLinks: ReadonlySet<string>;
  readonly plainAcronyms: ReadonlySet<string>;
  readonly objectPronouns: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly singularVerbs: ReadonlySet<string>;
  readonly pluralVerbs: ReadonlySet<string>;
  readonly singularVerbEndings: EndingTree<true>;
  readonly pluralVerbEndings: EndingTree<true>;
  readonly definite: ReadonlySet<string>;
}

/** Whom a pronoun can stand for. */
export type Pronoun = "man" | "woman" | "woman-or-several" | "several" | "his" | "her";

/** Makes the lists of a pack ready; called once per pack. */
export function compileEntities(pack: LocalePack): EntityTables {
  const data = pack.entities;
  const lands = readLands(data);
  const listed = [...listKnownNames(pack, lands)];
  const known = compilePhrases(listed, "text");
  const given = compileGiven(pack);
  const adjectives = new Map(
    lands.flatMap(({ name, adjectives: stems }) =>
      stems.flatMap((stem) => data.adjectiveEndings.map((ending) => [stem.toLowerCase() + ending, name] as const)),
    ),
  );
  const inhabitants = new Map(
    lands.flatMap(({ name, inhabitants: people }) =>
      people.flatMap((word) =>
        inflectPerson(word, data.personForms).map(([form, person]) => [form, { land: name, person }] as const),
      ),
    ),
  );
  const addresses = new Map<string, Gender>([
    ...data.addressWomen.map((word) => [word, "woman"] as const),
    ...data.addressMen.map((word) => [word, "man"] as const),
  ]);
  const pronouns = listPronouns(data.pronouns);
  return {
    data,
    landNames: lands.flatMap(({ names }) => names),
    known,
    // The first entry of a name counts, as it does among phrases.
    knownWords: new Map(listed.filter(([name]) => !name.includes(" ")).reverse()),
    given,
    adjectives,
    inhabitants,
    endings: compileEndingTree(endingClasses(data)),
    addresses,
    articles: new Set(data.articles),
    courtesies: new Set(data.courtesies),
    flagsOf: compileNameFlags(
      [
        [flag.STOP, [...pack.statistics.stopWords, ...pack.detection.functionWords]],
        [flag.PLACE_PREPOSITION, data.placePrepositions],
        [flag.LAND_ADJECTIVE, adjectives.keys()],
        [flag.ROLE_ADJECTIVE, data.roleAdjectives.flatMap((stem) => data.adjectiveEndings.map((end) => stem + end))],
        [flag.PRONOUN, pronouns.keys()],
      ],
      [
        [flag.GIVEN, given.keys()],
        [flag.PARTICLE, pack.names.particles.flatMap((particle) => particle.split(" "))],
        [flag.TITLED, [...pack.names.titles, ...addresses.keys()]],
        [flag.CALENDAR, [...pack.calendar.months.flat(), ...pack.calendar.weekdays.flat()]],
        [flag.NOUN, data.nouns],
        [flag.INHABITANT, inhabitants.keys()],
        [flag.LEGAL_FORM, data.legalForms],
        [flag.CLUB, data.clubs],
        [flag.PLACE_OPENER, data.placeOpeners],
        [flag.PLACE_TAIL, data.placeTails],
      ],
      known.openers,
    ),
    genitiveSigns: new Set(data.genitiveEndings.map((ending) => ending.charCodeAt(ending.length - 1))),
    legalForms: new Set(data.legalForms),
    organisationLinks: new Set(data.organisationLinks),
    placeTitles: compileEndingTree(data.placeTitles.map((word) => [word, true])),
    townEndings: compileEndingTree(pack.places.endings.map((ending) => [ending, ending.length > 3])),
    acronymOpeners: new Set(data.acronymOpeners),
    ambiguousPlaces: new Set(data.ambiguousPlaces),
    paperLinks: new Set(data.paperLinks),
    plainAcronyms: new Set(data.plainAcronyms),
    pronouns,
    objectPronouns: new Set(data.pronouns.objects),
    singularVerbs: new Set(data.pronouns.singularVerbs),
    pluralVerbs: new Set(data.pronouns.pluralVerbs),
    singularVerbEndings: compileEndingTree(data.pronouns.singularVerbEndings.map((ending) => [ending, true])),
    pluralVerbEndings: compileEndingTree(data.pronouns.pluralVerbEndings.map((ending) => [ending, true])),
    definite: new Set(data.pronouns.definite),
  };
}

function listPronouns({ his, her, men, women, womanOrSeveral, several }: EntityData["pronouns"]): Map<string, Pronoun> {
  const kinds: readonly (readonly [readonly string[], Pronoun])[] = [
    [his, "his"],
    [her, "her"],
    [men, "man"],
    [women, "woman"],
    [womanOrSeveral, "woman-or-several"],
    [several, "several"],
  ];
  return new Map(kinds.flatMap(([words, kind]) => words.map((word) => [word, kind] as const)));
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

/** Of endings that stand in several lists the first counts. */
function* endingClasses(data: EntityData): Generator<[string, EndingClass]> {
  for (const role of data.femaleRoles) {
    yield [role, { flag: flag.ROLE, person: { gender: "woman", one: true, several: false, lemma: role } }];
  }
  for (const role of data.roles) {
    for (const [form, person] of inflectPerson(role, data.personForms)) yield [form, { flag: flag.ROLE, person }];
  }
  const others: readonly (readonly [number, readonly string[]])[] = [
    [flag.ORGANISATION_HEAD, data.organisationHeads],
    [flag.PLACE_HEAD, data.placeHeads],
    [flag.SURNAME_ENDING, data.surnameEndings],
    [flag.DOCUMENT, data.documents],
    [flag.EVENT_HEAD, data.eventHeads],
    [flag.NOUN_ENDING, data.nounEndings],
  ];
  for (const [bit, endings] of others) for (const ending of endings) yield [ending, { flag: bit }];
}
