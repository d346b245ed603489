import type { Driver } from "../drivers/driver.ts";

/** The statements of one step of the schema, for each store. A step that was released never changes. */
interface Migration {
  readonly both: readonly string[];
  readonly sqlite: readonly string[];
  readonly postgres: readonly string[];
}

/**
 * The schema, step by step. The id of the article stands in every key, so that tables can be sharded by it; there are no
 * foreign keys and no extensions, so that compatible databases can stand in for PostgreSQL.
 *
 * `instant` is milliseconds since 1970; an article without a date has -9e15, which is before all others. Texts compare byte
 * by byte in both stores.
 */
export const migrations: readonly Migration[] = [
  {
    both: [
      // The one row is the lock of all writers and the cursor of the change log: taken first, held until the commit, so that
      // numbers become visible in their order and without gaps.
      "CREATE TABLE counter (name TEXT PRIMARY KEY, value BIGINT NOT NULL)",
      "INSERT INTO counter (name, value) VALUES ('change', 0)",
      "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
      "CREATE TABLE remembered (key TEXT PRIMARY KEY, request TEXT NOT NULL, answer TEXT NOT NULL, at BIGINT NOT NULL)",
    ],
    sqlite: [
      // The key is chosen so that a greater one is a newer article: the full-text index then walks from new to old by itself.
      `CREATE TABLE article (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, deleted INTEGER NOT NULL,
        origin TEXT NOT NULL, digest TEXT NOT NULL, options TEXT NOT NULL, etag TEXT NOT NULL, instant INTEGER NOT NULL,
        language TEXT NOT NULL, publisher TEXT NOT NULL, summary TEXT NOT NULL)`,
      "CREATE INDEX article_newest ON article (deleted, instant DESC, id)",
      "CREATE INDEX article_origin ON article (origin, deleted)",
      "CREATE TABLE body (id TEXT PRIMARY KEY, json BLOB NOT NULL, br BLOB NOT NULL, gzip BLOB NOT NULL) WITHOUT ROWID",
      `CREATE TABLE version (id TEXT NOT NULL, version INTEGER NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL, etag TEXT NOT NULL,
        gzip BLOB, PRIMARY KEY (id, version)) WITHOUT ROWID`,
      "CREATE TABLE change (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL)",
      `CREATE TABLE quote (key INTEGER PRIMARY KEY, article TEXT NOT NULL, place INTEGER NOT NULL, kind TEXT NOT NULL,
        entity TEXT NOT NULL, local TEXT NOT NULL, speaker TEXT NOT NULL, instant INTEGER NOT NULL, language TEXT NOT NULL,
        entry TEXT NOT NULL)`,
      "CREATE UNIQUE INDEX quote_place ON quote (article, place)",
      "CREATE INDEX quote_newest ON quote (instant DESC, article, place)",
      "CREATE INDEX quote_entity ON quote (entity, instant DESC)",
      "CREATE INDEX quote_speaker ON quote (speaker, instant DESC)",
      `CREATE VIRTUAL TABLE article_terms USING fts5(words, forms, parts, title, content='', contentless_delete=1, tokenize='ascii')`,
      `CREATE VIRTUAL TABLE quote_terms USING fts5(words, forms, parts, content='', contentless_delete=1, tokenize='ascii')`,
      `CREATE TABLE named (article TEXT NOT NULL, local TEXT NOT NULL, entity TEXT NOT NULL, type TEXT NOT NULL, name TEXT NOT NULL,
        aliases TEXT NOT NULL, links TEXT NOT NULL, mentions INTEGER NOT NULL, PRIMARY KEY (article, local)) WITHOUT ROWID`,
      "CREATE INDEX named_entity ON named (entity, article)",
      `CREATE TABLE entity (id TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL, articles INTEGER NOT NULL,
        mentions INTEGER NOT NULL, quotes INTEGER NOT NULL) WITHOUT ROWID`,
      "CREATE INDEX entity_frequent ON entity (articles DESC, id)",
      "CREATE INDEX entity_folded ON entity (folded)",
    ],
    postgres: [
      `CREATE TABLE article (id TEXT COLLATE "C" PRIMARY KEY, version INTEGER NOT NULL, deleted INTEGER NOT NULL, origin TEXT NOT NULL,
        digest TEXT NOT NULL, options TEXT NOT NULL, etag TEXT NOT NULL, instant BIGINT NOT NULL, language TEXT NOT NULL,
        publisher TEXT NOT NULL, summary TEXT NOT NULL, terms TSVECTOR)`,
      "CREATE INDEX article_newest ON article (deleted, instant DESC, id)",
      "CREATE INDEX article_origin ON article (origin, deleted)",
      "CREATE INDEX article_terms ON article USING gin (terms)",
      `CREATE TABLE body (id TEXT COLLATE "C" PRIMARY KEY, json BYTEA NOT NULL, br BYTEA NOT NULL, gzip BYTEA NOT NULL)`,
      // What is compressed already need not be tried again.
      "ALTER TABLE body ALTER json SET STORAGE EXTERNAL, ALTER br SET STORAGE EXTERNAL, ALTER gzip SET STORAGE EXTERNAL",
      `CREATE TABLE version (id TEXT COLLATE "C" NOT NULL, version INTEGER NOT NULL, kind TEXT NOT NULL, at BIGINT NOT NULL,
        etag TEXT NOT NULL, gzip BYTEA, PRIMARY KEY (id, version))`,
      "ALTER TABLE version ALTER gzip SET STORAGE EXTERNAL",
      "CREATE TABLE change (seq BIGINT PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, at BIGINT NOT NULL)",
      `CREATE TABLE quote (article TEXT COLLATE "C" NOT NULL, place INTEGER NOT NULL, kind TEXT NOT NULL, entity TEXT COLLATE "C" NOT NULL,
        local TEXT NOT NULL, speaker TEXT COLLATE "C" NOT NULL, instant BIGINT NOT NULL, language TEXT NOT NULL, entry TEXT NOT NULL,
        terms TSVECTOR, PRIMARY KEY (article, place))`,
      "CREATE INDEX quote_newest ON quote (instant DESC, article, place)",
      "CREATE INDEX quote_entity ON quote (entity, instant DESC)",
      "CREATE INDEX quote_speaker ON quote (speaker, instant DESC)",
      "CREATE INDEX quote_terms ON quote USING gin (terms)",
      `CREATE TABLE named (article TEXT COLLATE "C" NOT NULL, local TEXT NOT NULL, entity TEXT COLLATE "C" NOT NULL, type TEXT NOT NULL,
        name TEXT NOT NULL, aliases TEXT NOT NULL, links TEXT NOT NULL, mentions INTEGER NOT NULL, PRIMARY KEY (article, local))`,
      "CREATE INDEX named_entity ON named (entity, article)",
      `CREATE TABLE entity (id TEXT COLLATE "C" PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, folded TEXT COLLATE "C" NOT NULL,
        articles INTEGER NOT NULL, mentions INTEGER NOT NULL, quotes INTEGER NOT NULL)`,
      "CREATE INDEX entity_frequent ON entity (articles DESC, id)",
      "CREATE INDEX entity_folded ON entity (folded)",
    ],
  },
];

/** The statements of a step for one store, in order. */
export function statementsOf(migration: Migration, store: Driver["store"]): readonly string[] {
  return [...migration.both, ...migration[store]];
}
