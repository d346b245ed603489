/** Attributes for an element with words of an article. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: "auto";
}

/**
 * Says in which language an article's words are, where that is not the language of the page. An unknown language keeps the
 * page's own away from the text (no hyphens, no German voice) and leaves the direction of writing to the letters.
 */
export function languageOfText(language: string, pageLanguage: string): LanguageAttributes {
  if (language === "und") return { lang: "", dir: "auto" };
  return language === pageLanguage ? {} : { lang: language };
}
