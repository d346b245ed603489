import type { PlaceData } from "../../locale/locale-pack.ts";
import { sharedPlaces } from "../../locale/shared/cities.ts";
import { names, words } from "../../locale/word-list.ts";

/**
 * Places as English datelines write them: cities in their English names, US states, countries, and parts of countries
 * that act like places in the news.
 *
 * Chosen by hand from general knowledge. Written as in running text; case counts, and forms all in capitals ("DUBLIN")
 * are made by code.
 *
 * Left out because the word or the name is commoner than the place: Bend, Bury, Mobile, Nice, Orange, Reading, Slough,
 * Split, Tours. Kept: Bath, Buffalo, Cork, Derby, Hull, Jordan, Turkey.
 *
 * Endings: "ford", "ham", "field", "land", "port", "stead" and "worth" are left out, because too many surnames and
 * nouns end so (Crawford, Graham, Report, Instead). "ton" is in, though Clinton ends so: places are far more.
 *
 * Regions follow the style of the Associated Press and of Canadian wires, without the last stop. Postal codes are left
 * out: IN, OR, ME and OK are words.
 */
export const englishPlaces: PlaceData = {
  known: [
    ...sharedPlaces,
    ...names(`
      Aberdeen, Aberystwyth, Acapulco, Addis Ababa, Africa, Agra, Ahmedabad, Akron, Alabama, Albany, Alberta, Algiers,
      Amritsar, Anaheim, Ann Arbor, Annapolis, Antalya, Antwerp, Arctic, Arkansas, Arlington, Asheville, Asia, Aspen,
      Athens, Athlone, Atlantic City, Augusta, Avdiivka, Baghdad, Bakhmut, Barnsley, Bath, Baton Rouge, Batumi, Bavaria,
      Bedford, Beijing, Belgrade, Belo Horizonte, Bengaluru, Benghazi, Berkeley, Bethesda, Beverly Hills, Birkenhead,
      Bishkek, Bismarck, Blackburn, Blackpool, Bloomington, Bogota, Boise, Bolton, Boulder, Bournemouth, Bradford,
      Brazzaville, Brighton, British Columbia, Brno, Brooklyn, Brussels, Bucha, Bucharest, Burlington, Burma, Cairns,
      Cairo, Calcutta, Cali, California, Camden, Camp David, Cancun, Canterbury, Cape Canaveral, Cape Town, Carlisle,
      Cartagena, Cayenne, Cebu City, Cedar Rapids, Central America, Champaign, Charleston, Chattanooga, Chengdu,
      Chesterfield, Chiang Mai, Chiapas, Chittagong, Colchester, Cologne, Colorado Springs, Columbia, Compton,
      Connecticut, Copenhagen, Corsica, Coventry, Crete, Crimea, Croydon, Cumbria, Cuzco, Da Nang, Damascus,
      Dar es Salaam, Darlington, Davenport, Dayton, Dearborn, Delaware, Derby, Derry, Des Moines, Devon, Dodoma, Donbas,
      Doncaster, Donegal, Donetsk, Dorset, Duluth, Dundee, Dunedin, Durham, East Jerusalem, Eastern Europe, Ennis,
      Entebbe, Essex, Eugene, Europe, Exeter, Fairbanks, Fallujah, Falmouth, Fayetteville, Flagstaff, Florence,
      Flushing Meadows, Fort Bragg, Fortaleza, Fresno, Galway, Gatineau, Gaza City, Gaza Strip, Gdansk, Geneva, Genoa,
      Ghent, Gloucester, Goa, Golan Heights, Gold Coast, Gothenburg, Grand Rapids, Great Falls, Greenwich, Gujarat,
      Halifax, Hama, Hamilton, Hampshire, Hangzhou, Hanover, Harrisburg, Hartford, Hastings, Havana, Heathrow,
      Ho Chi Minh City, Hobart, Hollywood, Huddersfield, Hull, Huntsville, Ibadan, Idaho, Incheon, Indiana, Inverness,
      Iowa, Ipswich, Irvine, Jackson, Jaipur, Jeddah, Jenin, Jersey City, Juba, Juneau, Kano, Kansas, Karachi, Kashmir,
      Kazan, Kent, Kentucky, Kerala, Key West, Khan Younis, Kharkiv, Khartoum, Kherson, Kiev, Knoxville, Krakow,
      La Crosse, Lampedusa, Lancashire, Lancaster, Lansing, Latin America, Lesbos, Lexington, Lhasa, Limerick, Lincoln,
      Lindi, Lisbon, Lockerbie, Long Beach, Long Island, Louisville, Lucerne, Lucknow, Luton, Lviv, Madison, Maine,
      Malaga, Malibu, Manhattan, Manitoba, Mar-a-Lago, Marbella, Marrakech, Maryland, Mecca, Medellin, Mexico City,
      Miami Beach, Middle East, Middlesbrough, Milan, Milton Keynes, Mississauga, Mississippi, Missouri, Mogadishu,
      Montana, Monterrey, Montgomery, Moscow, Mosul, Munich, Muscat, Mykolaiv, Nagoya, Najaf, Nanjing, Naples, Nebraska,
      New Brunswick, New Delhi, New Hampshire, New Mexico, New South Wales, Newfoundland, Niagara Falls, Nicosia,
      Norfolk, North America, North Carolina, North Dakota, Northampton, Northumberland, Northwest Territories, Norwich,
      Nova Scotia, Nuremberg, Odesa, Okinawa, Oklahoma, Ontario, Pamplona, Pasadena, Patna, Pattaya, Pearl Harbor,
      Peshawar, Plano, Plymouth, Pokrovsk, Poznan, Prague, Preston, Prince Edward Island, Providence, Puebla, Pune,
      Punjab, Putrajaya, Pyongyang, Quebec, Quetta, Raqqa, Redmond, Rhode Island, Riyadh, Rochester, Rome, Rotherham,
      Salford, San Bernardino, San Jose, Santa Ana, Santa Barbara, Santa Monica, Santiago, Sao Paulo, Sardinia,
      Saskatchewan, Saskatoon, Saxony, Scandinavia, Scotland, Sevastopol, Seville, Shrewsbury, Siberia, Sicily,
      Silicon Valley, Sindh, Sochi, Somerset, South America, South Australia, South Carolina, South Dakota,
      Southeast Asia, Springfield, St. John's, St. Paul, Stamford, Stirling, Strasbourg, Suffolk, Sunderland, Surrey,
      Sussex, Swansea, Swindon, Syracuse, Taipei, Tarawa, Tasmania, Tauranga, Tbilisi, Tehran, Tennessee, The Hague,
      Thunder Bay, Tokyo, Toledo, Transnistria, Tripoli, Tuscany, Ulaanbaatar, US, Vatican, Venice, Vermont, Victoria,
      Vienna, Virginia, Virginia Beach, Vladivostok, Volgograd, Waco, Wakefield, Walsall, Warsaw, Waterford, West Bank,
      West Virginia, Westminster, Wexford, Wichita, Wimbledon, Winchester, Wolverhampton, Worcester, Wroclaw, Wyoming,
      Yangon, Yekaterinburg, Yerevan, York, Yorkshire, Zanzibar, Zaporizhzhia, Zurich
    `),
  ],
  endings: words(`
    abad apolis borough brough burg burgh bury cester chester combe dale gaon ganj garh grad hampton haven ingham minster mouth
    nagar ncaster patnam pur puram sfield shire stan stown thorpe ton ville wich wick
  `),
  prepositions: ["in", "near", "from", "outside", "across", "throughout", "upon"],
  regions: words(`
    Ala Ariz Ark Calif Colo Conn D.C Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont N.C N.D N.H N.J N.M
    N.Y Neb Nev Okla Ore P.R Pa R.I S.C S.D Tenn Va Vt W.Va Wash Wis Wyo Alaska Hawaii Idaho Iowa Maine Ohio Texas
    Utah Alta B.C Man N.B N.L N.S N.W.T Nfld Ont P.E.I Que Sask
  `),
};
