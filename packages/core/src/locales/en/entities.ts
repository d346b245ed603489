import type { EntityData } from "../../locale/entity-data.ts";
import { names, words } from "../../locale/word-list.ts";
import { englishCountries } from "./countries.ts";

/** How English news names people, organisations, places, documents and events. Written by hand from general knowledge. */
export const englishEntities: EntityData = {
  countries: englishCountries,
  adjectiveEndings: [""],
  genitiveEndings: ["’s", "'s", "’", "'"],
  personForms: [
    { ending: "man", men: ["man"], women: ["woman"], several: ["men", "women", "people"] },
    { ending: "", men: [""], women: ["ess"], several: ["s"] },
  ],
  roles: words(`
    plumber trucker magnate patient locksmith counterpart cousin uncle aunt nephew niece
    activist actor adviser advisor agent aide ambassador analyst announcer archbishop architect artist assistant
    astronaut athlete attorney author baker banker barrister biographer biologist bishop
    boss boxer brother businessman captain cardinal cellist chairman chair chairperson chancellor chef chemist
    chief coach colleague comedian commander commissioner composer conductor congressman
    congresswoman conservationist consultant coordinator coroner correspondent councillor councilman counsel
    critic curator dean defender deputy designer detective developer dictator diplomat director
    doctor driver economist editor emperor engineer entrepreneur envoy executive explorer expert farmer father
    fighter filmmaker firefighter fisherman footballer forward foreman founder co-founder friend gardener general
    geologist goalkeeper
    governor guitarist headteacher historian husband inspector inventor investigator investor journalist judge
    justice keeper king lawmaker lawyer leader lecturer legend librarian lieutenant mayor magistrate
    manager mathematician meteorologist midfielder minister moderator mother musician neighbour neighbor novelist
    nurse officer ombudsman operator owner painter partner pastor photographer physicist pianist pilot player
    playwright poet policeman
    politician pope premier president priest prince princess principal producer professor prosecutor psychologist
    publisher queen ranger rapper rector refugee rep reporter representative researcher resident retailer reverend
    runner sailor scholar scientist sculptor secretary senator sergeant sheriff shopkeeper singer sister skipper
    soldier solicitor son daughter speaker specialist spokesman spokesperson star statesman statistician striker
    student superintendent
    supervisor surgeon surveyor swimmer teacher technician tenant theorist trader trainer treasurer trustee tsar
    vet veteran violinist warden wife winger winner worker writer zoologist widow champion medalist
  `),
  surnames: words(`
    Trump Biden Obama Bush Clinton Reagan Nixon Kennedy Harris Vance Rubio Pelosi McConnell Putin Zelensky
    Zelenskyy Lavrov Stalin Lenin Hitler Churchill Thatcher Blair Cameron Johnson Sunak Starmer Corbyn Farage
    Macron Merkel Scholz Merz Netanyahu Arafat Assad Gaddafi Erdogan Modi Musk Gates Zuckerberg Bezos Mandela
    Gandhi Castro Napoleon Shakespeare Dickens Mozart Beethoven Einstein Darwin Newton Jesus Smith Jones Williams
    Taylor Davies Evans Thomas Roberts Walker Thompson Hughes Edwards Clarke Patel Martinez Garcia Rodriguez
    Hernandez Gonzalez Nguyen Murphy Sullivan McCarthy
  `),
  surnameEndings: [],
  femaleRoles: words(
    "mother wife sister daughter widow queen princess congresswoman actress spokeswoman chairwoman businesswoman",
  ),
  addressWomen: words("Mrs Ms Miss Madame Madam Lady Dame Queen Princess Duchess Baroness Countess Sister"),
  addressMen: words("Mr Lord Sir King Prince Duke Pope Baron Earl Count Father Cardinal"),
  articles: words("a an the"),
  courtesies: words("Mr Mrs Ms Miss Madam Madame Lady Lord Sir Dame Doctor Sister Father"),
  roleAdjectives: words(
    "former new old late acting deputy vice prime foreign interior defence defense finance home first chief senior junior long-time longtime outgoing incoming retired ex-president current then opposition general assistant attorney executive national local fellow co-founder managing police fire health news press",
  ),
  organisations: names(`
    European Union=EU, United Nations=UN, Nato=NATO, Congress, US Congress, House of Representatives, Senate,
    Supreme Court, White House, Pentagon, Kremlin, State Department, Justice Department, Department of Justice,
    Treasury, Treasury Department, Federal Reserve=Fed, European Commission, European Parliament, European
    Council, European Central Bank=ECB,
    House of Commons, House of Lords, Commons, Parliament, Labour, Labour Party, Conservatives, Conservative
    Party, Tories, Liberal Democrats=Lib Dems, Scottish National Party=SNP, Plaid Cymru, Reform UK, Green Party,
    Democrats, Republicans, Democratic Party, Republican Party, Fianna Fáil, Fine Gael, Sinn Féin, Downing Street,
    Home Office, Foreign Office, Ministry of Defence, Cabinet Office, Crown Prosecution Service, NHS, BBC, Met
    Office, Metropolitan Police, Scotland Yard, Ofcom, Ofsted, Bank of England, National Trust, RSPB, RSPCA, RNLI,
    Hamas, Hezbollah, Taliban, Islamic State=IS=ISIS, Al Qaeda, al-Qaida, Likud, African Union, Arab League,
    World Bank, International Monetary Fund=IMF, World Health Organization=WHO, World Trade Organization=WTO,
    International Criminal Court=ICC, Unesco=UNESCO, Unicef=UNICEF, Red Cross, International Committee of the Red
    Cross, Amnesty International, Human Rights Watch, Greenpeace, Oxfam, Save the Children, FBI, CIA, NSA,
    NASA=Nasa, FDA, EPA, IRS, FEMA, CDC, NOAA, NRA, AFL-CIO, UAW, ACLU, KGB, FSB, IAEA, OECD, OPEC=Opec, OSCE,
    Fifa=FIFA, Uefa=UEFA, IOC, NBA, NFL, NHL, MLB, Premier League, Champions League,
    Google, Apple, Microsoft, Facebook, Meta, Amazon, Twitter, YouTube, Netflix, Intel, IBM, Dell, Samsung, Sony,
    Nokia, Huawei, Nvidia, OpenAI, TikTok, Uber, Tesla, SpaceX, Boeing, Airbus, Lockheed Martin, Northrop Grumman,
    General Motors=GM, General Electric=GE, Ford, Toyota, Honda, Nissan, Volkswagen, BMW, Daimler, Renault, Fiat,
    ExxonMobil, Exxon, Chevron, Shell, BP, Total, Gazprom, Rosneft, Walmart, Target, Costco, Tesco, Sainsbury's,
    Sainsbury’s, Asda, Aldi, Lidl, Marks & Spencer, McDonald's, McDonald’s, Starbucks, Coca-Cola, Pepsi, PepsiCo,
    Nestlé, Unilever, Pfizer, Moderna, AstraZeneca, GlaxoSmithKline, Goldman Sachs, JPMorgan Chase, JPMorgan,
    Morgan Stanley, Citigroup, HSBC, Barclays, Lloyds, NatWest, UBS, Deutsche Bank, BlackRock, Disney, Paramount,
    Universal, Warner Bros, Ryanair, easyJet, British Airways, Virgin Atlantic, Vodafone, Lehman Brothers,
    Harvard, Yale, Oxford, Cambridge, MIT, Stanford, Princeton,
    Manchester United, Manchester City, Arsenal, Chelsea, Liverpool FC, Tottenham Hotspur, Everton, Aston Villa,
    West Ham, Newcastle United, Leeds United, Celtic, Rangers, Real Madrid, Barcelona FC, Bayern Munich, Juventus,
    Ferrari, Red Bull, Mercedes
  `),
  legalForms: words(
    "Inc Ltd Corp Corporation LLC plc PLC LLP Co Company Limited Holdings Group Industries Partners GmbH AG SE SA",
  ),
  clubs: words("FC AFC RFC"),
  organisationHeads: words(`
    university college school institute institution academy ministry department office agency authority commission
    committee council court bureau board service services police bank association union federation society
    foundation trust fund party coalition
    alliance league club museum library theatre theater orchestra hospital church cathedral diocese parliament
    assembly senate group corporation company brewery airlines airways motors records studios press publishing
    laboratory laboratories observatory
    center centre network organization organisation movement campaign forum army navy corps
  `),
  organisationLinks: words("of for the and & on in"),
  placeHeads: words(
    "street avenue road lane square bridge park hill hills bay beach island islands river lake mountain mountains valley county airport station castle harbour harbor forest canal peninsula district province shire creek heights springs falls",
  ),
  placeOpeners: words(
    "Lake Mount Cape Fort Saint St San Santa Santo Los Las El Port Gulf River Isle North South East West New",
  ),
  placeTitles: [],
  placeTails: [],
  placePrefixes: [],
  placePrepositions: words("in near from outside across throughout to at around into"),
  acronymOpeners: words("the a by of from and for with at to"),
  ambiguousPlaces: words(
    "Bath Reading Chad Cork Hull Derby Buffalo Nice Mobile Lincoln Jackson Madison Hamilton Columbia",
  ),
  nationalBodies: [],
  nounEndings: [],
  nouns: words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter idea Internet God English Spanish French",
  ),
  plainAcronyms: words(
    "TV PC CD DVD GPS DNA HIV AIDS II III IV VI VII VIII IX XI XII OK CEO CFO CTO COO AI IT PR HR MP MPs AM PM BC AD ID IQ UV VIP USB SUV PhD GDP GCSE PE PTSD IPO ATM FAQ DIY",
  ),
  documents: words("report statement study survey letter paper memo audit analysis review"),
  paperLinks: words("of by from"),
  events: names(
    "Second World War, First World War, World War I, World War II, Cold War, Civil War, French Revolution, Arab Spring, Olympic Games, Olympics, Winter Olympics, Paralympics, World Cup, Super Bowl, Brexit, Holocaust, Great Depression, Wimbledon",
  ),
  eventHeads: words("festival summit conference championships championship games war revolution open prix marathon"),
  pronouns: {
    his: words("his"),
    her: words("her"),
    men: words("he him"),
    women: words("she"),
    objects: words("him them"),
    womanOrSeveral: [],
    several: words("they them"),
    singularVerbs: [],
    pluralVerbs: [],
    singularVerbEndings: [],
    pluralVerbEndings: [],
    definite: words("the"),
  },
};
