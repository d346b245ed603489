/** The languages of the interface. Articles keep their own. */
export const locales = ["de", "en"] as const;
export type SiteLocale = (typeof locales)[number];
export const defaultLocale: SiteLocale = "de";

/** The locale of a page from what Astro says (`Astro.currentLocale`); German when it says nothing. */
export function localeOf(current: string | undefined): SiteLocale {
  return locales.find((locale) => locale === current) ?? defaultLocale;
}

/** The parameter of `pages/[...locale]/` for each language: the default one has no prefix. */
export const localePaths = locales.map((locale) => ({
  params: { locale: locale === defaultLocale ? undefined : locale },
  locale,
}));
