import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "@news/archive";
import { startPostgres } from "@news/archive/testing";
import { afterAll } from "vitest";

const server = await startPostgres();
const folders: string[] = [];
afterAll(async () => {
  await server?.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new, empty place of each kind; a store that cannot run on this machine is marked to be skipped. */
export const stores = [
  { name: "SQLite", absent: false, place: async () => ({ folder: newFolder(), workers: false }) },
  { name: "SQLite in threads", absent: false, place: async () => ({ folder: newFolder(), workers: true }) },
  {
    name: "PostgreSQL",
    absent: server === undefined,
    place: async () => ({ folder: newFolder(), databaseUrl: (await server?.database()) ?? "" }),
  },
] as const;

export type Store = (typeof stores)[number];

/** Opens a new, empty archive. */
export async function openEmpty(store: Store) {
  return openArchive(await store.place());
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "wortlaut-archive-"));
  folders.push(folder);
  return folder;
}
