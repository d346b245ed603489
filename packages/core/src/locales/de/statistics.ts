import type { StatisticsData } from "../../locale/locale-pack.ts";

/**
 * Readability by Amstad (1978), the German fitting of Flesch: 180 − words per sentence − 58.5 × syllables per word.
 * Reading speed: 238 words a minute for English non-fiction and 179 for German after Brysbaert (2019), where German words
 * are longer; news is read a little faster than the mean of all texts, hence 200.
 */
export const germanStatistics: StatisticsData = {
  // biome-ignore format: a list reads better in rows
  stopWords: [
    "ab", "aber", "all", "alle", "allem", "allen", "aller", "alles", "als", "also", "am", "an", "ander", "andere", "anderem", "anderen", "anderer",
    "anderes", "auch", "auf", "aus", "bei", "beide", "beiden", "beim", "bereits", "bin", "bis", "bisher", "bist", "da", "dabei", "dafür", "dagegen", "daher",
    "damals", "damit", "danach", "daneben", "dann", "daran", "darauf", "daraus", "darin", "darum", "darunter", "das", "dass", "davon", "davor", "dazu",
    "dein", "deine", "dem", "den", "denen", "denn", "dennoch", "der", "deren", "des", "deshalb", "dessen", "die", "dies", "diese", "diesem", "diesen", "dieser",
    "dieses", "doch", "dort", "du", "durch", "eben", "ebenfalls", "ebenso", "eher", "ehe", "ein", "eine", "einem", "einen", "einer", "eines", "einige", "einigen",
    "einmal", "er", "erst", "erste", "ersten", "erster", "es", "etwa", "etwas", "euch", "euer", "eure", "für", "ganz", "gar", "gegen", "gegenüber", "genau", "gerade", "gestern", "gewesen", "gibt",
    "gleich", "gleichzeitig", "hab", "habe", "haben", "hat", "hatte", "hatten", "hätte", "hätten", "heute", "hier", "hierzu", "hin", "hinter", "ich", "ihm", "ihn", "ihnen", "ihr", "ihre",
    "ihrem", "ihren", "ihrer", "im", "immer", "in", "indem", "infolge", "innen", "ins", "inzwischen", "ist", "ja", "jahr", "jahre", "jahren", "jahres", "je", "jede", "jedem", "jeden", "jeder", "jedes",
    "jedoch", "jemand", "jene", "jenem", "jenen", "jener", "jetzt", "kann", "kaum", "kein", "keine", "keinem", "keinen", "keiner", "können", "könnte", "könnten", "kurz", "lassen", "laut", "ließ", "machen", "mal",
    "man", "manche", "manchmal", "mehr", "mehrere", "mein", "meine", "meinen", "mich", "million", "millionen", "milliarde", "milliarden", "mindestens", "mir", "mit", "morgen", "muss", "musste", "müsse", "müssen", "nach", "nachdem", "nächste", "nächsten",
    "nahezu", "natürlich", "neben", "nein", "nicht", "nichts", "nie", "niemand", "noch", "nun", "nur", "ob", "obwohl", "oder", "offenbar", "oft", "ohne", "prozent", "rund", "sagte", "sagen", "sagt", "schließlich", "schon", "sehr",
    "sei", "seien", "sein", "seine", "seinem", "seinen", "seiner", "seit", "seitdem", "selbst", "sich", "sie", "sind", "so", "sodass", "sogar", "soll", "sollen", "sollte", "sollten", "sondern", "sonst", "soweit",
    "sowie", "sowohl", "später", "statt", "stets", "tag", "tage", "tagen", "teil", "trotz", "trotzdem", "über", "überhaupt", "übrigens", "uhr", "um", "und", "unser", "unsere", "unserem", "unseren", "uns", "unter", "viel", "viele", "vielen", "vieles",
    "vielleicht", "vom", "von", "vor", "vorher", "während", "wann", "war", "waren", "warum", "was", "weder", "weil", "weit", "weiter", "weitere", "weiteren", "weiterhin", "welche", "welchem", "welchen", "welcher", "welches", "wem", "wen",
    "wenig", "wenige", "weniger", "wenn", "wer", "werde", "werden", "weshalb", "wessen", "wie", "wieder", "will", "wir", "wird", "wirklich", "wo", "wobei", "woche", "wochen", "wohl", "wollen", "wollte", "worden", "wurde", "würde", "wurden", "würden",
    "zehn", "zeit", "ziemlich", "zu", "zudem", "zufolge", "zuletzt", "zum", "zumal", "zunächst", "zur", "zurück", "zusammen", "zuvor", "zwar", "zwei", "zwischen", "euro", "dollar", "angaben", "seite", "ende", "anfang", "mitte", "grund", "frage", 
  ],
  capitalisedNouns: true,
  // biome-ignore format: a list reads better in rows
  inflections: ["innen", "ern", "nen", "en", "er", "es", "em", "in", "e", "n", "s"],
  diphthongs: ["ei", "ai", "au", "eu", "äu", "ie", "aa", "ee", "oo", "ey", "ay"],
  vowels: "aeiouyäöüéèáàíóúøåœæ",
  silentE: false,
  readability: { formula: "amstad", base: 180, perSentence: 1, perWord: 58.5 },
  wordsPerMinute: 200,
};
