import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { ArchiveError } from "../archive-error.ts";
import type { Connection, Driver, Value } from "./driver.ts";

/** How long a writer waits for another process that writes. */
const BUSY_MS = 15_000;
const MOST_STATEMENTS = 200;

/**
 * Opens a database file; makes it, and its folder, when it is not there. A write-ahead log lets readers go on while one
 * writes, and `synchronous=FULL` puts every commit on the disk before it is answered.
 *
 * @param file absolute path.
 * @throws {ArchiveError} when the file cannot be used.
 */
export function openSqliteDriver(file: string): Driver {
  const [writer, reader] = guard(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    const open = () => {
      const database = new DatabaseSync(file, { timeout: BUSY_MS });
      database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32000");
      database.prepare("SELECT count(*) FROM sqlite_schema").get();
      return database;
    };
    return [open(), open()] as const;
  });
  // Writers wait for one another below, without holding up their thread.
  writer.exec("PRAGMA busy_timeout = 0");
  const writing = connect(writer, file);
  let last: Promise<unknown> = Promise.resolve();
  return {
    store: "sqlite",
    ...connect(reader, file),
    write(work) {
      const next = last.then(() => inTransaction(writing, work));
      last = next.catch(() => {});
      return next;
    },
    async close() {
      await last;
      reader.close();
      writer.close();
    },
  };
}

/** Waits for whoever is writing, in steps of uneven length, so that two that wait do not wake together for ever. */
async function begin(connection: Connection): Promise<void> {
  const end = Date.now() + BUSY_MS;
  for (;;) {
    try {
      return await connection.run("BEGIN IMMEDIATE");
    } catch (error) {
      if (!(error instanceof ArchiveError) || error.code !== "archive/busy" || Date.now() > end) throw error;
    }
    await sleep(1 + Math.random() * 9);
  }
}

async function inTransaction<Result>(connection: Connection, work: (connection: Connection) => Promise<Result>) {
  await begin(connection);
  try {
    const result = await work(connection);
    await connection.run("COMMIT");
    return result;
  } catch (error) {
    // SQLite has rolled back by itself after a full disk; a second try then only hides the first reason.
    await connection.run("ROLLBACK").catch(() => {});
    throw error;
  }
}

function connect(database: DatabaseSync, file: string): Connection {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql.replace(/\$(\d+)/g, "?$1"));
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    statements.set(sql, statement);
    return statement;
  };
  return {
    all: async <Row extends object>(sql: string, values: readonly Value[] = []) =>
      guard(file, () => prepare(sql).all(...values) as unknown as Row[]),
    run: async (sql, values = []) => guard(file, () => void prepare(sql).run(...values)),
  };
}

/** What SQLite's result codes mean for whoever runs the server; https://sqlite.org/rescode.html */
const FULL = 13;
const READ_ONLY = 8;
const CANNOT_OPEN = 14;
const DAMAGED = [11, 26];
const BUSY = [5, 6];
const IO_ERROR = 10;

/** Runs something and puts SQLite's failures into words. */
function guard<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw explain(file, error);
  }
}

function explain(file: string, error: unknown): unknown {
  const { errcode, code, message } = error as { errcode?: number; code?: string; message?: string };
  const system = code ?? "";
  const primary = (errcode ?? 0) & 0xff;
  const say = (name: ArchiveError["code"], text: string) => new ArchiveError(name, text, { cause: error });
  if (DAMAGED.includes(primary)) {
    return say(
      "archive/damaged",
      `${file} is damaged or is no database (${message}). It was left as it is. Put a backup in its place, or move it away: ` +
        "what stands in the seeds is then read again.",
    );
  }
  if (primary === FULL || system === "ENOSPC") {
    return say("archive/disk-full", `The disk with ${file} is full. Nothing was written; make room and try again.`);
  }
  if (primary === READ_ONLY || ["EACCES", "EPERM", "EROFS"].includes(system)) {
    return say(
      "archive/read-only",
      `${file} cannot be written. Allow writing there, or name another folder in NEWS_DATA.`,
    );
  }
  // On a disk that only reads, making a folder fails as if the one above were not there.
  if (primary === CANNOT_OPEN || ["EEXIST", "ENOTDIR", "ENOENT"].includes(system)) {
    return say(
      "archive/read-only",
      `${file} cannot be opened. Is its folder there, and may it be written? NEWS_DATA names it.`,
    );
  }
  if (BUSY.includes(primary)) {
    return say("archive/busy", `Another process has been writing to ${file} for more than ${BUSY_MS / 1000} seconds.`);
  }
  if (primary === IO_ERROR) {
    return say(
      "archive/disk-full",
      `${file} cannot be written (${message}). Is the disk full or failing? Nothing was lost.`,
    );
  }
  return error;
}
