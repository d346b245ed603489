import type { DetectionData } from "../../locale/locale-pack.ts";

/** The commonest small words of English; forms that German also has ("in", "an", "was", "die") are left out. */
export const englishDetection: DetectionData = {
  // biome-ignore format: a list reads better in rows
  functionWords: [
    "the", "a", "of", "and", "or", "but", "not", "no", "also", "only", "more", "than", "as", "if", "that", "because", "when", "while",
    "i", "you", "he", "she", "it", "we", "they", "him", "her", "his", "its", "their", "them", "our", "us", "my", "your", "who", "which",
    "is", "are", "were", "be", "been", "being", "has", "have", "had", "will", "would", "can", "could", "may", "might", "should", "said",
    "to", "with", "from", "for", "on", "at", "by", "about", "after", "before", "between", "into", "over", "through", "against", "without",
    "this", "these", "those", "there", "what", "how", "two", "year", "years", "new", "first",
  ],
  letters: "",
};
