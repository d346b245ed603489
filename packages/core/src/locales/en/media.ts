import type { MediaData } from "../../locale/locale-pack.ts";
import { sharedMedia } from "../../locale/shared/media.ts";
import { names, words } from "../../locale/word-list.ts";

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
  agencies: sharedMedia.agencies,
  pictureAgencies: sharedMedia.pictureAgencies,
  organisationHeads: words(`
    ledger herald times post gazette tribune chronicle news journal press courier review magazine observer express
    mail globe sentinel dispatch examiner register independent telegraph echo university college institute museum
    library archives archive department police council club society association foundation transit railway airlines
    hospital inc ltd corp llc plc company group bank party network radio television broadcasting service agency office
    court registry
  `),
  outlets: [
    ...sharedMedia.outlets,
    ...names(`
      7NEWS, Aaj Tak, Al Mayadeen, Al-Ahram, Al-Monitor, Arizona Republic, Ars Technica, Asahi Shimbun, Asharq Al-Awsat,
      Atlanta Journal-Constitution, Austin American-Statesman, Australian Financial Review, Barron's, Barron’s, BFM TV,
      Bloomberg Businessweek, Bloomberg Television, BMJ, Boston Globe, Breitbart, Businessweek, BuzzFeed, C-SPAN,
      Caixin, CCTV, CGTN, Channel 5, Channel NewsAsia, Charlotte Observer, Chicago Tribune, Christian Science Monitor,
      Cincinnati Enquirer, Citizen TV, City A.M., CNBC-TV18, CNN-News18, Crikey, CTV, Daily Caller, Daily Maverick,
      Daily Monitor, Daily Nation, Daily Record, Daily Sabah, Daily Trust, Daily Wire, Democracy Now, El Pais, eNCA,
      Entertainment Weekly, EUobserver, Euronews, Fortune magazine, Fox Business, FOX Business, Fox Sports,
      Frankfurter Allgemeine Zeitung, GB News, Gizmodo, Good Morning Britain, GQ, Hartford Courant, HBO,
      Hindustan Times, Honolulu Star-Advertiser, HuffPost UK, Hurriyet, i24NEWS, India Today, Iran International,
      Irish Independent, Irish Times, ITN, ITV, Izvestia, Japan Times, JoongAng Ilbo, KABC, Kathimerini,
      Komsomolskaya Pravda, KTLA, L'Orient Today, L’Orient Today, L'Orient-Le Jour, L’Orient-Le Jour, LBC, Le Devoir,
      Liverpool Echo, Maclean's, Maclean’s, Mail & Guardian, Mail on Sunday, Mail Online, MailOnline, Mainichi Shimbun,
      Malaysiakini, Manila Bulletin, Mashable, Middle East Eye, Middle East Monitor, Milwaukee Journal Sentinel,
      Moscow Times, Mother Jones, MS NOW, National Public Radio, National Review, NDTV, New Scientist, New Statesman,
      New York magazine, News of the World, News18, News24, Newsday, Newshub, Newsmax, NewsNation, Newstalk, NHK,
      Notes from Poland, Novaya Gazeta, NYT, NZME, OAN, openDemocracy, Oregonian, Orlando Sentinel, Ottawa Citizen,
      Outlook India, People magazine, People's Daily, People’s Daily, POLITICO Europe, Postmedia, Press TV, Private Eye,
      ProPublica, Radio Free Asia, Radio Free Europe/Radio Liberty, Radio New Zealand, Radio Sweden, Radio-Canada,
      Rappler, Reason magazine, Republic TV, Republic World, RFE/RL, Roll Call, RTE, RTÉ, Rudaw, SABC, SBS,
      Scientific American, SCMP, Scotsman, Scroll.in, Semafor, Sky News, Sky Sports, Slate magazine, Sowetan,
      Sports Illustrated, Stars and Stripes, Stuff.co.nz, STV, Süddeutsche Zeitung, Sun on Sunday, Sun Sentinel,
      Svenska Dagbladet, SWI swissinfo.ch, talkSPORT, TalkTV, TechCrunch, Telegraph India, Telemundo, Tempo.co, The Age,
      The Arizona Republic, The Asahi Shimbun, The Atlanta Journal-Constitution, The Australian, The BMJ, The Bulwark,
      The Charlotte Observer, The Christian Science Monitor, The Conversation, The Daily Caller, The East African,
      The Federalist, The Herald on Sunday, The Hindu, The Hollywood Reporter, The i Paper, The Lancet, The Local,
      The Mail on Sunday, The Mainichi, The Mirror, The New Republic, The Oregonian, The Print, The Quint, The Scotsman,
      The Spectator, The Statesman, The Tennessean, The Tyee, The West Australian, The Yomiuri Shimbun, ThePrint,
      Time magazine, TIME magazine, Times Now, Times of India, Times Radio, Times-Picayune, TimesLIVE, Today's Zaman,
      Today’s Zaman, TRT, TVNZ, Ukrainska Pravda, UnHerd, Univision, Us Weekly, US Weekly, Vanguard Nigeria, Vedomosti,
      VOA, Vogue, Vox, WABC, Wales Online, WalesOnline, Washington Free Beacon, WNYC, Yediot Ahronot, Ynet,
      Yomiuri Shimbun
    `),
  ],
};
