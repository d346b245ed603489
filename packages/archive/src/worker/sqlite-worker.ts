/**
 * A thread with a SQLite archive in it: its statements do not keep the server from answering. Started by `openInWorkers`.
 */
import { parentPort, workerData } from "node:worker_threads";
import { openSqliteDriver } from "../drivers/sqlite-driver.ts";
import { migrate } from "../migrations/migrate.ts";
import { createSqlArchive } from "../sql-archive.ts";
import type { Answer, Question } from "./messages.ts";

const { file } = workerData as { readonly file: string };
const port = parentPort;
if (port === null) throw new Error("sqlite-worker.ts runs in a worker thread only");

const send = (answer: Answer) => port.postMessage(answer);

async function answer(id: number, work: () => Promise<unknown>): Promise<void> {
  try {
    send({ id, ok: true, value: await work() });
  } catch (error) {
    const { name, message, code } = error as { name: string; message: string; code?: string };
    send({ id, ok: false, name, code, message });
  }
}

await answer(0, async () => {
  const driver = openSqliteDriver(file);
  await migrate(driver);
  const archive = createSqlArchive(driver);
  port.on("message", ({ id, method, values }: Question) => {
    // One signature for all methods: the proxy on the other side has typed them.
    const call = archive[method] as (...values: readonly unknown[]) => Promise<unknown>;
    void answer(id, async () => {
      const value = await call(...values);
      if (method === "close") port.close();
      return value;
    });
  });
});
