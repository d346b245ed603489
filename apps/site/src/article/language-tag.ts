/** The value of a `lang` attribute: empty means unknown, and keeps the language of the page away from the text. */
export function langAttribute(language: string): string {
  return language === "und" ? "" : language;
}
