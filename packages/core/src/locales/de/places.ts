import type { PlaceData } from "../../locale/locale-pack.ts";
import { sharedPlaces } from "../../locale/shared/cities.ts";
import { names, words } from "../../locale/word-list.ts";

/**
 * Places as German datelines write them: cities of the German-speaking countries, then of the world in their German
 * names, countries, and parts of countries that act like places in the news.
 *
 * Chosen by hand from general knowledge: German cities above about 60,000 people and smaller ones that are often in the
 * news. Case counts; forms all in capitals are made by code.
 *
 * Left out because the word is commoner than the place: Zug, Hof, Baden, Burg, Forst, Horn, Kamen, Norden, Regen,
 * Schuld, Sitten, Split, Waren, Weiden, Wetter (some stand with their addition). Kept: Aue, Essen, Halle, Heide, Leer,
 * Siegen.
 *
 * Endings: "stadt", "berg", "feld", "bach", "au", "tal", "hagen", "kirchen" and "grad" are left out, because too many
 * nouns and surnames end so (Innenstadt, Weinberg, Umfeld, Lauterbach, Unbehagen). "heim" and "dorf" are in: their
 * nouns (Pflegeheim) hardly ever stand alone in front. Prepositions: "am" and "im" are left out, because times follow
 * them ("am Montag").
 */
