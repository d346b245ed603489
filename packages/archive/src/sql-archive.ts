import type { Archive } from "./archive.ts";
import type { Driver } from "./drivers/driver.ts";
import { type Authority, noAuthority } from "./identity/authority.ts";
import { checkArchive } from "./read/check-archive.ts";
import {
  countArticles,
  countFacets,
  idsBeginningLike,
  listIds,
  pageOfArticles,
  rankArticles,
  readBody,
} from "./read/read-articles.ts";
import { pageOfEntities, readEntity, readIdentities } from "./read/read-entities.ts";
import { listChanges, listDigests, listStale, listVersions, readCursor, readVersion } from "./read/read-history.ts";
import { pageOfQuotes } from "./read/read-quotes.ts";
import { postgresIndex } from "./search/postgres-index.ts";
import { sqliteIndex } from "./search/sqlite-index.ts";
import { applyAuthority } from "./write/apply-authority.ts";
import { putArticles, removeArticles } from "./write/write-articles.ts";

/** Remembered answers are forgotten after a day. */
const REMEMBERED_MS = 24 * 60 * 60 * 1000;

/** The archive over a driver: every question is a function of its own in `read/` and `write/`. */
export function createSqlArchive(driver: Driver): Archive {
  const index = driver.store === "sqlite" ? sqliteIndex : postgresIndex;
  let authority: Authority = noAuthority;
  const writer = { driver, index, authority: () => authority };
  return {
    store: driver.store,
    put: (inputs) => putArticles(writer, inputs),
    remove: (ids, origin) => removeArticles(writer, ids, origin),
    count: () => countArticles(driver),
    body: (id) => readBody(driver, id),
    articles: (query) => pageOfArticles(driver, index, query),
    ranked: (query) => rankArticles(driver, index, query),
    facets: (filter) => countFacets(driver, index, filter),
    quotes: (query) => pageOfQuotes(driver, index, query),
    entities: (query) => pageOfEntities(driver, authority, query),
    entity: (id) => readEntity(driver, authority, id),
    identities: (id) => readIdentities(driver, id),
    versions: (id) => listVersions(driver, id),
    version: (id, version) => readVersion(driver, id, version),
    changes: (after, limit) => listChanges(driver, after, limit),
    cursor: () => readCursor(driver),
    ids: (after, limit) => listIds(driver, after, limit),
    idsLike: (id) => idsBeginningLike(driver, id),
    digests: (origin) => listDigests(driver, origin),
    stale: (origin, parser, limit) => listStale(driver, origin, parser, limit),
    async remembered(key) {
      const [row] = await driver.all<{ request: string; answer: string }>(
        "SELECT request, answer FROM remembered WHERE key = $1 AND at > $2",
        [key, Date.now() - REMEMBERED_MS],
      );
      return row;
    },
    remember: (key, request, answer) =>
      driver.write(async (connection) => {
        await connection.run("DELETE FROM remembered WHERE at <= $1", [Date.now() - REMEMBERED_MS]);
        await connection.run(
          "INSERT INTO remembered (key, request, answer, at) VALUES ($1, $2, $3, $4) ON CONFLICT (key) DO NOTHING",
          [key, request, answer, Date.now()],
        );
      }),
    async applyAuthority(yaml) {
      authority = await applyAuthority(writer, yaml);
    },
    check: () => checkArchive(driver),
    close: () => driver.close(),
  };
}
