import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@news/archive/testing";
import { afterAll, describe, expect, it } from "vitest";
import { killRounds } from "./kill/kill-rounds.ts";
import { sources } from "./server-process.ts";

const folder = mkdtempSync(join(tmpdir(), "wortlaut-kill-"));
const postgres = await startPostgres();
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** `pnpm --filter @news/api kill` does twenty rounds on each store, with the bundle. */
describe.each([
  { name: "SQLite", absent: false, place: async () => ({}) },
  {
    name: "PostgreSQL",
    absent: postgres === undefined,
    place: async () => ({ databaseUrl: (await postgres?.database()) ?? "" }),
  },
])("killed while articles come in, on $name", ({ absent, place }) => {
  it.skipIf(absent)(
    "has everything that it had answered, and nothing is damaged",
    async () => {
      const report = await killRounds({ rounds: 2, folder, program: sources, ...(await place()) });
      expect(report).toMatchObject({ lost: [], damage: [] });
      expect(report.acknowledged).toBeGreaterThan(0);
    },
    300_000,
  );
});
