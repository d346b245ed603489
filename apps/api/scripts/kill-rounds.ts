/**
 * Kills the delivered server twenty times while articles come in, on each store: `pnpm --filter @news/api kill [rounds]`.
 * Ends with 1 when an answered article was lost, something is damaged, or a restart took two seconds.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { startPostgres } from "@news/archive/testing";
import { killRounds } from "../test/kill/kill-rounds.ts";
import { bundle } from "../test/server-process.ts";

const rounds = Number(process.argv[2] ?? 20);
const MOST_RESTART_MS = 2000;

const folder = mkdtempSync(join(tmpdir(), "wortlaut-kill-"));
const postgres = await startPostgres();
if (postgres === undefined) console.log("PostgreSQL: not on this machine, skipped");
try {
  const places = [
    { store: "SQLite" },
    ...(postgres ? [{ store: "PostgreSQL", databaseUrl: await postgres.database() }] : []),
  ];
  for (const { store, ...place } of places) {
    const { acknowledged, lost, damage, restarts } = await killRounds({ rounds, folder, program: bundle, ...place });
    const slowest = Math.max(...restarts);
    const median = restarts.toSorted((a, b) => a - b)[restarts.length >> 1];
    console.log(
      `${store}: ${rounds} rounds, ${acknowledged} acknowledged, ${lost.length} lost, damage: ${damage.join("; ") || "none"}, ` +
        `restart median ${median} ms, slowest ${slowest} ms`,
    );
    if (lost.length > 0 || damage.length > 0 || slowest >= MOST_RESTART_MS) process.exitCode = 1;
  }
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
