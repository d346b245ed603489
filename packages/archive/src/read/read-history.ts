import { gunzipSync } from "node:zlib";
import type { Article } from "@news/core/model";
import type { Change, Origin, StaleArticle, VersionEntry } from "../archive.ts";
import type { Connection } from "../drivers/driver.ts";

export function listVersions(connection: Connection, id: string): Promise<VersionEntry[]> {
  return connection.all("SELECT version, kind, at, etag FROM version WHERE id = $1 ORDER BY version", [id]);
}

export async function readVersion(connection: Connection, id: string, version: number): Promise<Article | undefined> {
  const [row] = await connection.all<{ gzip: Uint8Array | null }>(
    "SELECT gzip FROM version WHERE id = $1 AND version = $2",
    [id, version],
  );
  if (row === undefined || row.gzip === null) return undefined;
  const { id: _id, ...article } = unpack(row.gzip);
  return article;
}

export function listChanges(connection: Connection, after: number, limit: number): Promise<Change[]> {
  return connection.all("SELECT seq, kind, id, version, at FROM change WHERE seq > $1 ORDER BY seq LIMIT $2", [
    after,
    limit,
  ]);
}

export async function readCursor(connection: Connection): Promise<number> {
  const [row] = await connection.all<{ value: number }>("SELECT value FROM counter WHERE name = 'change'");
  return row?.value ?? 0;
}

export async function listDigests(connection: Connection, origin: Origin): Promise<Map<string, string>> {
  const rows = await connection.all<{ id: string; digest: string }>(
    "SELECT id, digest FROM article WHERE origin = $1 AND deleted = 0",
    [origin],
  );
  return new Map(rows.map(({ id, digest }) => [id, digest]));
}

/** Articles whose digest does not end in the name of the parser that is running. */
export async function listStale(
  connection: Connection,
  origin: Origin,
  parser: string,
  limit: number,
): Promise<StaleArticle[]> {
  const rows = await connection.all<{ id: string; options: string; digest: string; gzip: Uint8Array }>(
    `SELECT a.id, a.options, a.digest, b.gzip FROM article a JOIN body b ON b.id = a.id
      WHERE a.origin = $1 AND a.deleted = 0 AND substr(a.digest, length(a.digest) - ${parser.length - 1}) <> $2 LIMIT $3`,
    [origin, parser, limit],
  );
  return rows.map(({ id, options, digest, gzip }) => ({ id, options, digest, text: unpack(gzip).text }));
}

function unpack(gzip: Uint8Array): Article & { readonly id: string } {
  return JSON.parse(gunzipSync(gzip).toString("utf8")) as Article & { readonly id: string };
}
