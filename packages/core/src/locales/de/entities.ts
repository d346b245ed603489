import type { EntityData } from "../../locale/entity-data.ts";
import { names, words } from "../../locale/word-list.ts";
import { germanCountries } from "./countries.ts";

/**
 * How German news names people, organisations, places, documents and events. Written by hand; what to
 * list was decided and measured with the train and development parts of GermEval 2014 (see NOTICE).
 */
export const germanEntities: EntityData = {
  countries: germanCountries,
  adjectiveEndings: ["e", "en", "er", "es", "em", ""],
  genitiveEndings: ["s", "’s", "'s", "’", "'"],
  personForms: [
    {
      ending: "mann",
      men: ["mann", "manns", "mannes"],
      women: ["frau"],
      several: ["leute", "leuten", "männer", "frauen"],
    },
    { ending: "er", men: ["er", "ers"], women: ["erin"], several: ["er", "ern", "erinnen"] },
    { ending: "e", men: ["e", "en", "er"], women: ["in", "e"], several: ["en", "innen"] },
    { ending: "", men: ["", "s", "es", "en"], women: ["in"], several: ["e", "en", "innen"] },
  ],
  roles: words(`
    abgeordnete abt admiral aktivist aktionär akademiker amtsinhaber amtskollege amtsvorgänger analyst anchorman
    angeklagte anführer angreifer anwalt anwältin
    apotheker arbeiter architekt artist arzt ärztin assistent astronaut astronom athlet attaché attentäter
    aufseher außenminister autor
    bäcker ballerina banker bariton basketballer bauer bauherr bassist beamte beamtin beauftragte berater
    bergsteiger berichterstatter besitzer bewerber
    bildhauer biograf biologe bischof botschafter boxer bruder bundesrat bürgermeister bürgerrechtler chef
    chemiker choreograf chirurg christdemokrat
    comedian darsteller dekan designer dichter diktator diplomat dirigent direktor dissident dozent dramatiker
    drummer
    ehefrau ehemann eigentümer einwanderer entdecker enkel entwickler erfinder erzbischof erzieher ermittler
    ethnologe experte
    fahrer feldherr feldmarschall filmemacher finanzier flügelstürmer flüchtling forscher fotograf frau freund
    freundin führer fußballer fürst
    funktionär gatte gattin geiger geistliche geograf general generaldirektor generalsekretär germanist
    geschäftsführer geschäftsmann gesandte gitarrist gouverneur gründer großvater großmutter
    häftling handballer händler häuptling held herausgeber historiker hersteller humanist hürdenläufer
    informatiker imam inhaber ingenieur innenminister
    inspektor installateur intendant investor jurist journalist jäger kabarettist kaiser kaiserin kameramann
    kanzler kandidat kaplan kapitän kardinal karikaturist
    keeper kellner kicker klägerin kläger koch kollege komiker komponist kommandant kommandeur kommissar
    kommissarin könig königin konsul koordinator korrespondent
    kosmonaut kritiker künstler kunsthistoriker kurfürst kurator landrat landrätin landwirt lebensgefährte legende
    lehrer leichtathlet leiter leutnant lobbyist lyriker
    maler manager marketingchef marschall mathematiker mäzen mediziner mechaniker meister meteorologe minister
    ministerpräsident mitarbeiter mitbegründer mitglied
    moderator mönch mörder musiker mutter nachfolger nationalspieler nobelpreisträger nonne notar obmann obfrau
    oberbürgermeister oberst offizier ökonom oligarch opernsänger
    orientalist papst parlamentarier partner pastor pater patriarch pazifist pfarrer philosoph physiker pianist
    pilot pionier politiker politologe polizist popstar
    präfekt präses präsident premier premierminister pressesprecher priester prinz prinzessin produzent professor
    profi programmierer propst prophet provokateur psychiater psychologe publizist
    rapper rechtsanwalt rechtsanwältin redakteur rebell referent reformator regent regierungschef regisseur reiter
    rektor rennfahrer reporter richter ritter rocker romancier
    sänger sachbearbeiter sachverständige schauspieler schiedsrichter schlagzeuger schriftsteller schüler
    schwester schwimmer schwimmerin seelsorger sekretär senator sicherheitsberater sieger
    skifahrer skirennläufer skispringer sohn soldat solist sopranistin soziologe sozialdemokrat spezialist spieler
    sportler sprecher sprinter staatsanwalt staatsanwältin staatschef staatsmann
    star statistiker stadtrat stadträtin stammspieler sternekoch stifter strafverteidiger stratege student stürmer
    superintendent superstar täter taxifahrer techniker tennisspieler
    tenor terrorist theologe therapeut tochter torhüter torjäger torschütze torwart trainer turner übersetzer
    umweltschützer unternehmer urheber vater vermieter verleger vertreter verteidiger veteran vizepräsident
    virologe vorgänger vorsitzende vorstand vorstandschef vorsteher wirt wissenschaftler witwe wortführer zar
    zauberer zeichner zeuge zoologe züchter
    vetter cousin onkel tante neffe nichte nachbar feuerwehrmann helfer retter wächter schützer ologe dezernent
    weltmeister europameister olympiasieger torhüterin bundeskanzler ideologe coach boss capo kopf doktor
    gouvernante ikone talent
  `),
  surnames: words(`
    Merkel Merz Scholz Habeck Baerbock Lindner Söder Laschet Kretschmann Wagenknecht Weidel Höcke Gysi Lafontaine
    Schröder Stoiber Westerwelle Steinmeier Müntefering Steinbrück Schäuble Gauck Wulff Köhler Seehofer Gabriel
    Guttenberg Trittin Fischer Beck Kohl Adenauer Brandt Genscher Strauß Honecker Ulbricht Hitler Goebbels Göring
    Himmler Stalin Lenin Trotzki Gorbatschow Jelzin Putin Medwedew Lawrow Selenskyj Lukaschenko Chruschtschow Mao
    Trump Biden Obama Bush Clinton Reagan Nixon Kennedy Roosevelt Churchill Thatcher Blair Cameron Johnson Macron
    Sarkozy Hollande Chirac Mitterrand Berlusconi Prodi Meloni Erdogan Erdoğan Orbán Tusk Kurz Haider Netanjahu
    Arafat Scharon Assad Gaddafi Mubarak Ahmadinedschad Chamenei Khomeini Castro Chávez Mandela Gandhi Modi Musk
    Gates Zuckerberg Bezos Mehdorn Ackermann Jesus Christus Moses Napoleon Caesar Cäsar Augustus Sokrates Platon
    Aristoteles Cicero Vergil Goethe Schiller Lessing Heine Kafka Brecht Shakespeare Dante Mozart Beethoven Bach
    Brahms Schubert Wagner Verdi Kant Hegel Marx Engels Nietzsche Freud Einstein Newton Darwin Luther Bismarck
    Gutenberg Madonna Klinsmann Löw Beckenbauer Ballack Lahm Podolski Schweinsteiger Ronaldo Messi Klopp Hoeneß
    Federer Nadal Vettel Räikkönen Ullrich Rehhagel Heynckes Guardiola Mourinho Müller Schmidt Schmitt Schulz
    Schulze Hoffmann Hofmann Schneider Weber Meyer Meier Maier Mayer Krüger Hartmann Lehmann Herrmann Krause
    Zimmermann Schmitz Huber Peters Möller Winkler Lorenz Baumann Böhm Schumacher Krämer Vogt Seidel Haas Ziegler
    Kuhn Kühn Pohl Busch Bergmann Voigt Wolff Pfeiffer Neumann Schäfer Jahn Adams Smith Jones Brown Wilson Miller
    Williams Walker Roberts Taylor Thompson Anderson Jackson White Hansen Jensen Nielsen Petersen Andersen Novak
    García Rodríguez Fernández López González Rossi Nguyen Singh Khan Yılmaz Steiner Moser Gruber Becker Hecker
  `),
  surnameEndings: words(
    "enko owski ewski inski ović ovic ević evic wić icz escu schwili dse oglu oğlu jew sson insky owsky ejew",
  ),
  femaleRoles: words(
    "äbtissin ärztin anwältin botschafterin beamtin landrätin stadträtin rätin köchin bäuerin frau witwe mutter tochter schwester nonne diva",
  ),
  addressWomen: words(
    "Frau Fr Mrs Ms Miss Madame Lady Dame Signora Schwester Königin Kaiserin Prinzessin Fürstin Gräfin Herzogin",
  ),
  addressMen: words(
    "Herr Herrn Hr Mr Monsieur Lord Sir Signor Pater König Kaiser Prinz Fürst Graf Herzog Papst Kardinal Scheich Zar",
  ),
  articles: words("der die ein eine einer einem einen dem den"),
  courtesies: words("Frau Fr Herr Herrn Hr Doktor Lady Lord Sir Dame Miss"),
  roleAdjectives: words(
    "ehemalig früher damalig heutig neu alt designiert stellvertretend scheidend amtierend bisherig verstorben künftig gewählt parteilos zuständig umstritten bekannt berühmt jung ältest erst zweit leitend regierend kommissarisch deutschsprachig sozialdemokratisch konservativ liberal grün oberst",
  ),
  organisations: names(`
    Europäische Union=EU, Vereinte Nationen=UN=UNO, Nato=NATO, Bundestag, Bundesrat, Bundesliga, Deutscher
    Bundestag, Weißes Haus, Weißen Hauses, Pentagon, Kreml, Repräsentantenhaus,
    US-Kongress, EU-Kommission, Europäische Kommission, Europäisches Parlament, Europaparlament, Europarat,
    Europäische Zentralbank=EZB, Europäischer Gerichtshof=EuGH, Bundesverfassungsgericht, Bundesgerichtshof=BGH,
    Bundesverwaltungsgericht,
    Bundesbank, Deutsche Bundesbank, Bundeswehr, Bundespolizei, Bundeskriminalamt=BKA,
    Bundesnachrichtendienst=BND, Verfassungsschutz, Bundesamt für Verfassungsschutz, Bundesagentur für Arbeit,
    Bundeskartellamt, Bundesanwaltschaft, Reichstag, Deutsche Reichsbahn, Rote Khmer, DZ Bank, Merck, Ericsson,
    Saab, Michelin, T-Mobile, Münchener Rück, Swiss Re, Schering, Ratiopharm, Freenet, Exxon Mobil, ExxonMobil,
    Time Warner, DaimlerChrysler, Chrysler, Chevrolet, Dornier, Reebok, Scientology, Deutscher Olympischer
    Sportbund, Deutscher Fußball-Bund, Deutsche Fußball Liga, Deutsche Presse-Agentur, Charité, Eurostat, Nasdaq,
    Fed, Royal Society, Royal Navy, Hypo Real Estate, Société Générale, Erzgebirge Aue, Galatasaray, Fenerbahçe,
    Inter, Roma, Statistisches Bundesamt, Robert Koch-Institut=RKI, Robert-Koch-Institut,
    Internationaler Währungsfonds=IWF, Weltbank, Weltgesundheitsorganisation=WHO, Welthandelsorganisation=WTO,
    Internationaler Strafgerichtshof, Internationale Atomenergiebehörde=IAEA, UN-Sicherheitsrat, Sicherheitsrat,
    Unesco=UNESCO, Unicef=UNICEF, OECD, OPEC=Opec, OSZE,
    CDU, CSU, SPD, FDP, AfD, BSW, NPD, DKP, PDS, SED, KPD, NSDAP, Grüne, Grünen, Linke, Linkspartei,
    Piratenpartei, Freie Wähler, Bündnis 90/Die Grünen, ÖVP, FPÖ, SPÖ, Neos, BZÖ, SVP, CVP, Tories, Labour, Labour
    Party, Demokraten, Republikaner, Hamas, Hisbollah, Taliban, Al-Kaida, Al Kaida, Fatah, PKK, ETA, IRA,
    Islamischer Staat=IS, Likud, AKP, CHP, KPdSU, Tea Party, Solidarność, Ku Klux Klan, SA, SS, Gestapo, Stasi,
    Wehrmacht, Waffen-SS, KGB, FSB, CIA, FBI, NSA, BBC, NASA=Nasa, ESA, CERN, Mossad, Scotland Yard, Rote Armee,
    RAF,
    Siemens, Volkswagen, VW, BMW, Daimler, Mercedes, Mercedes-Benz, Audi, Porsche, Opel, Ford, General Motors,
    Toyota, Honda, Nissan, Fiat, Renault, Peugeot, Volvo, Tesla, Deutsche Bahn, Deutsche Bank, Commerzbank,
    Dresdner Bank, Postbank, KfW, Allianz, Munich Re, Ergo, Axa, Telekom, Deutsche Telekom, Vodafone, Telefónica,
    O2, Deutsche Post, DHL, Lufthansa, Air Berlin, Ryanair, Easyjet, Airbus, Boeing, EADS, Rheinmetall,
    ThyssenKrupp, Thyssenkrupp, BASF, Bayer, Bayer AG, Henkel, Linde, SAP, Infineon, Adidas, Puma, Nike, Aldi,
    Lidl, Rewe, Edeka, Metro, Karstadt, Kaufhof, Otto, Tchibo, Eon, E.on, RWE, EnBW, Vattenfall, Gazprom, Rosneft,
    Shell, BP, Exxon, Total, Google, Apple, Microsoft, Facebook, Meta, Amazon, Twitter, Youtube, YouTube,
    Wikipedia, Netflix, Intel, IBM, Dell, HP, Hewlett-Packard, Samsung, Sony, Nokia, Huawei, Nintendo, Philips,
    Motorola, Yahoo, Yahoo!, eBay, Ebay, Oracle, Nvidia, OpenAI, TikTok, Uber, Bosch, Continental, MAN, Hochtief,
    Bertelsmann, Axel Springer, Springer, ProSiebenSat.1, Warner, Disney, Paramount, McDonald's, McDonald’s,
    Coca-Cola, Nestlé, Novartis, Roche, UBS, Credit Suisse, Raiffeisen, Biontech, Pfizer, Moderna, Wirecard,
    Lehman Brothers, Goldman Sachs, JP Morgan, Morgan Stanley, Blackrock, Unicredit, Societe Generale, Northrop
    Grumman, Lockheed Martin, General Electric, Ikea, H&M, Zalando,
    Verdi=ver.di, IG Metall, DGB, Deutscher Gewerkschaftsbund, GEW, BDI, BDA, DIHK, IHK, ADAC, DRK, Deutsches
    Rotes Kreuz, Rotes Kreuz, Roten Kreuz, THW, DLRG, Caritas, Diakonie, Greenpeace, WWF, BUND, Nabu=NABU, Amnesty
    International, Human Rights Watch, Attac, Pro Asyl, Ärzte ohne Grenzen, Brot für die Welt, Misereor, Pro
    Familia, EKD, DFB, DFL, Uefa=UEFA, Fifa=FIFA, IOC, DOSB, Stiftung Warentest, ifo, Ifo-Institut, DIW,
    Max-Planck-Gesellschaft, Fraunhofer-Gesellschaft, GEZ, GEMA, BaFin, Bafin, TÜV, Schufa, NABU, BVG, HSH
    Nordbank, BayernLB, WestLB, Harvard, MIT, Oxford, Champions League, Europa League, Premier League,
    Formel 1, NBA, NHL, NFL,
    Bayern München, FC Bayern, FC Bayern München, Borussia Dortmund=BVB, Borussia Mönchengladbach, Bayer
    Leverkusen, Bayer 04 Leverkusen, Werder Bremen, Werder, Schalke, Schalke 04, FC Schalke 04, Hamburger SV=HSV,
    Hertha BSC, Hertha, Eintracht Frankfurt, Eintracht Braunschweig, VfB Stuttgart, VfL Wolfsburg, VfL Bochum,
    Hannover 96, Mainz 05, FSV Mainz 05, SC Freiburg, 1. FC Köln, 1. FC Nürnberg, 1. FC Kaiserslautern, 1. FC
    Union Berlin, Union Berlin, Hansa Rostock, Energie Cottbus, Arminia Bielefeld, Alemannia Aachen, Fortuna
    Düsseldorf, MSV Duisburg, 1899 Hoffenheim, TSG Hoffenheim, RB Leipzig, FC Augsburg, FC St. Pauli, Karlsruher
    SC, Dynamo Dresden, SpVgg Greuther Fürth, Greuther Fürth, 1860 München, Real Madrid, FC Barcelona, Barça,
    Atlético Madrid, Manchester United, Manchester City, FC Chelsea, Chelsea, FC Arsenal, Arsenal, FC Liverpool,
    Tottenham Hotspur, AC Mailand, Inter Mailand, Juventus Turin, Juventus, AS Rom, Lazio Rom, Paris
    Saint-Germain, Ajax Amsterdam, Rapid Wien, Austria Wien, Sturm Graz, Red Bull Salzburg, FC Basel, Celtic
    Glasgow, Ferrari, McLaren, Red Bull, Eisbären Berlin, Alba Berlin, Adler Mannheim, Kölner Haie
  `),
  legalForms: words(
    "GmbH AG KG KGaA SE e.V eG oHG OHG mbH Inc Ltd Corp Corporation LLC plc PLC S.A SA SpA NV BV Holding Group Gruppe Co AB ASA Limited Company",
  ),
  clubs: words(
    "FC SC SV TSV VfB VfL VfR TSG SpVgg FSV BSC HSV MSV SSV TuS TV TC ASV AC AS BC BSV DSC EC EHC ERC HC HSG KSC KSV MTV OSC RB SG TG TSC TTC TuRa USC Eintracht Borussia Fortuna Arminia Alemannia Dynamo Dinamo Lokomotive Sparta Spartak Rapid Wacker Viktoria Concordia Germania Hertha Union Real Atlético Sporting Benfica Olympique",
  ),
  organisationHeads: words(`
    ministerium ministeriums amt amts amtes gericht gerichts gerichtshof kammer behörde universität uni hochschule
    fachhochschule gymnasium akademie institut instituts stiftung gesellschaft verband verbands verbandes bund
    verein vereins partei
    gewerkschaft bank sparkasse versicherung konzern konzerns werke verlag verlags zeitung theater theaters oper
    museum museums orchester philharmoniker symphoniker kirche bistum erzbistum diözese kloster klinik klinikum
    krankenhaus feuerwehr polizei polizeidirektion staatsanwaltschaft
    kommission ausschuss parlament landtag senat rat fraktion armee agentur zentrum zentrale organisation
    initiative bewegung liga kongress komitee rundfunk radio tv fernsehen records studios bahn airlines airways
    motors partners brothers group
  `),
  organisationLinks: words("für der des von zur zum und & of for"),
  placeHeads: words(`
    straße strasse gasse allee chaussee berg ingen dorf heim bach burg see hausen hofen stedt rode brunn furt
    weiler beuren stadion kirchen büttel reuth
  `),
  placeOpeners: words(`
    Bad Sankt St Santa Santo San Porto Puerto Fort Saint Mount Lake Kap Rio Los Las El La New Neu Val Monte Sao
    São Île
  `),
  placeTitles: words(`
    stadt insel halbinsel gemeinde provinz bezirk dorf ort ortsteil stadtteil region bundesstaat fluss landkreis
    kreis flughafen bahnhof departement département grafschaft kanton berg planet ortschaft siedlung schloss burg
    bistum fürstentum herzogtum königreich hafen metropole kolonie inselgruppe vulkan wüste
  `),
  placeTails: words(
    "Straße Strasse Weg Platz Allee Chaussee Gasse Damm Ring Ufer See Wald Berg Tor Meer Kanal Park Garten Hof Brücke Land",
  ),
  placePrefixes: words("Nordost Nordwest Südost Südwest Nord Süd Ost West Zentral Mittel Ober Unter Nieder"),
  placePrepositions: words(
    "in aus nach bei nahe unweit nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich bis ab",
  ),
  acronymOpeners: words("der die das des dem den bei beim von und zur zum vom"),
  ambiguousPlaces: words(
    "Löhne Essen Halle Aue Leer Siegen Plön Singen Hamm Celle Linden Weiden Spa Hagen Heide Wiesen Bergen",
  ),
  nationalBodies: words("Bundesregierung Kongress Bundeskabinett"),
  nounEndings: words(`
    ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis tum ment ismus ling chen ik ive
    age enz anz ade ette ine ose ereich form lern gabe fahren tellen leitung zahl zahlen weise wert tragen orten
    hluss haft zeit zeiten kreisen kreis angaben betrieb betriebe betrieben fragen frage kraft kräfte sicht folge
    folgen bedarf bezug gründen grund gründe ablauf gefahr gefahren brand holz arten dienst dienste kürze höhe
    kauf gang besitz gebrauch ruhe punkt punkte punkten gestalt front takt konflikt teil teilen teile nacht stoff
    einklang wasser aluminium protest schutz umlauf mittel mitteln mittels farbe zweifel umsatz artikel personen
    person sponsoren hinblick kontakt auftrag film filme filmen plan pläne rente summe steuern steuer erfolg
    erfolge frieden silber geld klammern menschen unternehmen jahr jahre jahren jahres jahrhundert meter metern
    beispiel titel spieler mannschaft thema themen gebäude region ziel ziele hälfte strecke eltern name namen lage
    stelle stellen nähe hand album sieg regel möglichkeit minuten leute seite seiten kilometer gebiet gebiete
    ergebnis karriere recht rechte familie familien monat monate vergleich wochenende stand abend fans kinder
    kindern schule schulen stil zuschauer boden begriff einwohner publikum größe fläche hause haus häuser länge
    anteil angebot version quartal herbst start stimme stimmen kontrolle gegner gewinn stück urteil schritt basis
    zeichen monaten liste suche grad zustand schiff schiffe stunde stunden konzept arbeit arbeiten luft gäste
    drittel augen provinz wettbewerb fahrzeug fahrzeuge vertrauen geschäft geschäfte gewalt eindruck vorteil
    vorteile sinne sinn charakter autos auto besuch studium engagement aktie aktien wunsch klasse idee ideen wort
    worte wörter streit straßen krise netz formen zugang rede spitze wagen bord anlage branche feuer rathaus
    ausland verhalten rang preis preise preisen rückgang tore status elemente schaden schäden zweck grenze grenzen
    rest küste prozess tonnen texte falle fall fälle fällen typ standort rücken versuch amtszeit menge praxis
    verkehr gegend dinge dingen marke nachfrage aufstieg tat vorschlag regie kurs vorjahr raum räume nummer
    material besucher plätze tode tod tages tag tage tagen niveau maschine produkte produkt gesicht bestand bau
    aufbau satz schicksal gedanken pflanzen chancen pause turnier aussage details auflage risiko treffen garten
    gärten abschnitt interesse interessen flucht chor angriff anspruch liter figuren viertel methoden text ursache
    rollen rolle schuss strategie gelegenheit himmel umfeld ausgaben herkunft ebene vorbild initiative nutzer foto
    fotos inhalt kategorie rad wurzeln abitur beruf wende staates auftritt struktur züge zug unfall waffen
    faktoren papier gefängnis wissen tisch gefühl anschlag anschläge anschlägen gramm wahlkampf tier tiere tieren
    effekt weihnachten aktionen entwurf feier aussicht verlust temperatur gewicht konzert konzerte orgel militär
    haut befehl spuren werte tempo damen gesetze nahrung mund bedenken gattung therapie wahl wahlen sport musik
    kultur natur umwelt politik industrie handel kosten daten medien leben sachen sache mitte ende anfang beginn
    weg wege blick platz schlag druck band bande reihe runde spiel spiele spielen kampf macht liebe angst kapital
    karte motor sektor monitor generator festland umland faktor show schau gedenkstein sandstein denkmal programm
    system systeme modell modelle projekt projekte linie serie
  `),
  nouns: words(`
    Anders Darin Brett Bart Matt Mark Allen Sonne Erde Mond Lang West Ost Nord Süd Norden Süden Osten Westen
    Nordosten Nordwesten Südosten Südwesten Deutsch Englisch Französisch Spanisch Russisch Latein Männern Städten
    Ländern Zukunft Betracht Anspruch Personalunion Kunststoff Echtzeit Lebensmitteln Beton Sichtweite Umfragen
    Aussen Außen Sommer Winter Frühling Handys Mathe Mittag Morgen Mitternacht Pfingsten Ostern Gelb Rot Grün Blau
    Schwarz Weiß Mode Premiere Hochwasser Pappe Fässern Wurst Fenster Gottes Gott Fels Reih Form Ing Prof Baby
    Weblinks Hobby Heimweh Bälde Not Eile Fahrt Haft Führung Reichweite Scharen Strömen Massen Raten Pension
    Deckung Tränen Trance Panik Flammen Theorie Eigenregie Windeseile Wahrheit Zivil Uniform Weinberg Rückzug
    Vorsprung Umschlag Dschungel Medizin Physik Chemie Bier Wein Brot Agenturen
  `),
  plainAcronyms: words(
    "TV PKW LKW PC CD DVD WM EM KZ OP GPS DNA DNS HIV AIDS USB UKW MHz GHz CO2 II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI DM EUR USD PS KW MW TH FH UHR BRD SMS MMS PDF HTML XML DJ MC OB AKW KFZ GAU EC IC ICE RE RB SUV CEO CFO WC ABC CT MRT EKG BIP LP EP OK NS SM VIP WG AG GmbH",
  ),
  documents: words(
    "mitteilung pressemitteilung studie bericht erklärung gutachten umfrage untersuchung analyse statistik papier protokoll gesetz verordnung vertrag abkommen resolution brief schreiben",
  ),
  paperLinks: words("des der von vom"),
  events: names(`
    Zweiter Weltkrieg, Zweiten Weltkriegs, Zweiten Weltkrieges, Erster Weltkrieg, Ersten Weltkriegs, Ersten
    Weltkrieges, Kalter Krieg, Kalten Krieges, Kalten Kriegs, Dreißigjähriger Krieg, Dreißigjährigen Krieges,
    Französische Revolution, Oktoberfest, Olympische Spiele, Olympischen Spielen, Olympische Winterspiele,
    Olympischen Winterspielen, Prager Frühling, Arabischer Frühling, Brexit, Holocaust, Mauerfall
  `),
  eventHeads: words(
    "weltmeisterschaft europameisterschaft weltmeisterschaften europameisterschaften wm em festival filmfestspiele gipfel konferenz messe krieg revolution aufstand",
  ),
  pronouns: {
    his: words("sein seine seinen seinem seiner seines"),
    her: words("ihr ihre ihren ihrem ihrer ihres"),
    men: words("er ihn ihm"),
    women: [],
    objects: words("ihn ihm ihnen"),
    womanOrSeveral: words("sie"),
    several: words("ihnen"),
    singularVerbs: words(
      "sagte sagt gibt bleibt ist war hat hatte wird wurde will wollte soll sollte kann konnte muss musste darf durfte mag sei habe werde wolle solle könne müsse dürfe würde hätte wäre könnte möchte weiß ging kam sah gab nahm sprach schrieb stand fand blieb ließ hieß rief trat begann gewann verlor trug hielt lud las bat zog fuhr",
    ),
    pluralVerbs: words(
      "sind haben hatten waren werden wurden wollen wollten sollen sollten können konnten müssen mussten dürfen durften mögen mochten seien hätten wären würden könnten möchten müssten dürften",
    ),
    singularVerbEndings: ["t", "te"],
    pluralVerbEndings: ["en", "eln", "ern"],
    definite: words("der die den dem des"),
  },
};
