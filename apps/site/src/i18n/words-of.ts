import { de } from "./de.ts";
import type { Dictionary } from "./dictionary.ts";

const dictionaries: Readonly<Record<string, Dictionary>> = { de };

/** The words of the interface for a locale of the site; components pass `Astro.currentLocale`. */
export function wordsOf(locale: string | undefined): Dictionary {
  return (locale === undefined ? undefined : dictionaries[locale]) ?? de;
}
