import type { BoilerplateKind } from "../model/block.ts";
import type { CreditRole } from "../model/credit.ts";
import { compileEndings, type Endings } from "../text/endings.ts";
import { compilePhrases, type PhraseFinder } from "../text/phrases.ts";
import { vocabulary } from "../text/vocabulary.ts";
import { compileCasedWordSet, compileWordSet, type WordSet } from "../text/word-set.ts";
import { splitWords, type Word } from "../text/words.ts";
import { compileEntities, type EntityTables } from "./compile-entities.ts";
import { compileSentences, type SentenceTables } from "./compile-sentences.ts";
import { compileSyllables, type SyllableTables } from "./compile-syllables.ts";
import { compileTimes, type TimeTables } from "./compile-times.ts";
import type { Gender } from "./inflect-person.ts";
import type { LayoutData, LocalePack, PhraseLists } from "./locale-pack.ts";

/** The four ways in which a phrase can give a line away, each as one finder. */
interface PhraseFinders<Value> {
  readonly whole: PhraseFinder<Value>;
  readonly opens: PhraseFinder<Value>;
  readonly holds: PhraseFinder<Value>;
  readonly mayOpen: PhraseFinder<Value>;
}

/** What kind of organisation a name of `MediaData` is. */
export type MediumKind = "agency" | "picture-agency" | "outlet";

/**
 * Lists whose phrases may stand anywhere in a line, each with a bit of its own: a look at the first word of a phrase tells
 * which lists are worth asking.
 */
export const ANYWHERE = {
  pictureMarks: 1,
  pictureHints: 2,
  media: 4,
  credits: 8,
  boilerplate: 16,
  houseVoices: 32,
  houseMatters: 64,
} as const;

/** One word of a prose dateline, or a slot to fill. */
export type ProsePart = { readonly slot: "place" | "medium" } | { readonly word: string };

/** A locale pack made ready for look-ups; made once per pack. */
export interface Locale {
  readonly pack: LocalePack;
  readonly sentences: SentenceTables;
  readonly times: TimeTables;
  readonly functionWords: WordSet;
  /** Code units of the letters that speak for this language. */
  readonly letters: ReadonlySet<number>;
  readonly stopWords: WordSet;
  /** Names of months, weekdays and people, as written: too common to be keywords. */
  readonly commonNames: WordSet;
  /** Month by name as written, 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekday by name as written, 1 (Monday) to 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly clockWords: ReadonlySet<string>;
  /** Given names and whom they name. */
  readonly given: ReadonlyMap<string, Gender>;
  readonly entities: EntityTables;
  readonly particles: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Known places as written, and all in capitals. */
  readonly places: PhraseFinder<true>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly media: PhraseFinder<MediumKind>;
  /** The last words of media, by which most lines are seen not to end with one. */
  readonly mediaEnds: WordSet;
  /** Endings of words for jobs and desks. */
  readonly jobs: Endings;
  /** Endings of words that make a name an organisation. */
  readonly organisationHeads: Endings;
  readonly bylineOpeners: PhraseFinder<true>;
  readonly conjunctions: ReadonlySet<string>;
  readonly stampOpeners: PhraseFinder<true>;
  readonly updateSigns: ReadonlySet<string>;
  readonly stampWords: ReadonlySet<string>;
  readonly pictureMarks: PhraseFinder<true>;
  readonly pictureHints: PhraseFinder<true>;
  readonly relatedLabels: PhraseFinder<true>;
  readonly textLabels: PhraseFinder<true>;
  readonly addressPronouns: ReadonlySet<string>;
  readonly vocatives: ReadonlySet<string>;
  readonly houseVoices: ReadonlySet<string>;
  readonly genres: PhraseFinder<true>;
  readonly stampSigns: ReadonlySet<string>;
  readonly mediumOpeners: PhraseFinder<true>;
  readonly syllables: SyllableTables;
  /** Prose datelines as lists of folded words and slots. */
  readonly proseDatelines: readonly (readonly ProsePart[])[];
  readonly boilerplate: PhraseFinders<BoilerplateKind>;
  readonly credits: PhraseFinders<CreditRole>;
  /** The lists of `ANYWHERE` in which a phrase may open with this word, as bits. */
  opensAnywhere(word: Word): number;
}

const compiled = new WeakMap<LocalePack, Locale>();

