/**
 * CPU per request of the whole server beside a bare `node:http` that sends the same bytes under the same headers, in one run and in
 * turns; then how long a stored article takes while others search.
 *
 *   pnpm --filter @news/api bench [requests per round] [rounds]
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const [requests = "1500", rounds = "5"] = process.argv.slice(2);
const AT_ONCE = 8;

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE * 2 });

function ask(address: string, path: string, headers: Record<string, string>): Promise<Received> {
  return new Promise((resolve, reject) => {
    get(new URL(path, address), { agent, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    }).on("error", reject);
  });
}

/** Runs some work again and again, a few at once, until there were so many. */
async function repeat(count: number, atOnce: number, work: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const one = async () => {
    while (next < count) {
      next += 1;
      await work(next);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

interface Served {
  readonly child: ChildProcess;
  readonly address: string;
}

async function start(kind: string, folder: string): Promise<Served> {
  const child = fork(fileURLToPath(new URL("./http-server.ts", import.meta.url)), [kind, folder], {
    execArgv: ["--conditions=@news/source"],
    serialization: "advanced",
  });
  const [address] = (await once(child, "message")) as [string];
  return { child, address };
}

/** Microseconds of processor time that the process has used so far, all threads. */
async function cpuOf({ child }: Served): Promise<number> {
  child.send("cpu");
  const [micros] = (await once(child, "message")) as [number];
  return micros;
}

async function cpuPerRequest(served: Served, path: string, headers: Record<string, string>): Promise<number> {
  const before = await cpuOf(served);
  await repeat(Number(requests), AT_ONCE, () => ask(served.address, path, headers));
  return ((await cpuOf(served)) - before) / Number(requests);
}

const folder = mkdtempSync(join(tmpdir(), "wortlaut-bench-"));
const bare = await start("bare", folder);
const whole = await start("whole", folder);
try {
  const list = (await ask(whole.address, "/api/v1/articles?limit=20", {})).body.toString();
  const [{ id }] = (JSON.parse(list) as { items: [{ id: string }] }).items;
  const article = `/api/v1/articles/${id}`;
  const etag = (await ask(whole.address, article, {})).headers.etag ?? "";
  const variants: readonly (readonly [name: string, path: string, headers: Record<string, string>, most: number])[] = [
    ["article, plain", article, {}, 1.6],
    ["article, brotli", article, { "accept-encoding": "br" }, 1.8],
    ["article, 304", article, { "if-none-match": etag }, 1.1],
    ["list of 20", "/api/v1/articles?limit=20", {}, 3],
  ];
  for (const [name, path, headers, most] of variants) {
    const received = await ask(whole.address, path, headers);
    bare.child.send(received);
    await once(bare.child, "message");
    const best = { bare: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY };
    for (let round = 0; round <= Number(rounds); round += 1) {
      const [one, other] = [await cpuPerRequest(bare, path, headers), await cpuPerRequest(whole, path, headers)];
      // The first round warms both up.
      if (round > 0) Object.assign(best, { bare: Math.min(best.bare, one), whole: Math.min(best.whole, other) });
    }
    const ratio = best.whole / best.bare;
    console.log(
      `${name.padEnd(16)} ${received.status} ${String(received.body.length).padStart(6)} bytes   bare ${best.bare.toFixed(0).padStart(4)} µs   ` +
        `whole ${best.whole.toFixed(0).padStart(4)} µs   ratio ${ratio.toFixed(2)} (at most ${most})${ratio > most ? "  MISSED" : ""}`,
    );
  }
  await compareLatency(article);
} finally {
  for (const { child } of [bare, whole]) child.kill();
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}

/** The article one request after another, in peace and while four clients search for something new each time. */
async function compareLatency(article: string): Promise<void> {
  const measure = async () => {
    const times: number[] = [];
    await repeat(Number(requests), 1, async () => {
      const start = performance.now();
      await ask(whole.address, article, {});
      times.push(performance.now() - start);
    });
    times.sort((a, b) => a - b);
    return times[Math.floor(times.length * 0.99)] ?? 0;
  };
  const idle = await measure();
  let searching = true;
  let searches = 0;
  const searchers = Promise.all(
    Array.from({ length: 4 }, async () => {
      while (searching) {
        searches += 1;
        await ask(
          whole.address,
          `/api/v1/search?q=rat OR ${encodeURIComponent(`wort${searches}`)}`.replaceAll(" ", "%20"),
          {},
        );
      }
    }),
  );
  const busy = await measure();
  searching = false;
  await searchers;
  const ratio = busy / idle;
  console.log(
    `p99 of a stored article: idle ${idle.toFixed(2)} ms, while ${searches} searches ran ${busy.toFixed(2)} ms, ratio ${ratio.toFixed(1)} (at most 5)`,
  );
}
