import type { Connection } from "../drivers/driver.ts";
import type { ArticleRows } from "../rows/article-rows.ts";
import { toFtsQuery } from "./fts-query.ts";
import {
  behind,
  binder,
  type Hit,
  type NewestSearch,
  type Search,
  type SearchIndex,
  type StoredRow,
} from "./search-index.ts";

/** Articles of one minute share a range of keys this wide. */
const SLOTS = 2 ** 21;
const MINUTE_MS = 60_000;
/** Minutes from the year 0 to 1970. */
const EPOCH = 1_036_120_320;
const LAST_BUCKET = 2 ** 32 - 1;

/** Weights of words, forms, parts and title in the order of relevance. */
const WEIGHTS = "1.0, 0.5, 0.5, 4.0";

/** The greater the key, the newer the article: the index walks from new to old without sorting. */
function firstKeyOf(instant: number): number {
  return Math.min(Math.max(Math.floor(instant / MINUTE_MS) + EPOCH, 0), LAST_BUCKET) * SLOTS;
}

/** Search in SQLite: FTS5 tables without content, whose row ids are the keys of `article` and `quote`. */
export const sqliteIndex: SearchIndex = {
  async saveArticle(connection, rows, version, before) {
    const key = await chooseKey(connection, rows.instant, before);
    if (before?.key !== undefined) {
      await connection.run("DELETE FROM article_terms WHERE rowid = $1", [before.key]);
      await connection.run("DELETE FROM article WHERE key = $1", [before.key]);
    }
    const { input, etag, instant, summary, terms, title } = rows;
    await connection.run("INSERT INTO article VALUES ($1, $2, $3, 0, $4, $5, $6, $7, $8, $9, $10, $11)", [
      key,
      input.id,
      version,
      input.origin,
      input.digest,
      input.options ?? "{}",
      etag,
      instant,
      summary.language.toLowerCase(),
      summary.publisher ?? "",
      JSON.stringify(summary),
    ]);
    await connection.run("INSERT INTO article_terms (rowid, words, forms, parts, title) VALUES ($1, $2, $3, $4, $5)", [
      key,
      ...columns(terms),
      title.join(" "),
    ]);
  },
  async markDeleted(connection, { key = 0 }, version, origin) {
    await connection.run("DELETE FROM article_terms WHERE rowid = $1", [key]);
    await connection.run(
      "UPDATE article SET deleted = 1, version = $2, digest = '', etag = '', origin = $3 WHERE key = $1",
      [key, version, origin],
    );
  },
  async saveQuotes(connection, id, { instant, summary }, quotes) {
    for (const { place, quote, local, speaker, entity, entry, terms } of quotes) {
      const [row] = await connection.all<{ key: number }>(
        `INSERT INTO quote (article, place, kind, entity, local, speaker, instant, language, entry)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING key`,
        [id, place, quote.kind, entity, local, speaker, instant, summary.language.toLowerCase(), JSON.stringify(entry)],
      );
      await connection.run("INSERT INTO quote_terms (rowid, words, forms, parts) VALUES ($1, $2, $3, $4)", [
        row?.key ?? 0,
        ...columns(terms),
      ]);
    }
  },
  async removeQuotes(connection, id) {
    await connection.run("DELETE FROM quote_terms WHERE rowid IN (SELECT key FROM quote WHERE article = $1)", [id]);
    await connection.run("DELETE FROM quote WHERE article = $1", [id]);
  },
  matchArticles: (node, bind) =>
    `a.key IN (SELECT rowid FROM article_terms WHERE article_terms MATCH ${bind(toFtsQuery(node))})`,
  matchQuotes: (node, bind) =>
    `q.key IN (SELECT rowid FROM quote_terms WHERE quote_terms MATCH ${bind(toFtsQuery(node))})`,
  async newest(connection, search) {
    const from = search.after === undefined ? Number.MAX_SAFE_INTEGER : firstKeyOf(search.after.instant) + SLOTS - 1;
    const hits = await walk(connection, search, from, 0, search.limit);
    const last = hits.at(-1);
    // The walk may have stopped in the middle of a minute, whose articles stand in no order: the rest of it comes along.
    if (last !== undefined && hits.length === search.limit) {
      hits.push(...(await walk(connection, search, last.key - 1, firstKeyOf(last.instant), SLOTS)));
    }
    return hits.sort((a, b) => b.instant - a.instant || (a.id < b.id ? -1 : 1)).slice(0, search.limit);
  },
  ranked(connection, search) {
    const { values, bind } = binder();
    const { from, where } = joined(search, bind);
    const sql = `SELECT a.id, a.instant, a.summary FROM ${from} WHERE ${where}
      ORDER BY bm25(article_terms, ${WEIGHTS}), a.instant DESC, a.id LIMIT ${bind(search.limit)} OFFSET ${bind(search.offset)}`;
    return connection.all<Hit>(sql, values);
  },
  async countHits(connection, search) {
    const { values, bind } = binder();
    const { where } = joined(search, bind);
    // Without conditions the index alone knows the answer; nothing deleted is in it.
    const plain = search.conditions(() => "").length === 0;
    const from = plain ? "article_terms" : joinedTables;
    const [row] = await connection.all<{ hits: number }>(`SELECT count(*) AS hits FROM ${from} WHERE ${where}`, values);
    return row?.hits ?? 0;
  },
};

const joinedTables = "article_terms CROSS JOIN article a ON a.key = article_terms.rowid";

function joined({ node, conditions }: Search, bind: ReturnType<typeof binder>["bind"]) {
  const match = `article_terms MATCH ${bind(toFtsQuery(node))}`;
  return { from: joinedTables, where: [match, ...conditions(bind)].join(" AND ") };
}

interface KeyedHit extends Hit {
  readonly key: number;
}

function walk(
  connection: Connection,
  search: NewestSearch,
  from: number,
  to: number,
  limit: number,
): Promise<KeyedHit[]> {
  const { values, bind } = binder();
  const { from: tables, where } = joined(search, bind);
  const range = `article_terms.rowid BETWEEN ${bind(to)} AND ${bind(from)}`;
  const position = search.after === undefined ? "" : ` AND ${behind(search.after, bind)}`;
  const sql = `SELECT a.key, a.id, a.instant, a.summary FROM ${tables} WHERE ${where} AND ${range}${position}
    ORDER BY article_terms.rowid DESC LIMIT ${bind(limit)}`;
  return connection.all<KeyedHit>(sql, values);
}

async function chooseKey(connection: Connection, instant: number, before: StoredRow | undefined): Promise<number> {
  const first = firstKeyOf(instant);
  if (before?.key !== undefined && before.key >= first && before.key < first + SLOTS) return before.key;
  const [row] = await connection.all<{ last: number | null }>(
    "SELECT max(key) AS last FROM article WHERE key BETWEEN $1 AND $2",
    [first, first + SLOTS - 1],
  );
  const next = row?.last === null || row?.last === undefined ? Math.max(first, 1) : row.last + 1;
  if (next < first + SLOTS) return next;
  throw new RangeError(`more than ${SLOTS} articles of one minute`);
}

function columns({ words, forms, parts }: ArticleRows["terms"]): string[] {
  return [words.join(" "), forms.join(" "), parts.join(" ")];
}
