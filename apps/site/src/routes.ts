/**
 * Every address of the site, as functions: components link through these and never write a path themselves. Paths end in
 * a slash, files do not.
 */
const segment = (slug: string) => encodeURIComponent(slug);

export const frontPage = () => "/";
export const articlePage = (slug: string) => `/artikel/${segment(slug)}/`;
export const articleJson = (slug: string) => `/artikel/${segment(slug)}.json`;
export const articleText = (slug: string) => `/artikel/${segment(slug)}.txt`;
export const aboutPage = () => "/ueber/";
export const feed = () => "/feed.xml";
export const sitemap = () => "/sitemap-index.xml";
export const favicon = () => "/favicon.svg";

/** The anchor of a block on its article's page. */
export const blockAnchor = (index: number) => `b${index + 1}`;
/** A link to a place on the same page. */
export const onThisPage = (id: string) => `#${id}`;
