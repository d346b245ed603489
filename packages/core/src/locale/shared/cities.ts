import { names } from "../word-list.ts";

/**
 * Cities and regions whose names German and English write alike. Chosen by hand from general knowledge; case counts. What a
 * language calls by a name of its own stands in its pack; countries come from the country table.
 */
export const sharedPlaces = names(`
  Aarhus, Abidjan, Abu Dhabi, Abuja, Accra, Adelaide, Aden, Alaska, Albuquerque, Aleppo, Alexandria, Almaty, Amman,
  Amsterdam, Anchorage, Ankara, Arizona, Astana, Asunción, Atlanta, Auckland, Austin, Baku, Bali, Baltimore, Bamako,
  Bangalore, Bangkok, Bangui, Banjul, Barcelona, Basel, Basra, Beirut, Belfast, Bergen, Berlin, Bern, Bethlehem,
  Bhopal, Bilbao, Birmingham, Bogotá, Bologna, Bombay, Bonn, Bordeaux, Boston, Brasilia, Brasília, Bratislava,
  Bremen, Brisbane, Bristol, Budapest, Buenos Aires, Buffalo, Bujumbura, Busan, Calais, Calgary, Cambridge,
  Canberra, Cancún, Cannes, Caracas, Cardiff, Casablanca, Charlotte, Charlottesville, Chennai, Chicago, Chisinau,
  Chongqing, Christchurch, Cincinnati, Cleveland, Colombo, Colorado, Columbus, Conakry, Cork, Cornwall, Dagestan,
  Dakar, Dallas, Darfur, Darwin, Davos, Delhi, Denver, Detroit, Dhaka, Dijon, Dnipro, Doha, Dortmund, Dover,
  Dresden, Dubai, Dublin, Dubrovnik, Durban, Düsseldorf, Edinburgh, Edmonton, Eindhoven, El Paso, England, Erbil,
  Ferguson, Florida, Fort Lauderdale, Fort Worth, Frankfurt, Freetown, Fukushima, Gaza, Georgetown, Glasgow, Goma,
  Granada, Grenoble, Guadalajara, Guangzhou, Haifa, Hamburg, Hanoi, Harare, Hawaii, Hebron, Heidelberg, Helsinki,
  Herat, Hiroshima, Homs, Honolulu, Houston, Hyderabad, Ibiza, Idlib, Illinois, Indianapolis, Innsbruck, Isfahan,
  Islamabad, Istanbul, Izmir, Jacksonville, Jakarta, Jericho, Jerusalem, Johannesburg, Kabul, Kaliningrad, Kampala,
  Kandahar, Kansas City, Karlsruhe, Kathmandu, Kaunas, Kiel, Kigali, Kingston, Kinshasa, Kirkuk, Klagenfurt,
  Kolkata, Kramatorsk, Kuala Lumpur, Kunduz, Kurdistan, Kursk, Kyiv, Kyoto, La Paz, Lagos, Lahore, Las Vegas,
  Lausanne, Leeds, Leicester, Leipzig, Libreville, Lille, Lima, Little Rock, Liverpool, Ljubljana, London,
  Los Angeles, Louisiana, Luanda, Lugano, Luhansk, Lusaka, Lyon, Maastricht, Madrid, Magdeburg, Malé, Mallorca,
  Malmö, Managua, Manama, Manchester, Mandalay, Manila, Maputo, Mariupol, Marseille, Massachusetts, Medellín,
  Medina, Melbourne, Memphis, Miami, Michigan, Milwaukee, Minneapolis, Minnesota, Minsk, Modena, Mombasa, Monrovia,
  Monte Carlo, Montevideo, Montreal, Montreux, Mumbai, Murmansk, Nablus, Nagasaki, Nairobi, Nantes, Nashville,
  Nassau, Nazareth, Nevada, New Haven, New Jersey, New Orleans, New York, New York City, Newark, Newcastle,
  Nottingham, Oakland, Odessa, Ohio, Oklahoma City, Omaha, Oregon, Orlando, Osaka, Oslo, Ottawa, Ouagadougou,
  Oxford, Padua, Palermo, Palm Beach, Palo Alto, Paramaribo, Paris, Pennsylvania, Perth, Philadelphia, Phnom Penh,
  Phoenix, Phuket, Pisa, Pittsburgh, Podgorica, Port-au-Prince, Portland, Porto, Porto Alegre, Portsmouth, Potsdam,
  Pretoria, Princeton, Pristina, Queensland, Quito, Rabat, Rafah, Raleigh, Ramallah, Ramstein, Rawalpindi, Recife,
  Reims, Rennes, Reykjavik, Richmond, Riga, Rimini, Rio de Janeiro, Rostock, Rotterdam, Sacramento, Saigon,
  Salisbury, Salt Lake City, Salzburg, Samara, San Antonio, San Diego, San Francisco, San Juan, San Salvador, Sanaa,
  Santa Cruz, Santa Fe, Santo Domingo, São Paulo, Sapporo, Sarajevo, Savannah, Seattle, Seoul, Shanghai, Sheffield,
  Shenzhen, Siena, Skopje, Sofia, Southampton, Soweto, Srebrenica, Srinagar, St. Gallen, St. Louis, St. Petersburg,
  Stavanger, Stockholm, Stuttgart, Sydney, Tallahassee, Tallinn, Tampa, Tampere, Tel Aviv, Texas, Thessaloniki,
  Tianjin, Tibet, Tijuana, Timbuktu, Tirana, Toronto, Toulouse, Trondheim, Tucson, Tulsa, Tunis, Turin, Turku,
  Uppsala, Utah, Utrecht, Uvalde, Vaduz, Valencia, Valletta, Vancouver, Verona, Versailles, Vientiane, Vilnius,
  Wales, Washington, Wellington, Wiesbaden, Windhoek, Windsor, Winnipeg, Wisconsin, Wuhan, Xinjiang, Yaoundé,
  Yokohama, Zagreb, Zaragoza, Zermatt
`);
