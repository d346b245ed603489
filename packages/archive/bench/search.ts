/**
 * How long a search takes in a large archive, beside the store's own full-text search over the same texts:
 *
 *   pnpm --filter @news/archive bench [articles] [words per article] [sqlite|postgres]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { DatabaseSync } from "node:sqlite";
import { type Archive, openArchive } from "@news/archive";
import { startPostgres } from "@news/archive/testing";
import pg from "pg";
import { inventArticles, inventWords, numbers } from "./invented-news.ts";

const [count = "100000", length = "150", only] = process.argv.slice(2);
const AT_ONCE = 500;
const QUERIES = 200;
const LIMIT = 20;

/** From words of every third article to words of a few. */
function queries(): string[] {
  const words = inventWords();
  const random = numbers(9);
  const word = () => words[Math.floor(20 * 1000 ** random())] ?? "";
  return Array.from({ length: QUERIES }, (_, index) => (index % 3 === 0 ? `${word()} ${word()}` : word()));
}

/** Asks everything once to warm up, then measures each query. */
async function time(name: string, ask: (query: string) => unknown): Promise<void> {
  const list = queries();
  for (const query of list.slice(0, 20)) await ask(query);
  const times: number[] = [];
  for (const query of list) {
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor((times.length - 1) * part)]?.toFixed(2).padStart(8);
  console.log(`  ${name.padEnd(46)} p50 ${at(0.5)} ms   p90 ${at(0.9)} ms   p99 ${at(0.99)} ms`);
}

async function fill(
  archive: Archive,
  plain: (rows: readonly { id: string; text: string; instant: number }[]) => unknown,
) {
  const start = performance.now();
  let group: {
    id: string;
    article: Parameters<Archive["put"]>[0][number]["article"];
    origin: "api";
    digest: string;
  }[] = [];
  const write = async () => {
    await archive.put(group);
    await plain(
      group.map(({ id, article }) => ({ id, text: article.text, instant: Date.parse(article.publishedAt ?? "") })),
    );
    group = [];
  };
  for (const { id, article } of inventArticles(Number(count), Number(length))) {
    group.push({ id, article, origin: "api", digest: id });
    if (group.length === AT_ONCE) await write();
  }
  await write();
  console.log(`  taken in: ${(Number(count) / ((performance.now() - start) / 1000)).toFixed(0)} articles/s`);
}

async function measure(archive: Archive): Promise<void> {
  const hits = await Promise.all(
    queries()
      .slice(0, 50)
      .map(async (q) => (await archive.articles({ q, limit: 1 })).total),
  );
  hits.sort((a, b) => a - b);
  console.log(`  hits: ${hits[0]} to ${hits.at(-1)}, median ${hits[25]}`);
  await time("newest first, with the total", (q) => archive.articles({ q, limit: LIMIT }));
  await time("most relevant first, with the total", (q) => archive.ranked({ q, limit: LIMIT, offset: 0 }));
}

const folder = mkdtempSync(join(tmpdir(), "wortlaut-bench-"));
try {
  if (only !== "postgres") {
    console.log(`SQLite, ${count} articles of ${length} words`);
    const archive = await openArchive({ folder });
    const plain = new DatabaseSync(join(folder, "plain.sqlite"));
    plain.exec("PRAGMA synchronous = OFF; CREATE VIRTUAL TABLE plain USING fts5(text, content='')");
    const insert = plain.prepare("INSERT INTO plain (rowid, text) VALUES (?, ?)");
    let row = 0;
    await fill(archive, (rows) => {
      plain.exec("BEGIN");
      for (const { text } of rows) {
        row += 1;
        insert.run(row, text);
      }
      plain.exec("COMMIT");
    });
    await measure(archive);
    const newest = plain.prepare("SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rowid DESC LIMIT 20");
    const ranked = plain.prepare("SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20");
    const total = plain.prepare("SELECT count(*) FROM plain WHERE plain MATCH ?");
    await time("plain FTS5, newest first, with the total", (q) => [newest.all(q), total.get(q)]);
    await time("plain FTS5, most relevant first, with the total", (q) => [ranked.all(q), total.get(q)]);
    plain.close();
    await archive.close();
  }
  const server = only === "sqlite" ? undefined : await startPostgres();
  if (server !== undefined) {
    console.log(`PostgreSQL, ${count} articles of ${length} words`);
    const databaseUrl = await server.database();
    const archive = await openArchive({ folder, databaseUrl });
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query("CREATE TABLE plain (id TEXT PRIMARY KEY, instant BIGINT, terms TSVECTOR)");
    await fill(archive, (rows) =>
      client.query(
        "INSERT INTO plain SELECT id, instant, to_tsvector('german', text) FROM unnest($1::text[], $2::bigint[], $3::text[]) AS t (id, instant, text)",
        [rows.map(({ id }) => id), rows.map(({ instant }) => instant), rows.map(({ text }) => text)],
      ),
    );
    await client.query("CREATE INDEX ON plain USING gin (terms)");
    await client.query("CREATE INDEX ON plain (instant DESC)");
    await client.query("VACUUM ANALYZE");
    await measure(archive);
    const where = "FROM plain WHERE terms @@ plainto_tsquery('german', $1)";
    const total = (q: string) => client.query(`SELECT count(*) ${where}`, [q]);
    await time("plain tsvector, newest first, with the total", async (q) => {
      await client.query(`SELECT id ${where} ORDER BY instant DESC, id LIMIT ${LIMIT}`, [q]);
      await total(q);
    });
    await time("plain tsvector, most relevant first, with the total", async (q) => {
      await client.query(
        `SELECT id ${where} ORDER BY ts_rank(terms, plainto_tsquery('german', $1)) DESC LIMIT ${LIMIT}`,
        [q],
      );
      await total(q);
    });
    await client.end();
    await archive.close();
    await server.stop();
  } else if (only !== "sqlite") console.log("PostgreSQL: not on this machine, skipped");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
