import type { SentenceData } from "../../locale/locale-pack.ts";

/**
 * Where English sentences end. The lists come from general knowledge of American and British newspapers; nothing was copied
 * from another collection. Titles never end a sentence, because names such as He, An and So follow them ("Dr. He Jiankui");
 * states, firms and streets may.
 *
 * Words that follow an abbreviation inside a name are no openers: "under" ("U.S. Under Secretary"), "first", "open".
 */
export const englishSentences: SentenceData = {
  // biome-ignore format: a list reads better in rows
  neverEnd: [
    "mr", "mrs", "ms", "mx", "messrs", "mmes", "mme", "mlle", "dr", "drs", "prof", "profs", "rev", "revs", "hon", "msgr", "bp", "abp", "fr", "br", "sen", "sens", "rep", "reps", "gov", "govs", "lt", "lts", "col", "cols", "gen", "gens", "maj", "capt", "cpt", "cpl", "sgt", "sgts", "ssgt", "msgt", "pfc", "pvt", "spc", "adm", "cmdr", "cdr", "comdr", "cmdt", "ens", "brig", "amb",
    "pres", "supt", "insp", "det", "dets", "atty", "asst", "assoc", "dep", "secy", "treas", "chmn", "sgt. maj", "st. sgt", "ald", "assemb", "del. gen", "rt. hon", "mt", "mtn", "ste", "u. s. s", "h. m. s", "r. m. s",
    "e. g", "eg", "i. e", "ie", "cf", "viz", "vs", "approx", "appx", "est", "incl", "excl", "esp", "resp", "orig", "aka", "a. k. a", "dist", "intl", "int'l", "natl", "nat'l", "repr", "abbr", "illus",
  ],
  // biome-ignore format: a list reads better in rows
  mayEnd: [
    // behind names and firms, institutions
    "jr", "sr", "esq", "ph. d", "m. d", "d. d. s", "r. n", "b. a", "b. s", "m. a", "m. s", "m. b. a", "j. d", "ll. b", "d. phil", "inc", "corp", "ltd", "co", "cos", "bros", "l. l. c", "p. l. c", "s. a", "a. g", "n. v", "assn", "ass'n", "bldg", "ctr", "dept", "depts", "div", "fdn", "govt", "gov't", "hosp", "inst", "mfg", "mgmt", "univ", "acad", "r. r",
    // places
    "st", "sts", "ave", "aves", "blvd", "rd", "rds", "ln", "hwy", "pkwy", "expy", "fwy", "tpk", "tpke", "sq", "ct", "hts", "ft", "jct", "n. e", "n. w", "s. e", "s. w", "p. o",
    "u. s", "u. k", "u. n", "u. a. e", "e. u", "u. s. a", "u. s. s. r", "l. a", "n. y", "n. y. c", "d. c", "b. c", "p. e. i", "p. r", "v. i",
    "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "kans", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nebr", "nev", "n. h", "n. j", "n. m", "n. c", "n. d", "okla", "ore", "pa", "penn", "r. i", "s. c", "s. d", "tenn", "tex", "vt", "va", "wash", "w. va", "wis", "wisc", "wyo", "ont", "que", "alta", "sask", "n. s", "n. b",
    // times, amounts, lists
    "a. m", "p. m", "a. d", "b. c. e", "c. e", "m. p. h", "m. p. g", "r. p. m", "etc", "et al", "al", "ibid", "op. cit", "q. v", "r. s. v. p", "r. i. p", "p. s", "v. i. p", "g. o. p", "o. j", "o. k", "d. i. y", "f. o. b",
    "min", "mins", "sec", "secs", "hr", "hrs", "wk", "wks", "yr", "yrs", "mos", "ft. lb", "lb", "lbs", "oz", "qt", "qts", "tbsp", "tsp", "doz", "yd", "yds", "mph", "bn", "mln", "bln", "avg",
  ],
  // biome-ignore format: a list reads better in rows
  beforeNumber: [
    "no", "nos", "art", "arts", "bk", "ch", "chap", "chs", "cl", "ep", "eps", "fig", "figs", "fol", "apt", "rm", "ext", "iss", "op", "p", "pp", "pg", "para", "paras", "prop", "props", "pt", "pts", "rt", "rte", "tel", "ver", "vol", "vols", "eq", "ex", "c", "ca", "circa",
  ],
  mayEndSuffixes: [],
  // biome-ignore format: a list reads better in rows
  spellings: [
    "Gen", "Gens", "Sen", "Sens", "Rep", "Reps", "Col", "Cols", "Gov", "Govs", "Maj", "Capt", "Cpt", "Adm", "Det", "Dets", "Insp", "Supt", "Pres", "Hon", "Rev", "Revs", "Amb", "Ens", "Del", "Dep", "Fr", "Br", "Ms", "Mx", "Mt", "Ald", "Brig", "Dist", "est", "esp", "ie", "eg", "Ie", "Eg",
    "Co", "Cos", "Inc", "Corp", "Ltd", "Bros", "Ill", "Ind", "La", "Mass", "Miss", "Mo", "Mont", "Ore", "Pa", "Wash", "Ga", "Kan", "Ark", "Conn", "Ala", "Que", "Ont", "Md", "Va", "Vt", "Penn", "Mich", "Minn", "Tex", "Neb", "Nev", "Tenn", "Ct", "Sq", "Ave", "Rd", "Ln", "St", "Sts", "Ft", "ft", "Inst", "Hosp", "Prop", "Props", "Art", "Arts", "al", "Rt", "Rte", "Rm", "Apt",
  ],
  // biome-ignore format: a list reads better in rows
  openers: [
    // articles, pronouns, quantities
    "the", "a", "an", "he", "she", "it", "they", "we", "you", "i", "him", "her", "them", "us", "me", "his", "hers", "its", "their", "theirs", "our", "ours", "my", "mine", "your", "yours", "this", "that", "these", "those", "such", "who", "whom", "whose", "what", "which", "whoever", "whatever", "whichever", "someone", "somebody", "something", "anyone", "anybody", "anything", "everyone", "everybody", "everything", "nobody", "nothing", "none", "no", "not", "neither", "nor", "either", "both", "each", "every", "all", "any", "some", "many", "most", "more", "much", "less", "few", "fewer", "several", "another", "other", "others", "enough", "half",
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozens", "hundreds", "thousands", "millions",
    // conjunctions, questions, prepositions
    "and", "but", "or", "so", "yet", "if", "because", "although", "though", "while", "whereas", "since", "after", "before", "until", "till", "unless", "when", "whenever", "where", "wherever", "why", "how", "whether", "once", "lest",
    "about", "above", "across", "against", "ahead", "along", "alongside", "amid", "among", "around", "as", "aside", "at", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "by", "contrary", "despite", "down", "due", "during", "except", "following", "for", "from", "given", "in", "inside", "instead", "into", "like", "near", "of", "off", "on", "onto", "out", "outside", "over", "past", "per", "regarding", "rather", "through", "throughout", "to", "toward", "towards", "unlike", "up", "upon", "via", "with", "within", "without", "according",
    // adverbs
    "accordingly", "actually", "additionally", "admittedly", "afterward", "afterwards", "again", "ago", "allegedly", "almost", "already", "also", "altogether", "always", "anyway", "apart", "apparently", "back", "barely", "basically", "briefly", "certainly", "clearly", "consequently", "currently", "earlier", "elsewhere", "especially", "essentially", "even", "eventually", "ever", "evidently", "exactly", "far", "finally", "formerly", "fortunately", "frequently", "further", "furthermore", "generally", "gradually", "hardly", "hence", "here", "historically", "hopefully", "however", "indeed", "initially", "ironically", "just", "largely", "last", "lately", "later", "likewise", "mainly", "maybe", "meanwhile", "moreover", "mostly", "namely", "naturally", "nearby", "nearly", "never", "nevertheless", "next", "nonetheless", "normally", "notably", "now", "nowadays", "nowhere", "obviously", "occasionally", "often", "only", "originally", "otherwise", "overall", "overnight", "particularly", "perhaps", "possibly", "presumably", "previously", "probably", "quickly", "quite", "rarely", "really", "recently", "relatively", "reportedly", "roughly", "sadly", "seldom", "separately", "shortly", "similarly", "simply", "slowly", "sometimes", "somewhat", "soon", "still", "strangely", "subsequently", "suddenly", "surely", "surprisingly", "then", "there", "thereafter", "therefore", "thus", "today", "together", "tomorrow", "tonight", "too", "traditionally", "typically", "ultimately", "undoubtedly", "unfortunately", "usually", "very", "well", "worse", "yes", "yesterday",
    // verbs that open questions, contracted forms without their ending included
    "is", "are", "am", "was", "were", "be", "has", "have", "had", "do", "does", "did", "can", "could", "should", "would", "must", "shall", "don", "doesn", "didn", "isn", "aren", "wasn", "weren", "hasn", "haven", "hadn", "couldn", "wouldn", "shouldn", "won", "ain", "let", "please",
  ],
  ordinalStop: false,
  countedNouns: [],
  rankedNouns: [],
  namesWithMarks: ["yahoo", "jeopardy", "wham", "yum", "oklahoma", "panic", "joop", "ahoy", "e"],
  // biome-ignore format: a list reads better in rows
  speechVerbs: [
    "added", "admitted", "agreed", "announced", "answered", "argued", "ask", "asked", "asking", "asks", "barked", "began", "begged", "bellowed", "called", "chanted", "chimed", "claimed", "commented", "complained", "concluded", "confessed", "continued", "countered", "cried", "declared", "demanded", "exclaimed", "explained", "explains", "fumed", "gasped", "grumbled", "hissed", "inquired", "insisted", "insists", "interjected", "joked", "jokes", "laughed", "mumbled", "murmured", "mused", "muses", "noted", "notes", "observed", "pleaded", "posted", "pressed", "protested", "queried", "quipped", "recalled", "recalls", "remarked", "repeated", "replied", "replies", "responded", "responds", "retorted", "roared", "said", "says", "screamed", "shouted", "shouts", "sighed", "snapped", "sobbed", "stated", "stressed", "suggested", "told", "tells", "thought", "thundered", "tweeted", "urged", "warned", "wept", "whispered", "wondered", "wonders", "writes", "wrote", "yelled", "yells",
  ],
};
