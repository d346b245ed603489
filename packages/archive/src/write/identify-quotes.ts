import type { Authority } from "../identity/authority.ts";
import type { ArticleRows } from "../rows/article-rows.ts";
import type { QuoteRow } from "../rows/quote-rows.ts";

/** Somebody or something an article names, with its identity across articles. */
export interface NamedRow {
  readonly local: string;
  readonly entity: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly links: Readonly<Record<string, string>>;
  readonly mentions: number;
}

/** A quote with the identity of its speaker; empty when nobody is named. */
export interface IdentifiedQuote extends QuoteRow {
  readonly entity: string;
}

/** Says who is who in an article. */
export function identifyNamed({ input }: ArticleRows, authority: Authority): NamedRow[] {
  return input.article.entities.map(({ id, type, name, aliases, links, mentions }) => ({
    local: id,
    entity: authority.identify(type, name, aliases),
    type,
    name,
    aliases,
    links,
    mentions: mentions.length,
  }));
}

/** Says who said what in an article. */
export function identifyQuotes({ quotes }: ArticleRows, named: readonly NamedRow[]): IdentifiedQuote[] {
  const entityByLocal = new Map(named.map(({ local, entity }) => [local, entity]));
  return quotes.map((quote) => ({ ...quote, entity: entityByLocal.get(quote.local) ?? "" }));
}
