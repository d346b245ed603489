/** Articles for reference pictures, outlines and searches: every kind of statement, names, dates, sections. */
const harbourLine = [
  "---",
  "title: Die Linie 7 fährt wieder bis zum Hafen",
  "kicker: Stadtrat",
  "date: 2024-03-12",
  "authors: [Jana Kolbe]",
  "lang: de",
  "---",
  "Seelingen. Nach elf Jahren bekommt der Hafen seine Straßenbahnlinie zurück. Der Rat beschließt den Bau mit großer Mehrheit. „Wir haben lange genug gewartet“, sagte Bürgermeisterin Renate Öhlmann am Dienstag nach der Sitzung.",
  "Wer soll das bezahlen?",
  "Die Hälfte der Kosten trage das Land, teilte das Verkehrsministerium mit. Für den Rest werde die Stadt ein Grundstück verkaufen, so Öhlmann. Nach Angaben der Kämmerei fehlen noch vier Millionen Euro.",
  "Der Linken-Politiker Tim Brandtner kritisierte den Plan als „Rechnung ohne den Wirt“. „Die Fahrgäste zahlen am Ende zweimal“, sagte Brandtner.",
  "Lärm und Leitungen",
  "Die Anwohner fürchten den Lärm. „Meine Fenster sind hundert Jahre alt“, sagte Emine Yıldız, die seit 1998 am alten Kai wohnt. Eine Sprecherin der Stadtwerke sagte, die Schienen würden auf Gummi gelagert.",
  "Öhlmann sagte, die Arbeiten sollten am 2. April beginnen. Fertig werde die Strecke erst 2029.",
].join("\n");

const museum = [
  "---",
  "title: Ein Museum für den Nebel",
  "date: 2024-02-08",
  "authors: [Henrik Pohl]",
  "lang: de",
  "---",
  "Tannbach. Im alten Lokschuppen von Tannbach eröffnet am Sonntag ein Museum, in dem es nichts zu sehen gibt. „Nebel muss man aushalten“, sagte der Gründer Ole Marten.",
  "Renate Öhlmann, Bürgermeisterin von Seelingen, nannte das Haus „die ehrlichste Ausstellung des Jahres“. Der Eintritt koste nichts, teilte der Verein mit.",
].join("\n");

const ferry = [
  "---",
  "title: Ferry crews vote to keep the night boat",
  "date: 2024-01-19",
  "authors: [Alice Marlow]",
  "lang: en",
  "---",
  "HARWELL — The night boat will keep running, its crews decided on Friday. “Somebody has to bring the bread,” said captain Moira Finch.",
  "According to the harbour office, the boat carried 12,000 people last year. Finch said the crews would also work on holidays.",
].join("\n");

/** Path below the seeds folder to content. */
export const inventedArticles: Readonly<Record<string, string>> = {
  "de/linie-sieben.txt": harbourLine,
  "de/nebel.txt": museum,
  "en/night-boat.txt": ferry,
};
