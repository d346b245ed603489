import { defaultLocale, localeOf, type SiteLocale } from "./i18n/locales.ts";

/**
 * Every address of the site, as functions: components link through these and never write a path themselves. Paths end in
 * a slash, files do not.
 */
const segment = (slug: string) => encodeURIComponent(slug);

/** Where people, organisations and places have their pages. */
export type EntityKind = "personen" | "organisationen" | "orte";
export const entityKinds: readonly EntityKind[] = ["personen", "organisationen", "orte"];

/**
 * The addresses of the pages in one language of the interface.
 *
 * @example
 * routesOf("en").article("mondlandung"); // "/en/artikel/mondlandung/"
 */
export function routesOf(current: string | undefined) {
  const locale = localeOf(current);
  const base = locale === defaultLocale ? "" : `/${locale}`;
  const numbered = (path: string, page: number) => (page === 1 ? path : `${path}${page}/`);
  return {
    front: () => `${base}/`,
    article: (slug: string) => `${base}/artikel/${segment(slug)}/`,
    /** A place on an article's page. */
    passage: (slug: string, anchor: string) => `${base}/artikel/${segment(slug)}/#${anchor}`,
    archive: (page = 1) => numbered(`${base}/archiv/`, page),
    entities: (kind: EntityKind, page = 1) => (page === 1 ? `${base}/${kind}/` : `${base}/${kind}/seite/${page}/`),
    entity: (kind: EntityKind, slug: string, page = 1) => numbered(`${base}/${kind}/${segment(slug)}/`, page),
    quotes: (page = 1) => numbered(`${base}/zitate/`, page),
    timeline: (page = 1) => numbered(`${base}/zeitleiste/`, page),
    search: () => `${base}/suche/`,
    lab: () => `${base}/labor/`,
    about: () => `${base}/ueber/`,
  } as const;
}

/** The same page in another language. */
export function inLocale(path: string, locale: SiteLocale): string {
  const bare = path.replace(/^\/en(?=\/)/, "");
  return locale === defaultLocale ? bare : `/${locale}${bare}`;
}

/** An article in one of the formats beside its page. */
export const articleFile = (slug: string, extension: string) => `/artikel/${segment(slug)}.${extension}`;
export const feed = () => "/feed.xml";
export const jsonFeed = () => "/feed.json";
export const sitemap = () => "/sitemap-index.xml";
export const newsSitemap = () => "/news-sitemap.xml";
export const favicon = () => "/favicon.svg";
export const touchIcon = () => "/touch-icon.png";
/** The picture for link previews, of an article and of every other page. */
export const articlePicture = (slug: string) => `/bild/${segment(slug)}.png`;
export const sitePicture = () => "/wortlaut.png";

/** The anchor of a block on its article's page. */
export const blockAnchor = (index: number) => `b${index + 1}`;
/** The anchor of a time expression on its article's page, by its place in `article.times`. */
export const timeAnchor = (index: number) => `t${index + 1}`;
/** A link to a place on the same page. */
export const onThisPage = (id: string) => `#${id}`;
