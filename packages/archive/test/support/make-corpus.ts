import { type Article, parseDocument } from "@news/core";

/** Words of invented town news; where spelling, inflection and compounds make search hard. */
export const words = {
  people: [
    "Ina Müster",
    "Bernd Beispiel",
    "Ayşe Yıldız",
    "Jürgen Straß",
    "Zoë Öztürk",
    "Hans-Peter Groß",
    "Ann Sample",
  ],
  places: ["Altenau", "Berghof", "Köthen am Süßen See", "Weißenbrück", "Niederöd"],
  things: [
    ["der Haushalt", "des Haushalts", "Haushaltsplan"],
    ["die Brücke", "der Brücken", "Brückensanierung"],
    ["das Haus", "der Häuser", "Krankenhaus"],
    ["die Straße", "der Strassen", "Straßenbahn"],
    ["der Energiepreis", "der Energiepreise", "Energiepreisbremse"],
    ["die Bürgermeisterin", "der Bürgermeisterinnen", "Oberbürgermeister"],
    ["der Maßnahmenplan", "der Massnahmen", "Maßnahme"],
    ["die Feuerwehr", "der Feuerwehren", "Feuerwehrhaus"],
    ["der Schulweg", "der Schulen", "Grundschule"],
    ["das Wahlergebnis", "der Wahlergebnisse", "Wahl"],
  ],
  verbs: ["beschlossen", "verschoben", "geprüft", "abgelehnt", "gefördert", "bestätigt"],
  days: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"],
} as const;

/** Numbers that look random and are the same in every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Makes articles of invented news, the same in every run; every twentieth is English, every thirtieth has no date, and
 * many share a minute.
 */
export function makeCorpus(count: number): { readonly id: string; readonly article: Article }[] {
  const below = numbers(7);
  const one = <Value>(list: readonly Value[]): Value => list[below(list.length)] as Value;
  return Array.from({ length: count }, (_, index) => {
    const [thing, genitive, compound] = one(words.things);
    const [other, , otherCompound] = one(words.things);
    const [person, place, verb] = [one(words.people), one(words.places), one(words.verbs)];
    const date = `2025-0${1 + below(9)}-${10 + below(18)}T${10 + below(10)}:00:00Z`;
    const english = index % 20 === 0;
    const front = [
      `lang: ${english ? "en" : "de"}`,
      ...(index % 30 === 0 ? [] : [`date: ${date}`]),
      `publisher: ${one(["Altenauer Bote", "Berghofer Blatt"])}`,
    ];
    const text = english
      ? `${place} council votes\nThe ministers of ${place} have decided about houses, bridges and schools. “We were glad about prices,” said ${person}.`
      : `${compound} in ${place} ${verb}\n${place}. Am ${one(words.days)} hat der Rat ${genitive} wegen ${thing} und ${other} ${verb}. ` +
        `„Wir haben ${otherCompound} und ${one(words.things)[2]} ${one(words.verbs)}“, sagte ${person}. Nummer ${index} der Akte bleibt offen.`;
    return { id: `a${index}`, article: parseDocument(`---\n${front.join("\n")}\n---\n${text}`) };
  });
}
