import type { Dictionary } from "./dictionary.ts";
import { formatNumber } from "./format-number.ts";

const language = "de";

/** The German interface. */
export const de: Dictionary = {
  language,
  site: {
    name: "Wortlaut",
    motto: "Nachrichten, wie sie geschrieben stehen",
    description:
      "Wortlaut liest Nachrichten, die nur noch als reiner Text vorliegen, und setzt sie wieder als Artikel: " +
      "mit Überschrift, Ortsmarke, Zwischentiteln und jedem Zeichen des Originals.",
  },
  navigation: {
    skip: "Zum Inhalt",
    site: "Seiten",
    front: "Titelseite",
    about: "Über Wortlaut",
    feed: "RSS",
    colophon: "Gesetzt aus der Source Serif 4. Keine Skripte, keine Cookies, keine Messung.",
  },
  front: {
    articles: (count) => (count === 1 ? "1 Artikel" : `${formatNumber(count, language)} Artikel`),
    years: (from, to) => (from === to ? from : `${from} bis ${to}`),
    more: "Weitere Artikel",
    undated: "o. D.",
    readOn: "Weiterlesen",
    emptyTitle: "Noch keine Artikel",
  },
  article: {
    untitled: "Ohne Titel",
    minutes: (minutes) => `${formatNumber(minutes, language)} Min. Lesezeit`,
    atClock: (day, clock) => `${day}, ${clock.replace(":", ".")} Uhr`,
    language: (name) => name,
    by: (names) => `Von ${names}`,
    from: (places) => `Aus ${places}`,
    publisher: (name) => `Erschienen bei ${name}`,
    sections: "Abschnitte",
    caption: "Bildunterschrift",
    derived: "(abgeleitete Überschrift)",
    derivedNote: "Überschrift abgeleitet: Der Text selbst hat keine.",
    boilerplate: "Beiwerk",
    older: "Davor",
    newer: "Danach",
    neighbours: "Weiterlesen in der Zeit",
  },
  structure: {
    title: "So entstand diese Struktur",
    intro: (characters, blocks) =>
      `Eingegeben wurde reiner Text ohne jede Auszeichnung. Der Parser hat seine ${formatNumber(characters, language)} Zeichen ` +
      `in ${blocks === 1 ? "einen Block" : `${formatNumber(blocks, language)} Blöcke`} geteilt und bestimmt, was jeder davon ist. ` +
      "Kein Zeichen wurde geändert. Was nicht zum Artikel gehört, ist als Beiwerk markiert und steht eingeklappt an seiner Stelle.",
    found: "Gefunden",
    derived: "Abgeleitet",
    derivedHeadline:
      "Die Überschrift steht nicht im Text; sie ist aus seinem Anfang gebildet und steht deshalb in eckigen Klammern.",
    derivedBlocks: (count) =>
      count === 1
        ? "Ein Block ist nach seiner Form eingeordnet, nicht nach einem eindeutigen Merkmal."
        : `${formatNumber(count, language)} Blöcke sind nach ihrer Form eingeordnet, nicht nach einem eindeutigen Merkmal.`,
    nothingDerived: "Nichts: Alles, was hier steht, steht auch im Text.",
    language: (name) => `Sprache: ${name}`,
    remarks: "Anmerkungen",
    place: "zur Stelle",
    credits: "Mitarbeit und Quellen",
    tags: "Schlagwörter der Datei",
    limits: "Grenzen",
    limitsText:
      "Der Parser ordnet Text; er prüft nicht, ob stimmt, was darin steht. Bilder, Links und Hervorhebungen der ersten " +
      "Veröffentlichung sind im reinen Text verloren und lassen sich nicht wiederherstellen.",
    everyBlock: "Alle Blöcke mit der Regel, die entschied",
    block: "Block",
    type: "Art",
    rule: "Regel",
    implied: "nach der Form",
    downloads: "Zum Mitnehmen",
    json: "JSON",
    jsonNote: "der Artikel mit allen Fundstellen",
    text: "Text",
    textNote: "die Eingabe, Byte für Byte",
  },
  notFound: {
    title: "Hier steht nichts",
    text: "Unter dieser Adresse gibt es keine Seite. Vielleicht wurde der Artikel umbenannt, vielleicht ist die Adresse unvollständig.",
    back: "Zur Titelseite",
  },
  blockTypes: {
    kicker: { one: "Dachzeile", many: "Dachzeilen" },
    headline: { one: "Überschrift", many: "Überschriften" },
    subheadline: { one: "Unterzeile", many: "Unterzeilen" },
    standfirst: { one: "Vorspann", many: "Vorspänne" },
    byline: { one: "Autorenzeile", many: "Autorenzeilen" },
    dateline: { one: "Ortsmarke", many: "Ortsmarken" },
    paragraph: { one: "Absatz", many: "Absätze" },
    crosshead: { one: "Zwischentitel", many: "Zwischentitel" },
    "list-item": { one: "Listenpunkt", many: "Listenpunkte" },
    "pull-quote": { one: "Zitatkasten", many: "Zitatkästen" },
    caption: { one: "Bildunterschrift", many: "Bildunterschriften" },
    credit: { one: "Nachweis", many: "Nachweise" },
    divider: { one: "Trenner", many: "Trenner" },
    boilerplate: { one: "Stück Beiwerk", many: "Stücke Beiwerk" },
  },
  boilerplateKinds: {
    details: "Angaben zur Meldung",
    related: "Verweis auf andere Artikel",
    newsletter: "Newsletter",
    advertisement: "Anzeige",
    share: "Teilen",
    navigation: "Navigation",
    comments: "Kommentare",
    copyright: "Rechtehinweis",
    "update-stamp": "Zeitstempel",
    "correction-note": "Korrekturhinweis",
    other: "Sonstiges",
  },
  remarks: {
    "text/empty": "Der Text enthält keine Wörter.",
    "text/control-characters": "Der Text enthält Steuerzeichen; sie bleiben stehen und bedeuten nichts.",
    "text/replacement-characters":
      "Der Text enthält Ersatzzeichen: Er wurde vorher mit der falschen Kodierung gelesen.",
    "text/markup": "Der Text enthält Reste von HTML oder Markdown; sie bleiben als Text stehen.",
    "language/unknown": "Die Sprache war nicht zu bestimmen; gefunden wurde nur, was keine Sprache braucht.",
    "language/mixed": "Dieser Absatz scheint in einer anderen Sprache zu stehen als der Rest.",
    "blocks/only-boilerplate": "Nichts in diesem Text sieht nach einem Artikel aus.",
    "blocks/unsure": "Der Text allein verrät nicht, was diese Zeile ist; gewählt wurde die wahrscheinlichere Lesart.",
    "quotes/unclosed": "Hier öffnet ein Anführungszeichen, das in seinem Absatz nicht mehr schließt.",
    "front-matter/unreadable": "Der Kopf der Datei ist kein gültiges YAML und wurde übergangen.",
    "front-matter/unknown-field": "Der Kopf der Datei enthält ein unbekanntes Feld.",
    "front-matter/invalid-field": "Ein Feld im Kopf der Datei ist unbrauchbar und wurde übergangen.",
  },
  creditRoles: {
    author: "Text",
    contributor: "Mitarbeit",
    editor: "Redaktion",
    photo: "Foto",
    translation: "Übersetzung",
    agency: "Agentur",
    source: "Quelle",
  },
};
