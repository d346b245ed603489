import { setTimeout as sleep } from "node:timers/promises";
import { type Archive, type ArticleInput, openArchive } from "@news/archive";
import type { Article } from "@news/core/model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeArticle } from "./support/make-article.ts";
import { openEmpty, stores } from "./support/stores.ts";

const rat = makeArticle({
  text: "Rat beschließt Haushalt\nAltenau. „Wir sparen nicht an Schulen“, sagte Ina Muster. Bernd Beispiel von der Bahnhilfe schwieg.",
  date: "2025-03-01",
  publisher: "Altenauer Bote",
  people: ["Ina Muster", "Bernd Beispiel"],
  organisations: ["Bahnhilfe"],
  quotes: [{ by: "Ina Muster", words: "„Wir sparen nicht an Schulen“" }],
});
const brand = makeArticle({
  text: "Feuer im Lagerhaus\nBerghof. Niemand wurde verletzt. „Alle sind heil“, sagte Ina Müster. Die Energiepreise nannte er nicht.",
  date: "2025-03-02",
  people: ["Ina Müster"],
  quotes: [{ by: "Ina Müster", words: "„Alle sind heil“" }],
});
const harbour = makeArticle({
  text: "PORT EXAMPLE. The ministers were glad. “We are glad,” said Ann Sample.",
  date: "2024-12-24",
  language: "en",
  people: ["Ann Sample"],
  quotes: [{ by: "Ann Sample", words: "“We are glad,”" }],
});
const undated = makeArticle({ text: "Der Text hat kein Datum. Ein Sprecher schwieg." });

const input = (
  id: string,
  article: Article,
  origin: "seed" | "api" = "api",
  digest = JSON.stringify(article).length.toString(),
): ArticleInput => ({
  id,
  article,
  origin,
  digest,
});
const all = [input("rat", rat), input("brand", brand), input("harbour", harbour), input("ohne", undated)];

