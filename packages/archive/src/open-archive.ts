import { join } from "node:path";
import type { Archive } from "./archive.ts";
import { openPostgresDriver } from "./drivers/postgres-driver.ts";
import { openSqliteDriver } from "./drivers/sqlite-driver.ts";
import { migrate } from "./migrations/migrate.ts";
import { createSqlArchive } from "./sql-archive.ts";
import { openInWorkers } from "./worker/open-in-workers.ts";

/** The database file inside the data folder. */
const FILE = "archive.sqlite";

/** Where an archive is. */
export interface ArchivePlace {
  /** Absolute path of the folder with the database file; made when it is not there. */
  readonly folder: string;
  /** `postgres://…`: a server instead of the file. */
  readonly databaseUrl?: string | undefined;
  /** False runs SQLite in this thread: for scripts and tests. */
  readonly workers?: boolean;
}

/**
 * Opens the archive and brings its schema up to date; several processes may do so at the same moment.
 *
 * @throws {ArchiveError} when the store cannot be used; its message says what to do.
 * @example
 * const archive = await openArchive({ folder: "/var/lib/wortlaut" });
 * await archive.put([{ id: "rat", article: parseArticle("Bonn. Der Rat tagt."), origin: "api", digest: "1" }]);
 * await archive.close();
 */
export async function openArchive({ folder, databaseUrl, workers = true }: ArchivePlace): Promise<Archive> {
  const file = join(folder, FILE);
  if (databaseUrl === undefined && workers) return openInWorkers(file);
  const driver = databaseUrl === undefined ? openSqliteDriver(file) : openPostgresDriver(databaseUrl);
  try {
    await migrate(driver);
  } catch (error) {
    await driver.close().catch(() => {});
    throw error;
  }
  return createSqlArchive(driver);
}
