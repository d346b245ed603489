import type { StatisticsData } from "../../locale/locale-pack.ts";

/**
 * Readability by Flesch (1948): 206.835 − 1.015 × words per sentence − 84.6 × syllables per word.
 * Reading speed: 238 words a minute, silent reading of English non-fiction, after Brysbaert (2019).
 */
export const englishStatistics: StatisticsData = {
  // biome-ignore format: a list reads better in rows
  stopWords: [
    "a", "about", "above", "according", "across", "after", "again", "against", "ago", "all", "almost", "along", "already", "also", "although", "always", "am", "among", "an",
    "and", "another", "any", "anyone", "anything", "are", "around", "as", "at", "away", "back", "be", "became", "because", "become", "been", "before", "behind", "being", "below", "between",
    "both", "but", "by", "came", "can", "cannot", "come", "could", "day", "days", "did", "do", "does", "doing", "done", "down", "during", "each", "earlier", "either", "else", "end", "enough", "even", "ever", "every",
    "everyone", "few", "first", "five", "for", "former", "four", "from", "further", "get", "give", "go", "going", "good", "got", "had", "half", "has", "have", "having", "he", "her", "here", "hers", "herself", "him", "himself", "his", "how",
    "however", "i", "if", "in", "including", "indeed", "into", "is", "it", "its", "itself", "just", "last", "late", "later", "least", "left", "less", "like", "little", "long", "made", "make", "makes", "many", "may", "me", "means", "might", "million", "billion", "monday", "month",
    "months", "more", "most", "mr", "mrs", "ms", "much", "must", "my", "near", "nearly", "need", "never", "new", "next", "no", "nor", "not", "nothing", "now", "of", "off", "often", "on", "once", "one", "only", "or", "other", "others", "our", "out", "over", "own", "part",
    "people", "per", "percent", "perhaps", "put", "quite", "rather", "really", "right", "said", "same", "say", "says", "second", "see", "seen", "set", "several", "shall", "she", "should", "since", "six", "so", "some", "someone", "something", "soon", "still", "such", "take", "taken",
    "ten", "than", "that", "the", "their", "them", "themselves", "then", "there", "these", "they", "thing", "things", "this", "those", "though", "three", "through", "time", "times", "to", "today", "together", "told", "too", "took", "toward", "towards", "two", "under", "until", "up",
    "upon", "us", "use", "used", "very", "was", "way", "we", "week", "weeks", "well", "went", "were", "what", "when", "where", "whether", "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without", "work", "would", "year", "years", "yet", "you", "your",
  ],
  capitalisedNouns: false,
  inflections: ["ies", "ing", "ed", "es", "'s", "’s", "s"],
  diphthongs: ["ai", "au", "ay", "ea", "ee", "ei", "eu", "ey", "ie", "oa", "oe", "oi", "oo", "ou", "oy", "ue", "ui"],
  vowels: "aeiouy",
  silentE: true,
  readability: { formula: "flesch", base: 206.835, perSentence: 1.015, perWord: 84.6 },
  wordsPerMinute: 238,
};
