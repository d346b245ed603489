import type { LayoutData } from "../../locale/locale-pack.ts";

/**
 * The conventions of German news pages, wires and archives, written from what `docs/conventions.md` describes. A phrase
 * stands under `opens` or `holds` only when hardly any sentence of an article would use it so; everything doubtful is
 * under `mayOpen` and counts beside other signs only.
 */
export const germanLayout: LayoutData = {
  // biome-ignore format: a list reads better in rows
  bylineOpeners: [
    "von", "von :", "text :", "text von", "text und fotos :", "text und foto :", "fotos und text :", "text & fotos :", "text und fotos von", "autor :", "autorin :", "autoren :", "autorinnen :", "autor / in :", "ein kommentar von", "kommentar von",
    "eine kolumne von", "kolumne von", "ein gastbeitrag von", "gastbeitrag von", "eine analyse von", "analyse von", "ein interview von", "interview von", "interview :",
    "eine reportage von", "reportage von", "ein bericht von", "bericht von", "ein essay von", "essay von", "ein leitartikel von", "leitartikel von", "eine glosse von",
    "eine rezension von", "aufgezeichnet von", "protokolliert von", "protokoll :", "geschrieben von", "verfasst von", "veröffentlicht von", "aus der redaktion von",
  ],
  conjunctions: ["und", "sowie", "&", "mit"],
  // biome-ignore format: a list reads better in rows
  jobs: [
    "redaktion", "redakteur", "redakteurin", "redakteure", "korrespondent", "korrespondentin", "korrespondenten", "reporter", "reporterin", "volontär", "volontärin", "autor", "autorin",
    "kolumnist", "kolumnistin", "gastautor", "gastautorin", "chefredakteur", "chefredakteurin", "ressortleiter", "ressortleiterin", "mitarbeiter", "mitarbeiterin", "journalist", "journalistin",
    "gastbeitrag", "kommentar", "studio", "hauptstadtstudio", "hauptstadtbüro", "team", "newsdesk", "nachrichtenredaktion", "onlineredaktion", "wirtschaftsredaktion",
  ],
  // biome-ignore format: a list reads better in rows
  proseDatelines: [
    "aus {place} berichtet {medium}", "aus {place} berichten {medium}", "aus {place} meldet {medium}", "aus {place} melden {medium}", "aus {place} schreibt {medium}",
    "wie {medium} aus {place} berichtet", "wie {medium} aus {place} meldet", "{medium} berichtet aus {place}", "{medium} meldet aus {place}", "{medium} berichten aus {place}",
    "aus {place} hat {medium} berichtet", "aus {place} berichtete {medium}", "aus {place} meldete {medium}",
  ],
  // biome-ignore format: a list reads better in rows
  mediumOpeners: [
    "die", "der", "das", "die agentur", "die nachrichtenagentur", "der sender", "der us-sender", "der fernsehsender", "der rundfunksender", "die zeitung", "die tageszeitung", "das magazin",
    "das nachrichtenmagazin", "das portal", "das nachrichtenportal", "die nachrichtenagenturen", "die agenturen", "das blatt",
  ],
  credits: [
    {
      role: "contributor",
      opens: [
        "mitarbeit :", "unter mitarbeit von", "redaktionelle mitarbeit :", "zusätzliche berichterstattung :", "zusätzliche berichterstattung von", "an diesem bericht arbeiteten",
        "an diesem artikel arbeiteten", "an diesem text haben", "an diesem bericht haben", "an diesem artikel haben", "recherche :", "mitwirkung :", "es berichteten", "zu diesem bericht trugen",
        "zu diesem artikel trugen", "zur berichterstattung trugen", "weitere berichterstattung", "mit beiträgen von", "zur berichterstattung … beigetragen", "zu dieser berichterstattung … beigetragen",
        "die berichterstattung … wurde von … unterstützt", "diese berichterstattung wurde von … unterstützt", "der bericht wurde von … unterstützt",
        "zu diesem bericht haben … beigetragen", "zu dieser meldung haben … beigetragen",
      ],
      holds: [
        "haben zu diesem bericht beigetragen", "hat zu diesem bericht beigetragen", "trug zu diesem bericht bei", "trugen zu diesem bericht bei", "haben zu diesem artikel beigetragen",
        "hat zu diesem artikel beigetragen", "trugen zu diesem artikel bei", "trug zu diesem artikel bei", "zur berichterstattung beigetragen",
      ],
    },
    {
      role: "editor",
      opens: [
        "redaktion :", "redigiert von", "redaktionelle bearbeitung :", "bearbeitet von", "bearbeitung :", "lektorat :", "schlussredaktion :", "faktencheck :", "verantwortlich :",
        "verantwortlicher redakteur :", "verantwortliche redakteurin :", "redaktion und bearbeitung :", "onlinefassung :", "online-fassung :",
      ],
    },
    {
      role: "translation",
      opens: [
        "übersetzung :", "übersetzt von", "aus dem englischen von", "aus dem englischen übersetzt", "aus dem französischen von", "aus dem französischen übersetzt", "aus dem russischen von",
        "aus dem spanischen von", "aus dem italienischen von", "aus dem türkischen von", "aus dem amerikanischen von", "aus dem amerikanischen übersetzt", "deutsche übersetzung :", "deutsch von",
        "dieser text wurde maschinell", "dieser artikel wurde maschinell", "dieser beitrag wurde maschinell", "dieser text wurde automatisch",
        "dieser artikel wurde automatisch", "dieser text wurde mit hilfe", "dieser artikel wurde mit hilfe", "dieser text ist eine übersetzung",
      ],
      holds: ["maschinell übersetzt", "automatisch übersetzt"],
    },
    {
      role: "agency",
      opens: [
        "© dpa-infocom", "dpa-infocom , dpa", "mit material von", "mit material der", "mit agenturmaterial", "mit agenturen", "mit informationen von", "mit informationen der", "mit informationen des", "mit informationen aus",
        "mit meldungen von", "mit angaben von", "unter verwendung von", "dieser beitrag wurde mit material",
        "dieser artikel wurde mit material", "dieser text enthält material", "dies ist eine meldung der", "dies ist eine meldung von", "diese meldung wurde von", "diese meldung stammt von", "diese meldung der",
        "dieser artikel wurde von der deutschen presse-agentur", "dieser text stammt von der deutschen presse-agentur", "dieser beitrag stammt von der deutschen presse-agentur",
      ],
      holds: [
        "unverändert übernommen", "unbearbeitet übernommen", "nicht redaktionell bearbeitet", "automatisch übernommen", "ohne änderungen übernommen", "direkt von der deutschen presse-agentur", "direkt aus dem dpa-newskanal",
        "aus dem dpa-newskanal",
      ],
    },
    {
      role: "source",
      opens: [
        "quelle :", "quellen :", "( quelle :", "( quellen :", "verwendete quellen :", "weitere quellen :", "infos :", "sendung :", "dieses thema im programm :", "über dieses thema berichtet", "über dieses thema berichtete",
        "dieses thema wurde am", "dieses thema im", "zuerst erschienen", "zuerst … erschienen", "zuerst … veröffentlicht", "dieser text wurde im original", "dieser artikel wurde im original", "dieser beitrag wurde im original", "zuerst veröffentlicht bei", "erstveröffentlichung", "erstmals erschienen", "der artikel erschien zuerst",
        "dieser artikel erschien zuerst", "dieser text erschien zuerst", "dieser beitrag erschien zuerst", "dieser artikel ist zuerst", "dieser text ist zuerst", "dieser beitrag ist zuerst",
        "dieser artikel wurde zuerst", "dieser text wurde zuerst", "im original veröffentlicht", "im original erschienen", "der originalartikel", "rendez-vous ,", "echo der zeit ,", "heute morgen ,", "tagesschau ,", "tagesgespräch ,",
      ],
      whole: ["verwendete quellen", "quellen", "quelle", "quellenangaben"],
      holds: ["erschien zuerst bei", "erschien zuerst auf", "erschien zuerst in"],
    },
    {
      role: "author",
      opens: ["das gespräch führte", "das gespräch führten", "das interview führte", "das interview führten", "die fragen stellte", "die fragen stellten", "interview :", "autor :", "autorin :", "autoren :", "text :", "bericht :", "verfasser :", "verfasserin :", "ein beitrag von"],
    },
  ],
  // biome-ignore format: a list reads better in rows
  pictureMarks: ["foto", "fotos", "bild", "bilder", "bildquelle", "bildrechte", "bildnachweis", "fotoquelle", "fotograf", "fotografin", "grafik", "symbolbild", "archivbild", "archivfoto", "symbolfoto", "video", "montage", "fotomontage", "illustration", "karte", "copyright"],
  // biome-ignore format: a list reads better in rows
  pictureHints: ["( l . )", "( r . )", "( m . )", "( links )", "( rechts )", "( mitte )", "( archivbild )", "( archivfoto )", "( symbolbild )", "( symbolfoto )", "links im bild", "rechts im bild", "im bild :", "auf dem bild", "v . l . n . r", "von links", "( v . l . )", "( v . l . n . r . )", "( 2 . v . l . )", "( archiv )"],
  // biome-ignore format: a list reads better in rows
  stampOpeners: [
    "stand", "stand :", "aktualisiert", "aktualisiert am", "aktualisiert :", "zuletzt aktualisiert", "zuletzt aktualisiert am", "letzte aktualisierung", "letzte aktualisierung :", "update", "update :", "akt . :", "erstellt", "erstellt :", "erstellt am",
    "veröffentlicht", "veröffentlicht :", "veröffentlicht am", "publiziert", "publiziert :", "publiziert am", "erschienen", "erschienen am", "erschienen :", "online seit", "zuerst veröffentlicht", "zuerst veröffentlicht am", "datum :", "vom", "geändert am", "zuletzt geändert",
    "zuletzt geändert am", "letztes update", "letztes update :", "letzte änderung", "artikel vom", "meldung vom", "- aktualisiert am",
  ],
  // biome-ignore format: a list reads better in rows
  stampWords: ["um", "uhr", "am", "den", "dem", "vom", "std", "stunde", "stunden", "minute", "minuten", "min", "sek", "tag", "tagen", "woche", "wochen", "mesz", "mez", "aktualisiert", "stand", "veröffentlicht", "erstellt", "ab", "seit", "zuletzt", "letzte", "update", "geändert", "gmt", "utc", "erschienen"],
  stampSigns: ["heute", "gestern", "vor", "gerade"],
  relatedLabels: [
    "themen :", "thema :", "schlagwörter :", "schlagworte :", "stichwörter :", "stichworte :", "tags :", "mehr zu :", "mehr zum thema :", "siehe auch :", "themen in diesem artikel :", "rubrik :", "ressort :",
  ],
  vocatives: ["Herr", "Frau", "Herrn"],
  // biome-ignore format: a list reads better in rows
  genres: ["kommentar", "analyse", "interview", "eilmeldung", "glosse", "leitartikel", "reportage", "essay", "exklusiv", "porträt", "kolumne", "gastbeitrag", "meinung", "hintergrund", "live-ticker", "liveticker", "newsticker", "ticker", "live", "faktencheck", "rezension", "nachruf", "kritik", "bericht", "pro und contra", "blaulicht", "update", "eil"],
  addressPronouns: ["Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer"],
  textLabels: ["behauptung :", "bewertung :", "fakten :", "fazit :", "hintergrund :"],
  boilerplate: {
    details: {
      whole: ["details zur meldung", "details zum artikel", "details zum beitrag", "details", "meldungsdetails", "artikeldetails", "infos zur meldung", "informationen zum artikel", "über diesen artikel", "zum artikel", "angaben zur meldung"],
    },
    related: {
      whole: [
        "mehr zum thema", "zum thema", "mehr dazu", "mehr", "mehr lesen", "auch interessant", "lesen sie auch", "das könnte sie auch interessieren", "das könnte dich auch interessieren", "das könnte sie interessieren",
        "verwandte themen", "verwandte artikel", "ähnliche artikel", "ähnliche themen", "ähnliche beiträge", "weitere artikel", "weitere themen", "weitere meldungen", "weitere nachrichten", "weitere beiträge", "weiterlesen", "passend zum thema", "zum selben thema", "meistgelesen",
        "meistgelesene artikel", "meist gelesen", "meistgelesene", "am meisten gelesen", "top-themen", "topthemen", "empfehlungen der redaktion", "empfehlungen", "unsere empfehlungen", "aus dem ressort", "mehr aus dem ressort", "neueste artikel", "neueste nachrichten",
        "aktuelle themen", "themen", "thema", "schlagwörter", "schlagworte", "stichwörter", "tags", "siehe auch", "dossier", "mehr nachrichten", "mehr nachrichten aus der region", "mehr für sie", "links zum thema", "links", "nächster artikel", "vorheriger artikel",
        "mehr von uns", "mehr aus der region", "video-empfehlung", "lesetipps", "lesetipp", "beliebt", "beliebte artikel", "auch spannend", "zum weiterlesen", "weiterführende links", "mehr zu diesem thema", "themen in diesem artikel", "mehr auf unserer seite",
      ],
      opens: [
        "lesen sie auch", "lesen sie hier", "lesen sie mehr", "lesen sie dazu", "lesen sie außerdem", "lesen sie jetzt", "lesen sie weiter", "lies auch", "lies hier", "lies mehr", "lies dazu", "mehr zum thema", "mehr zu diesem thema", "mehr lesen", "mehr dazu :", "mehr dazu lesen", "mehr dazu hier",
        "mehr über", "mehr aus", "mehr von :", "mehr von uns", "mehr zu :", "mehr nachrichten", "mehr hintergründe", "das könnte sie auch", "das könnte dich auch", "das könnte sie interessieren", "auch interessant", "auch interessant :", "passend dazu", "passend zum thema", "zum selben thema",
        "zum thema :", "ähnliche artikel", "verwandte themen", "verwandte artikel", "weitere artikel", "weitere meldungen", "weitere nachrichten", "weitere informationen zum thema", "weitere infos zum thema", "siehe auch", "hier lesen sie", "hier geht es zu", "hier geht's zu", "hier geht es zum", "hier geht's zum",
        "zur themenseite", "alles zum thema", "alles über", "alle artikel", "alle nachrichten", "alle infos", "meistgelesen", "lesetipp :", "> > >", "> >", "hören sie auch", "sehen sie auch", "schauen sie auch", "sehen sie hier", "hören sie hier",
        "alle entwicklungen", "aktuelle entwicklungen", "nächster artikel", "vorheriger artikel",
      ],
      mayOpen: ["kommentar :", "interview :", "hintergrund :", "video :", "podcast :", "dossier :", "analyse :"],
    },
    newsletter: {
      whole: ["newsletter", "newsletter abonnieren", "newsletter bestellen", "jetzt newsletter abonnieren", "zum newsletter", "kostenlos abonnieren", "jetzt anmelden", "jetzt abonnieren", "abonnieren", "unser newsletter", "push-nachrichten", "anmelden", "jetzt kostenlos anmelden"],
      opens: [
        "abonnieren sie", "abonniere", "bestellen sie unseren", "melden sie sich", "melde dich", "jetzt den newsletter", "jetzt newsletter", "unser newsletter", "unseren newsletter", "mit unserem newsletter", "mit dem newsletter", "newsletter :", "der newsletter", "sie wollen keine nachricht", "sie möchten keine nachricht",
        "verpassen sie keine", "verpassen sie nichts", "immer auf dem laufenden", "keine nachricht verpassen", "folgen sie uns", "folge uns", "whatsapp-kanal", "unser whatsapp-kanal", "abonnieren sie unseren", "mit meiner anmeldung", "mit der anmeldung",
        "die wichtigsten nachrichten des tages", "die wichtigsten themen des tages", "täglich die wichtigsten", "wöchentlich die wichtigsten",
      ],
      holds: ["newsletter abonnieren", "unseren newsletter", "unserem newsletter", "direkt in ihr postfach", "direkt ins postfach", "per e-mail in ihr postfach", "in ihrem postfach", "whatsapp-kanal", "für den newsletter", "zum newsletter an"],
    },
    advertisement: {
      whole: ["anzeige", "anzeigen", "werbung", "advertorial", "sponsored", "gesponsert", "anzeige :", "- anzeige -", "externer inhalt", "affiliate", "werbepartner", "weiter nach der anzeige", "artikel wird nach der anzeige fortgesetzt", "nach der anzeige geht es weiter", "nach der werbung weiterlesen", "nach der werbung geht es weiter"],
      opens: ["anzeige :", "werbung :", "weiterlesen nach der anzeige", "weiter nach der anzeige", "der artikel wird nach der anzeige", "nach der anzeige", "nach der werbung",  "* anzeige :"],
    },
    share: {
      // biome-ignore format: a list reads better in rows
      whole: [
        "teilen", "artikel teilen", "diesen artikel teilen", "beitrag teilen", "auf facebook teilen", "bei facebook teilen", "auf twitter teilen", "auf x teilen", "per whatsapp teilen", "per mail teilen", "per e-mail teilen", "drucken", "artikel drucken", "seite drucken", "merken", "artikel merken", "vorlesen", "artikel anhören",
        "artikel vorlesen", "beitrag anhören", "anhören", "audio", "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "xing", "e-mail", "email", "mail", "pinterest", "instagram", "threads", "mastodon", "bluesky", "pocket", "flipboard", "link kopieren", "kopieren", "url kopieren", "speichern", "artikel speichern", "verschenken",
        "artikel verschenken", "senden", "versenden", "per mail", "per e-mail", "messenger", "facebook messenger", "signal", "reddit", "tiktok", "youtube", "snapchat", "leseliste", "zur merkliste", "merkliste", "schriftgröße", "textgröße",
      ],
      opens: ["teilen :", "teilen auf", "teilen via", "auf facebook teilen", "artikel teilen :", "diesen artikel teilen", "teilen sie diesen", "artikel anhören", "link wurde", "folgen sie", "artikel versenden", "bei facebook", "auf facebook", "via whatsapp"],
    },
    navigation: {
      // biome-ignore format: a list reads better in rows
      whole: [
        "startseite", "zur startseite", "home", "menü", "menü öffnen", "menü schließen", "suche", "suchen", "zum inhalt", "zum inhalt springen", "zur hauptnavigation springen", "zur navigation", "zum seitenanfang", "nach oben", "zurück", "zurück zur startseite", "zurück zur übersicht", "weiter", "schließen",
        "impressum", "datenschutz", "datenschutzerklärung", "agb", "kontakt", "über uns", "hilfe", "login", "logout", "einloggen", "mein konto", "abo", "abonnement", "e-paper", "epaper", "archiv", "podcast", "podcasts", "mediathek", "video", "videos", "galerie", "bildergalerie", "fotostrecke", "bildstrecke",
        "cookie-einstellungen", "privatsphäre", "privatsphäre-einstellungen", "barrierefreiheit", "nutzungsbedingungen", "nutzungshinweise", "mediadaten", "jobs", "karriere", "sitemap", "rss", "inhalt", "inhaltsverzeichnis", "in diesem artikel", "übersicht", "auf einer seite lesen", "seite", "nächste seite", "vorherige seite",
        "politik", "wirtschaft", "kultur", "sport", "panorama", "wissen", "gesellschaft", "meinung", "regionales", "ausland", "inland", "reise", "gesundheit", "digital", "wetter", "leben", "auto", "technik", "feuilleton", "nachrichten", "mehr anzeigen", "alle anzeigen", "mehr laden", "weniger anzeigen", "ausblenden", 
      ],
      opens: ["zum inhalt", "zur startseite", "zurück zu", "zurück zur", "sie sind hier", "sie befinden sich hier", "impressum |", "impressum ·", "datenschutz |", "kontakt |", "home |", "home >", "startseite >", "startseite |", "startseite /", "home /", "startseite ›", "home ›", "startseite »", "springe zu", "springen sie", "direkt zum"],
    },
    comments: {
      whole: ["kommentare", "kommentar", "kommentieren", "kommentar schreiben", "kommentare anzeigen", "kommentare lesen", "zu den kommentaren", "diskutieren", "jetzt kommentieren", "kommentar verfassen", "leserkommentare", "alle kommentare", "alle kommentare anzeigen", "artikel kommentieren", "mitdiskutieren", "forum", "# kommentare", "# kommentar", "kommentarbereich", "leserbrief schreiben"],
      opens: ["kommentare (", "kommentare :", "schreiben sie einen kommentar", "schreiben sie den ersten", "schreibe einen kommentar", "ihre meinung ist", "ihre meinung zum", "sagen sie uns ihre meinung", "diskutieren sie mit", "diskutieren sie über", "was denken sie", "was meinen sie", "haben sie einen fehler", "fehler gefunden", "um kommentieren zu können", "bitte melden sie sich an ,", "die kommentarfunktion", "die kommentare sind", "kommentare sind", "alle kommentare"],
      holds: ["um zu kommentieren", "um einen kommentar zu schreiben", "kommentarfunktion"],
    },
    copyright: {
      whole: ["alle rechte vorbehalten"],
      opens: ["© #", "copyright #", "copyright ©", "( c ) #", "copyright by", "alle rechte vorbehalten", "© alle rechte"],
      holds: ["alle rechte vorbehalten", "all rights reserved", "vervielfältigung nur mit", "rechte am artikel", "nutzungsrechte erwerben", "weiterverwendung nur mit", "rechte am"],
    },
    "update-stamp": {
      opens: ["dieser artikel wird laufend aktualisiert", "dieser text wird laufend aktualisiert", "dieser beitrag wird laufend aktualisiert", "diese meldung wird laufend aktualisiert", "dieser artikel wird fortlaufend aktualisiert", "diese nachricht wird aktualisiert", "dieser artikel wurde aktualisiert", "dieser text wurde aktualisiert", "dieser artikel wurde zuletzt", "dieser beitrag wurde zuletzt", "diese meldung wurde aktualisiert"],
      holds: ["wird laufend aktualisiert", "wird fortlaufend aktualisiert", "wird ständig aktualisiert"],
    },
    "correction-note": {
      opens: ["korrektur :", "korrekturhinweis", "korrekturhinweis :", "berichtigung :", "anmerkung der redaktion :", "anm . der redaktion", "anm . d . red", "anmerkung : in einer früheren", "in einer früheren version", "in einer früheren fassung", "in einer vorherigen version", "in der ursprünglichen version", "in der ursprünglichen fassung", "in einer ersten version", "hinweis : in einer früheren", "hinweis der redaktion", "transparenzhinweis", "transparenz-hinweis", "wir haben diesen fehler", "wir haben den fehler", "richtigstellung :", "korrigierte fassung"],
      holds: ["in einer früheren version dieses", "in einer früheren fassung dieses", "wir haben das korrigiert", "haben den fehler korrigiert", "haben die stelle korrigiert", "bitten , den fehler zu entschuldigen"],
    },
    other: {
      // biome-ignore format: a list reads better in rows
      whole: ["detailansicht öffnen", "bild vergrößern", "bild in lightbox öffnen", "vergrößern", "artikel anhören", "inhalte laden", "externen inhalt laden", "externe inhalte anzeigen", "inhalt anzeigen", "lesezeit", "zur person", "der autor", "die autorin", "über den autor", "über die autorin", "zum autor", "zur autorin", "zum unternehmen", "hinweis", "feedback", "feedback geben", "fehler melden", "haben sie fragen", "plus", "abo testen", "jetzt testen", "jetzt weiterlesen", "jetzt registrieren", "exklusiv für abonnenten", "nur für abonnenten", "premium"],
      opens: [
        "lesezeit", "lesezeit :", "lesedauer", "lesedauer :", "# min", "# minuten lesezeit", "# minute lesezeit", "# min . lesezeit", "lesen sie diesen artikel", "weiterlesen mit", "weiterlesen mit :", "jetzt weiterlesen", "jetzt testen", "testen sie", "dieser artikel ist teil", "dieser text ist teil", "dieser beitrag ist teil", "dieser artikel gehört zu", "dieser text gehört zu", "an dieser stelle finden sie", "an dieser stelle ist ein", "an dieser stelle befindet sich", "hier befindet sich ein", "empfohlener externer inhalt", "empfohlener redaktioneller inhalt",
        "externer inhalt von", "dieser inhalt wird von", "ich bin damit einverstanden", "ich bin einverstanden", "wir benötigen ihre zustimmung", "wir benötigen ihre einwilligung", "mit ihrer zustimmung", "um diesen inhalt", "um dieses element", "zum anzeigen dieses", "wir verwenden cookies", "diese website verwendet", "diese webseite verwendet", "diese seite nutzt", "ihre registrierung", "registrieren sie sich", "sie haben bereits ein", "bereits abonnent", "sind sie bereits", "schon abonnent", "bereits registriert", "zugang zu allen",
        "alle artikel lesen", "unterstützen sie", "unterstütze uns", "ihnen gefällt", "hat ihnen der artikel", "hat ihnen dieser artikel", "war dieser artikel hilfreich", "wie hat ihnen", "schreiben sie uns", "schreiben sie an", "haben sie anregungen", "haben sie hinweise", "haben sie fragen", "haben sie einen tipp", "feedback an", "hinweise an", "kontakt zur redaktion", "so erreichen sie", "mit * gekennzeichnete links", "die mit * gekennzeichneten", "die mit einem * gekennzeichneten", "transkript", "kennen sie schon", "die autorin ist", "der autor ist", "über den autor", "über die autorin", "zur person :", "der gastautor", "die gastautorin", "das portal *", "dieser artikel wurde mit ki",
        "mit unterstützung von ki", "dieser text wurde mit ki", "die redaktion behält sich",
      ],
      // biome-ignore format: a list reads better in rows
      holds: ["affiliate-link", "affiliate-links", "erhalten wir … provision", "bekommen wir … provision", "wir erhalten beim kauf", "externen inhalt", "externer inhalt", "externem inhalt", "ihrer zustimmung", "ihrer einwilligung", "schreiben sie uns an", "redaktionellen inhalt", "personenbezogene daten", "datenschutzerklärung", "externe inhalte", "allgemeinen geschäftsbedingungen", "mit ihrem abo", "abonnentinnen und abonnenten", "zur verfügung gestellt bekommen", "plus-artikel", "jederzeit kündbar", "monatlich kündbar", "jetzt kostenlos testen", "probeabo"],
    },
  },
};
