import type { EntityType } from "@news/core/model";
import type { QuoteEntry, QuotePage, QuoteQuery } from "../archive.ts";
import type { Connection } from "../drivers/driver.ts";
import { NO_DATE } from "../rows/article-rows.ts";
import { type Bind, binder, type SearchIndex } from "../search/search-index.ts";
import { commonConditions, findEntities, isEmpty, readQuery, spokenBy } from "./filter.ts";

interface QuoteHit {
  readonly article: string;
  readonly place: number;
  readonly instant: number;
  readonly entry: string;
  readonly entity: string;
  readonly name: string | null;
  readonly type: EntityType | null;
}

/** Quotes across articles, newest article first, each article's in reading order. */
export async function pageOfQuotes(connection: Connection, index: SearchIndex, query: QuoteQuery): Promise<QuotePage> {
  const node = readQuery(query.q, query.language);
  if (isEmpty(node)) return { items: [], total: 0 };
  const speakers = query.speaker === undefined ? [] : await findEntities(connection, query.speaker, undefined);
  const conditions = (bind: Bind) => [
    ...(node === undefined ? [] : [index.matchQuotes(node, bind)]),
    ...commonConditions("q", query, bind),
    ...(query.speaker === undefined ? [] : [spokenBy(query.speaker, speakers, bind)]),
    ...(query.kind === undefined ? [] : [`q.kind = ${bind(query.kind)}`]),
    ...(query.article === undefined ? [] : [`q.article = ${bind(query.article)}`]),
  ];
  const [hits, total] = await Promise.all([newest(connection, query, conditions), count(connection, conditions)]);
  const shown = hits.slice(0, query.limit);
  const last = hits.length > query.limit ? shown.at(-1) : undefined;
  return {
    items: shown.map(toEntry),
    total,
    ...(last === undefined
      ? {}
      : { end: { id: last.article, instant: last.instant === NO_DATE ? null : last.instant, index: last.place } }),
  };
}

type Conditions = (bind: Bind) => readonly string[];

function newest(connection: Connection, { after, limit }: QuoteQuery, conditions: Conditions): Promise<QuoteHit[]> {
  const { values, bind } = binder();
  const where = ["1 = 1", ...conditions(bind)];
  if (after !== undefined) {
    const [at, article, place] = [bind(after.instant ?? NO_DATE), bind(after.id), bind(after.index)];
    where.push(
      `(q.instant < ${at} OR (q.instant = ${at} AND (q.article > ${article} OR (q.article = ${article} AND q.place > ${place}))))`,
    );
  }
  const sql = `SELECT q.article, q.place, q.instant, q.entry, q.entity, e.name, e.type FROM quote q
    LEFT JOIN entity e ON e.id = q.entity WHERE ${where.join(" AND ")}
    ORDER BY q.instant DESC, q.article, q.place LIMIT ${bind(limit + 1)}`;
  return connection.all<QuoteHit>(sql, values);
}

async function count(connection: Connection, conditions: Conditions): Promise<number> {
  const { values, bind } = binder();
  const where = ["1 = 1", ...conditions(bind)].join(" AND ");
  const [row] = await connection.all<{ total: number }>(`SELECT count(*) AS total FROM quote q WHERE ${where}`, values);
  return row?.total ?? 0;
}

function toEntry({ article, entry, entity, name, type }: QuoteHit): QuoteEntry {
  const kept = JSON.parse(entry) as Omit<QuoteEntry, "article" | "speaker">;
  return { article, ...kept, ...(name === null || type === null ? {} : { speaker: { id: entity, name, type } }) };
}
