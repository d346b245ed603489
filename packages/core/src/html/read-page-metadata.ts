import { isWebAddress } from "../importers/intake/is-web-address.ts";
import { readDate } from "../importers/intake/read-date.ts";
import { isArticle, literalOf, metadataOf, nodesOf } from "../importers/intake/schema-org.ts";
import type { PageScan } from "./scan-page.ts";

/** What a page says about its article in its markup. */
export interface PageMetadata {
  readonly headline: string | undefined;
  /** Fields by the names of front matter; `undefined` where the page says nothing. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A heading shorter than this is a section's: "News". */
const SHORTEST_HEADING = 12;
/** Between a title and the name of the house, as browsers show it in a tab. */
const TITLE_SEPARATOR = / [|–—•·»-] /;

/**
 * Puts together what JSON-LD, Open Graph, `<meta>`, `<time>` and `<html lang>` say, in this order of trust. Nothing is made up:
 * a date without an offset counts as its day, an address that is none is left out.
 */
export function readPageMetadata(page: PageScan): PageMetadata {
  const node = page.jsonLd.flatMap(readNodes).find(isArticle) ?? {};
  const linked = metadataOf(node);
  const first = (...names: readonly string[]) =>
    names.flatMap((name) => page.meta.get(name) ?? []).find((value) => value !== "");
  const authors = namesOf(page, "author", "article:author", "dc.creator", "parsely-author");
  const date = first("article:published_time", "datepublished", "dc.date", "dcterms.created", "date", "pubdate");
  return {
    headline: chooseHeadline(page, literalOf(node.headline) ?? first("og:title")),
    fields: {
      date: firstDate([
        linked.date,
        date,
        ...page.times.filter(({ published }) => published).map(({ value }) => value),
      ]),
      lang: first("og:locale") === undefined || page.lang !== undefined ? (page.lang ?? linked.lang) : localeOf(page),
      authors: Array.isArray(linked.authors) && linked.authors.length > 0 ? linked.authors : authors,
      publisher: linked.publisher ?? first("og:site_name"),
      url: [page.canonical, first("og:url"), linked.url].find(isAddress),
      tags: Array.isArray(linked.tags) && linked.tags.length > 0 ? linked.tags : (page.meta.get("article:tag") ?? []),
    },
  };
}

/** Nodes of one script; a script that is no JSON says nothing. */
function readNodes(source: string): ReturnType<typeof nodesOf> {
  try {
    return nodesOf(JSON.parse(source));
  } catch {
    return [];
  }
}

/**
 * The one heading of the page is its headline as written; of several, the one that metadata repeats. Without any, what
 * metadata says, else the title without the name of the house.
 */
function chooseHeadline({ headings, title }: PageScan, told: string | undefined): string | undefined {
  const repeated = headings.find((heading) => told !== undefined && (told.includes(heading) || heading.includes(told)));
  const [only] = headings.filter(({ length }) => length >= SHORTEST_HEADING);
  return repeated ?? (headings.length === 1 ? only : undefined) ?? told ?? title?.split(TITLE_SEPARATOR)[0];
}

/** Names of people; addresses of their pages, which `article:author` often holds, are none. */
function namesOf({ meta }: PageScan, ...names: readonly string[]): readonly string[] {
  const values = names.flatMap((name) => meta.get(name) ?? []).filter((value) => !value.includes("://"));
  return [...new Set(values)];
}

function firstDate(values: readonly unknown[]): string | undefined {
  const dates = values.flatMap((value) => (typeof value === "string" ? (readDate(value) ?? []) : []));
  return dates.find((date) => /^\d{4}-\d\d-\d\d/.test(date));
}

/** "de_DE" as "de-DE". */
function localeOf({ meta }: PageScan): string | undefined {
  return meta.get("og:locale")?.[0]?.replace("_", "-");
}

function isAddress(value: unknown): boolean {
  return typeof value === "string" && isWebAddress(value);
}
