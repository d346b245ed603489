import { ArchiveError } from "../archive-error.ts";
import type { Connection, Driver } from "../drivers/driver.ts";
import { migrations, statementsOf } from "./migrations.ts";

/** Any number will do, as long as every process takes the same. */
const LOCK = 7_011_989;

/**
 * Brings the schema up to date. Processes that start at the same moment wait for one another: SQLite's write lock and an
 * advisory lock of PostgreSQL see to that.
 *
 * @throws {ArchiveError} `archive/newer` when a later program wrote this archive.
 */
export async function migrate(driver: Driver): Promise<void> {
  await driver.write(async (connection) => {
    if (driver.store === "postgres") await connection.all("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    await connection.run("CREATE TABLE IF NOT EXISTS migration (step INTEGER PRIMARY KEY, at BIGINT NOT NULL)");
    const done = await stepsDone(connection);
    if (done > migrations.length) {
      throw new ArchiveError(
        "archive/newer",
        `The archive was written by a later version of Wortlaut (schema ${done}, this program knows ${migrations.length}). Update the program.`,
      );
    }
    for (const [index, migration] of migrations.entries()) {
      if (index < done) continue;
      for (const statement of statementsOf(migration, driver.store)) await connection.run(statement);
      await connection.run("INSERT INTO migration (step, at) VALUES ($1, $2)", [index + 1, Date.now()]);
    }
  });
}

async function stepsDone(connection: Connection): Promise<number> {
  const [row] = await connection.all<{ steps: number }>("SELECT count(*) AS steps FROM migration");
  return row?.steps ?? 0;
}
