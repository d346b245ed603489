import { execFile, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";

/** A PostgreSQL server of our own, with nothing in it. */
export interface TestServer {
  /** The address of a fresh database on it. */
  database(): Promise<string>;
  /** Ends the server at once, as a power cut does, and starts it again. */
  restart(): Promise<void>;
  /** Ends the server; `start` brings it back. */
  crash(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const run = promisify(execFile);

/** Where distributions put the programs of the server; `WORTLAUT_TEST_POSTGRES` names another folder. */
function programFolder(): string | undefined {
  const named = process.env.WORTLAUT_TEST_POSTGRES;
  if (named !== undefined && named !== "") return named;
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    "/opt/homebrew/opt/postgresql/bin",
    "/usr/local/opt/postgresql/bin",
    "/usr/pgsql/bin",
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")));
}

/** The server refuses to run as root; distributions make a user for it. */
async function serverUser(): Promise<{ readonly uid: number; readonly gid: number } | undefined> {
  if (process.getuid?.() !== 0) return {} as { uid: number; gid: number };
  try {
    const [uid, gid] = await Promise.all(
      ["-u", "-g"].map(async (flag) => (await run("id", [flag, "postgres"])).stdout),
    );
    return { uid: Number(uid), gid: Number(gid) };
  } catch {
    return undefined;
  }
}

/**
 * Starts a real PostgreSQL server for tests, in a temporary folder and on a free port of the loopback.
 *
 * @returns undefined on a machine without PostgreSQL: such tests are skipped, and seen to be skipped.
 */
export async function startPostgres(): Promise<TestServer | undefined> {
  const programs = programFolder();
  const user = programs === undefined ? undefined : await serverUser();
  if (programs === undefined || user === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "wortlaut-postgres-"));
  if ("uid" in user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const as = { ...user, cwd: folder };
  await run(
    join(programs, "initdb"),
    ["-D", data, "-U", "wortlaut", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"],
    as,
  );
  const port = await freePort();
  const urlOf = (database: string) => `postgres://wortlaut@127.0.0.1:${port}/${database}`;
  let child = launch();

  function launch() {
    const flags = [
      "-D",
      data,
      "-p",
      String(port),
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      `unix_socket_directories=${folder}`,
    ];
    return spawn(join(programs ?? "", "postgres"), flags, { ...as, stdio: "ignore" });
  }
  const ended = () =>
    new Promise((resolve) => (child.exitCode === null ? child.once("exit", resolve) : resolve(undefined)));
  const server: TestServer = {
    async database() {
      const name = `test_${Math.random().toString(36).slice(2)}`;
      await ask(urlOf("postgres"), `CREATE DATABASE ${name}`);
      return urlOf(name);
    },
    async crash() {
      // SIGQUIT is the server's immediate shutdown: no checkpoint, recovery from the log at the next start.
      child.kill("SIGQUIT");
      await ended();
    },
    async start() {
      child = launch();
      await whenReady(urlOf("postgres"));
    },
    async restart() {
      await server.crash();
      await server.start();
    },
    async stop() {
      child.kill("SIGINT");
      await ended();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await whenReady(urlOf("postgres"));
  return server;
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end().catch(() => {});
  }
}

async function whenReady(url: string): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      return await ask(url, "SELECT 1");
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(50);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
