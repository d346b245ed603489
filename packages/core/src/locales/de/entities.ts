import type { EntityData } from "../../locale/entity-data.ts";
import { names, words } from "../../locale/word-list.ts";
import { germanCountries } from "./countries.ts";

/** How German news names people, organisations, places, documents and events. Written by hand from general knowledge. */
export const germanEntities: EntityData = {
  countries: germanCountries,
  adjectiveEndings: ["e", "en", "er", "es", "em", ""],
  genitiveEndings: ["s", "’s", "'s", "’", "'"],
  genitiveInside: true,
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
    abgeordnete abt admiral aktivist aktionär akademiker amtsinhaber amtskollege amtsvorgänger analyst anchorman angeklagte anführer angreifer anwalt anwältin
    apotheker arbeiter architekt artist arzt ärztin assistent astronaut astronom athlet attaché attentäter aufseher außenminister autor
    bäcker ballerina banker bariton basketballer bauer bauherr bassist beamte beamtin beauftragte berater bergsteiger berichterstatter besitzer bewerber
    bildhauer biograf biologe bischof botschafter boxer bruder bundesrat bürgermeister bürgerrechtler chef chemiker choreograf chirurg christdemokrat
    comedian darsteller dekan designer dichter diktator diplomat dirigent direktor dissident dozent dramatiker drummer
    ehefrau ehemann eigentümer einwanderer entdecker enkel entwickler erfinder erzbischof erzieher ermittler ethnologe experte
    fahrer feldherr feldmarschall filmemacher finanzier flügelstürmer flüchtling forscher fotograf frau freund freundin führer fußballer fürst
    funktionär gatte gattin geiger geistliche geograf general generaldirektor generalsekretär germanist geschäftsführer geschäftsmann gesandte gitarrist gouverneur gründer großvater großmutter
    häftling handballer händler häuptling held herausgeber historiker hersteller humanist hürdenläufer informatiker imam inhaber ingenieur innenminister
    inspektor installateur intendant investor jurist journalist jäger kabarettist kaiser kaiserin kameramann kanzler kandidat kaplan kapitän kardinal karikaturist
    keeper kellner kicker klägerin kläger koch kollege komiker komponist kommandant kommandeur kommissar kommissarin könig königin konsul koordinator korrespondent
    kosmonaut kritiker künstler kunsthistoriker kurfürst kurator landrat landrätin landwirt lebensgefährte legende lehrer leichtathlet leiter leutnant lobbyist lyriker
    maler manager marketingchef marschall mathematiker mäzen mediziner mechaniker meister meteorologe minister ministerpräsident mitarbeiter mitbegründer mitglied
    moderator mönch mörder musiker mutter nachfolger nationalspieler nobelpreisträger nonne notar obmann obfrau oberbürgermeister oberst offizier ökonom oligarch opernsänger
    orientalist papst parlamentarier partner pastor pater patriarch pazifist pfarrer philosoph physiker pianist pilot pionier politiker politologe polizist popstar
    präfekt präses präsident premier premierminister pressesprecher priester prinz prinzessin produzent professor profi programmierer propst prophet provokateur psychiater psychologe publizist
    rapper rechtsanwalt rechtsanwältin redakteur rebell referent reformator regent regierungschef regisseur reiter rektor rennfahrer reporter richter ritter rocker romancier
    sänger sachbearbeiter sachverständige schauspieler schiedsrichter schlagzeuger schriftsteller schüler schwester schwimmer schwimmerin seelsorger sekretär senator sicherheitsberater sieger
    skifahrer skirennläufer skispringer sohn soldat solist sopranistin soziologe sozialdemokrat spezialist spieler sportler sprecher sprinter staatsanwalt staatsanwältin staatschef staatsmann
    star statistiker stadtrat stadträtin stammspieler sternekoch stifter strafverteidiger stratege student stürmer superintendent superstar täter taxifahrer techniker tennisspieler
    tenor terrorist theologe therapeut tochter torhüter torjäger torschütze torwart trainer turner übersetzer umweltschützer unternehmer urheber vater vermieter verleger vertreter verteidiger veteran vizepräsident
    virologe vorgänger vorsitzende vorstand vorstandschef vorsteher wirt wissenschaftler witwe wortführer zar zauberer zeichner zeuge zoologe züchter
    weltmeister europameister olympiasieger torhüterin bundeskanzler ideologe coach boss capo kopf doktor gouvernante ikone talent
  `),
  femaleRoles: words(
    "äbtissin ärztin anwältin botschafterin beamtin landrätin stadträtin rätin köchin bäuerin frau witwe mutter tochter schwester nonne diva",
  ),
  addressWomen: words(
    "Frau Mrs Ms Miss Madame Lady Dame Signora Schwester Königin Kaiserin Prinzessin Fürstin Gräfin Herzogin",
  ),
  addressMen: words(
    "Herr Herrn Mr Monsieur Lord Sir Signor Pater König Kaiser Prinz Fürst Graf Herzog Papst Kardinal Scheich Zar",
  ),
  roleAdjectives: words(
    "ehemalig früher damalig heutig neu alt designiert stellvertretend scheidend amtierend bisherig verstorben künftig gewählt parteilos zuständig umstritten bekannt berühmt jung ältest erst zweit leitend regierend kommissarisch deutschsprachig sozialdemokratisch konservativ liberal grün oberst",
  ),
  organisations: names(`
    Europäische Union=EU, Vereinte Nationen=UN=UNO, Nato=NATO, Bundestag, Bundesrat, Bundesliga, Zweite Liga, Deutscher Bundestag, Bundesregierung, Weißes Haus, Weißen Hauses, Weißen Haus, Weiße Haus, Pentagon, Kreml, Kongress, Repräsentantenhaus,
    US-Kongress, EU-Kommission, Europäische Kommission, Europäisches Parlament, Europaparlament, Europarat, Europäische Zentralbank=EZB, Europäischer Gerichtshof=EuGH, Bundesverfassungsgericht, Bundesgerichtshof=BGH, Bundesverwaltungsgericht,
    Bundesbank, Deutsche Bundesbank, Bundeswehr, Bundespolizei, Bundeskriminalamt=BKA, Bundesnachrichtendienst=BND, Verfassungsschutz, Bundesamt für Verfassungsschutz, Bundesagentur für Arbeit, Statistisches Bundesamt, Robert Koch-Institut=RKI, Robert-Koch-Institut,
    Internationaler Währungsfonds=IWF, Internationale Währungsfonds, Internationalen Währungsfonds, Weltbank, Weltgesundheitsorganisation=WHO, Welthandelsorganisation=WTO, Internationaler Strafgerichtshof, Internationale Atomenergiebehörde=IAEA, UN-Sicherheitsrat, Sicherheitsrat, Unesco=UNESCO, Unicef=UNICEF, OECD, OPEC=Opec, OSZE,
    CDU, CSU, SPD, FDP, AfD, BSW, NPD, DKP, PDS, SED, KPD, NSDAP, Grüne, Grünen, Linke, Linkspartei, Piratenpartei, Freie Wähler, Bündnis 90/Die Grünen, Union, ÖVP, FPÖ, SPÖ, Neos, BZÖ, SVP, CVP, Tories, Labour, Labour Party, Demokraten, Republikaner, Hamas, Hisbollah, Taliban, Al-Kaida, Al Kaida, Fatah, PKK, ETA, IRA, Islamischer Staat=IS, Likud, AKP, CHP, KPdSU, Tea Party, Solidarność, Ku Klux Klan, SA, SS, Gestapo, Stasi, Wehrmacht, Waffen-SS, KGB, FSB, CIA, FBI, NSA, BBC, NASA=Nasa, ESA, CERN, Mossad, Scotland Yard, Rote Armee, RAF,
    Siemens, Volkswagen, VW, BMW, Daimler, Mercedes, Mercedes-Benz, Audi, Porsche, Opel, Ford, General Motors, Toyota, Honda, Nissan, Fiat, Renault, Peugeot, Volvo, Tesla, Deutsche Bahn, Deutsche Bank, Commerzbank, Dresdner Bank, Postbank, KfW, Sparkasse, Allianz, Munich Re, Ergo, Axa, Telekom, Deutsche Telekom, Vodafone, Telefónica, O2, Deutsche Post, DHL, Lufthansa, Air Berlin, Ryanair, Easyjet, Airbus, Boeing, EADS, Rheinmetall, ThyssenKrupp, Thyssenkrupp, BASF, Bayer, Bayer AG, Henkel, Linde, SAP, Infineon, Adidas, Puma, Nike, Aldi, Lidl, Rewe, Edeka, Metro, Karstadt, Kaufhof, Quelle, Otto, Tchibo, Eon, E.on, RWE, EnBW, Vattenfall, Gazprom, Rosneft, Shell, BP, Exxon, Total, Google, Apple, Microsoft, Facebook, Meta, Amazon, Twitter, X, Youtube, YouTube, Wikipedia, Netflix, Intel, IBM, Dell, HP, Hewlett-Packard, Samsung, Sony, Nokia, Huawei, Nintendo, Philips, Motorola, Yahoo, eBay, Ebay, Oracle, Nvidia, OpenAI, TikTok, Uber, Bosch, Continental, MAN, Hochtief, Bertelsmann, Axel Springer, Springer, ProSiebenSat.1, Universal, Warner, Disney, Paramount, McDonald's, McDonald’s, Coca-Cola, Nestlé, Novartis, Roche, UBS, Credit Suisse, Raiffeisen, Biontech, Pfizer, Moderna, Wirecard, Lehman Brothers, Goldman Sachs, JP Morgan, Morgan Stanley, Blackrock, Unicredit, Societe Generale, Northrop Grumman, Lockheed Martin, General Electric, Ikea, H&M, Zalando,
    Verdi=ver.di, IG Metall, DGB, Deutscher Gewerkschaftsbund, GEW, BDI, BDA, DIHK, IHK, ADAC, DRK, Deutsches Rotes Kreuz, Rotes Kreuz, Roten Kreuz, THW, DLRG, Caritas, Diakonie, Greenpeace, WWF, BUND, Nabu=NABU, Amnesty International, Human Rights Watch, Attac, Pro Asyl, Ärzte ohne Grenzen, Brot für die Welt, Misereor, Pro Familia, EKD, DFB, DFL, Uefa=UEFA, Fifa=FIFA, IOC, DOSB, Stiftung Warentest, ifo, Ifo-Institut, DIW, Max-Planck-Gesellschaft, Fraunhofer-Gesellschaft, GEZ, GEMA, BaFin, Bafin, TÜV, Schufa, NABU, BVG, S-Bahn, HSH Nordbank, BayernLB, WestLB, Harvard, MIT, Oxford, Champions League, Europa League, Premier League, DFB-Pokal, Formel 1, NBA, NHL, NFL,
    Bayern München, FC Bayern, FC Bayern München, Borussia Dortmund=BVB, Borussia Mönchengladbach, Bayer Leverkusen, Bayer 04 Leverkusen, Werder Bremen, Werder, Schalke, Schalke 04, FC Schalke 04, Hamburger SV=HSV, Hertha BSC, Hertha, Eintracht Frankfurt, Eintracht Braunschweig, VfB Stuttgart, VfL Wolfsburg, VfL Bochum, Hannover 96, Mainz 05, FSV Mainz 05, SC Freiburg, 1. FC Köln, 1. FC Nürnberg, 1. FC Kaiserslautern, 1. FC Union Berlin, Union Berlin, Hansa Rostock, Energie Cottbus, Arminia Bielefeld, Alemannia Aachen, Fortuna Düsseldorf, MSV Duisburg, 1899 Hoffenheim, TSG Hoffenheim, RB Leipzig, FC Augsburg, FC St. Pauli, Karlsruher SC, Dynamo Dresden, SpVgg Greuther Fürth, Greuther Fürth, 1860 München, Real Madrid, FC Barcelona, Barça, Atlético Madrid, Manchester United, Manchester City, FC Chelsea, Chelsea, FC Arsenal, Arsenal, FC Liverpool, Tottenham Hotspur, AC Mailand, Inter Mailand, Juventus Turin, Juventus, AS Rom, Lazio Rom, Paris Saint-Germain, Ajax Amsterdam, Rapid Wien, Austria Wien, Sturm Graz, Red Bull Salzburg, FC Basel, Celtic Glasgow, Ferrari, McLaren, Red Bull, Eisbären Berlin, Alba Berlin, Adler Mannheim, Kölner Haie
  `),
  legalForms: words(
    "GmbH AG KG KGaA SE e.V eG oHG OHG mbH Inc Ltd Corp Corporation LLC plc PLC S.A SA SpA NV BV Holding Group Gruppe Co AB ASA Limited Company",
  ),
  clubs: words(
    "FC SC SV TSV VfB VfL VfR TSG SpVgg FSV BSC HSV MSV SSV TuS TV TC ASV AC AS BC BSV DSC EC EHC ERC HC HSG KSC KSV MTV OSC RB SG TG TSC TTC TuRa USC Eintracht Borussia Fortuna Arminia Alemannia Dynamo Dinamo Lokomotive Sparta Spartak Rapid Wacker Viktoria Concordia Germania Hertha Union Real Atlético Sporting Benfica Olympique",
  ),
  organisationHeads: words(`
    ministerium ministeriums amt amts amtes gericht gerichts gerichtshof kammer behörde universität uni hochschule fachhochschule gymnasium akademie institut instituts stiftung gesellschaft verband verbands verbandes bund verein vereins partei
    gewerkschaft bank sparkasse versicherung konzern konzerns werke verlag verlags zeitung theater theaters oper museum museums orchester philharmoniker symphoniker kirche bistum erzbistum diözese kloster klinik klinikum krankenhaus feuerwehr polizei polizeidirektion staatsanwaltschaft
    kommission ausschuss parlament landtag senat rat fraktion armee agentur zentrum zentrale organisation initiative bewegung liga kongress komitee rundfunk radio tv fernsehen records studios bahn airlines airways motors partners brothers group
  `),
  organisationLinks: words("für der des von zur zum und & of for"),
  placeHeads: words(
    "straße strasse platz allee gasse brücke damm ufer chaussee burg berg dorf stadt see tal hausen heim ingen kirchen stein feld wald bach au furt ow hafen land inseln gebirge kanal tor park",
  ),
  placeOpeners: words(
    "Landkreis Kreis Bezirk Gemeinde Provinz Bundesstaat Stadt Insel Kanton Bad Sankt St Schloss Burg Flughafen Bahnhof Mount Lake Golf Kap Rio Santa Santo San Porto Puerto Fort Fluss Berg Département Region Grafschaft Stadtteil Ortsteil Ort Dorf Wüste Planet",
  ),
  placePrepositions: words(
    "in aus nach bei nahe unweit nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich bis ab",
  ),
  ambiguousPlaces: words(
    "Essen Halle Aue Leer Siegen Plön Singen Hamm Celle Linden Weiden Spa Hagen Heide Wiesen Bergen",
  ),
  nounEndings: words(
    "ung ungen heit keit schaft tion tionen tät täten nis tum ment ismus ling chen lein ik ive age enz anz ur ie ade ette ine ose se",
  ),
  nouns: [],
  plainAcronyms: words(
    "TV PKW LKW PC CD DVD WM EM KZ OP GPS DNA DNS HIV AIDS USB UKW MHz GHz CO2 II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI DM EUR USD PS KW MW TH FH UHR BRD SMS MMS PDF HTML XML DJ MC OB AKW KFZ GAU EC IC ICE RE RB SUV CEO CFO WC ABC CT MRT EKG BIP LP EP OK NS SM VIP WG AG GmbH",
  ),
  documents: words(
    "mitteilung pressemitteilung studie bericht erklärung gutachten umfrage untersuchung analyse statistik papier protokoll gesetz verordnung vertrag abkommen resolution brief schreiben",
  ),
  paperLinks: words("des der von vom"),
  events: names(
    "Zweiter Weltkrieg, Zweiten Weltkrieg, Zweite Weltkrieg, Zweiten Weltkriegs, Zweiten Weltkrieges, Erster Weltkrieg, Ersten Weltkrieg, Erste Weltkrieg, Ersten Weltkriegs, Kalter Krieg, Kalten Krieg, Kalten Krieges, Kalten Kriegs, Dreißigjähriger Krieg, Dreißigjährigen Krieg, Französische Revolution, Französischen Revolution, Oktoberfest, Olympische Spiele, Olympischen Spiele, Olympischen Spielen, Olympischer Spiele, Prager Frühling, Arabischer Frühling, Brexit, Holocaust, Mauerfall",
  ),
  eventHeads: words(
    "weltmeisterschaft europameisterschaft weltmeisterschaften europameisterschaften wm em festival filmfestspiele gipfel konferenz messe krieg revolution aufstand",
  ),
  pronouns: {
    men: words("er ihn ihm"),
    women: [],
    womanOrSeveral: words("sie"),
    several: words("ihnen"),
    singularVerbs: words(
      "ist war hat hatte wird wurde will wollte soll sollte kann konnte muss musste darf durfte mag sei habe werde wolle solle könne müsse dürfe würde hätte wäre könnte möchte weiß ging kam sah gab nahm sprach schrieb stand fand blieb ließ hieß rief trat begann gewann verlor trug hielt lud las bat zog fuhr",
    ),
    pluralVerbEndings: ["en", "sind", "eln", "ern"],
    definite: words("der die den dem des"),
  },
};
