/**
 * Nouns that German news joins into longer words, folded and in their singular. A word that is missing here is found at the
 * front of a compound all the same, and under the whole compound always.
 */
export const germanCompoundNouns = `
abend abgabe abgeordnete abkommen ablauf abschluss abschnitt absicht abstand abstimmung abteilung abwehr achse agentur
akte aktie aktion alarm allianz alltag alter amt anbieter anfang angebot angriff angst anlage anleihe anschlag ansicht
anspruch anteil antrag antwort anwalt anzahl anzeige apparat arbeit arbeiter arbeitgeber arbeitnehmer archiv armee armut art
artikel arzt aufgabe auflage aufnahme aufschwung aufsicht auftrag auftritt ausbau ausbildung ausfall ausgabe ausgang
auskunft ausland ausschuss aussen ausstattung ausstieg auswahl ausweis auto bach bad bahn bahnhof ball band bank
bar bau bauer baum beamte bedarf bedingung begriff behorde beitrag bekampfung berater beratung bereich berg bericht beruf
besatzung beschluss besitz besuch betrag betreiber betrieb betrug bett bevolkerung bewegung beweis bezirk beziehung bibliothek bild bildung bilanz
bischof block blut boden bombe boot borse botschaft botschafter brand brief brot bruch brucke bruder buch bucherei buhne bund bundes bundnis
burg burger burgermeister buro bus chance chef chemie computer dach dame datei daten datum dauer debatte deckung denkmal dichte dieb
dienst ding direktor diskussion dom dorf drohne druck ebene ecke ehe einheit einkommen einkauf einnahme einsatz eis eisen elektro eltern ende
energie entscheidung entwicklung entwurf erde erfolg erhohung erklarung ermittlung ernahrung ernte eroffnung ersatz ertrag erz erzieher essen fabrik
fach fahne fahrer fahrgast fahrplan fahrrad fahrt fahrzeug fall familie fan farbe feier feind feld fenster ferien fernsehen fest film finanz
firma fisch flache flagge fleisch flotte flucht fluchtling flug flughafen flugzeug fluss folge fond forderung form forscher forschung forst foto frage
fraktion frau freiheit freund frieden frist front fruh fuhrer fuhrung funk furst fuss fussball garten gas gast gebaude geber gebiet gebuhr geburt
gefahr gefangnis gegner gehalt geheimnis geist geld gemeinde gemeinschaft generation gericht geschaft geschichte gesellschaft gesetz gesprach gesundheit
getrank getreide gewalt gewerbe gewerkschaft gewinn gift gipfel glas glaube gold grenze griff grippe gross grund gruppe gut hafen haft halle handel
handler handwerk haus haushalt haut heim heimat heizung held helfer herbst herr herz hilfe himmel hitze hochschule hof hoheit holz hotel hund hutte idee
index industrie information infrastruktur initiative inland insel institut interesse jager jahr jahrhundert jahrzehnt jubilaum jugend kabinett kaiser kammer
kampagne kampf kanal kandidat kanzlei kanzler kapital karte kasse katastrophe kauf kaufer kern kette kilometer kind kino kirche klasse klage kleid klima klinik klub
knappheit koalition kohle kollege kommission kommune konferenz konflikt kongress konig konkurrenz konjunktur kontrolle konzept konzern konzert kopf korper
kosten kraft kraftwerk krankenhaus kranke krankheit kredit kreis krieg krise kuche kunde kunst kunstler kurs kurz kuste lack laden lage lager land
landschaft landtag landwirt landwirtschaft last lauf leben lehre lehrer leistung leiter leitung licht liebe lied lieferant lieferung liga linie liste
literatur lohn losung luft lucke macht mahl makler mal mangel mann mannschaft marine marke markt maschine masse massnahme material mauer maut medaille medien medikament
medizin meer mehrheit meinung meister meisterschaft meldung menge mensch messe metall meter miete mieter milch militar minister ministerium minute mission mitglied
mitte mittel mitarbeiter mobel modell moglichkeit monat mond mord motor mull munze museum musik musiker mutter nachfrage nachricht nacht name natur netz neubau norm not
notenbank nutzer nutzung objekt offensive oper opfer opposition orden ordnung ort ost paar pakt papier park parlament partei partner pass patient pause
person personal pfad pferd pflanze pflege pflicht plan planung platz politik politiker polizei polizist portal post praxis prasident preis presse prinz
problem produkt produktion produzent professor programm projekt prozent prozess prufung punkt qualitat quelle quote rad radio rakete rand rat rate rathaus raub raum rechnung
recht rede redakteur redaktion reform regel regen regierung region reich reihe reise religion rennen rente rentner reserve rest rettung rettungs richter richtlinie
ring risiko ritter rohstoff rolle roman rucktritt ruhe runde rustung saal sache sachverstandige sanktion satz schaden schau scheibe schein schicht schiene schiff schild schlacht schlag
schloss schluss schluessel schlussel schnee schraube schritt schuld schule schuler schutz schwelle schwester see seite sektor sekunde sender sendung senat serie sicherheit sieg sieger
silber sitz sitzung ski soldat sommer sonder sonne sonntag sorge sozial spende spieler spiel spitze sport sportler sprache sprecher sprung staat stadion stadt stahl stand
standard standort start station statistik stau steig stein stelle stellung steuer stier stiftung stil stimme stoff strafe strahlung strand strasse strategie strecke streik streit
strom struktur stuck student studie studio studium stuhl stunde sturm suche sucht sud system tafel tag tarif tat tater tatigkeit technik technologie teil teilnehmer telefon tempo
termin terror test text thema theater tier tisch titel tochter tod ton tor tour tourist tradition trager trainer transport traum treffen trend trieb tunnel turm turnier ubung ufer uhr
umfrage umsatz umwelt unfall uni union universitat unternehmen unternehmer unterkunft unterricht unterschied untersuchung unterstutzung urlaub ursache urteil urkunde vater verband verbot verbrauch
verbraucher verbrechen verdacht verein verfahren verfassung vergleich verhalten verhaltnis verhandlung verkauf verkehr verlag verlust vermogen verordnung versammlung versicherung versorgung versuch
verteidigung vertrag vertreter verwaltung vize vogel volk volker vorfall vorhaben vorlage vormittag vorschlag vorsitzende vorstand vorwurf waffe wagen wahl wahler wahlkampf wald wand wandel ware warnung wasser wechsel
weg weihnacht wein welle welt werbung werk wert west wette wettbewerb wetter wind winter wirtschaft wissen wissenschaft wissenschaftler woche wohnung wort wunsch zahl zahlung zahn zeichen zeit zeitung
zelle zelt zentrale zentrum zeuge ziel zimmer zins zoll zone zug zugang zukunft zulassung zusammenarbeit zustand zweck zwang
`;
