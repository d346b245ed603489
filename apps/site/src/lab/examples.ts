/** A text to begin with. */
export interface LabExample {
  readonly name: string;
  readonly publishedAt: string;
  readonly text: string;
}

/** Invented texts, each with something else to see. */
export const examples: readonly LabExample[] = [
  {
    name: "Stadtrat",
    publishedAt: "2024-03-12",
    text: [
      "Stadtrat",
      "Die Linie 7 fährt wieder bis zum Hafen",
      "Von Jana Kolbe",
      "Seelingen. Nach elf Jahren bekommt der Hafen seine Straßenbahn zurück. „Wir haben lange genug gewartet“, sagte Bürgermeisterin Renate Öhlmann am Dienstag nach der Sitzung.",
      "Wer soll das bezahlen?",
      "Die Hälfte der Kosten trage das Land, teilte das Verkehrsministerium mit. Für den Rest werde die Stadt ein Grundstück verkaufen, so Öhlmann. Nach Angaben der Kämmerei fehlen noch vier Millionen Euro.",
      "Der Linken-Politiker Tim Brandtner kritisierte den Plan als „Rechnung ohne den Wirt“. Er soll erwogen haben, gegen den Beschluss zu klagen.",
      "Lesen Sie auch: Warum die Linie 7 eingestellt wurde",
    ].join("\n"),
  },
  {
    name: "Agentur",
    publishedAt: "2024-11-05",
    text: [
      "Tannbach (dpa) - Bei einem Brand in einer Lagerhalle ist in der Nacht zum Dienstag ein Schaden von rund zwei Millionen Euro entstanden. Verletzt wurde nach ersten Erkenntnissen der Polizei niemand. Die Ursache war zunächst unklar.",
      "Ein Sprecher der Feuerwehr sagte, die Löscharbeiten würden noch bis zum Mittwochmorgen dauern. „Wir kommen an einige Stellen nicht heran“, erklärte er. Anwohner sollten Fenster und Türen geschlossen halten.",
    ].join("\n"),
  },
  {
    name: "English",
    publishedAt: "2024-03-11",
    text: [
      "Harbour tram returns after eleven years",
      "By Alice Marlow",
      "SEELINGEN — The tram to the old harbour is to run again, the city council decided on Monday. “We have waited long enough,” Mayor Renate Oehlmann said after the vote.",
      "According to the transport ministry, the state will pay half of the cost. Oehlmann said the city would sell a plot of land to cover the rest. Critics called the plan “a bill without the innkeeper.”",
    ].join("\n"),
  },
];