export const germanPlaces: PlaceData = {
  known: [
    ...sharedPlaces,
    ...names(`
      Aachen, Aalen, Aarau, Aargau, Abchasien, Addis Abeba, Afrika, Ahaus, Ahlen, Ahrensburg, Alexanderplatz, Algier,
      Alicante, Allgäu, Alpen, Altenburg, Altona, Altötting, Alzey, Amberg, Amstetten, Andalusien, Ansbach, Antwerpen,
      Appenzell, Århus, Arktis, Arnsberg, Arnstadt, Arosa, Aschaffenburg, Aschgabat, Ascona, Asien, Athen, Atlantik,
      Aue, Augsburg, Aurich, Avignon, Bachmut, Backnang, Bad Doberan, Bad Gastein, Bad Hersfeld, Bad Homburg,
      Bad Honnef, Bad Ischl, Bad Kissingen, Bad Kreuznach, Bad Langensalza, Bad Münstereifel, Bad Nauheim,
      Bad Neuenahr-Ahrweiler, Bad Oeynhausen, Bad Reichenhall, Bad Salzuflen, Bad Segeberg, Bad Tölz, Bad Vilbel,
      Baden-Baden, Baden-Württemberg, Bagdad, Balkan, Bamberg, Baskenland, Bautzen, Bayern, Bayreuth, Belgrad,
      Bellinzona, Bengasi, Bensheim, Berchtesgaden, Bergamo, Bergheim, Bergisch Gladbach, Bergkarabach, Bernburg,
      Biberach, Biel, Bielefeld, Bingen, Bischkek, Bischofshofen, Bitburg, Bitterfeld, Bludenz, Böblingen, Bocholt,
      Bochum, Bodensee, Böhmen, Borkum, Bosnien-Herzegowina, Bosporus, Bottrop, Bozen, Brandenburg,
      Brandenburg an der Havel, Brandenburger Tor, Braunau am Inn, Braunschweig, Bregenz, Bremerhaven, Breslau, Brest,
      Bretagne, Brig, Brixen, Bruchsal, Bruck an der Mur, Brügge, Brühl, Brünn, Brunsbüttel, Brüssel, Bukarest, Bülach,
      Burgdorf, Burgenland, Burghausen, Buxtehude, Castrop-Rauxel, Catania, Celle, Chan Junis, Charkiw, Charlottenburg,
      Chemnitz, Cherson, Chur, Cloppenburg, Coburg, Cochem, Coesfeld, Coswig, Cottbus, Crailsheim, Cremona, Cuxhaven,
      Dachau, Damaskus, Danzig, Daressalam, Darmstadt, Daun, Delitzsch, Delmenhorst, Demmin, Den Haag, Dessau,
      Dessau-Roßlau, Detmold, Dinslaken, Donau, Donbass, Donezk, Dormagen, Dornbirn, Dorsten, Dübendorf, Duisburg,
      Düren, Duschanbe, Eberswalde, Eckernförde, Eifel, Einbeck, Eisenach, Eisenhüttenstadt, Eisenstadt, Elbe,
      Elfenbeinküste, Ellwangen, Elmshorn, Elsass, Emden, Emmen, Emmendingen, Emmerich, Ennepetal, Erding, Erfurt,
      Eriwan, Erlangen, Essen, Esslingen, Ettlingen, Europa, Euskirchen, Fehmarn, Feldkirch, Fellbach, Flensburg,
      Florenz, Frankenthal, Frankfurt (Oder), Frankfurt am Main, Frankfurt an der Oder, Frauenfeld, Freiberg, Freiburg,
      Freiburg im Breisgau, Freising, Fribourg, Friedberg, Friedrichshafen, Friedrichshain, Fulda, Fürstenfeldbruck,
      Fürstenwalde, Fürth, Füssen, Galiläa, Galizien, Garching, Garmisch-Partenkirchen, Gaza-Stadt, Gazastreifen,
      Geilenkirchen, Gelsenkirchen, Genf, Gent, Genua, Gera, Gießen, Gifhorn, Gladbeck, Glarus, Golanhöhen, Göppingen,
      Gorleben, Görlitz, Goslar, Göteborg, Gotha, Göttingen, Graubünden, Graz, Greifswald, Greiz, Grimma, Groningen,
      Grosny, Groß-Gerau, Großbritannien, Grünheide, Guantánamo, Gummersbach, Günzburg, Güstrow, Gütersloh, Hagen,
      Halberstadt, Halle, Hallstatt, Hameln, Hamm, Hanau, Hannover, Harz, Havanna, Havel, Heide, Heidenau, Heidenheim,
      Heilbronn, Heiligendamm, Helgoland, Hennigsdorf, Herford, Herne, Hessen, Hilden, Hildesheim, Himalaya,
      Ho-Chi-Minh-Stadt, Hodeida, Hollabrunn, Holzminden, Homburg, Hoyerswerda, Hürth, Husum, Ibbenbüren, Ilmenau,
      Ingelheim, Ingolstadt, Interlaken, Ischgl, Iserlohn, Itzehoe, Jaffa, Jekaterinburg, Jena, Jugoslawien, Jülich,
      Kairo, Kaiserslautern, Kalifornien, Kalkutta, Kamenz, Kapfenberg, Kaprun, Kapstadt, Karatschi, Kärnten, Kasan,
      Kaschmir, Kassel, Katalonien, Kattowitz, Kaufbeuren, Kehl, Kempten, Khartum, Kiew, Kitzbühel, Kleve,
      Klosterneuburg, Kobe, Koblenz, Köln, Kongo, Königs Wusterhausen, Konstanz, Kopenhagen, Köpenick, Korsika, Köthen,
      Krakau, Krefeld, Krems, Kreta, Kreuzberg, Krim, Kronach, Kufstein, Kulmbach, Kyjiw, La Chaux-de-Fonds, Lahr,
      Landau, Landshut, Langen, Lappland, Lateinamerika, Leer, Lemberg, Lemgo, Leoben, Leonberg, Leverkusen, Liezen,
      Limburg, Lindau, Lingen, Linz, Lippstadt, Lissabon, Locarno, Lodz, Löhne, Lombardei, Lörrach, Lourdes, Lübeck,
      Lublin, Lüdenscheid, Ludwigsburg, Ludwigshafen, Lüneburg, Lünen, Lutherstadt Wittenberg, Lüttich, Lützerath,
      Luzern, Lwiw, Mähren, Mailand, Mainz, Málaga, Mannheim, Marburg, Marl, Marrakesch, Masar-i-Scharif, Maskat,
      Mecklenburg-Vorpommern, Meerbusch, Meiningen, Meißen, Mekka, Memmingen, Menden, Meppen, Meran, Merseburg,
      Meschede, Mexiko-Stadt, Minden, Mittelamerika, Mittelmeer, Moers, Mogadischu, Mönchengladbach, Montpellier,
      Montréal, Mosel, Moskau, Mossul, Mostar, Mühlhausen, Mülheim, Mülheim an der Ruhr, München, Münster, Naher Osten,
      Nahost, Narwa, Naumburg, Neapel, Neckar, Neu-Delhi, Neu-Ulm, Neubrandenburg, Neuenburg, Neukölln, Neumünster,
      Neunkirchen, Neuruppin, Neusiedl am See, Neuss, Neuwied, Niederösterreich, Niedersachsen, Nikosia, Nil,
      Nischni Nowgorod, Nizza, Nordafrika, Nordamerika, Norddeutschland, Nordenham, Norderney, Norderstedt, Nordhausen,
      Nordhorn, Nordirland, Nördlingen, Nordrhein-Westfalen, Nordsee, Nowosibirsk, Nürnberg, Nürtingen, Nyon,
      Oberammergau, Oberhausen, Oberhof, Oberösterreich, Oberstdorf, Odense, Oder, Offenbach, Offenburg, Oldenburg,
      Olpe, Olten, Oranienburg, Osnabrück, Ostafrika, Ostdeutschland, Ostende, Osteuropa, Ostjerusalem, Ostpreußen,
      Ostsee, Ozeanien, Paderborn, Pankow, Papenburg, Parchim, Parma, Passau, Pazifik, Peine, Peking, Peschawar,
      Pfaffenhofen, Pforzheim, Pilsen, Pinneberg, Pirmasens, Pirna, Pjöngjang, Plauen, Pompeji, Posen, Prag,
      Prenzlauer Berg, Preußen, Provence, Québec, Quedlinburg, Quickborn, Rakka, Rangun, Rastatt, Ratingen, Ravensburg,
      Recklinghausen, Regensburg, Reinbek, Remscheid, Rendsburg, Reutlingen, Rhein, Rheine, Rheinland-Pfalz, Rhodos,
      Riad, Ried im Innkreis, Riesa, Rom, Rosenheim, Rottweil, Rouen, Ruhrgebiet, Rüsselsheim, Saalfelden, Saarbrücken,
      Saarland, Saarlouis, Sachsen, Sachsen-Anhalt, Sahara, Salzgitter, Salzwedel, Sangerhausen, Sankt Augustin,
      Sankt Gallen, Sankt Pauli, Sankt Petersburg, Sankt Pölten, Sansibar, Santiago de Chile, Saporischschja, Sardinien,
      Sassnitz, Schaan, Schaffhausen, Scharm el Scheich, Schlesien, Schleswig, Schleswig-Holstein, Schmalkalden,
      Schöneberg, Schönefeld, Schottland, Schwabach, Schwabing, Schwäbisch Gmünd, Schwäbisch Hall, Schwarzwald,
      Schwechat, Schwedt, Schweinfurt, Schwelm, Schwerin, Schwerte, Schwyz, Senftenberg, Sevilla, Sewastopol, Sibirien,
      Siebenbürgen, Siegburg, Siegen, Simferopol, Sindelfingen, Singen, Sinsheim, Sizilien, Skandinavien, Slowjansk,
      Smolensk, Soest, Sölden, Solingen, Solothurn, Soltau, Sömmerda, Sotschi, Sowjetunion, Spandau, Speyer, Spree,
      St. Anton, St. Moritz, St. Pauli, St. Peter-Ording, St. Pölten, Stade, Starnberg, Steiermark, Stendal, Sterzing,
      Stettin, Steyr, Stolberg, Stralsund, Straßburg, Straubing, Südamerika, Süddeutschland, Südeuropa, Südossetien,
      Südostasien, Südtirol, Suhl, Sylt, Taipeh, Taschkent, Teheran, Teltow, Teneriffa, Tessin, Themse, Thun, Thurgau,
      Thüringen, Tiflis, Tirol, Tokio, Torgau, Toskana, Toulon, Transnistrien, Traun, Travemünde, Trier, Triest,
      Tripolis, Troisdorf, Tromsø, Tschechoslowakei, Tschetschenien, Tübingen, Tulln, Tuttlingen, Überlingen, Uelzen,
      Ulan-Bator, Ulm, Unna, Usedom, Uster, Valparaíso, Vatikan, Vechta, Velbert, Venedig, Venetien, Verden, Viernheim,
      Viersen, Villach, Villingen-Schwenningen, Völklingen, Vorarlberg, Waadt, Waiblingen, Wallis, Warendorf, Warschau,
      Wedel, Weimar, Weinheim, Weißrussland, Wels, Wernigerode, Wesel, Weser, Westafrika, Westdeutschland, Westeuropa,
      Westjordanland, Wetzlar, Wien, Wiener Neustadt, Wil, Wilhelmshaven, Winnenden, Winterberg, Winterthur, Wismar,
      Witten, Wittenberg, Wladiwostok, Wolfenbüttel, Wolfsburg, Wolgast, Wolgograd, Worms, Wuppertal, Würzburg, Wurzen,
      Yverdon, Zeitz, Zentralasien, Zerbst, Zittau, Zürich, Zwickau
    `),
  ],
  endings: words(`
    beuren bostel bruck brück bühl büll büren burg büttel dorf ersleben fehn felde furt gerode hausen heim hofen husen
    ingen kofen münde nitz stan stedt stetten ville walde weiler werda wil wörth zell
  `),
  // biome-ignore format: a list reads better in rows
  prepositions: [
    "in", "aus", "nach", "an", "bei", "nahe", "unweit", "nördlich", "südlich", "östlich", "westlich", "nordöstlich",
    "nordwestlich", "südöstlich", "südwestlich",
  ],
  regions: [],
};
