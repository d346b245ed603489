import { insertRows } from "../drivers/insert-rows.ts";
import { type Bind, behind, binder, type Hit, type Search, type SearchIndex } from "./search-index.ts";
import { toTsQuery, toTsVector } from "./ts-query.ts";

/** Only so many of the newest hits are put in order of relevance: a word of every third article would cost seconds. */
const MOST_RANKED = 1000;

/** Search in PostgreSQL: a column of terms in the row itself, under an inverted index. */
export const postgresIndex: SearchIndex = {
  async saveArticle(connection, { input, etag, instant, summary, terms, title }, version) {
    await connection.run(
      `INSERT INTO article (id, version, deleted, origin, digest, options, etag, instant, language, publisher, summary, terms)
        VALUES ($1, $2, 0, $3, $4, $5, $6, $7, $8, $9, $10, $11::tsvector)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, deleted = 0, origin = excluded.origin, digest = excluded.digest,
        options = excluded.options, etag = excluded.etag, instant = excluded.instant, language = excluded.language,
        publisher = excluded.publisher, summary = excluded.summary, terms = excluded.terms`,
      [
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
        toTsVector(terms, title),
      ],
    );
  },
  async markDeleted(connection, { id }, version, origin) {
    await connection.run(
      "UPDATE article SET deleted = 1, version = $2, digest = '', etag = '', origin = $3, terms = NULL WHERE id = $1",
      [id, version, origin],
    );
  },
  async saveQuotes(connection, id, { instant, summary }, quotes) {
    await insertRows(
      connection,
      "postgres",
      "quote (article, place, kind, entity, local, speaker, instant, language, entry, terms)",
      quotes.map(({ place, quote, local, speaker, entity, entry, terms }) => [
        id,
        place,
        quote.kind,
        entity,
        local,
        speaker,
        instant,
        summary.language.toLowerCase(),
        JSON.stringify(entry),
        toTsVector(terms),
      ]),
    );
  },
  async removeQuotes(connection, id) {
    await connection.run("DELETE FROM quote WHERE article = $1", [id]);
  },
  matchArticles: (node, bind) => `a.terms @@ ${bind(toTsQuery(node))}::tsquery`,
  matchQuotes: (node, bind) => `q.terms @@ ${bind(toTsQuery(node))}::tsquery`,
  newest(connection, search) {
    const { values, bind } = binder();
    const position = search.after === undefined ? [] : [behind(search.after, bind)];
    const where = [...conditions(search, bind), ...position].join(" AND ");
    const sql = `SELECT a.id, a.instant, a.summary FROM article a WHERE ${where}
      ORDER BY a.instant DESC, a.id LIMIT ${bind(search.limit)}`;
    return connection.all<Hit>(sql, values);
  },
  ranked(connection, search) {
    const { values, bind } = binder();
    const where = conditions(search, bind).join(" AND ");
    const query = `${bind(toTsQuery(search.node))}::tsquery`;
    const sql = `SELECT id, instant, summary FROM
      (SELECT a.id, a.instant, a.summary, a.terms FROM article a WHERE ${where} ORDER BY a.instant DESC, a.id LIMIT ${MOST_RANKED}) newest
      ORDER BY ts_rank(terms, ${query}, 1) DESC, instant DESC, id LIMIT ${bind(search.limit)} OFFSET ${bind(search.offset)}`;
    return connection.all<Hit>(sql, values);
  },
  async countHits(connection, search) {
    const { values, bind } = binder();
    const sql = `SELECT count(*) AS hits FROM article a WHERE ${conditions(search, bind).join(" AND ")}`;
    const [row] = await connection.all<{ hits: number }>(sql, values);
    return row?.hits ?? 0;
  },
};

/** A deleted article has no terms, so no hit of a query is deleted. */
function conditions(search: Search, bind: Bind): string[] {
  return [postgresIndex.matchArticles(search.node, bind), ...search.conditions(bind)];
}
