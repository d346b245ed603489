import { createHash } from "node:crypto";
import { setImmediate, setTimeout } from "node:timers/promises";
import { openArchive } from "@news/archive";
import { startProcess } from "../server-process.ts";

const key = "kill-test";
/** How long a round writes before it is killed, at most. */
const LONGEST_MS = 700;
/** Articles that are looked for at the same time. */
const AT_ONCE = 16;

/** What rounds of killing have shown. */
export interface KillReport {
  /** Articles whose writing was answered. */
  readonly acknowledged: number;
  /** Those that were not there afterwards, or not found by search. */
  readonly lost: readonly string[];
  /** What the archive finds wrong with itself at the end. */
  readonly damage: readonly string[];
  /** Milliseconds from the start of the process to its first answer, of each restart. */
  readonly restarts: readonly number[];
}

interface KillPlan {
  readonly rounds: number;
  /** Where the archive is, and an empty folder to run in. */
  readonly folder: string;
  readonly databaseUrl?: string;
  /** See `server-process.ts`. */
  readonly program: readonly string[];
}

/**
 * Sends articles without end, kills the server with SIGKILL in the middle of it, starts it again, and looks for every article that
 * it had answered; so many times.
 */
export async function killRounds({ rounds, folder, databaseUrl, program }: KillPlan): Promise<KillReport> {
  const environment = {
    NEWS_KEYS: createHash("sha256").update(key).digest("hex"),
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  };
  const acknowledged: string[] = [];
  const lost: string[] = [];
  const restarts: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const server = await startProcess(folder, environment, program);
    if (round > 0) restarts.push(Math.round(server.startedIn));
    const seen = acknowledged.filter((id) => id.startsWith(`r${round - 1}-`));
    for (let at = 0; at < seen.length; at += AT_ONCE) {
      const some = seen.slice(at, at + AT_ONCE);
      const there = await Promise.all(some.map((id) => isThere(server.address, id)));
      lost.push(...some.filter((_id, index) => !there[index]));
    }
    if (round === rounds) await server.stop();
    else acknowledged.push(...(await writeUntilKilled(server.address, round, server.kill)));
  }
  const archive = await openArchive({ folder: `${folder}/data`, databaseUrl, workers: false });
  const damage = await archive.check();
  // Of earlier rounds, too: nothing that was there may go later.
  const known = await archive.digests("api");
  await archive.close();
  lost.push(...acknowledged.filter((id) => !known.has(id) && !lost.includes(id)));
  return { acknowledged: acknowledged.length, lost, damage, restarts };
}

async function isThere(address: string, id: string): Promise<boolean> {
  const article = await fetch(`${address}api/v1/articles/${id}`);
  await article.arrayBuffer();
  const found = await fetch(`${address}api/v1/articles?q=${wordOf(id)}`);
  const { items } = (await found.json()) as { items: { id: string }[] };
  return article.status === 200 && items.some((item) => item.id === id);
}

/** A word that stands in no other article. */
function wordOf(id: string): string {
  return `zeichen${id.replace("-", "x")}`;
}

async function writeUntilKilled(address: string, round: number, kill: () => Promise<void>): Promise<string[]> {
  const over = new AbortController();
  let next = 0;
  const lines = new ReadableStream<Uint8Array>({
    async pull(controller) {
      // Between two articles the connection has its say; a stream that is always ready would never let go of the thread.
      await setImmediate();
      if (over.signal.aborted) {
        controller.close();
        return;
      }
      const id = `r${round}-${next}`;
      next += 1;
      const text = `Altenau. „Das ist Artikel ${wordOf(id)}“, sagte Ina Muster. ${"Der Rat hat lange beraten. ".repeat(40)}`;
      controller.enqueue(new TextEncoder().encode(`${JSON.stringify({ id, text, language: "de" })}\n`));
    },
  });
  const answered: string[] = [];
  let killed: Promise<void> | undefined;
  try {
    const response = await fetch(`${address}api/v1/articles`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/x-ndjson" },
      body: lines,
      duplex: "half",
    } as RequestInit);
    let rest = "";
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      killed ??= setTimeout(Math.random() * LONGEST_MS).then(kill);
      const pieces = (rest + new TextDecoder().decode(chunk)).split("\n");
      rest = pieces.pop() ?? "";
      for (const piece of pieces) {
        const { id, outcome } = JSON.parse(piece) as { id?: string; outcome?: string };
        if (id !== undefined && outcome === "created") answered.push(id);
      }
    }
  } catch {
    // The connection broke off, as it should.
  }
  await (killed ?? kill());
  over.abort();
  return answered;
}
