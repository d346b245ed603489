import type { SearchData } from "../locale/search-data.ts";
import { germanSearch } from "../locales/de/search.ts";
import { englishSearch } from "../locales/en/search.ts";
import { compileSearch, type SearchLanguage } from "./compile-search.ts";

/** The languages that search knows. */
const known: readonly SearchData[] = [germanSearch, englishSearch];

/** All languages, ready for look-ups. */
export function searchLanguages(): readonly SearchLanguage[] {
  return known.map(compileSearch);
}

/** The language of a BCP 47 tag: "de-AT" is German. Undefined for one that search does not know. */
export function searchLanguageOf(tag: string): SearchLanguage | undefined {
  const [code] = tag.toLowerCase().split("-");
  return searchLanguages().find((language) => language.code === code);
}
