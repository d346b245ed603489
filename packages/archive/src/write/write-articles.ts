import type { ArticleInput, Change, Origin, PutResult } from "../archive.ts";
import type { Connection, Driver } from "../drivers/driver.ts";
import { insertRows } from "../drivers/insert-rows.ts";
import type { Authority } from "../identity/authority.ts";
import { type ArticleRows, articleRows } from "../rows/article-rows.ts";
import type { SearchIndex, StoredRow } from "../search/search-index.ts";
import { ChangeLog } from "./change-log.ts";
import { EntityCounts } from "./entity-counts.ts";
import { identifyNamed, identifyQuotes } from "./identify-quotes.ts";

/** What a writer works with. */
export interface Writer {
  readonly driver: Driver;
  readonly index: SearchIndex;
  readonly authority: () => Authority;
}

/** Takes articles in, all or none of them. Parsing is done; compressing and indexing happen before anybody has to wait. */
export async function putArticles(writer: Writer, inputs: readonly ArticleInput[]): Promise<PutResult[]> {
  const known = await storedRows(writer.driver, writer.driver.store, idsOf(inputs));
  const prepared = new Map<ArticleInput, ArticleRows>();
  for (const input of inputs) if (!isKept(known.get(input.id), input)) prepared.set(input, articleRows(input));
  if (prepared.size === 0) return inputs.map((input) => unchanged(known.get(input.id), input));
  return writer.driver.write(async (connection) => {
    const changes = await ChangeLog.open(connection, writer.driver.store);
    const counts = new EntityCounts();
    const before = await storedRows(connection, writer.driver.store, idsOf(inputs));
    const results: PutResult[] = [];
    for (const input of inputs) {
      const rows = prepared.get(input) ?? articleRows(input);
      results.push(await putOne({ ...writer, connection, changes, counts }, rows, before));
    }
    await counts.save(connection, writer.driver.store, writer.authority());
    await changes.save();
    return results;
  });
}

interface Work extends Writer {
  readonly connection: Connection;
  readonly changes: ChangeLog;
  readonly counts: EntityCounts;
}

async function putOne(work: Work, rows: ArticleRows, known: Map<string, StoredRow>): Promise<PutResult> {
  const { connection, index, driver, changes, counts } = work;
  const { input, etag, json, br, gzip } = rows;
  const { id } = input;
  const before = known.get(id);
  if (isKept(before, input)) return unchanged(before, input);
  if (before !== undefined && before.deleted === 0 && before.etag === etag) {
    await connection.run("UPDATE article SET digest = $2, options = $3, origin = $4 WHERE id = $1", [
      id,
      input.digest,
      input.options ?? "{}",
      input.origin,
    ]);
    return unchanged(before, input);
  }
  const version = (before?.version ?? 0) + 1;
  const kind = before === undefined || before.deleted === 1 ? "created" : "updated";
  if (kind === "updated") await forgetNamed(work, id);
  await index.saveArticle(connection, rows, version, before);
  await connection.run(
    `INSERT INTO body (id, json, br, gzip) VALUES ($1, $2, $3, $4)
      ON CONFLICT (id) DO UPDATE SET json = excluded.json, br = excluded.br, gzip = excluded.gzip`,
    [id, json, br, gzip],
  );
  const named = identifyNamed(rows, work.authority());
  const quotes = identifyQuotes(rows, named);
  await insertRows(
    connection,
    driver.store,
    "named (article, local, entity, type, name, aliases, links, mentions)",
    named.map((one) => [
      id,
      one.local,
      one.entity,
      one.type,
      one.name,
      JSON.stringify(one.aliases),
      JSON.stringify(one.links),
      one.mentions,
    ]),
  );
  await index.saveQuotes(connection, id, rows, quotes);
  counts.add(named, quotes, 1);
  const at = changes.add(kind, id, version);
  await insertVersion(connection, { id, version, kind, at, etag }, gzip);
  known.set(id, await reread(connection, driver.store, id));
  return { id, outcome: kind, version };
}

/** Marks articles deleted; says which were there. */
export async function removeArticles(writer: Writer, ids: readonly string[], origin: Origin): Promise<string[]> {
  return writer.driver.write(async (connection) => {
    const changes = await ChangeLog.open(connection, writer.driver.store);
    const counts = new EntityCounts();
    const known = await storedRows(connection, writer.driver.store, ids);
    const removed: string[] = [];
    for (const id of new Set(ids)) {
      const before = known.get(id);
      if (before === undefined || before.deleted === 1) continue;
      const version = before.version + 1;
      await forgetNamed({ ...writer, connection, changes, counts }, id);
      await writer.index.markDeleted(connection, before, version, origin);
      await connection.run("DELETE FROM body WHERE id = $1", [id]);
      const at = changes.add("deleted", id, version);
      await insertVersion(connection, { id, version, kind: "deleted", at, etag: "" }, null);
      removed.push(id);
    }
    await counts.save(connection, writer.driver.store, writer.authority());
    await changes.save();
    return removed;
  });
}

async function forgetNamed({ connection, index, counts }: Work, id: string): Promise<void> {
  const named = await connection.all<{ entity: string; type: string; name: string; mentions: number }>(
    "SELECT entity, type, name, mentions FROM named WHERE article = $1",
    [id],
  );
  const quotes = await connection.all<{ entity: string }>("SELECT entity FROM quote WHERE article = $1", [id]);
  counts.add(named, quotes, -1);
  await connection.run("DELETE FROM named WHERE article = $1", [id]);
  await index.removeQuotes(connection, id);
}

function insertVersion(
  connection: Connection,
  version: Omit<Change, "seq"> & { etag: string },
  gzip: Uint8Array | null,
) {
  return connection.run("INSERT INTO version (id, version, kind, at, etag, gzip) VALUES ($1, $2, $3, $4, $5, $6)", [
    version.id,
    version.version,
    version.kind,
    version.at,
    version.etag,
    gzip,
  ]);
}

/** Nothing is to be done: the same input, or a seed under an id that a client has written or deleted. */
function isKept(before: StoredRow | undefined, input: ArticleInput): boolean {
  if (input.ifDigest !== undefined && input.ifDigest !== before?.digest) return true;
  if (before === undefined) return false;
  if (before.origin === "api" && input.origin === "seed") return true;
  return before.deleted === 0 && before.digest === input.digest && before.origin === input.origin;
}

function unchanged(before: StoredRow | undefined, { id }: ArticleInput): PutResult {
  return { id, outcome: "unchanged", version: before?.version ?? 0 };
}

function idsOf(inputs: readonly ArticleInput[]): string[] {
  return [...new Set(inputs.map(({ id }) => id))];
}

async function storedRows(
  connection: Connection,
  store: Driver["store"],
  ids: readonly string[],
): Promise<Map<string, StoredRow>> {
  const found = new Map<string, StoredRow>();
  const columns = `${store === "sqlite" ? "key, " : ""}id, version, deleted, origin, digest, etag, instant`;
  // Each statement is a journey to PostgreSQL; to SQLite only a new one costs.
  const atOnce = store === "sqlite" ? 1 : 1000;
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const places = some.map((_, index) => `$${index + 1}`).join(", ");
    const rows = await connection.all<StoredRow>(`SELECT ${columns} FROM article WHERE id IN (${places})`, some);
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

async function reread(connection: Connection, store: Driver["store"], id: string): Promise<StoredRow> {
  const row = (await storedRows(connection, store, [id])).get(id);
  if (row === undefined) throw new Error(`${id} was written and is not there`);
  return row;
}
