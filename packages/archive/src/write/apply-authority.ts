import { createHash } from "node:crypto";
import type { EntityType } from "@news/core/model";
import type { Connection } from "../drivers/driver.ts";
import { type Authority, readAuthority } from "../identity/authority.ts";
import { nameKey } from "../identity/entity-id.ts";
import type { Writer } from "./write-articles.ts";

/**
 * Applies an authority file to all that is stored, in one step: whoever reads meanwhile sees the old identities or the new.
 * The same file a second time costs one look.
 */
export async function applyAuthority(writer: Writer, yaml: string): Promise<Authority> {
  const authority = readAuthority(yaml);
  const digest = createHash("sha256").update(yaml).digest("hex");
  if ((await appliedDigest(writer.driver)) === digest) return authority;
  await writer.driver.write(async (connection) => {
    await moveIdentities(connection, authority);
    await countAnew(connection);
    await renameEntities(connection, authority);
    await connection.run(
      "INSERT INTO setting (name, value) VALUES ('authority', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      [digest],
    );
  });
  return authority;
}

async function appliedDigest(connection: Connection): Promise<string> {
  const [row] = await connection.all<{ value: string }>("SELECT value FROM setting WHERE name = 'authority'");
  // An archive that never had a file is as one with an empty file.
  return row?.value ?? createHash("sha256").update("").digest("hex");
}

async function moveIdentities(connection: Connection, authority: Authority): Promise<void> {
  const rows = await connection.all<{ entity: string; type: EntityType; name: string; aliases: string }>(
    "SELECT DISTINCT entity, type, name, aliases FROM named",
  );
  for (const { entity, type, name, aliases } of rows) {
    const next = authority.identify(type, name, JSON.parse(aliases) as string[]);
    if (next === entity) continue;
    await connection.run(
      `UPDATE quote SET entity = $1 WHERE EXISTS (SELECT 1 FROM named n WHERE n.article = quote.article AND n.local = quote.local
        AND n.type = $2 AND n.name = $3 AND n.aliases = $4)`,
      [next, type, name, aliases],
    );
    await connection.run("UPDATE named SET entity = $1 WHERE type = $2 AND name = $3 AND aliases = $4", [
      next,
      type,
      name,
      aliases,
    ]);
  }
}

async function countAnew(connection: Connection): Promise<void> {
  await connection.run("DELETE FROM entity");
  await connection.run(
    `INSERT INTO entity (id, type, name, folded, articles, mentions, quotes)
      SELECT n.entity, min(n.type), min(n.name), '', count(DISTINCT n.article), sum(n.mentions),
        (SELECT count(*) FROM quote q WHERE q.entity = n.entity) FROM named n GROUP BY n.entity`,
  );
}

async function renameEntities(connection: Connection, authority: Authority): Promise<void> {
  const rows = await connection.all<{ id: string; name: string }>("SELECT id, name FROM entity");
  for (const { id, name } of rows) {
    const shown = authority.entry(id)?.name ?? name;
    await connection.run("UPDATE entity SET name = $2, folded = $3 WHERE id = $1", [id, shown, nameKey(shown)]);
  }
}
