import type { Article, EntityType, Quote, QuoteKind } from "@news/core/model";

/** What is taken in: an article, and where it came from. */
export interface ArticleInput {
  /** Lower case ASCII letters, digits and hyphens. */
  readonly id: string;
  readonly article: Article;
  /** `seed`: a file of the folder, which also removes it. `api`: written by a client. */
  readonly origin: Origin;
  /** Equal for equal input read by an equal parser: a second put of the same digest costs one look. */
  readonly digest: string;
  /** Only when the article still has this digest: for who has read it before and must not overwrite what came since. */
  readonly ifDigest?: string;
  /** What the parser was given besides the text, to read it again later; JSON. */
  readonly options?: string;
}

export type Origin = "seed" | "api";

/** What became of one article that was put. */
export interface PutResult {
  readonly id: string;
  readonly outcome: "created" | "updated" | "unchanged";
  /** Counts from 1; a new one for every change of the article's JSON, and for its deletion. */
  readonly version: number;
}

/** The finished bytes of one article's JSON, `{ id, …article }`. */
export interface ArticleBody {
  readonly id: string;
  readonly version: number;
  /** 22 characters that no other JSON has. */
  readonly etag: string;
  readonly json: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/** An article as it stands in a list. */
export interface Summary {
  readonly id: string;
  readonly language: string;
  readonly headline?: string;
  readonly kicker?: string;
  readonly publishedAt?: string;
  readonly publisher?: string;
  readonly lead?: string;
  readonly words: number;
  readonly readingMinutes: number;
}

/** Where something stands in a list that is newest first; `instant` in milliseconds since 1970, null without a date. */
export interface Position {
  readonly instant: number | null;
  readonly id: string;
}

/** What a list is asked by; everything that is given must hold. */
export interface Filter {
  /** What people type into a search box; see `@news/core/search`. */
  readonly q?: string | undefined;
  /** A language range: `de` finds `de-AT`. */
  readonly language?: string | undefined;
  /** Published at or after, at or before this instant (milliseconds). */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Id of an entity, or a name of it. */
  readonly person?: string | undefined;
  readonly organisation?: string | undefined;
  readonly place?: string | undefined;
  readonly entity?: string | undefined;
  readonly speaker?: string | undefined;
  readonly publisher?: string | undefined;
}

export interface PageQuery extends Filter {
  readonly limit: number;
  readonly after?: Position | undefined;
}

/** One page, newest first, then by id. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are on all pages together. */
  readonly total: number;
  /** Where the page ends; absent on the last one. */
  readonly end?: Position;
}

/** Articles for a query, the most relevant first. */
export interface RankedPage {
  readonly items: readonly Summary[];
  readonly total: number;
}

/** Who or what is named, across all articles. */
export interface EntityEntry {
  /** Type and folded name: "person-ada-beispiel"; or the editor's own. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly links: Readonly<Record<string, string>>;
  readonly articles: number;
  readonly mentions: number;
  readonly quotes: number;
}

export interface EntityQuery {
  readonly type?: EntityType | undefined;
  /** The beginning of any word of the name. */
  readonly q?: string | undefined;
  readonly limit: number;
  readonly after?: { readonly articles: number; readonly id: string } | undefined;
}

/** A statement with the article it stands in. */
export interface QuoteEntry {
  readonly article: string;
  readonly language: string;
  readonly publishedAt?: string;
  /** The article's headline. */
  readonly headline?: string;
  readonly quote: Quote;
  /** The sentence (or sentences) around it, as written. */
  readonly sentence: { readonly text: string; readonly span: { readonly start: number; readonly end: number } };
  /** Who said it, where the article names them. */
  readonly speaker?: { readonly id: string; readonly name: string; readonly type: EntityType };
}

export interface QuoteQuery extends Pick<Filter, "q" | "language" | "from" | "to" | "speaker"> {
  readonly kind?: QuoteKind | undefined;
  readonly article?: string | undefined;
  readonly limit: number;
  readonly after?: QuotePosition | undefined;
}

