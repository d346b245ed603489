import type { EntityType } from "@news/core/model";
import type { EntityEntry, EntityQuery } from "../archive.ts";
import type { Connection } from "../drivers/driver.ts";
import type { Authority } from "../identity/authority.ts";
import { nameKey } from "../identity/entity-id.ts";
import { type Bind, binder } from "../search/search-index.ts";

interface EntityHit {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly articles: number;
  readonly mentions: number;
  readonly quotes: number;
}

const COLUMNS = "id, type, name, articles, mentions, quotes";

/** Entities across articles, the most frequent first. */
export async function pageOfEntities(connection: Connection, authority: Authority, query: EntityQuery) {
  const conditions = (bind: Bind) => [
    "articles > 0",
    ...(query.type === undefined ? [] : [`type = ${bind(query.type)}`]),
    // The folded name is words joined by hyphens: a word of it begins at the start or behind one.
    ...(query.q === undefined ? [] : [`('-' || folded) LIKE ${bind(`%-${likeText(nameKey(query.q))}%`)}`]),
  ];
  const listed = binder();
  const where = [...conditions(listed.bind)];
  if (query.after !== undefined) {
    const [articles, id] = [listed.bind(query.after.articles), listed.bind(query.after.id)];
    where.push(`(articles < ${articles} OR (articles = ${articles} AND id > ${id}))`);
  }
  const counted = binder();
  const [hits, [row]] = await Promise.all([
    connection.all<EntityHit>(
      `SELECT ${COLUMNS} FROM entity WHERE ${where.join(" AND ")} ORDER BY articles DESC, id LIMIT ${listed.bind(query.limit)}`,
      listed.values,
    ),
    connection.all<{ total: number }>(
      `SELECT count(*) AS total FROM entity WHERE ${conditions(counted.bind).join(" AND ")}`,
      counted.values,
    ),
  ]);
  const items = await Promise.all(hits.map((hit) => complete(connection, authority, hit)));
  return { items, total: row?.total ?? 0 };
}

export async function readEntity(
  connection: Connection,
  authority: Authority,
  id: string,
): Promise<EntityEntry | undefined> {
  const [hit] = await connection.all<EntityHit>(`SELECT ${COLUMNS} FROM entity WHERE id = $1 AND articles > 0`, [id]);
  return hit === undefined ? undefined : complete(connection, authority, hit);
}

/** Forms and links are gathered from so many of the articles. */
const MOST_GATHERED = 100;

async function complete(connection: Connection, authority: Authority, hit: EntityHit): Promise<EntityEntry> {
  const rows = await connection.all<{ name: string; aliases: string; links: string }>(
    `SELECT DISTINCT name, aliases, links FROM named WHERE entity = $1 LIMIT ${MOST_GATHERED}`,
    [hit.id],
  );
  const settled = authority.entry(hit.id);
  const name = settled?.name ?? hit.name;
  const forms = rows.flatMap((row) => [row.name, ...(JSON.parse(row.aliases) as string[])]);
  const aliases = new Set([...(settled?.aliases ?? []), ...forms].filter((form) => form !== name));
  const links = Object.assign({}, ...rows.map((row) => JSON.parse(row.links) as object), settled?.links ?? {});
  return { ...hit, name, aliases: [...aliases].sort(), links };
}

/** The entity of each local id of an article. */
export async function readIdentities(connection: Connection, article: string): Promise<Record<string, string>> {
  const rows = await connection.all<{ local: string; entity: string }>(
    "SELECT local, entity FROM named WHERE article = $1",
    [article],
  );
  return Object.fromEntries(rows.map(({ local, entity }) => [local, entity]));
}

/** A folded name has letters and digits only, and hyphens. */
function likeText(key: string): string {
  return key.replaceAll("%", "").replaceAll("_", "");
}
