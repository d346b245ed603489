import type { MediaData } from "../../locale/locale-pack.ts";

/**
 * Agencies, picture services and media as English datelines, bylines and credits write them.
 *
 * Chosen by hand from general knowledge. Case counts; forms all in capitals are made by code. An agency that also sells
 * pictures stands in both lists. Names with an apostrophe stand with both signs.
 *
 * Left out because the word alone is commoner than the medium: Fortune, Independent, Life, Mail, Mirror, Nature,
 * People, Post, Science, Star, Sun, Time, Times, Variety ("The Sun", "Time magazine" are in). Surnames such as Fox
 * stand only in longer names.
 */
export const englishMedia: MediaData = {
  // biome-ignore format: a list reads better in rows
  agencies: [
    // British, American and Commonwealth
    "AAP", "ANI", "AP", "Associated Press", "Associated Press of Pakistan", "Australian Associated Press", "Bernama",
    "Bloomberg", "BSS", "Business Wire", "Canadian Press", "Catholic News Service", "CNS", "CQ-Roll Call", "Dow Jones",
    "Dow Jones Newswires", "GlobeNewswire", "IANS", "Kaiser Health News", "Kenya News Agency", "KFF Health News", "KNA",
    "McClatchy", "NAN", "News Agency of Nigeria", "NZPA", "PA", "PA Media", "PR Newswire", "Press Association",
    "Press Trust of India", "PTI", "Religion News Service", "Reuters", "RNS", "SAPA", "States Newsroom", "SWNS",
    "The Associated Press", "The Canadian Press", "Thomson Reuters", "Thomson Reuters Foundation", "TNS",
    "Tribune News Service", "UNB", "United Press International", "UPI",
    // Europe
    "Adnkronos", "AFP", "Agence France-Presse", "Agerpres", "AGI", "AMNA", "ANA-MPA", "ANP", "ANSA", "APA", "Belga",
    "BelTA", "BNS", "BTA", "CTK", "dpa", "EFE", "epd", "Europa Press", "German Press Agency", "HINA", "Interfax",
    "Interfax-Ukraine", "Itar-Tass", "Keystone-SDA", "Lusa", "MTI", "NTB", "PAP", "RIA Novosti", "Ritzau", "Sputnik",
    "STA", "STT", "Tanjug", "TASR", "TASS", "Ukrinform", "UNIAN",
    // Middle East, Africa and Asia
    "Anadolu", "Anadolu Agency", "Antara", "APS", "Central News Agency", "China News Service", "CNA", "DHA", "Fars",
    "Fars News Agency", "Inter Press Service", "IPS", "IRNA", "ISNA", "Jiji", "Jiji Press", "KCNA", "KUNA", "Kyodo",
    "Kyodo News", "Lao News Agency", "MENA", "NNA", "Panapress", "Petra News Agency", "Philippine News Agency", "PNA",
    "QNA", "SANA", "Saudi Press Agency", "Tasnim", "Vietnam News Agency", "VNA", "WAFA", "WAM", "Xinhua", "Yonhap",
    "Yonhap News Agency",
  ],
  // biome-ignore format: a list reads better in rows
  pictureAgencies: [
    // Picture services
    "AAP Image", "AAPIMAGE", "Abaca", "Abaca Press", "Action Images", "Action Plus", "action press", "AFP",
    "AFP via Getty Images", "Alamy", "Alamy Live News", "Alamy Stock Photo", "Anadolu", "Anadolu Agency", "AP",
    "AP Images", "AP Photo", "Associated Press", "Avalon", "Backgrid", "Barcroft Images", "Barcroft Media", "Bestimage",
    "Bettmann", "Bettmann Archive", "BNPS", "Bongarts", "Bridgeman Images", "Camera Press", "Caters",
    "Caters News Agency", "Cavendish Press", "Corbis", "Cover Images", "ddp", "ddp images", "dpa", "EPA", "EPA Images",
    "EPA-EFE", "European Pressphoto Agency", "Everett Collection", "Eyevine", "FilmMagic", "GC Images", "Getty",
    "Getty Images", "Getty Images Europe", "Getty Images North America", "Hindustan Times via Getty Images",
    "Hulton Archive", "Hulton Deutsch", "i-Images", "Icon Sportswire", "Imagn", "Imagn Content Services",
    "Imagn Images", "imago", "imago images", "Imago Images", "Inpho", "INPHO", "ISI Photos", "Kennedy News",
    "Kennedy News and Media", "Kyodo", "Kyodo News", "LAT Images", "LightRocket", "Magnum Photos",
    "Mary Evans Picture Library", "Maxar Technologies", "MAXPPP", "MEGA", "Motorsport Images", "National World",
    "News Images", "Newscom", "NurPhoto", "PA", "PA Archive", "PA Images", "PA Wire", "Pacemaker Press",
    "Photocall Ireland", "picture alliance", "Picture Alliance", "Planet Labs", "Popperfoto",
    "Press Association Images", "Redferns", "Redux", "Reuters", "REX", "Rex Features", "RollingNews.ie", "Sipa",
    "Sipa Press", "Sipa USA", "SOPA Images", "Splash News", "SplashNews", "Sportsfile", "SWNS", "TASS",
    "The Canadian Press", "The Mega Agency", "Triangle News", "ullstein bild", "Universal Images Group", "UPI",
    "UPI Photo", "USA Today Network", "USA TODAY Network", "USA Today Sports", "USA TODAY Sports", "WireImage",
    "Xinhua", "Yonhap", "Zuma", "Zuma Press", "ZUMA Press", "ZUMA Wire",
    // Stock and free pictures
    "123RF", "Adobe Stock", "AdobeStock", "Canva", "Creative Commons", "Depositphotos", "Dreamstime", "Flickr",
    "Freepik", "iStock", "iStock by Getty Images", "iStockphoto", "Pexels", "Pixabay", "Shutterstock", "Stocksy",
    "Unsplash", "Wikimedia", "Wikimedia Commons",
  ],
  // biome-ignore format: a list reads better in rows
  organisationHeads: [
    "ledger", "herald", "times", "post", "gazette", "tribune", "chronicle", "news", "journal", "press", "courier", "review", "magazine", "observer", "express", "mail", "globe", "sentinel", "dispatch", "examiner", "register", "independent", "telegraph", "echo",
    "university", "college", "institute", "museum", "library", "archives", "archive", "department", "police", "council", "club", "society", "association", "foundation", "transit", "railway", "airlines", "hospital", "inc", "ltd", "corp", "llc", "plc", "company", "group", "bank", "party",
    "network", "radio", "television", "broadcasting", "service", "agency", "office", "court", "registry",
  ],
  // biome-ignore format: a list reads better in rows
  outlets: [
    // United States: newspapers and magazines
    "Akron Beacon Journal", "Albuquerque Journal", "Anchorage Daily News", "Arizona Republic",
    "Arkansas Democrat-Gazette", "Ars Technica", "Atlanta Journal-Constitution", "Austin American-Statesman", "Axios",
    "Baltimore Sun", "Barron's", "Barron’s", "Bloomberg Businessweek", "Boston Globe", "Boston Herald", "Breitbart",
    "Breitbart News", "Buffalo News", "Business Insider", "Businessweek", "BuzzFeed", "BuzzFeed News",
    "Charlotte Observer", "Chicago Sun-Times", "Chicago Tribune", "Christian Science Monitor", "Cincinnati Enquirer",
    "Columbus Dispatch", "Daily Beast", "Daily Caller", "Daily Wire", "Dallas Morning News", "Denver Post",
    "Des Moines Register", "Detroit Free Press", "Detroit News", "Entertainment Weekly", "Forbes", "Foreign Affairs",
    "Foreign Policy", "Fortune magazine", "Gizmodo", "GQ", "Hartford Courant", "Hollywood Reporter",
    "Honolulu Star-Advertiser", "Houston Chronicle", "Huffington Post", "HuffPost", "Indianapolis Star",
    "Kansas City Star", "LA Times", "Las Vegas Review-Journal", "Los Angeles Times", "Mashable", "Mercury News",
    "Miami Herald", "Milwaukee Journal Sentinel", "Minneapolis Star Tribune", "Minnesota Star Tribune", "Mother Jones",
    "National Geographic", "National Review", "New York Daily News", "New York magazine", "New York Post",
    "New York Times", "New Yorker", "Newsday", "Newsweek", "NYT", "Orange County Register", "Oregonian",
    "Orlando Sentinel", "Palm Beach Post", "People magazine", "Philadelphia Inquirer", "Pittsburgh Post-Gazette",
    "Politico", "ProPublica", "Punchbowl News", "Reason magazine", "Roll Call", "Rolling Stone", "Sacramento Bee",
    "Salt Lake Tribune", "San Diego Union-Tribune", "San Francisco Chronicle", "San Jose Mercury News",
    "Scientific American", "Seattle Times", "Semafor", "Slate magazine", "Sports Illustrated",
    "St. Louis Post-Dispatch", "Star Tribune", "Stars and Stripes", "STAT News", "Sun Sentinel", "Tampa Bay Times",
    "TechCrunch", "Texas Tribune", "The Arizona Republic", "The Athletic", "The Atlanta Journal-Constitution",
    "The Atlantic", "The Baltimore Sun", "The Boston Globe", "The Bulwark", "The Charlotte Observer",
    "The Christian Science Monitor", "The Columbus Dispatch", "The Daily Beast", "The Daily Caller",
    "The Dallas Morning News", "The Denver Post", "The Detroit News", "The Federalist", "The Hill",
    "The Hollywood Reporter", "The Intercept", "The New Republic", "The New York Post", "The New York Times",
    "The New Yorker", "The Oregonian", "The Philadelphia Inquirer", "The Salt Lake Tribune", "The Seattle Times",
    "The Tennessean", "The Texas Tribune", "The Verge", "The Wall Street Journal", "The Washington Post",
    "The Washington Times", "Time magazine", "TIME magazine", "Times-Picayune", "TMZ", "Us Weekly", "US Weekly",
    "USA Today", "Vanity Fair", "Vogue", "Vox", "Wall Street Journal", "Washington Examiner", "Washington Free Beacon",
    "Washington Post", "Washington Times", "Wired", "WIRED", "WSJ",
    // United States: broadcasters
    "ABC", "ABC News", "Bloomberg News", "Bloomberg Television", "C-SPAN", "CBS", "CBS News", "CBS Sports", "CNBC",
    "CNN", "CNN International", "Democracy Now", "ESPN", "Fox Business", "FOX Business", "Fox News", "FOX News",
    "Fox News Digital", "Fox Sports", "HBO", "KABC", "KTLA", "MS NOW", "MSNBC", "National Public Radio", "NBC",
    "NBC News", "NBC Sports", "Newsmax", "NewsNation", "NPR", "OAN", "One America News", "PBS", "PBS NewsHour",
    "Radio Free Asia", "Radio Free Europe", "Radio Free Europe/Radio Liberty", "RFE/RL", "Spectrum News", "Telemundo",
    "Univision", "VOA", "Voice of America", "WABC", "WNYC",
    // United Kingdom
    "BBC", "BBC Breakfast", "BBC News", "BBC Newsnight", "BBC Radio", "BBC Radio 4", "BBC Radio 5 Live", "BBC Sport",
    "BBC Verify", "BBC World Service", "Belfast Telegraph", "Birmingham Mail", "BMJ", "Bristol Post", "Channel 4",
    "Channel 4 News", "Channel 5", "City A.M.", "Daily Express", "Daily Mail", "Daily Mirror", "Daily Record",
    "Daily Star", "Daily Telegraph", "Economist", "Evening Standard", "Financial Times", "FT", "GB News",
    "Glasgow Times", "Good Morning Britain", "Guardian", "HuffPost UK", "ITN", "ITV", "ITV News", "LBC",
    "Liverpool Echo", "London Standard", "Mail on Sunday", "Mail Online", "MailOnline", "Manchester Evening News",
    "Metro.co.uk", "Middle East Eye", "Middle East Monitor", "Morning Star", "New Scientist", "New Statesman",
    "News of the World", "openDemocracy", "Press Gazette", "Private Eye", "Radio Times", "Scotsman", "Sky News",
    "Sky Sports", "Sky Sports News", "STV", "Sun on Sunday", "Sunday Express", "Sunday Mail", "Sunday Mirror",
    "Sunday Telegraph", "Sunday Times", "talkSPORT", "TalkTV", "The BMJ", "The Daily Telegraph", "The Economist",
    "The Evening Standard", "The Financial Times", "The Guardian", "The Herald on Sunday", "The i Paper",
    "The Independent", "The Irish News", "The Lancet", "The Mail on Sunday", "The Mirror", "The Observer",
    "The Scotsman", "The Spectator", "The Sun", "The Sunday Telegraph", "The Sunday Times", "The Telegraph",
    "The Times", "Times Radio", "UnHerd", "Wales Online", "WalesOnline", "Western Mail", "Yorkshire Post",
    // Ireland
    "Business Post", "Irish Daily Mail", "Irish Examiner", "Irish Independent", "Irish Mirror", "Irish Times",
    "Newstalk", "RTE", "RTÉ", "RTE News", "RTÉ News", "Sunday Independent", "The Irish Times", "TheJournal.ie",
    "Virgin Media News",
    // Canada, Australia and New Zealand
    "1News", "7NEWS", "9News", "Australian Financial Review", "Calgary Herald", "Canberra Times", "CBC", "CBC News",
    "Courier-Mail", "Crikey", "CTV", "CTV News", "Edmonton Journal", "Global News", "Globe and Mail", "Herald Sun",
    "La Presse", "Le Devoir", "Maclean's", "Maclean’s", "Montreal Gazette", "National Post", "New Zealand Herald",
    "news.com.au", "News.com.au", "Newshub", "Nine News", "NZ Herald", "NZME", "Otago Daily Times", "Ottawa Citizen",
    "Postmedia", "Radio New Zealand", "Radio-Canada", "RNZ", "SBS", "SBS News", "Seven News", "Sky News Australia",
    "Stuff.co.nz", "Sydney Morning Herald", "The Age", "The Australian", "The Canberra Times", "The Conversation",
    "The Globe and Mail", "The Sydney Morning Herald", "The Tyee", "The West Australian", "Toronto Star", "Toronto Sun",
    "TVNZ", "Vancouver Sun", "Winnipeg Free Press",
    // South Asia
    "Aaj Tak", "Business Standard", "CNN-News18", "Dawn News", "Dawn.com", "Deccan Herald", "Dhaka Tribune",
    "Economic Times", "Express Tribune", "Geo News", "Himalayan Times", "Hindustan Times", "India Today",
    "Indian Express", "Kathmandu Post", "NDTV", "News18", "Outlook India", "Republic TV", "Republic World", "Scroll.in",
    "Telegraph India", "The Economic Times", "The Express Tribune", "The Hindu", "The Indian Express",
    "The Kathmandu Post", "The Print", "The Quint", "The Statesman", "The Times of India", "ThePrint", "Times Now",
    "Times of India", "Zee News",
    // Asia, the Middle East and Africa
    "Al Arabiya", "Al Jazeera", "Al Jazeera English", "Al Mayadeen", "Al-Ahram", "Al-Monitor", "Arab News",
    "Asahi Shimbun", "Asharq Al-Awsat", "Asia Times", "Bangkok Post", "Caixin", "CCTV", "CGTN", "Channel NewsAsia",
    "China Daily", "China Post", "Citizen TV", "CNBC Africa", "CNBC-TV18", "Daily Maverick", "Daily Monitor",
    "Daily Nation", "Daily Sabah", "Daily Trust", "eNCA", "Global Times", "Gulf News", "Haaretz", "Hurriyet",
    "Hürriyet Daily News", "i24News", "i24NEWS", "Iran International", "Jakarta Post", "Japan Times", "Jerusalem Post",
    "JoongAng Ilbo", "Khaleej Times", "Korea Herald", "Korea Times", "L'Orient Today", "L’Orient Today",
    "L'Orient-Le Jour", "L’Orient-Le Jour", "Mail & Guardian", "Mainichi Shimbun", "Malay Mail", "Malaysiakini",
    "Manila Bulletin", "Manila Times", "New Straits Times", "News24", "NHK", "NHK World", "Nikkei", "Nikkei Asia",
    "People's Daily", "People’s Daily", "Philippine Daily Inquirer", "Philippine Star", "Premium Times", "Press TV",
    "Rappler", "Rudaw", "SABC", "SABC News", "SCMP", "South China Morning Post", "Sowetan", "Straits Times",
    "Taipei Times", "Tempo.co", "The Asahi Shimbun", "The East African", "The Jakarta Post", "The Japan Times",
    "The Jerusalem Post", "The Korea Herald", "The Korea Times", "The Mainichi", "The Straits Times",
    "The Times of Israel", "The Yomiuri Shimbun", "Times of Israel", "TimesLIVE", "Today's Zaman", "Today’s Zaman",
    "TRT", "TRT World", "Vanguard Nigeria", "VnExpress", "Yediot Ahronot", "Yedioth Ahronoth", "Ynet",
    "Yomiuri Shimbun",
    // Europe
    "ARD", "Bellingcat", "BFM TV", "BFMTV", "Correctiv", "Corriere della Sera", "De Telegraaf", "Der Spiegel",
    "Deutsche Welle", "Die Welt", "Die Zeit", "DW", "DW News", "El Mundo", "El Pais", "El País", "EUobserver",
    "Euractiv", "Euronews", "FAZ", "France 24", "France Info", "Frankfurter Allgemeine Zeitung", "Gazeta Wyborcza",
    "Handelsblatt", "Izvestia", "Jyllands-Posten", "Kathimerini", "Kommersant", "Komsomolskaya Pravda",
    "Kyiv Independent", "Kyiv Post", "L'Équipe", "L’Équipe", "La Repubblica", "La Stampa", "La Vanguardia", "Le Figaro",
    "Le Monde", "Le Parisien", "Le Soir", "Le Temps", "Libération", "Marca", "Mediapart", "Meduza", "Moscow Times",
    "Neue Zürcher Zeitung", "Notes from Poland", "Novaya Gazeta", "NZZ", "ORF", "Politico Europe", "POLITICO Europe",
    "Radio Sweden", "RAI", "RFI", "RT", "Russia Today", "Rzeczpospolita", "Süddeutsche Zeitung", "Svenska Dagbladet",
    "SWI swissinfo.ch", "Swissinfo", "The Insider", "The Kyiv Independent", "The Local", "The Moscow Times", "TVN24",
    "Ukrainska Pravda", "Vatican News", "Vedomosti", "VRT", "Yle", "ZDF",
  ],
};
