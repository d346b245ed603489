import type { MediaData } from "../../locale/locale-pack.ts";
import { sharedMedia } from "../../locale/shared/media.ts";
import { names, words } from "../../locale/word-list.ts";

/**
 * Agencies, picture services and media as German datelines, bylines and credits write them.
 *
 * Chosen by hand from general knowledge. Case counts; forms all in capitals are made by code, so "SPIEGEL" follows from
 * "Spiegel". An agency that also sells pictures stands in both lists. Names with an apostrophe stand with both signs.
 *
 * Left out because the word alone is commoner than the medium: Zeit, Welt, Bild, Stern, Blick, Bund, Presse, Heute,
 * Krone, Profil, News, Freitag, Panorama, Nature ("Die Zeit", "WELT", "BILD", "stern.de" are in), and codes with a
 * commoner meaning: FR, TA, VN, RP, AS. Surnames such as Fox and Rai stand only in longer names.
 */
export const germanMedia: MediaData = {
  agencies: sharedMedia.agencies,
  pictureAgencies: sharedMedia.pictureAgencies,
  organisationHeads: words(`
    zeitung anzeiger bote kurier nachrichten rundschau tagblatt tageblatt blatt presse post magazin verlag stadtwerke
    werke feuerwehr polizei polizeipräsidium gemeinde kreisverwaltung stadtverwaltung museum museen archiv stadtarchiv
    bundesarchiv bibliothek verein verband bund ministerium universität hochschule institut klinik klinikum theater
    kirche landkreis gmbh ag kg stiftung agentur sender rundfunk fernsehen radio zoo tierpark verkehrsbetriebe
    betriebe museumsverein bank sparkasse partei gewerkschaft konzern brauerei bahn
  `),
  outlets: [
    ...sharedMedia.outlets,
    ...names(`
      11 Freunde, 11Freunde, 20 Minuten, 24 heures, 3sat, Abendzeitung, ADAC Motorwelt, Al Dschasira, Al-Arabija,
      Al-Dschasira, Antenne Bayern, Apotheken Umschau, ARD-aktuell, ARD-Hauptstadtstudio, arte, Ärzteblatt, ATV,
      Augsburger Allgemeine, Auto Bild, auto motor und sport, B.Z., Badische Zeitung, BamS, Bayerischer Rundfunk,
      Bayern 2, BaZ, Bericht aus Berlin, Berliner Morgenpost, Berliner Zeitung, BILD, Bild am Sonntag, Bild-Zeitung,
      Blätter für deutsche und internationale Politik, Bloomberg TV, BNN, BR, BR24, BUNTE, buten un binnen, Buzzfeed,
      bz Basel, c't, c’t, Capital, CH Media, Charlie Hebdo, CHIP, chrismon, Christ & Welt, Cicero, Computer Bild,
      Corriere del Ticino, Cumhuriyet, Darmstädter Echo, Das Parlament, DAZN, De Standaard, De Volkskrant, Der Aktionär,
      der Freitag, Der Landbote, Der Nordschleswiger, Der Postillon, Der Stern, Der Tagesspiegel, Der Westen,
      Deutsches Ärzteblatt, Deutschlandfunk, Deutschlandradio, Die Presse, Die Rheinpfalz, die tageszeitung,
      Die Weltwoche, Die Wochenzeitung, Dithmarscher Landeszeitung, Dlf, Donaukurier, DWDL, Euro am Sonntag, euronews,
      Eurosport, Express, exxpress, F.A.S., F.A.Z., Falter, FAS, FAZ.NET, Finanztip, Finews, Focus, FOCUS online,
      France 2, Franceinfo, Frankenpost, Frankfurter Allgemeine, Frankfurter Rundschau, Fränkischer Tag, Freie Presse,
      Funke Mediengruppe, Funke-Mediengruppe, Gazzetta dello Sport, GEO, GMX, Hamburger Abendblatt,
      Hamburger Morgenpost, Hannoversche Allgemeine Zeitung, HAZ, Heilbronner Stimme, heise, hessenschau,
      Hessischer Rundfunk, heute journal, heute-journal, Hitradio FFH, HNA, Hospodářské noviny, hr, hr-iNFO, hr-INFO,
      Hürriyet, Inside Paradeplatz, Ippen.Media, Iswestija, Jüdische Allgemeine, Junge Freiheit, junge Welt,
      Jungle World, jungle.world, Kabel eins, kicker, Kieler Nachrichten, KiKA, Kleine Zeitung, Kölner Stadt-Anzeiger,
      Komsomolskaja Prawda, Krautreporter, Kreiszeitung, kress, Kronen-Zeitung, Kurier, La Croix,
      La Gazzetta dello Sport, Legal Tribune Online, Leipziger Volkszeitung, Liechtensteiner Vaterland,
      Liechtensteiner Volksblatt, LTO, Luxemburger Wort, Luzerner Zeitung, LVZ, Madsack, Mainpost, manager magazin,
      Manager Magazin, Mannheimer Morgen, Märkische Oderzeitung, MAZ, MDR, Meedia, MeinBezirk, Merkur, Mimikama,
      Mitteldeutsche Zeitung, Mitteldeutscher Rundfunk, MOPO, MOZ, Münchner Merkur, Mundo Deportivo, Musikexpress, MZ,
      n-tv, N24, NDR, Netzwelt, Neue Osnabrücker Zeitung, Neue Westfälische, Neues Deutschland, Nius, NÖN,
      Norddeutscher Rundfunk, Nordkurier, Nowaja Gaseta, NOZ, NRC Handelsblad, NRZ, ntv, ntv.de, Nürnberger Nachrichten,
      NWZ, Ö1, Ö3, Oberösterreichische Nachrichten, Observer, oe24, OÖN, ORF.at, OTZ, P.M. Magazin,
      Passauer Neue Presse, Perspective Daily, phoenix, PNN, PNP, Politiken, Prawda, profil, ProSieben, Puls 24, Puls 4,
      Radio Bremen, rbb, rbb|24, rbb24, Redaktionsnetzwerk Deutschland, RedaktionsNetzwerk Deutschland, Report Mainz,
      Rhein-Neckar-Zeitung, Rhein-Zeitung, Rheinische Post, Rheinpfalz, RND, Rossija 1, Rossijskaja Gaseta, RP Online,
      RSI, RTL, RTL+, RTL2, RTLzwei, RTS, Rundfunk Berlin-Brandenburg, Saarländischer Rundfunk, Sächsische Zeitung,
      Salzburger Nachrichten, Sat.1, Schleswig-Holsteinischer Zeitungsverlag, Schwäbische,
      Schweizer Radio und Fernsehen, Schweriner Volkszeitung, Servus TV, ServusTV, shz, Sky, SN, SonntagsBlick,
      Spektrum der Wissenschaft, Spiegel, spiegel.de, Sport Bild, Sport1, sportschau, SPOX, SR, SRF, SRG, STERN,
      Stuttgarter Nachrichten, Stuttgarter Zeitung, Süddeutsche, Süddeutsche Zeitung, Südkurier, Südostschweiz, Südtirol Online,
      Südwestpresse, Südwestrundfunk, SWP, SWR, SWR3, SZ, t-online, T-Online, t-online.de, t3n, Tag24, Tages-Anzeiger,
      Tagesanzeiger, tagesschau, Tagesspiegel, tagesthemen, Tagi, Tamedia, taz, Tele Züri, Telepolis, TeleZüri, TF1,
      Thüringische Landeszeitung, Tichys Einblick, Tiroler Tageszeitung, TLZ, Tribune de Genève,
      Trierischer Volksfreund, TVN, tz, Übermedien, Ukrajinska Prawda, VOL.AT, Volksfreund, Volksstimme, Volksverpetzer,
      VOX, WAZ, WDR, WEB.DE, Wedomosti, WELT, Welt am Sonntag, Weltwoche, Westdeutsche Allgemeine Zeitung,
      Westdeutscher Rundfunk, Westfalenpost, Wirtschaftswoche, WirtschaftsWoche, WOZ, WZ, ZDFheute, ZDFinfo,
      Zeit im Bild, Zeit Online, ZEITmagazin, ZiB 2, Zürcher Oberländer
    `),
  ],
};
