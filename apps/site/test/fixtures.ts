/** Invented articles, written out as files for the test builds. The names are the slugs. */
const paragraph = (place: string) =>
  `Nach elf Jahren bekommt der Hafen von ${place} seine Straßenbahn zurück. Das beschloss der Rat am Dienstag mit großer ` +
  "Mehrheit. „Wir haben lange genug gewartet“, sagte Bürgermeisterin Jana Kolbe nach der Sitzung. Die Strecke ist vier " +
  "Kilometer lang und endet an der alten Werft, wo in den kommenden Jahren Wohnungen für rund 2.000 Menschen entstehen " +
  "sollen. Gebaut wird von der Brücke her in drei Abschnitten; der letzte soll in fünf Jahren fertig sein.";

const crossheads = ["Wer soll das bezahlen?", "Der alte Plan", "Lärm und Leitungen", "Wie es weitergeht"];

/** About 350 words with front matter: the typical article that the byte budgets are for. */
const typical = [
  "---",
  "title: Die Linie 7 fährt wieder bis zum Hafen",
  "date: 2024-03-12",
  "authors: [Jana Kolbe, Tim Brandtner]",
  "lang: de",
  "---",
  paragraph("Seelingen"),
  ...crossheads.flatMap((crosshead, index) => [crosshead, paragraph(`Seelingen-${index}`)]),
].join("\n");

const withoutHeadline = [
  "Seelingen. Mehr als 200 Schafe haben am Donnerstag die Autobahn blockiert, wie die Polizei am Abend mitteilte. Der Schäfer war beim Frisör.",
  "Nach einer Stunde führte ein Hütehund die Herde über die Ausfahrt zurück auf die Weide. Verletzt wurde niemand.",
].join("\n");

const withBoilerplate = [
  "Zum Inhalt springen",
  "Stadtleben",
  "Ein Denkmal für den Briefträger",
  "Von Henrik Pohl",
  "08.02.2024, 11.45 Uhr",
  "Auf dem Marktplatz von Tannbach steht seit Sonntag ein Briefträger aus Bronze. Vorbild ist der 2011 gestorbene Ernst Habicht.",
  "Anzeige",
  "Hund am Bein",
  "Der Künstler hat auch den Dackel nicht vergessen:",
  "- Er biss jeden Morgen ins Hosenbein.",
  "- Er bekam trotzdem eine Scheibe Wurst.",
  "***",
  "Die Familie des Dackels war bei der Enthüllung anwesend. (hp)",
  "Foto: Tim Brandtner",
  "Lesen Sie auch: Warum die Linie 7 eingestellt wurde",
  "Newsletter abonnieren",
].join("\n");

/** What must not become markup, in the headline and in the text. */
const hostile = [
  "---",
  'title: "Rat warnt vor <script>alert(1)</script> & ]]> im Netz"',
  "date: 2024-03-10",
  "---",
  "Wer </script><script>alert(2)</script> in einen Text schreibt, bekommt genau das zu lesen, sagte ein Sprecher am Montag in Seelingen.",
  "Auch &amp; und &lt;b&gt; und \"Anführungszeichen\" und 'Apostrophe' und <!-- Kommentare --> bleiben, wie sie sind.",
  "<img src=x onerror=alert(3)> steht hier als Text, und der Text geht danach weiter wie jeder andere.",
].join("\n");

/** Byte-order mark, CRLF, odd spaces, combining letters and an emoji: everything that a careless page changes. */
const odd = [
  "\u{feff}Elf Uhr elf in Köln",
  "",
  "  Um elf\u{a0}Uhr\u{202f}elf  beginnt\tder Karneval,  sagte  die\u{ad}ser Sprecher am Sonntag. Šefčovič, Erdoğan und Wałęsa waren nicht da. ",
  "Cafe\u{301} bleibt Cafe\u{301}, \u{1f389} bleibt \u{1f389}, und eine Seitenmarke\u{c}bleibt eine Seitenmarke in diesem Satz.",
  "",
].join("\r\n");

const english = [
  "---",
  "lang: en",
  "date: 2024-03-11T18:30:00+00:00",
  "---",
  "Harbour tram returns after eleven years",
  "LONDON — The tram to the old harbour is to run again after eleven years, the city council decided on Monday by a large majority.",
  "“We have waited long enough,” the mayor said after the vote. Work is to begin in the spring, and the first trams will run in five years.",
].join("\n");

/** Every file of the folder that most tests read; the last three cannot be articles. */
export const files: Readonly<Record<string, string | Uint8Array>> = {
  "de/linie-sieben.txt": typical,
  "de/schafe.txt": withoutHeadline,
  "de/brieftraeger.txt": withBoilerplate,
  "de/warnung.txt": hostile,
  "de/karneval.txt": odd,
  "en/harbour-tram.txt": english,
  "leer.txt": "",
  "bild.txt": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3),
  "alt.txt": Uint8Array.of(0x4b, 0xf6, 0x6c, 0x6e),
};

/** The slugs of those that can. */
export const slugs = ["linie-sieben", "schafe", "brieftraeger", "warnung", "karneval", "harbour-tram"] as const;
