import pg from "pg";
import { ArchiveError } from "../archive-error.ts";
import type { Connection, Driver, Value } from "./driver.ts";

const CONNECTIONS = 10;
const CONNECT_MS = 5000;
const STATEMENT_MS = 15_000;
const INT8 = 20;

/** How often a write is tried again that lost a race (serialisation, deadlock): distributed databases ask for it. */
const TRIES = 5;

/**
 * Connects to a PostgreSQL server, or to one that speaks like it. Connections are made when they are needed: the server may
 * go and come back.
 *
 * @param url `postgres://user:password@host:5432/database`
 */
export function openPostgresDriver(url: string): Driver {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    application_name: "wortlaut",
    types: {
      // Counts and cursors are far below 2^53, and strings would sort wrong.
      getTypeParser: (id: number, format?: "text" | "binary") =>
        id === INT8 ? Number : pg.types.getTypeParser(id, format as "text"),
    },
  });
  // A connection that dies while nobody uses it is replaced; without a listener the process would end.
  pool.on("error", () => {});
  return {
    store: "postgres",
    ...connect(pool),
    write: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

function connect(client: pg.Pool | pg.PoolClient): Connection {
  const query = async <Row extends object>(sql: string, values: readonly Value[]) => {
    try {
      return (await client.query<Row>(sql, values.map(toParameter))).rows;
    } catch (error) {
      throw explain(error);
    }
  };
  return {
    all: <Row extends object>(sql: string, values: readonly Value[] = []) => query<Row>(sql, values),
    run: async (sql, values = []) => void (await query(sql, values)),
  };
}

function toParameter(value: Value): string | number | null | Buffer {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}

async function inTransaction<Result>(
  pool: pg.Pool,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const client = await pool.connect().catch((error: unknown) => Promise.reject(explain(error)));
    // A client whose server goes away says so by an event as well as by a rejection.
    const ignore = () => {};
    client.on("error", ignore);
    let broken: Error | undefined;
    try {
      const connection = connect(client);
      await connection.run("BEGIN");
      const result = await work(connection);
      await connection.run("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch((failure: Error) => {
        broken = failure;
      });
      if (!lostRace(error) || attempt >= TRIES) throw error;
    } finally {
      client.off("error", ignore);
      client.release(broken);
    }
  }
}

function lostRace(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === "40001" || code === "40P01";
}

/** Codes of PostgreSQL and of the network that mean: not now. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const unavailable = /^(?:08|57P|53[134]|ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN|57014)/;

function explain(error: unknown): unknown {
  if (error instanceof ArchiveError || !(error instanceof Error)) return error;
  const { code } = error as { code?: string };
  const say = (name: ArchiveError["code"], text: string) => new ArchiveError(name, text, { cause: error });
  if (code === "53100") return say("archive/disk-full", "The database server's disk is full. Nothing was written.");
  if (code === "25006")
    return say("archive/read-only", "The database server takes no writes: it is a copy that only reads.");
  if (code === "XX001" || code === "XX002")
    return say("archive/damaged", `The database is damaged (${error.message}).`);
  if (
    code !== undefined ? unavailable.test(code) : /terminat|timeout|closed|Client has encountered/i.test(error.message)
  ) {
    return say(
      "archive/unavailable",
      `The database server cannot be reached (${error.message}). Check DATABASE_URL and the server.`,
    );
  }
  return error;
}
