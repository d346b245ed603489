import { names } from "../word-list.ts";

/**
 * Agencies, picture services and media that are known across languages. Chosen by hand from general knowledge. Case counts;
 * forms with a capital and all in capitals are made by code. An agency that also sells pictures stands in both lists.
 */
export const sharedMedia = {
  agencies: names(`
    AAP, Adnkronos, afp, AFX, Agence France-Presse, Agenturen, Agerpres, AGI, AMNA, ANA-MPA, Anadolu, ANI, ANP, Ansa,
    Antara, ap, AP-DJ, APA, APS, Associated Press, Australian Associated Press, Austria Presse Agentur, awp, Belga,
    Belta, BelTA, Bernama, Bloomberg, BNS, BSS, BTA, Business Wire, Canadian Press, Catholic News Service,
    Central News Agency, China News Service, CNA, CNS, CQ-Roll Call, CTK, ČTK, dapd, ddp, Deutsche Presse-Agentur,
    DHA, Dow Jones, dpa, dpa-AFX, dpa-afx, dpa-infocom, dpa-tmn, dts, EFE, epd, Europa Press, Evangelischer Pressedienst, Fars,
    German Press Agency, GlobeNewswire, HINA, IANS, idea, Inter Press Service, Interfax, Interfax-Ukraine, IPS, Irna,
    Isna, Itar-Tass, Jiji, Kaiser Health News, Katholische Nachrichten-Agentur, Kathpress, KCNA, Kenya News Agency,
    Keystone-SDA, KFF Health News, kna, KUNA, Kyodo, Lao News Agency, lby, lhe, lni, lno, lnw, lrs, lsw, Lusa,
    McClatchy, Mediafax, MENA, MTI, NAN, News Agency of Nigeria, news aktuell, NNA, NTB, NZPA, ots, PA, Panapress,
    PAP, Petra News Agency, Philippine News Agency, PNA, PR Newswire, Press Association, Press Trust of India,
    pressetext, pte, PTI, QNA, Religion News Service, Reuters, RIA Novosti, Ria Nowosti, RIA Nowosti, Ritzau, RNS,
    rtr, SANA, SAPA, Saudi Press Agency, Schweizerische Depeschenagentur, sda, sid, Sport-Informations-Dienst,
    spot on news, Sputnik, STA, States Newsroom, STT, SWNS, Tanjug, Tasnim, TASR, Tass, teleschau,
    The Associated Press, The Canadian Press, Thomson Reuters, tmn, TNS, TNN, Tribune News Service, Ukrinform, UNB, Unian,
    United Press International, UPI, Vietnam News Agency, VNA, vwd, WAFA, WAM, Xinhua, Yonhap
  `),
  pictureAgencies: names(`
    123RF, AAP Image, AAPIMAGE, Abaca, Abacapress, Action Images, Action Plus, action press, Action Press,
    actionpress, ActionPress, Adobe Stock, AdobeStock, AFP, Agencia EFE, Agencia Uno, Agencja Gazeta, Agentur Focus,
    akg-images, Alamy, Anadolu, ANP, ANSA, AP, AP Photo, APA, APA-Fotoservice, APA-PictureDesk, Associated Press,
    Aton Chile, Avalon, Backgrid, Barcroft Images, Barcroft Media, Belga, Bestimage, Bettmann, blickwinkel, BNPS,
    Bongarts, bpk, BREUEL-BILD, Bridgeman Images, Camera Press, Canva, Caters, Cavendish Press, Chromorange,
    colourbox, Corbis, Cover Images, Cover-Images, Creative Commons, dapd, ddp, Depo Photos, depositphotos, dpa,
    dpa-Zentralbild, Dreamstime, EFE, Eibner, Eibner-Pressefoto, Envato Elements, epa, EPA Images, EPA-EFE, epd,
    epd-bild, European Pressphoto Agency, Eventpress, Everett Collection, EXPA, Eyevine, FFS, FilmMagic, flickr,
    fotolia, Fotostand, Freepik, freshfocus, Funke Foto Services, FUNKE Foto Services, Future Image, Future-Image,
    GC Images, Geisler-Fotopress, GEPA, Getty, Getty Images, gettyimages, Hans Lucas,
    Hindustan Times via Getty Images, HMB-Media, Hulton Archive, Hulton Deutsch, i-Images, Icon Sportswire,
    imagebroker, Imagn, imago, imago images, Imago Images, IMAGO Images, Inpho, ISI Photos, iStock, istockphoto,
    iStockphoto, ITAR-TASS, Jan Huebner, Kennedy News, Keystone, Keystone-SDA, KNA, Kyodo, laif, LaPresse, LAT Images,
    Le Pictorium, LightRocket, Magnum, Mary Evans Picture Library, mauritius images, Mauritius Images, Maxar, MAXPPP,
    MEGA, MIS, Motorsport Images, National World, News Images, Newscom, nordphoto, NTB, NurPhoto, Ostkreuz, PA,
    Pacemaker Press, Panthermedia, pexels, Photocall Ireland, photothek, picture alliance, Picture Alliance,
    picture-alliance, Picture-Alliance, pixabay, Pixsell, plainpicture, Planet Labs, Popperfoto, Press Association,
    Pressefoto Baumann, Pressefoto Rauchensteiner, Redferns, Redux, Reuters, Revierfoto, REX, Rex Features,
    Ritzau Scanpix, ROPI, Scanpix, Scherl, Shutterstock, Sipa, SNA, snapshot-photography, SOPA Images, Splash News,
    SplashNews, Sportsfile, StarMedia, Stocksy, Süddeutsche Zeitung Photo, Sven Simon, SvenSimon, SWNS, SZ Photo,
    TASS, Team 2, The Canadian Press, The Mega Agency, Triangle News, UIG, ullstein bild, Ullstein Bild,
    Universal Images Group, unsplash, UPI, USA Today Network, USA TODAY Network, USA Today Sports, USA TODAY Sports,
    vmd-images, WAZ FotoPool, Westend61, Wikimedia, WireImage, Xinhua, Yonhap, Zuma, ZUMA Press, ZUMA Wire, ZUMAPRESS
  `),
  outlets: names(`
    ABC, Al Arabiya, Al Jazeera, ARD, Axios, BBC, Bellingcat, BFMTV, Business Insider, CBC, CBS, Channel 4,
    China Daily, CNBC, CNN, Correctiv, Corriere della Sera, Daily Beast, Daily Express, Daily Mail, Daily Mirror,
    Daily Telegraph, De Telegraaf, Der Spiegel, Deutsche Welle, Die Welt, Die Zeit, DW, Economist, El Mundo, El País,
    ESPN, Euractiv, Evening Standard, FAZ, Financial Times, Forbes, Foreign Affairs, Foreign Policy, Fox News,
    France 24, France Info, FT, Gazeta Wyborcza, Guardian, Haaretz, Handelsblatt, Hollywood Reporter, Jerusalem Post,
    Jyllands-Posten, Kommersant, Kyiv Independent, L'Équipe, L’Équipe, La Repubblica, La Stampa, La Vanguardia,
    Le Figaro, Le Monde, Le Parisien, Le Soir, Le Temps, Libération, Los Angeles Times, Marca, Mediapart, Meduza,
    MSNBC, National Geographic, NBC, Neue Zürcher Zeitung, New York Post, New York Times, Newsweek,
    Nikkei, NPR, NZZ, ORF, PBS, Politico, Radio Free Europe, RAI, RFI, RNZ, Rolling Stone, RT, Russia Today,
    Rzeczpospolita, Sunday Times, Swissinfo, The Athletic, The Atlantic, The Daily Beast, The Economist, The Guardian,
    The Hill, The Independent, The Insider, The Intercept, The New York Times, The The Observer, The Sun,
    The Telegraph, The Times, The Verge, The Washington Post, Times of Israel, TMZ, TVN24, USA Today, Vanity Fair,
    Voice of America, VRT, Washington Post, Washington Times, Wired, WSJ, Yedioth Ahronoth, Yle, ZDF
  `),
};
