import type { Archive, PageQuery } from "@news/archive";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCorpus, numbers, words } from "./support/make-corpus.ts";
import { openEmpty, stores } from "./support/stores.ts";

const ARTICLES = 2000;
const QUERIES = 240;
const AT_ONCE = 200;

const [sqlite, , postgres] = stores;

/** Queries as people type them, each of another kind; none is made for what a store can do. */
function makeQueries(): PageQuery[] {
  const below = numbers(11);
  const one = <Value>(list: readonly Value[]): Value => list[below(list.length)] as Value;
  const thing = () => one(one(words.things)).replace(/^(?:der|die|das|des) /, "");
  const person = () => one(words.people);
  const kinds: readonly (() => string)[] = [
    thing,
    () => thing().toUpperCase(),
    () => thing().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss"),
    () => `${thing()} ${one(words.verbs)}`,
    () => `"${one(words.verbs)}. Wir haben"`,
    () => `"der Rat ${one(words.things)[1]}"`,
    () => `"${person()}"`,
    () => `${thing().slice(0, 4)}*`,
    () => `${thing()} OR ${thing()}`,
    () => `${thing()} -${thing()}`,
    () => `(${thing()} OR ${thing()}) NOT ${one(words.places)}`,
    () => `${one(words.places)} "sagte ${person()}"`,
    () => `Nummer ${below(ARTICLES)}`,
    () =>
      one([
        "haus",
        "preis",
        "bahn",
        "wehr",
        "schule",
        "plan",
        "strasse",
        "yildiz",
        "ozturk",
        "groß",
        "houses",
        "price",
      ]),
  ];
  const filters: readonly (() => Partial<PageQuery>)[] = [
    () => ({}),
    () => ({}),
    () => ({}),
    () => ({ language: one(["de", "en"]) }),
    () => ({ publisher: "Altenauer Bote" }),
    () => ({ from: Date.parse(`2025-0${1 + below(9)}-15`) }),
    () => ({ to: Date.parse(`2025-0${1 + below(9)}-15`) }),
    () => ({ speaker: person() }),
  ];
  return Array.from({ length: QUERIES }, (_, index) => ({
    q: (kinds[index % kinds.length] as () => string)(),
    ...(filters[index % filters.length] as () => Partial<PageQuery>)(),
    limit: 100,
  }));
}

async function allIds(archive: Archive, query: PageQuery): Promise<string[]> {
  const ids: string[] = [];
  let after: PageQuery["after"];
  do {
    const page = await archive.articles({ ...query, after });
    ids.push(...page.items.map(({ id }) => id));
    if (page.end === undefined) expect(page.total).toBe(ids.length);
    after = page.end;
  } while (after !== undefined);
  return ids;
}

describe.skipIf(postgres.absent)(`${QUERIES} queries over ${ARTICLES} articles`, { timeout: 600_000 }, () => {
  let archives: readonly [Archive, Archive];
  beforeAll(async () => {
    archives = [await openEmpty(sqlite), await openEmpty(postgres)];
    const inputs = makeCorpus(ARTICLES).map((one) => ({ ...one, origin: "api" as const, digest: one.id }));
    for (let from = 0; from < ARTICLES; from += AT_ONCE)
      for (const archive of archives) await archive.put(inputs.slice(from, from + AT_ONCE));
  }, 600_000);
  afterAll(async () => {
    for (const archive of archives) await archive.close();
  });

  test("find the same articles in the same order, and the same quotes, in SQLite and in PostgreSQL", async () => {
    let found = 0;
    for (const query of makeQueries()) {
      const [here, there] = archives;
      const hits = await allIds(here, query);
      expect(await allIds(there, query), JSON.stringify(query)).toEqual(hits);
      const { q, language, from, to, speaker } = query;
      const quotes = { q, language, from, to, speaker, limit: 100 };
      expect(await there.quotes(quotes), JSON.stringify(query)).toEqual(await here.quotes(quotes));
      const ranked = { ...query, offset: 0 };
      expect((await there.ranked(ranked)).total).toBe((await here.ranked(ranked)).total);
      found += Math.min(hits.length, 1);
    }
    // Two stores that find nothing agree, too.
    expect(found).toBeGreaterThan(QUERIES * 0.8);
  });
});
