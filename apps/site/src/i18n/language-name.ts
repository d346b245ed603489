/** The name of a language in the language of the interface; undefined when the article's language is not known. */
export function languageName(tag: string, language: string): string | undefined {
  if (tag === "und") return undefined;
  return new Intl.DisplayNames([language], { type: "language", fallback: "none" }).of(tag);
}
