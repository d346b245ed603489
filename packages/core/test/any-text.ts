import fc from "fast-check";

const place = fc.constantFrom("Bonn", "Genf", "Hagen", "Bad Beispiel");
const person = fc.constantFrom("Ada Beispiel", "Bo Muster", "Cora Probe", "Dr. Emil Zufall");
const said = fc.constantFrom("Wir sparen", "Das 😀 bleibt so", "Nie wieder", "3 < 4 & mehr", "e\u0301tude ist Musik");
const paragraph = fc.tuple(person, said, fc.constantFrom(0, 1, 2, 3, 4)).map(([name, words, form]) => {
  switch (form) {
    case 0:
      return `„${words}“, sagte ${name} am Dienstag vor dem Rathaus, „und niemand stolpert über die Laternen.“`;
    case 1:
      return `Nach Angaben der Polizei war das Netz seit dem Jahr 1998 nicht mehr geprüft worden. ${name} widersprach.`;
    case 2:
      return `${name} teilte mit, die Stadtwerke hätten im März 2024 genug Geld gehabt. Der Rat hat das bestritten.`;
    case 3:
      return `Die Züge\u00a0fahren\twieder,  seit der Verkehrsverbund am Montag einen neuen Plan beschlossen hat.`;
    default:
      return `Die Stadt hat zehntausend Laternen. ${words}: So steht es seit Jahren auf dem Schild vor dem Rathaus.`;
  }
});
const crosshead = fc.constantFrom("Was kostet die Nacht?", "Streit um Laternen", "Der Plan der Stadt");
const oddLine = fc.constantFrom(
  "- Laternen: aus",
  "* * *",
  "Lesen Sie auch: Rat spart am Lärm",
  "Newsletter abonnieren",
  "Mitarbeit: Dora Zeuge",
  "Foto: Bo Muster/dpa",
  "Diese Meldung wird laufend aktualisiert",
);
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/**
 * Texts as newsrooms write them, with and without every part: byte-order mark, CRLF, no-break and double blanks, characters
 * outside the basic plane and combining marks included.
 */
export const anyText = fc
  .record({
    mark: fc.constantFrom("", "\ufeff"),
    joint: fc.constantFrom("\n", "\n\n", "\r\n"),
    kicker: optional(fc.constantFrom("Beispielstadt", "Energie")),
    headline: optional(fc.constantFrom("Rat spart am Licht & am Lärm", "Stadt ringt um ihre Laternen")),
    byline: optional(fc.constantFrom("Von Ada Beispiel und Bo Muster", "Von Ada Beispiel, Bonn")),
    standfirst: optional(fc.constant("Die Laternen gehen um Mitternacht aus. Das hat der Rat am Montag beschlossen.")),
    dateline: optional(place.map((name) => `${name} (dpa) - `)),
    body: fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, crosshead, oddLine), { minLength: 1, maxLength: 8 }),
  })
  .map(({ mark, joint, kicker, headline, byline, standfirst, dateline, body }) => {
    const lead = `${dateline ?? ""}Der Rat der Stadt hat am Dienstag lange über das Licht in der Nacht beraten.`;
    const lines = [headline === undefined ? undefined : kicker, headline, byline, standfirst, lead, ...body];
    return mark + lines.filter((line) => line !== undefined).join(joint);
  });