/** Makes a pack ready for look-ups, once; the second call for the same pack costs nothing. */
export function compileLocale(pack: LocalePack): Locale {
  const known = compiled.get(pack);
  if (known !== undefined) return known;
  const { calendar, detection, layout, names, places, statistics } = pack;
  const boilerplate = compileBoilerplate(layout);
  const credits = compileLists(layout.credits.map((credit) => [credit, credit.role]));
  const media = compileMedia(pack);
  const pictureMarks = list(layout.pictureMarks);
  const pictureHints = list(layout.pictureHints);
  const entities = compileEntities(pack);
  const locale: Locale = {
    pack,
    sentences: compileSentences(pack.sentences, calendar),
    times: compileTimes(pack.times, calendar),
    functionWords: compileWordSet(detection.functionWords),
    letters: new Set([...detection.letters].map((letter) => letter.charCodeAt(0))),
    stopWords: compileWordSet([...statistics.stopWords, ...detection.functionWords]),
    commonNames: compileCasedWordSet([
      ...calendar.months.flat(),
      ...calendar.weekdays.flat(),
      ...entities.given.keys(),
    ]),
    months: numbered(calendar.months),
    weekdays: numbered(calendar.weekdays),
    clockWords: new Set(calendar.clockWords),
    given: entities.given,
    entities,
    particles: new Set(names.particles.flatMap((particle) => particle.split(" "))),
    titles: new Set(names.titles),
    places: compilePhrases(
      [...places.known, ...entities.landNames].flatMap((name) => [entry(name), entry(name.toUpperCase())]),
      "text",
    ),
    placePrepositions: new Set(places.prepositions),
    media,
    mediaEnds: compileWordSet(
      [...pack.media.agencies, ...pack.media.pictureAgencies, ...pack.media.outlets].map(lastWord),
    ),
    jobs: compileEndings(layout.jobs),
    organisationHeads: compileEndings(pack.media.organisationHeads),
    bylineOpeners: list(layout.bylineOpeners),
    conjunctions: new Set(layout.conjunctions),
    stampOpeners: list(layout.stampOpeners),
    updateSigns: new Set(layout.updateSigns),
    stampWords: new Set([
      ...layout.stampWords,
      ...layout.stampSigns,
      ...layout.stampOpeners.flatMap((one) => one.split(" ")),
    ]),
    pictureMarks,
    pictureHints,
    relatedLabels: list(layout.relatedLabels),
    textLabels: list(layout.textLabels),
    addressPronouns: new Set(layout.addressPronouns),
    vocatives: new Set(layout.vocatives),
    houseVoices: new Set(layout.houseVoices),
    genres: list(layout.genres),
    stampSigns: new Set(layout.stampSigns),
    mediumOpeners: list(layout.mediumOpeners),
    syllables: compileSyllables(statistics),
    proseDatelines: layout.proseDatelines.map((pattern) => pattern.split(" ").map(toProsePart)),
    boilerplate,
    credits,
    opensAnywhere: compileAnywhere({
      pictureMarks,
      pictureHints,
      media,
      credits: credits.holds,
      boilerplate: boilerplate.holds,
      houseVoices: list([...layout.houseVoices, ...layout.addressPronouns]),
      houseMatters: list(layout.houseMatters),
    }),
  };
  compiled.set(pack, locale);
  return locale;
}

/** One byte a word of the vocabulary; whatever came later opens no phrase of this pack. */
function compileAnywhere(
  lists: Readonly<Record<keyof typeof ANYWHERE, Pick<PhraseFinder<unknown>, "openers">>>,
): Locale["opensAnywhere"] {
  const bits = new Uint8Array(vocabulary.size);
  for (const name of Object.keys(ANYWHERE) as (keyof typeof ANYWHERE)[]) {
    for (const number of lists[name].openers) bits[number] = (bits[number] ?? 0) | ANYWHERE[name];
  }
  return ({ number }) => bits[number] ?? 0;
}

function lastWord(name: string): string {
  return splitWords(name, 0, name.length).at(-1)?.text ?? name;
}

function toProsePart(part: string): ProsePart {
  if (part === "{place}") return { slot: "place" };
  return part === "{medium}" ? { slot: "medium" } : { word: part };
}

function entry(name: string): readonly [string, true] {
  return [name, true];
}

function list(phrases: readonly string[]): PhraseFinder<true> {
  return compilePhrases(phrases.map(entry));
}

function numbered(lists: readonly (readonly string[])[]): Map<string, number> {
  return new Map(lists.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
}

function compileMedia({ media }: LocalePack): PhraseFinder<MediumKind> {
  const kinds: readonly (readonly [readonly string[], MediumKind])[] = [
    [media.agencies, "agency"],
    [media.pictureAgencies, "picture-agency"],
    [media.outlets, "outlet"],
  ];
  return compilePhrases(
    kinds.flatMap(([names, kind]) => names.flatMap((name) => spellings(name, kind).map((one) => [one, kind] as const))),
    "text",
  );
}

/** Headlines shout names ("KURIER"), credits open with them ("Imago"), and bylines write the short codes of agencies small ("sda"). */
function spellings(name: string, kind: MediumKind): string[] {
  const code = kind === "agency" && name.length >= 3 && name.length <= 5 && name === name.toUpperCase();
  return code ? [name, name.toLowerCase()] : [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)];
}

function compileBoilerplate({ boilerplate }: LayoutData): PhraseFinders<BoilerplateKind> {
  const kinds = Object.keys(boilerplate) as BoilerplateKind[];
  return compileLists(kinds.map((kind) => [boilerplate[kind] ?? {}, kind]));
}

function compileLists<Value>(lists: readonly (readonly [PhraseLists, Value])[]): PhraseFinders<Value> {
  const finder = (way: keyof PhraseLists) =>
    compilePhrases(
      lists.flatMap(([phrases, value]) => (phrases[way] ?? []).map((phrase): [string, Value] => [phrase, value])),
    );
  return { whole: finder("whole"), opens: finder("opens"), holds: finder("holds"), mayOpen: finder("mayOpen") };
}
