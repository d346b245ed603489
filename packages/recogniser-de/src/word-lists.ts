import { de } from "@news/core/locales/de";

/** A word as the recogniser sees it: as written, and in lower case. */
export interface Token {
  readonly text: string;
  readonly folded: string;
}

// One bit for each list of the German pack that can tell a name from a noun.
const GIVEN = 1;
const PARTICLE = 2;
const TITLE = 4;
const PLACE = 8;
const PLACE_PART = 16;
const MEDIUM = 32;
const CALENDAR = 64;
const BODY = 128;
const PLACE_ENDING = 256;
const LAND = 512;
const ROLE = 1024;

const wholeWords = compileWords();
const wordEndings = compileEndings();
const longestEnding = Math.max(...[...wordEndings.keys()].map(({ length }) => length));

/** What the lists say of a word, as bits; 0 for a word of no list. A genitive counts as its name. */
export function listsOf({ text, folded }: Token): number {
  const known = wholeWords.get(text) ?? (text.endsWith("s") ? wholeWords.get(text.slice(0, -1)) : undefined) ?? 0;
  return text === folded ? known : known | endingOf(folded);
}

/** The bits of the longest listed ending. */
function endingOf(folded: string): number {
  for (let length = Math.min(longestEnding, folded.length); length >= 2; length -= 1) {
    const bits = wordEndings.get(folded.slice(-length));
    if (bits !== undefined) return bits;
  }
  return 0;
}

function compileWords(): ReadonlyMap<string, number> {
  const { names, places, media, calendar, entities } = de;
  const bits = new Map<string, number>();
  const add = (bit: number, words: readonly string[]) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const wordsOf = (list: readonly string[]) => list.flatMap((name) => name.split(" "));
  add(GIVEN, [...names.women, ...names.men, ...names.either]);
  add(PARTICLE, wordsOf(names.particles));
  add(TITLE, [...names.titles, ...entities.addressWomen, ...entities.addressMen]);
  add(
    PLACE,
    places.known.filter((name) => !name.includes(" ")),
  );
  add(PLACE_PART, wordsOf(places.known.filter((name) => name.includes(" "))));
  add(MEDIUM, wordsOf([...media.agencies, ...media.outlets, ...media.pictureAgencies]));
  add(CALENDAR, [...calendar.months.flat(), ...calendar.weekdays.flat()]);
  add(LAND, wordsOf(landNames(entities.countries)));
  return bits;
}

/** The names in "CN China|Volksrepublik China;chinesisch;Chinese", a land a line. */
function landNames(countries: string): string[] {
  return countries
    .trim()
    .split("\n")
    .flatMap((line) => (line.slice(line.indexOf(" ") + 1).split(";")[0] ?? "").split("|"));
}

function compileEndings(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (bit: number, endings: readonly string[]) => {
    for (const ending of endings) bits.set(ending.toLowerCase(), (bits.get(ending.toLowerCase()) ?? 0) | bit);
  };
  add(BODY, de.entities.organisationHeads);
  add(PLACE_ENDING, de.places.endings);
  add(ROLE, [...de.entities.femaleRoles, ...de.entities.roles.flatMap((role) => [role, `${role}in`, `${role}s`])]);
  return bits;
}
