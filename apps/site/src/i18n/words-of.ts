import { de } from "./de.ts";
import type { Dictionary } from "./dictionary.ts";
import { en } from "./en.ts";
import { localeOf } from "./locales.ts";

const dictionaries = { de, en } as const;

/** The words of the interface for a locale of the site; components pass `Astro.currentLocale`. */
export function wordsOf(locale: string | undefined): Dictionary {
  return dictionaries[localeOf(locale)];
}
