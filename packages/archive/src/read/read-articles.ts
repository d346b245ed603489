import type { ArticleBody, Facets, Filter, Page, PageQuery, RankedPage, Summary } from "../archive.ts";
import type { Connection } from "../drivers/driver.ts";
import { NO_DATE } from "../rows/article-rows.ts";
import { behind, binder, type Hit, type SearchIndex } from "../search/search-index.ts";
import { isEmpty, type ReadFilter, readFilter } from "./filter.ts";

/** Occurrences are counted in the newest hits only: the count of all would cost more than the search. */
const MOST_COUNTED = 500;
const MOST_FACETS = 10;

export async function readBody(connection: Connection, id: string): Promise<ArticleBody | undefined> {
  const [row] = await connection.all<ArticleBody>(
    `SELECT a.id, a.version, a.etag, b.json, b.br, b.gzip FROM article a JOIN body b ON b.id = a.id WHERE a.id = $1 AND a.deleted = 0`,
    [id],
  );
  return row;
}

export async function countArticles(connection: Connection): Promise<number> {
  const [row] = await connection.all<{ total: number }>("SELECT count(*) AS total FROM article WHERE deleted = 0");
  return row?.total ?? 0;
}

/** One page, newest first. */
export async function pageOfArticles(
  connection: Connection,
  index: SearchIndex,
  query: PageQuery,
): Promise<Page<Summary>> {
  const filter = await readFilter(connection, query);
  if (isEmpty(filter.node)) return { items: [], total: 0 };
  const after = query.after === undefined ? undefined : { ...query.after, instant: query.after.instant ?? NO_DATE };
  const search = { ...filter, node: filter.node, after, limit: query.limit + 1 };
  const [hits, total] = await Promise.all(
    search.node === undefined
      ? [newest(connection, filter, after, search.limit), countAll(connection, filter)]
      : [
          index.newest(connection, { ...search, node: search.node }),
          index.countHits(connection, { ...search, node: search.node }),
        ],
  );
  const shown = hits.slice(0, query.limit);
  const last = hits.length > query.limit ? shown.at(-1) : undefined;
  return {
    items: shown.map(toSummary),
    total,
    ...(last === undefined ? {} : { end: { id: last.id, instant: last.instant === NO_DATE ? null : last.instant } }),
  };
}

/** Articles for a query, the most relevant first; without a query the newest. */
export async function rankArticles(
  connection: Connection,
  index: SearchIndex,
  query: Filter & { readonly limit: number; readonly offset: number },
): Promise<RankedPage> {
  const filter = await readFilter(connection, query);
  const { node } = filter;
  if (node === undefined || isEmpty(node)) return { items: [], total: 0 };
  const [hits, total] = await Promise.all([
    index.ranked(connection, { ...filter, node, limit: query.limit, offset: query.offset }),
    index.countHits(connection, { ...filter, node }),
  ]);
  return { items: hits.map(toSummary), total };
}

export async function countFacets(connection: Connection, index: SearchIndex, query: Filter): Promise<Facets> {
  const filter = await readFilter(connection, query);
  const { node } = filter;
  if (isEmpty(node)) return { language: [], entity: [] };
  const { values, bind } = binder();
  const match = node === undefined ? [] : [index.matchArticles(node, bind)];
  const where = ["a.deleted = 0", ...match, ...filter.conditions(bind)].join(" AND ");
  const hits = `SELECT a.id, a.language FROM article a WHERE ${where} ORDER BY a.instant DESC, a.id LIMIT ${MOST_COUNTED}`;
  const [language, entity] = await Promise.all([
    connection.all<{ value: string; count: number }>(
      `SELECT language AS value, count(*) AS count FROM (${hits}) hits GROUP BY language ORDER BY 2 DESC, 1 LIMIT ${MOST_FACETS}`,
      values,
    ),
    connection.all<Facets["entity"][number]>(
      `SELECT e.id, e.type, e.name, count(DISTINCT n.article) AS count FROM (${hits}) hits
        JOIN named n ON n.article = hits.id JOIN entity e ON e.id = n.entity
        GROUP BY e.id, e.type, e.name ORDER BY 4 DESC, 1 LIMIT ${MOST_FACETS}`,
      values,
    ),
  ]);
  return { language, entity };
}

function newest(
  connection: Connection,
  filter: ReadFilter,
  after: { readonly instant: number; readonly id: string } | undefined,
  limit: number,
): Promise<Hit[]> {
  const { values, bind } = binder();
  const position = after === undefined ? [] : [behind(after, bind)];
  const where = ["a.deleted = 0", ...filter.conditions(bind), ...position].join(" AND ");
  const sql = `SELECT a.id, a.instant, a.summary FROM article a WHERE ${where} ORDER BY a.instant DESC, a.id LIMIT ${bind(limit)}`;
  return connection.all<Hit>(sql, values);
}

async function countAll(connection: Connection, filter: ReadFilter): Promise<number> {
  const { values, bind } = binder();
  const where = ["a.deleted = 0", ...filter.conditions(bind)].join(" AND ");
  const [row] = await connection.all<{ total: number }>(
    `SELECT count(*) AS total FROM article a WHERE ${where}`,
    values,
  );
  return row?.total ?? 0;
}

function toSummary({ summary }: Hit): Summary {
  return JSON.parse(summary) as Summary;
}

/** Ids in their order, for walking through everything. */
export async function listIds(connection: Connection, after: string, limit: number): Promise<string[]> {
  const rows = await connection.all<{ id: string }>(
    "SELECT id FROM article WHERE deleted = 0 AND id > $1 ORDER BY id LIMIT $2",
    [after, limit],
  );
  return rows.map(({ id }) => id);
}

/** How many ids are looked at for one that is spelt alike. */
const MOST_NEIGHBOURS = 200;

/** Ids that begin like another: the neighbourhood in which a misspelt one is looked for. */
export async function idsBeginningLike(connection: Connection, id: string): Promise<string[]> {
  for (const length of [4, 2, 1]) {
    const start = id.slice(0, length).toLowerCase();
    const rows = await connection.all<{ id: string }>(
      "SELECT id FROM article WHERE deleted = 0 AND id >= $1 AND id < $2 ORDER BY id LIMIT $3",
      [start, `${start}\u{7f}`, MOST_NEIGHBOURS],
    );
    if (rows.length > 0) return rows.map((row) => row.id);
  }
  return [];
}
