import type { SearchNode } from "@news/core/search";
import type { Connection, Value } from "../drivers/driver.ts";
import type { ArticleRows } from "../rows/article-rows.ts";
import type { IdentifiedQuote } from "../write/identify-quotes.ts";

/** Adds a value to a statement and gives its placeholder. */
export type Bind = (value: Value) => string;

/** An article that is there already. */
export interface StoredRow {
  readonly id: string;
  readonly version: number;
  readonly deleted: number;
  readonly origin: string;
  readonly digest: string;
  readonly etag: string;
  /** SQLite only: its place in the full-text index. */
  readonly key?: number;
  readonly instant: number;
}

/** One hit of a list. */
export interface Hit {
  readonly id: string;
  readonly instant: number;
  readonly summary: string;
}

/** What the two stores do differently: how rows with search terms are written and asked for. */
export interface SearchIndex {
  /** Writes the row of an article with its terms. */
  saveArticle(connection: Connection, rows: ArticleRows, version: number, before: StoredRow | undefined): Promise<void>;
  /** Marks the row of an article deleted and forgets its terms. */
  markDeleted(connection: Connection, before: StoredRow, version: number, origin: string): Promise<void>;
  saveQuotes(connection: Connection, id: string, rows: ArticleRows, quotes: readonly IdentifiedQuote[]): Promise<void>;
  removeQuotes(connection: Connection, id: string): Promise<void>;
  /** A condition on the row `a` of `article`, or on the row `q` of `quote`. */
  matchArticles(node: SearchNode, bind: Bind): string;
  matchQuotes(node: SearchNode, bind: Bind): string;
  /** Hits of a query that fit the conditions, newest first, from a position on. */
  newest(connection: Connection, search: NewestSearch): Promise<Hit[]>;
  /** Hits of a query that fit the conditions, the most relevant first. */
  ranked(connection: Connection, search: RankedSearch): Promise<Hit[]>;
  countHits(connection: Connection, search: Search): Promise<number>;
}

export interface Search {
  readonly node: SearchNode;
  /** Adds the conditions on `a` besides the query; the empty list when there are none. */
  readonly conditions: (bind: Bind) => readonly string[];
}

export interface NewestSearch extends Search {
  readonly after: { readonly instant: number; readonly id: string } | undefined;
  readonly limit: number;
}

interface RankedSearch extends Search {
  readonly limit: number;
  readonly offset: number;
}

/** Collects the values of a statement while it is written. */
export function binder(): { readonly values: Value[]; readonly bind: Bind } {
  const values: Value[] = [];
  return {
    values,
    bind: (value) => {
      values.push(value);
      return `$${values.length}`;
    },
  };
}

/** What stands behind a position in a list of `a`. */
export function behind({ instant, id }: { readonly instant: number; readonly id: string }, bind: Bind): string {
  const [at, after] = [bind(instant), bind(id)];
  return `(a.instant < ${at} OR (a.instant = ${at} AND a.id > ${after}))`;
}