describe.for(stores)("$name", { timeout: 120_000 }, (store) => {
  describe.skipIf(store.absent)("keeps articles", () => {
    let archive: Archive;
    beforeAll(async () => {
      archive = await openEmpty(store);
      await archive.put(all);
    });
    afterAll(() => archive.close());
    const ids = async (query: Partial<Parameters<Archive["articles"]>[0]>) =>
      (await archive.articles({ limit: 100, ...query })).items.map(({ id }) => id);

    test("gives the article back as it was, with the bytes of every encoding", async () => {
      const body = await archive.body("rat");
      expect(JSON.parse(new TextDecoder().decode(body?.json))).toEqual({
        id: "rat",
        ...JSON.parse(JSON.stringify(rat)),
      });
      expect(body).toMatchObject({ version: 1, etag: expect.stringMatching(/^[\w-]{22}$/) });
      expect(body?.br.length).toBeLessThan(body?.json.length ?? 0);
      expect(await archive.body("fehlt")).toBeUndefined();
    });

    test("lists newest first, undated last, and pages without loss", async () => {
      expect(await ids({})).toEqual(["brand", "rat", "harbour", "ohne"]);
      const seen: string[] = [];
      let after: Parameters<Archive["articles"]>[0]["after"];
      do {
        const page = await archive.articles({ limit: 1, after });
        expect(page.total).toBe(4);
        seen.push(...page.items.map(({ id }) => id));
        after = page.end;
      } while (after !== undefined);
      expect(seen).toEqual(["brand", "rat", "harbour", "ohne"]);
    });

    test.for([
      [{ q: "Häuser" }, ["brand"]],
      [{ q: "Hafen" }, []],
      [{ q: "Lager" }, ["brand"]],
      [{ q: "beschlossen" }, ["rat"]],
      [{ q: "preise" }, ["brand"]],
      [{ q: "minister" }, ["harbour"]],
      [{ q: "schule OR heil" }, ["brand", "rat"]],
      [{ q: "sagte -Berghof" }, ["rat"]],
      [{ q: '"sparen nicht"' }, ["rat"]],
      [{ q: '"nicht sparen"' }, []],
      [{ q: "hausha*" }, ["rat"]],
      [{ q: "' OR 1=1 --" }, []],
      [{ q: "…" }, []],
      [{ language: "de" }, ["brand", "rat", "ohne"]],
      [{ language: "en" }, ["harbour"]],
      [{ language: "d" }, []],
      [{ publisher: "Altenauer Bote" }, ["rat"]],
      [{ person: "Ina Muster" }, ["brand", "rat"]],
      [{ person: "person-ina-muster" }, ["brand", "rat"]],
      [{ person: "Ina Muester", q: "Haushalt" }, ["rat"]],
      [{ person: "Bahnhilfe" }, []],
      [{ organisation: "bahnhilfe" }, ["rat"]],
      [{ speaker: "Ann Sample" }, ["harbour"]],
      [{ speaker: "Niemand" }, []],
      [{ speaker: "" }, []],
      [{ from: Date.parse("2025-03-02") }, ["brand"]],
      [{ to: Date.parse("2025-03-01") }, ["rat", "harbour"]],
      [{ from: Date.parse("2025-01-01"), to: Date.parse("2025-03-01"), q: "sagte" }, ["rat"]],
    ] as const)("finds %j", async ([query, expected]) => {
      expect(await ids(query)).toEqual(expected);
      expect((await archive.articles({ limit: 1, ...query })).total).toBe(expected.length);
    });

    test("puts what stands in the headline first when the most relevant is asked for", async () => {
      const { items, total } = await archive.ranked({ q: "Feuer OR sagte", limit: 10, offset: 0 });
      expect([items[0]?.id, total]).toEqual(["brand", 2]);
    });

    test("counts what hits have in common", async () => {
      expect(await archive.facets({ q: "sagte" })).toEqual({
        language: [{ value: "de", count: 2 }],
        entity: [
          { id: "person-ina-muster", type: "person", name: "Ina Muster", count: 2 },
          { id: "organisation-bahnhilfe", type: "organisation", name: "Bahnhilfe", count: 1 },
          { id: "person-bernd-beispiel", type: "person", name: "Bernd Beispiel", count: 1 },
        ],
      });
    });

    test("finds quotes by speaker, word, kind, article, and gives the sentence around them", async () => {
      const quotes = async (query: Partial<Parameters<Archive["quotes"]>[0]>) =>
        (await archive.quotes({ limit: 10, ...query })).items.map(({ article, quote }) => `${article} ${quote.id}`);
      expect(await quotes({})).toEqual(["brand q1", "rat q1", "harbour q1"]);
      expect(await quotes({ speaker: "Ina Muster" })).toEqual(["brand q1", "rat q1"]);
      expect(await quotes({ speaker: "person-ina-muster", q: "Schule" })).toEqual(["rat q1"]);
      expect(await quotes({ kind: "indirect" })).toEqual([]);
      expect(await quotes({ article: "harbour" })).toEqual(["harbour q1"]);
      expect(await quotes({ language: "de", to: Date.parse("2025-03-01") })).toEqual(["rat q1"]);
      const first = await archive.quotes({ limit: 1 });
      expect(first).toMatchObject({ total: 3, end: { id: "brand", index: 0 } });
      const next = await archive.quotes({ limit: 1, after: first.end });
      expect(next.items[0]).toMatchObject({
        article: "rat",
        publishedAt: "2025-03-01",
        headline: "Rat beschließt Haushalt",
        sentence: { text: "„Wir sparen nicht an Schulen“, sagte Ina Muster." },
        speaker: { id: "person-ina-muster", type: "person" },
      });
    });

    test("knows one person by one id across articles", async () => {
      const { items, total } = await archive.entities({ limit: 2 });
      expect(total).toBe(4);
      expect(items[0]).toEqual({
        id: "person-ina-muster",
        type: "person",
        name: "Ina Muster",
        aliases: ["Ina Müster"],
        links: {},
        articles: 2,
        mentions: 2,
        quotes: 2,
      });
      const last = items.at(-1);
      const rest = await archive.entities({ limit: 10, after: { articles: last?.articles ?? 0, id: last?.id ?? "" } });
      expect(rest.items.map(({ id }) => id)).toEqual(["person-ann-sample", "person-bernd-beispiel"]);
      expect((await archive.entities({ limit: 10, q: "must" })).items.map(({ id }) => id)).toEqual([
        "person-ina-muster",
      ]);
      expect((await archive.entities({ limit: 10, q: "%" })).total).toBe(4);
      expect((await archive.entities({ limit: 10, type: "organisation" })).total).toBe(1);
      expect(await archive.entity("person-fehlt")).toBeUndefined();
      expect(await archive.identities("rat")).toEqual({
        e1: "person-ina-muster",
        e2: "person-bernd-beispiel",
        e3: "organisation-bahnhilfe",
      });
    });

    test("finds nothing wrong with itself", async () => {
      expect(await archive.check()).toEqual([]);
    });
  });

  describe.skipIf(store.absent)("remembers what happened", () => {
    test("every version, every deletion, and a log of all changes", async () => {
      const archive = await openEmpty(store);
      const changed = { ...rat, headline: { text: "Andere Zeile", certainty: "written" as const } };
      expect(await archive.put([input("rat", rat)])).toEqual([{ id: "rat", outcome: "created", version: 1 }]);
      expect(await archive.put([input("rat", rat)])).toEqual([{ id: "rat", outcome: "unchanged", version: 1 }]);
      expect(await archive.put([input("rat", rat, "api", "other parser, same result")])).toMatchObject([
        { outcome: "unchanged" },
      ]);
      expect(await archive.put([input("rat", changed)])).toEqual([{ id: "rat", outcome: "updated", version: 2 }]);
      expect(await archive.remove(["rat", "rat", "fehlt"], "api")).toEqual(["rat"]);
      expect(await archive.body("rat")).toBeUndefined();
      expect([
        await archive.count(),
        (await archive.articles({ limit: 1, q: "Haushalt" })).total,
        (await archive.quotes({ limit: 1 })).total,
      ]).toEqual([0, 0, 0]);
      expect((await archive.entities({ limit: 1 })).total).toBe(0);
      expect(await archive.put([input("rat", rat)])).toEqual([{ id: "rat", outcome: "created", version: 4 }]);
      expect((await archive.versions("rat")).map(({ version, kind }) => [version, kind])).toEqual([
        [1, "created"],
        [2, "updated"],
        [3, "deleted"],
        [4, "created"],
      ]);
      expect((await archive.version("rat", 1))?.headline?.text).toBe("Rat beschließt Haushalt");
      expect((await archive.version("rat", 2))?.headline?.text).toBe("Andere Zeile");
      expect([await archive.version("rat", 3), await archive.version("rat", 9)]).toEqual([undefined, undefined]);
      const changes = await archive.changes(0, 10);
      expect(changes.map(({ seq, kind, id, version }) => [seq, kind, id, version])).toEqual([
        [1, "created", "rat", 1],
        [2, "updated", "rat", 2],
        [3, "deleted", "rat", 3],
        [4, "created", "rat", 4],
      ]);
      expect(await archive.changes(2, 1)).toEqual(changes.slice(2, 3));
      expect(await archive.cursor()).toBe(4);
      expect((await archive.entity("person-ina-muster"))?.articles).toBe(1);
      expect(await archive.check()).toEqual([]);
      await archive.close();
    });

    test("a seed neither overwrites what a client wrote nor brings back what a client deleted", async () => {
      const archive = await openEmpty(store);
      await archive.put([input("rat", rat, "seed"), input("brand", brand, "seed")]);
      expect([...(await archive.digests("seed")).keys()].sort()).toEqual(["brand", "rat"]);
      await archive.put([input("rat", brand)]);
      await archive.remove(["brand"], "api");
      const again = await archive.put([input("rat", rat, "seed"), input("brand", brand, "seed")]);
      expect(again.map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged"]);
      expect([await archive.count(), (await archive.digests("seed")).size]).toEqual([1, 0]);
      await archive.close();
    });

    test("the same article twice in one write is two versions of it", async () => {
      const archive = await openEmpty(store);
      const results = await archive.put([input("a", rat), input("a", brand)]);
      expect(results.map(({ outcome, version }) => [outcome, version])).toEqual([
        ["created", 1],
        ["updated", 2],
      ]);
      expect(await archive.check()).toEqual([]);
      await archive.close();
    });

    test("finds what another parser read, and the answers given to requests", async () => {
      const archive = await openEmpty(store);
      await archive.put([
        { ...input("rat", rat), digest: "x parser-1", options: '{"language":"de"}' },
        { ...input("brand", brand), digest: "y parser-2" },
      ]);
      expect(await archive.stale("api", "parser-2", 10)).toEqual([
        { id: "rat", text: rat.text, options: '{"language":"de"}', digest: "x parser-1" },
      ]);
      expect(await archive.put([{ ...input("rat", brand), ifDigest: "gone" }])).toMatchObject([
        { outcome: "unchanged" },
      ]);
      expect(await archive.put([{ ...input("rat", brand), ifDigest: "x parser-1" }])).toMatchObject([
        { outcome: "updated" },
      ]);
      await archive.remember("key", "request", "answer");
      await archive.remember("key", "other", "other");
      expect(await archive.remembered("key")).toEqual({ request: "request", answer: "answer" });
      expect(await archive.remembered("none")).toBeUndefined();
      await archive.close();
    });

    test("an editor's authority file says who is who, afterwards too", async () => {
      const archive = await openEmpty(store);
      await archive.put(all);
      const file = `
- { type: person, name: Ina Muster, aliases: [Bernd Beispiel], wikidata: Q42 }
- { type: organisation, name: Hilfe der Bahn, id: hilfe, aliases: [Bahnhilfe] }
`;
      await archive.applyAuthority(file);
      await archive.applyAuthority(file);
      expect(await archive.entity("person-ina-muster")).toMatchObject({
        articles: 2,
        mentions: 3,
        links: { wikidata: "Q42" },
      });
      expect(await archive.entity("hilfe")).toMatchObject({
        name: "Hilfe der Bahn",
        aliases: ["Bahnhilfe"],
        articles: 1,
      });
      await archive.remove(["rat"], "api");
      await archive.put([input("rat", rat)]);
      expect(await archive.entity("person-ina-muster")).toMatchObject({ articles: 2, mentions: 3, quotes: 2 });
      await archive.applyAuthority("");
      expect(await archive.entity("person-bernd-beispiel")).toMatchObject({ articles: 1 });
      await expect(archive.applyAuthority("- { type: person }")).rejects.toMatchObject({
        code: "archive/authority",
        message: expect.stringContaining("name"),
      });
      await archive.close();
    });

    test("is all there after it was closed and opened, and by several at once", async () => {
      const place = await store.place();
      const opened = await Promise.all([openArchive(place), openArchive(place), openArchive(place)]);
      const [one, two, three] = opened;
      await one?.put(all);
      await two?.put([input("neu", { ...rat, language: "de-AT" })]);
      expect(await three?.count()).toBe(5);
      await Promise.all(opened.map((archive) => archive.close()));
      const again = await openArchive(place);
      expect([await again.count(), await again.cursor(), await again.check()]).toEqual([5, 5, []]);
      expect(await again.ids("", 3)).toEqual(["brand", "harbour", "neu"]);
      expect(await again.ids("neu", 3)).toEqual(["ohne", "rat"]);
      expect(await again.idsLike("rta")).toEqual(["rat"]);
      expect((await again.articles({ limit: 9, language: "de-at" })).total).toBe(1);
      await again.close();
    });

    test("concurrent writers: no change is missed behind a cursor, and none is numbered twice", async () => {
      const place = await store.place();
      const writers = await Promise.all([openArchive(place), openArchive(place), openArchive(place)]);
      const reader = await openArchive(place);
      let done = false;
      const seen: number[] = [];
      const follow = (async () => {
        let cursor = 0;
        for (;;) {
          const last = done;
          await sleep(1);
          const changes = await reader.changes(cursor, 7);
          for (const { seq } of changes) seen.push(seq);
          cursor = changes.at(-1)?.seq ?? cursor;
          if (last && changes.length === 0) return;
        }
      })();
      await Promise.all(
        writers.map(async (writer, index) => {
          for (let turn = 0; turn < 15; turn += 1)
            await writer.put([input(`${index}-${turn}`, rat), input(`gemeinsam-${turn % 4}`, turn % 2 ? rat : brand)]);
        }),
      );
      done = true;
      await follow;
      const total = await reader.cursor();
      expect(total).toBeGreaterThanOrEqual(45);
      expect(seen).toEqual(Array.from({ length: total }, (_, index) => index + 1));
      expect(await reader.check()).toEqual([]);
      await Promise.all([...writers, reader].map((archive) => archive.close()));
    });
  });
});
