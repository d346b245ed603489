import type { EntityData } from "./entity-data.ts";
import type { LocalePack } from "./locale-pack.ts";

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

/** A country or a land with the words that speak of it. */
export interface Land {
  readonly name: KnownName;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly inhabitants: readonly string[];
}

/** Reads the table of lands: "CN China|Volksrepublik China;chinesisch;Chinese", one land a line. */
export function readLands({ countries }: EntityData): Land[] {
  return countries
    .trim()
    .split("\n")
    .map((line) => {
      const blank = line.indexOf(" ");
      const code = line.slice(0, blank);
      const [names = [], adjectives = [], inhabitants = []] = line
        .slice(blank + 1)
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

/** Every name of the lists in every form, with what it names; of two entries of one name the first counts. */
export function* listKnownNames(
  { entities, places, media }: LocalePack,
  lands: readonly Land[],
): Generator<[string, KnownName]> {
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
