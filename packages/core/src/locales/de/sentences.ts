import type { SentenceData } from "../../locale/locale-pack.ts";

/**
 * Where German sentences end. The lists come from general knowledge of German, Austrian and Swiss newspapers; nothing was
 * copied from another collection. An abbreviation belongs to `neverEnd` only when words that open sentences may follow it
 * ("d. h. Sie zahlen", "z. B. Die Linke") or when nothing ends with it; in doubt it is one of `mayEnd`.
 *
 * Nouns that follow ordinals ("Morgen", "Ende", "Fest") are no openers, even where they often open sentences.
 */
export const germanSentences: SentenceData = {
  // biome-ignore format: a list reads better in rows
  neverEnd: [
    // before names
    "dr", "dres", "prof", "proff", "doz", "dipl", "ing", "mag", "lic", "cand", "stud", "dott", "h. c", "e. h", "med", "dent", "vet", "phil", "jur", "rer", "rer. nat", "rer. pol", "rer. oec", "oec", "theol", "habil", "pharm",
    "hr", "hrn", "frl", "fam", "gebr", "geschw", "mr", "mrs", "ms", "mme", "mlle", "msgr", "mgr", "hl", "st", "ste", "pfr", "pfrn", "br", "ehrw", "hochw", "em", "frhr", "frfr", "geh", "fa",
    "abg", "bgm", "bgmin", "vbgm", "obm", "obgm", "stv", "stellv", "hofr", "obstlt", "oblt", "ltn", "hptm", "kpt", "uffz", "stabsuffz", "insp", "dir", "kdt", "lt", "sgt", "capt", "col",
    // leading on
    "z. b", "zb", "z. bsp", "d. h", "dh", "d. i", "bzw", "ca", "etw", "vgl", "vergl", "cf", "sog", "sogen", "bspw", "inkl", "exkl", "einschl", "ausschl", "zzgl", "zuzgl", "abzgl", "abzügl",
    "ggf", "ggfs", "evtl", "eventl", "evt", "ev", "evang", "kath", "röm", "orth", "jüd", "max", "mind", "v. a", "insb", "insbes", "bes", "hpts", "hauptsächl", "namentl", "näml",
    "ehem", "ehemal", "vorm", "gen", "gegr", "geb", "gesch", "verh", "verw", "gest", "begr", "hrsg", "hg", "hrg", "bearb", "übers", "zit", "anm", "bem", "erl", "erg", "betr", "bzgl", "bezgl", "hins", "gem", "wg", "zw", "vs", "rd", "durchschn",
    "i. v. m", "i. s. d", "i. s. v", "i. d. f", "i. e. s", "i. w. s", "i. allg", "allg", "i. h. v", "m. w", "m. e", "m. a. w", "u. u", "u. e", "u. zw", "z. hd", "zhd", "o. g", "o. a", "u. g", "k. u. k", "k. k", "v. d", "a. o", "ao", "o. univ", "d. verf",
    "bgbl", "rgbl", "gvbl", "abl", "dt", "dtsch", "engl", "frz", "franz", "ital", "span", "russ", "poln", "türk", "amerik", "österr", "schweiz", "bayer", "bayr", "sächs", "preuß", "nördl", "südl", "östl", "westl", "nordöstl", "nordwestl", "südöstl", "südwestl",
    "städt", "staatl", "öffentl", "kgl", "königl", "kaiserl", "fürstl", "nat", "wiss", "techn", "polit", "wirtsch", "gewerbl", "landw", "jährl", "monatl", "mtl", "wöchentl", "wtl", "tägl", "tgl", "vorauss", "vermutl", "wahrsch", "urspr", "ursprüngl", "zus", "zusätzl", "ungef", "versch", "verschied", "div", "jew", "jeweil", "lfd",
  ],
  // biome-ignore format: a list reads better in rows
  mayEnd: [
    // lists that break off, references
    "usw", "u. s. w", "usf", "u. s. f", "etc", "etc. pp", "u. a", "ua", "u. a. m", "u. v. a", "uva", "u. v. a. m", "u. v. m", "uvm", "u. ä", "uä", "o. ä", "oä", "u. dgl", "u. dgl. m", "o. dgl", "dgl", "dergl", "ff", "f", "et al", "ebd", "a. a. o", "s. o", "s. u", "w. o",
    "z. t", "zt", "z. zt", "zzt", "z. z", "teilw", "tlw", "i. d. r", "idr", "n. n", "o. j", "o. o", "o. b", "v. l", "v. r", "v. l. n. r", "v. r. n. l", "h. l", "h. r", "li", "re",
    // behind names, firms and places
    "a. d", "i. r", "d. ä", "d. j", "d. gr", "jr", "jun", "sr", "sen", "co", "cie", "inc", "corp", "ltd", "bros", "e. v", "e. g", "e. k", "e. kfm", "i. g", "i. gr", "i. l", "m. b. h", "ges. m. b. h", "ges", "nachf", "s. a", "s. p. a", "s. r. l", "n. v", "b. v",
    "u. s", "u. s. a", "u. n", "u. k", "d. c", "a. m", "a. rh", "a. n", "i. br", "o. d. t", "v. d. h", "fr", "ch", "th", "ph", "joh", "jos", "wilh", "friedr", "d. red", "red", "vors", "präs", "vizepräs", "sekr", "abt", "univ", "akad", "inst", "fak", "dept", "bez", "lkr", "kr", "gde", "hbf", "bhf", "bf", "whg", "kpl", "kompl",
    // amounts, units, times
    "mio", "mill", "mrd", "einw", "tsd", "std", "stdn", "min", "sek", "sec", "jh", "jhd", "jhdt", "jahrh", "jhs", "jt", "jtsd", "v. chr", "n. chr", "chr", "v. u. z", "n. u. z", "u. z", "v. h", "v. t", "p. a", "p. m", "pers", "stck", "stk", "pkt", "pkte", "proz", "ztr", "pfd", "ltr",
    "aufl", "ausg", "ausf", "nachm", "d. m", "d. js", "d. mts", "v. j", "v. js", "n. j", "k. o", "ko", "o. k", "t. k. o", "i. e", "n. e", "b. w", "r. i. p", "i. o", "o. w. a. r", "k. a", "n. a", "n. b", "u. a. w. g", "a. g",
  ],
  // biome-ignore format: a list reads better in rows
  beforeNumber: [
    "nr", "nrn", "num", "no", "abs", "art", "artt", "abb", "abbn", "abschn", "anl", "anh", "az", "bd", "bde", "bl", "buchst", "dok", "drs", "drucks", "ep", "fig", "fn", "fol", "h", "hs", "hnr", "jg", "jgg", "jgst", "kap", "kat", "kl", "kto", "lfg", "lit", "op", "pos", "ps", "rdnr", "rn", "rnr", "rz",
    "s", "sp", "t", "tab", "taf", "tel", "telef", "teilbd", "tit", "tz", "vers", "vol", "z", "ziff", "zif", "zi", "mt", "mk", "lk", "kor",
  ],
  mayEndSuffixes: ["str"],
  // biome-ignore format: a list reads better in rows
  spellings: [
    "Ch", "Th", "Ph", "Jos", "Joh", "Wilh", "Friedr", "em", "schweiz", "bayer", "span", "russ", "phil", "orth", "Mag", "max", "Dir", "gen", "wg", "ca", "Ca", "vs", "St", "Br", "Sr", "Geh", "Co", "Inc", "Corp", "Ltd", "li", "re", "erl", "zus", "Kr", "Abt", "Inst", "Ges", "ges", "mind", "nat", "rd", "Lit", "lit", "Vers", "Sp", "Tab", "Kat", "Pos", "Zi", "zit", "Zit", "Chr",
  ],
  // biome-ignore format: a list reads better in rows
  openers: [
    // articles and pronouns
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine", "keinen", "keinem", "keiner", "keines", "ich", "du", "er", "sie", "es", "wir", "ihr", "man", "mich", "mir", "dich", "dir", "ihn", "ihm", "ihnen", "uns", "euch", "sich",
    "mein", "meine", "meinen", "meinem", "meiner", "meines", "dein", "deine", "sein", "seine", "seinen", "seinem", "seiner", "seines", "ihre", "ihren", "ihrem", "ihrer", "ihres", "unser", "unsere", "unseren", "unserem", "unserer", "unseres", "euer", "eure",
    "dies", "diese", "diesen", "diesem", "dieser", "dieses", "jene", "jenen", "jenem", "jener", "jenes", "jede", "jeden", "jedem", "jeder", "jedes", "jedermann", "derjenige", "diejenige", "diejenigen", "dasjenige", "derselbe", "dieselbe", "dasselbe", "dieselben", "deren", "dessen", "denen", "solche", "solcher", "solches", "solchen", "welche", "welcher", "welches", "welchen", "welchem",
    "alle", "alles", "beide", "beiden", "beides", "einige", "einigen", "einiger", "einiges", "etliche", "manche", "mancher", "manches", "manchen", "mehrere", "mehreren", "viele", "vielen", "vieler", "vieles", "wenige", "wenigen", "weniges", "zahlreiche", "sämtliche", "jemand", "niemand", "niemanden", "nichts", "etwas", "irgendwer", "irgendwann", "irgendwo", "irgendwie",
    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "hunderte", "tausende", "dutzende",
    // questions
    "wer", "wen", "wem", "wessen", "was", "wann", "warum", "weshalb", "weswegen", "wieso", "wie", "wo", "woher", "wohin", "wobei", "wodurch", "wofür", "wogegen", "womit", "wonach", "woran", "worauf", "woraus", "worin", "worüber", "worum", "wovon", "wovor", "wozu", "inwiefern", "inwieweit",
    // conjunctions
    "und", "oder", "aber", "sondern", "denn", "doch", "jedoch", "sowohl", "weder", "entweder", "zwar", "als", "bevor", "bis", "da", "damit", "dass", "daß", "ehe", "falls", "indem", "indes", "indessen", "je", "nachdem", "ob", "obgleich", "obschon", "obwohl", "seit", "seitdem", "sobald", "sofern", "solange", "sooft", "soviel", "soweit", "sowie", "während", "weil", "wenn", "wenngleich", "wohingegen", "zumal",
    // prepositions
    "ab", "am", "an", "angesichts", "anhand", "anlässlich", "ans", "anstatt", "anstelle", "auf", "aufgrund", "aufs", "aus", "ausgerechnet", "außer", "außerhalb", "bei", "beim", "binnen", "dank", "durch", "entgegen", "entlang", "für", "fürs", "gegen", "gegenüber", "gemäß", "hinsichtlich", "hinter", "im", "in", "infolge", "inklusive", "inmitten", "innerhalb", "ins", "jenseits", "laut", "mangels", "mit", "mithilfe", "mittels", "nach", "nahe", "neben", "ohne", "samt", "statt", "trotz", "über", "übers", "um", "ums", "ungeachtet", "unter", "unterhalb", "unweit", "vom", "von", "vor", "vorbehaltlich", "wegen", "wider", "zu", "zufolge", "zugunsten", "zulasten", "zum", "zur", "zwischen",
    // adverbs
    "abends", "aktuell", "allein", "allenfalls", "allerdings", "allerorten", "also", "anders", "andernfalls", "anderseits", "andererseits", "anfangs", "anschließend", "ansonsten", "auch", "auffällig", "augenscheinlich", "außen", "außerdem", "bald", "bedauerlicherweise", "beinahe", "beispielsweise", "bekanntlich", "bereits", "besonders", "bestenfalls", "bisher", "bislang", "bloß", "dabei", "dadurch", "dafür", "dagegen", "daher", "dahin", "dahinter", "damals", "danach", "daneben", "dann", "daran", "darauf", "daraufhin", "daraus", "darin", "darüber", "darum", "darunter", "davon", "davor", "dazu", "dazwischen", "demgegenüber", "demnach", "demnächst", "demzufolge", "dennoch", "derart", "dereinst", "derweil", "derzeit", "deshalb", "deswegen", "dort", "dorthin", "drinnen", "draußen", "drüben", "eben", "ebenfalls", "ebenso", "eher", "eigentlich", "einerseits", "einmal", "einst", "einstweilen", "endlich", "entsprechend", "erst", "erstens", "erstmals", "etwa", "fast", "ferner", "folglich", "freilich", "früher", "gar", "genau", "genauso", "gerade", "gestern", "gewiss", "gleich", "gleichwohl", "gleichzeitig", "glücklicherweise", "größtenteils", "heute", "heutzutage", "hernach", "hier", "hierbei", "hierdurch", "hierfür", "hiermit", "hierzu", "hierzulande", "hingegen", "hinten", "hinterher", "hinzu", "hoffentlich", "höchstens", "immer", "immerhin", "infolgedessen", "innen", "insbesondere", "insgesamt", "insofern", "inzwischen", "jahrelang", "jedenfalls", "jederzeit", "jetzt", "kaum", "keinesfalls", "keineswegs", "klar", "knapp", "künftig", "kürzlich", "längst", "langsam", "lediglich", "leider", "letztens", "letztendlich", "letztlich", "manchmal", "mehr", "mehrfach", "mehrmals", "meist", "meistens", "mindestens", "mitunter", "mittags", "mittlerweile", "möglicherweise", "morgens", "nachher", "nachmittags", "nachts", "nämlich", "natürlich", "nebenbei", "nebenan", "nein", "neuerdings", "nicht", "nie", "niemals", "nirgends", "nirgendwo", "noch", "nochmals", "normalerweise", "notfalls", "nun", "nur", "oben", "obendrein", "offen", "offenbar", "offensichtlich", "offiziell", "oft", "ohnehin", "plötzlich", "ringsum", "rund", "schließlich", "schlimmstenfalls", "schon", "selbst", "selbstverständlich", "selten", "seinerzeit", "seither", "so", "sodann", "sofort", "sogar", "sogleich", "somit", "sonst", "später", "spätestens", "stattdessen", "stets", "tags", "tagsüber", "tatsächlich", "teils", "teilweise", "trotzdem", "überall", "überdies", "überhaupt", "überraschend", "übrigens", "umgekehrt", "umso", "ungefähr", "unklar", "unlängst", "unten", "unterdessen", "unterwegs", "unverzüglich", "vergeblich", "vergleichsweise", "vermutlich", "viel", "vielerorts", "vielleicht", "vielmehr", "vorerst", "vorher", "vorhin", "vorläufig", "vormittags", "vorn", "vorne", "vorsichtshalber", "vorübergehend", "wahrscheinlich", "weiter", "weiterhin", "wenig", "weniger", "wenigstens", "wieder", "wiederum", "wirklich", "womöglich", "zeitgleich", "zeitweise", "ziemlich", "zigtausende", "zudem", "zuerst", "zugleich", "zuletzt", "zumindest", "zunächst", "zurück", "zurzeit", "zusätzlich", "zusammen", "zuvor", "zwangsläufig", "zweifellos", "zweitens", "drittens", "ja",
    // verbs that open questions and short statements
    "ist", "sind", "bist", "seid", "waren", "wäre", "wären", "hat", "haben", "habe", "hatte", "hatten", "hätte", "hätten", "wird", "werden", "wurde", "wurden", "würde", "würden", "kann", "können", "konnte", "könnte", "könnten", "muss", "müssen", "musste", "müsste", "soll", "sollen", "sollte", "sollten", "darf", "dürfen", "dürfte", "möchte", "gibt", "gab", "geht", "ging", "kommt", "bleibt", "blieb", "steht", "stimmt", "fraglich", "denkbar", "möglich",
  ],
  ordinalStop: true,
  // biome-ignore format: a list reads better in rows
  countedNouns: ["bus", "campus", "gleis", "haus", "kreis", "kurs", "pass", "preis", "status", "modells", "artikels", "absatzes", "kapitels"],
  // biome-ignore format: a list reads better in rows
  rankedNouns: [
    "fc", "fcm", "fck", "fcn", "fsv", "sc", "sv", "tsv", "vfl", "jh", "jhd", "jhdt", "jahrhundert", "jahrhunderts", "jahrtausend", "jahrestag", "geburtstag", "todestag", "hochzeitstag", "weltkrieg", "liga", "bundesliga", "kreisliga", "handball-bundesliga", "klasse", "grades", "mannschaft", "herren", "damen",
    "mal", "male", "platz", "rang", "sieg", "niederlage", "titel", "spieltag", "runde", "minute", "halbzeit", "viertelfinale", "etappe", "tag", "woche", "monat", "quartal", "halbjahr", "jahr", "staffel", "folge", "auflage", "ausgabe", "lesung", "senat", "strafsenat", "zivilsenat", "kammer", "strafkammer",
    "stock", "etage", "obergeschoss", "untergeschoss", "stufe", "phase", "vorsitzender", "vorsitzende", "vorsitzenden", "bürgermeister", "bürgermeisterin", "preis", "teil", "akt", "satz", "bezirk", "arrondissement",
  ],
  namesWithMarks: ["yahoo", "wham", "jeopardy", "joop", "yum", "panic", "oklahoma", "therapy"],
  speechVerbs: [],
};
