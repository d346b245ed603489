import { setTimeout as sleep } from "node:timers/promises";
import { type ArchiveError, openArchive } from "@news/archive";
import { startPostgres } from "@news/archive/testing";
import { parseArticle } from "@news/core";
import { afterAll, expect, test } from "vitest";

const server = await startPostgres();
afterAll(() => server?.stop());

test.skipIf(server === undefined)(
  "PostgreSQL goes and comes back under load: refused meanwhile, nothing lost",
  async () => {
    const archive = await openArchive({ folder: "", databaseUrl: (await server?.database()) ?? "" });
    const answered: string[] = [];
    const refusals: string[] = [];
    let stopped = false;
    const write = async (name: string) => {
      for (let index = 0; !stopped; index += 1) {
        const id = `${name}-${index}`;
        const article = parseArticle(`Altenau. „Das ist ${id}“, sagte Ina Muster.`, { language: "de" });
        try {
          await archive.put([{ id, article, origin: "api", digest: id }]);
          await archive.articles({ q: "sagte", limit: 5 });
          answered.push(id);
        } catch (error) {
          refusals.push((error as ArchiveError).code);
          await sleep(20);
        }
      }
    };
    const writers = ["a", "b", "c"].map(write);
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await sleep(20);
    };
    await until(() => answered.length >= 20);
    await server?.crash();
    await until(() => refusals.length >= 3);
    await server?.start();
    const before = answered.length;
    await until(() => answered.length >= before + 20);
    stopped = true;
    await Promise.all(writers);
    expect(new Set(refusals)).toEqual(new Set(["archive/unavailable"]));
    const known = await archive.digests("api");
    expect(answered.filter((id) => !known.has(id))).toEqual([]);
    expect(await archive.check()).toEqual([]);
    await archive.close();
  },
);
