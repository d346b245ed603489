import type { AboutProse } from "./about-prose.ts";

/** Über Wortlaut. */
export const aboutDe: AboutProse = {
  title: "Aus reinem Text wieder ein Artikel",
  standfirst:
    "Wortlaut liest Nachrichten, von denen nur die Wörter geblieben sind, und zeigt, wer darin was sagt. Jede Angabe zeigt auf die Stelle, auf der sie beruht, zeichengenau.",
  opening: [
    "Eine Agenturmeldung, ein Archivauszug, ein Textfeld: Oft bleibt von einem Artikel nur reiner Text, Zeile unter Zeile. Was Überschrift war und was Zwischentitel, wo der Artikel beginnt und wo nur noch „Lesen Sie auch“ folgt, sieht man ihm nicht mehr an. Wortlaut stellt es fest, nach Regeln, die einen Namen haben und sich nachlesen lassen.",
    "Dann fragt es bei jedem Satz: Wer sagt das? Ein Zitat in Anführungszeichen, ein „teilte mit“, ein Konjunktiv, ein „nach Angaben der Polizei“ legen die Worte jemandem in den Mund. Was keinem gehört, sagt der Text selbst. Beides zu unterscheiden ist die halbe Kunst des Zeitunglesens; hier steht es am Rand.",
    "Der Name ist ein Versprechen. Der Text bleibt, wie er ist: Kein Zeichen wird geändert, keines geht verloren. Unter jedem Artikel steht, wie die Struktur entstand, und darunter liegen die Daten und die unveränderte Eingabe zum Mitnehmen.",
  ],
  specimen: {
    caption: "Ein erfundener Text, wie er ankommt, und was Wortlaut darin erkennt",
    lines: [
      { name: "Beiwerk: Navigation", text: "Zum Inhalt springen", type: "boilerplate" },
      { name: "Dachzeile", text: "Stadtrat", type: "kicker" },
      { name: "Überschrift", text: "Die Linie 7 fährt wieder bis zum Hafen", type: "headline" },
      { name: "Autorenzeile", text: "Von Jana Kolbe", type: "byline" },
      {
        name: "Absatz, mit Ortsmarke",
        origin: "Seelingen.",
        text: " Nach elf Jahren bekommt der Hafen seine Straßenbahn zurück. Das beschloss der Rat am Dienstag mit großer Mehrheit.",
        type: "paragraph",
      },
      { name: "Zwischentitel", text: "Wer soll das bezahlen?", type: "crosshead" },
      {
        name: "Absatz",
        text: "Die Hälfte der Kosten trägt das Land. Für den Rest will die Stadt ein Grundstück verkaufen.",
        type: "paragraph",
      },
      { name: "Beiwerk: Anzeige", text: "Anzeige", type: "boilerplate" },
      { name: "Nachweis", text: "Quelle: Stadt Seelingen", type: "credit" },
    ],
  },
  pipeline: {
    title: "Der Weg eines Textes",
    entries: [
      { name: "Text", note: "Die Eingabe bleibt unverändert. Jede spätere Angabe ist ein Paar von Stellen in ihr." },
      { name: "Zeilen", note: "Zeilenenden, Leerzeilen und hart umbrochene Absätze werden erkannt, nicht geglättet." },
      {
        name: "Blöcke",
        note: "Für jede Zeile sprechen benannte Regeln: Länge, Satzzeichen, Stellung, Wendungen der Sprache. Die mit dem größten Gewicht entscheidet.",
      },
      { name: "Sätze", note: "Absätze werden in Sätze geteilt; „z. B.“, „Dr.“ und „21. Januar“ beenden keinen." },
      {
        name: "Aussagen",
        note: "Anführungszeichen, Verben des Sagens, Konjunktiv, „laut“ und „zufolge“ zeigen, was jemand gesagt hat, und wer.",
      },
      {
        name: "Namen und Zeiten",
        note: "Personen, Organisationen, Orte, und wer „sie“ oder „der Minister“ ist; „am Dienstag“ wird ein Datum, wenn der Text einen Anhalt gibt.",
      },
      {
        name: "Artikel",
        note: "Aus allem wird ein Artikel mit fester Form. Was nicht im Text steht, heißt abgeleitet.",
      },
    ],
  },
  lines: {
    title: "Die Linien unter den Worten",
    entries: [
      { name: "wörtlich", note: "Die Worte stehen in Anführungszeichen." },
      { name: "indirekt", note: "Jemand wird wiedergegeben: mit „dass“, im Konjunktiv, mit „laut“ oder „so“." },
      { name: "zugeschrieben", note: "Der Text fasst zusammen, was jemand gesagt hat: Er fordert, lobt, kritisiert." },
    ],
  },
  audience: {
    title: "Für wen",
    entries: [
      {
        name: "Zum Lesen",
        note: "Jeder Text bekommt eine Seite, die gut gesetzt ist, ohne Skripte auskommt und sich drucken lässt.",
      },
      {
        name: "Für Redaktionen und Entwicklung",
        note: "Dieselben Artikel kommen über HTTP als JSON, mit Schema und fester Bedeutung jedes Feldes.",
      },
      {
        name: "Für die Forschung",
        note: "Jede Angabe nennt ihre Stelle und ihre Regel. Gleicher Text ergibt immer das gleiche Ergebnis.",
      },
    ],
  },
  accuracy: {
    title: "Wie genau es liest",
    intro:
      "Gemessen an Texten, die wir dafür geschrieben und von Hand ausgezeichnet haben, ohne die Regeln anzusehen. Die Zahl ist F1 in Prozent, das Mittel aus Treffsicherheit und Vollständigkeit; daneben, an wie vielen Stellen gemessen wurde.",
    task: "Aufgabe",
    languages: { de: "Deutsch", en: "Englisch" },
    tasks: {
      paragraphs: "Text des Artikels von Beiwerk getrennt",
      statements: "Aussagen gefunden",
      sources: "Aussage, Quelle und Redeeinleitung zugleich",
      times: "Zeitangaben auf das Zeichen genau",
      values: "Zeitangaben mit richtigem Kalenderwert",
    },
    caution:
      "Eigene Texte sind freundlicher als fremde. Fällt eine dieser Zahlen, schlägt der Test des Projekts fehl; deshalb stehen hier die Werte, die er mindestens verlangt.",
  },
  limits: {
    title: "Was Wortlaut nicht kann",
    items: [
      "Es prüft nicht, ob ein Text stimmt. Es zeigt, was dasteht, und wem der Text es in den Mund legt.",
      "Es stellt nichts her, was der reine Text nicht mehr enthält: Bilder, Links, Hervorhebungen.",
      "Es liest Deutsch und Englisch. Texte anderer Sprachen werden angezeigt, aber kaum gegliedert.",
      "Es kann irren. Wo die Form entschied und nicht ein Wort, sagt die Seite es dazu: erschlossen, abgeleitet, nach der Form.",
    ],
  },
  signs: {
    title: "Die Zeichen auf diesen Seiten",
    derived: {
      name: "Rat beschließt Bahn",
      note: "Eine Überschrift in eckigen Klammern ist abgeleitet. Der Text selbst hat keine.",
    },
    origin: { name: "Seelingen.| Der Rat", note: "Eine Ortsmarke am Anfang ist halbfett gesetzt." },
    boilerplate: {
      name: "Beiwerk| Anzeige",
      note: "Was nicht zum Artikel gehört, ist eingeklappt und steht, wo es im Text stand.",
    },
  },
  interfaces: {
    title: "Die Schnittstelle, in zwei Beispielen",
    read: "Die neuesten Artikel holen:",
    parse: "Einen eigenen Text lesen lassen, ohne dass er gespeichert wird:",
    file: "artikel.txt",
    closing:
      "Beide antworten mit dem Artikel als JSON. Alle Wege und Felder beschreibt `/api/docs` auf demselben Server. Wer eigene Texte auf diesen Seiten sehen will, legt sie als `.txt` in den Ordner `seeds/`; mehr braucht es nicht.",
  },
};