/** Where a quote stands in a list: newest article first, then by article, then in reading order. */
export interface QuotePosition extends Position {
  /** Place of the quote in its article, from 0. */
  readonly index: number;
}

export interface QuotePage {
  readonly items: readonly QuoteEntry[];
  readonly total: number;
  readonly end?: QuotePosition;
}

/** One thing that happened, in the order in which it became visible. */
export interface Change {
  /** Counts up without gaps; the cursor of the log. */
  readonly seq: number;
  readonly kind: "created" | "updated" | "deleted";
  readonly id: string;
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** One stored version of an article. */
export interface VersionEntry {
  readonly version: number;
  readonly kind: Change["kind"];
  readonly at: number;
  readonly etag: string;
}

/** How often something occurs in a set of articles. */
export interface Facets {
  readonly language: readonly { readonly value: string; readonly count: number }[];
  readonly entity: readonly {
    readonly id: string;
    readonly type: EntityType;
    readonly name: string;
    readonly count: number;
  }[];
}

/** An article that was read by another parser than today's, with what it takes to read it again. */
export interface StaleArticle {
  readonly id: string;
  readonly text: string;
  /** As it was put; JSON. */
  readonly options: string;
  readonly digest: string;
}

/**
 * Keeps articles. A write that was answered survives a crash of the process and of the machine; readers see all of a write
 * or nothing of it.
 *
 * Every method rejects with an `ArchiveError` when the store cannot be used; its `code` says why.
 */
export interface Archive {
  /** Which store it is. */
  readonly store: "sqlite" | "postgres";
  /** Takes articles in, all or none of them; the results stand in the order of the inputs. */
  put(inputs: readonly ArticleInput[]): Promise<PutResult[]>;
  /** Marks articles deleted; their versions stay. Says which of them were there. What a client deleted, no seed brings back. */
  remove(ids: readonly string[], origin: Origin): Promise<string[]>;

  count(): Promise<number>;
  body(id: string): Promise<ArticleBody | undefined>;
  articles(query: PageQuery): Promise<Page<Summary>>;
  ranked(query: Filter & { readonly limit: number; readonly offset: number }): Promise<RankedPage>;
  facets(filter: Filter): Promise<Facets>;
  quotes(query: QuoteQuery): Promise<QuotePage>;
  entities(query: EntityQuery): Promise<{ readonly items: readonly EntityEntry[]; readonly total: number }>;
  entity(id: string): Promise<EntityEntry | undefined>;
  /** The entity of each local id ("e1") of an article. */
  identities(id: string): Promise<Readonly<Record<string, string>>>;

  versions(id: string): Promise<VersionEntry[]>;
  /** The article as it was; undefined for a version that is not there or is a deletion. */
  version(id: string, version: number): Promise<Article | undefined>;
  /** Changes behind a cursor, oldest first. Nothing ever appears in front of a cursor that was handed out. */
  changes(after: number, limit: number): Promise<Change[]>;
  /** The newest cursor; 0 when nothing ever happened. */
  cursor(): Promise<number>;
  /** Ids of articles, in order of id, for walking through all of them. */
  ids(after: string, limit: number): Promise<string[]>;
  /** Ids spelt like one that does not exist. */
  idsLike(id: string): Promise<string[]>;
  /** Digest by id of all articles of an origin that are not deleted. */
  digests(origin: Origin): Promise<ReadonlyMap<string, string>>;
  stale(origin: Origin, parser: string, limit: number): Promise<StaleArticle[]>;

  /** The answer that was given to a request with this key, for requests that are sent twice. */
  remembered(key: string): Promise<{ readonly request: string; readonly answer: string } | undefined>;
  remember(key: string, request: string, answer: string): Promise<void>;

  /** Applies an editor's authority file to everything that is stored; a second time with the same file costs nothing. */
  applyAuthority(yaml: string): Promise<void>;
  /** Looks for damage; the empty list when all is well. */
  check(): Promise<string[]>;
  close(): Promise<void>;
}
