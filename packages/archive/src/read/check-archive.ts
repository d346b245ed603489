import type { Driver } from "../drivers/driver.ts";

/** Looks for damage: the store's own checks, and whether what belongs together is there together. */
export async function checkArchive(driver: Driver): Promise<string[]> {
  const found: string[] = [];
  const expectNone = async (what: string, sql: string) => {
    const [row] = await driver.all<{ wrong: number }>(sql);
    if ((row?.wrong ?? 0) !== 0) found.push(`${row?.wrong} ${what}`);
  };
  if (driver.store === "sqlite") {
    const rows = await driver.all<{ integrity_check: string }>("PRAGMA integrity_check");
    for (const { integrity_check: said } of rows) if (said !== "ok") found.push(said);
    await expectNone(
      "articles differ between table and index",
      "SELECT abs((SELECT count(*) FROM article_terms) - (SELECT count(*) FROM article WHERE deleted = 0)) AS wrong",
    );
    await expectNone(
      "quotes differ between table and index",
      "SELECT abs((SELECT count(*) FROM quote_terms) - (SELECT count(*) FROM quote)) AS wrong",
    );
  } else {
    await expectNone(
      "articles have no terms",
      "SELECT count(*) AS wrong FROM article WHERE deleted = 0 AND terms IS NULL",
    );
  }
  await expectNone(
    "articles have no body",
    "SELECT count(*) AS wrong FROM article a WHERE a.deleted = 0 AND NOT EXISTS (SELECT 1 FROM body b WHERE b.id = a.id)",
  );
  await expectNone(
    "articles have no version",
    "SELECT count(*) AS wrong FROM article a WHERE NOT EXISTS (SELECT 1 FROM version v WHERE v.id = a.id AND v.version = a.version)",
  );
  await expectNone(
    "changes are missing from the log",
    "SELECT (SELECT value FROM counter WHERE name = 'change') - (SELECT count(*) FROM change) AS wrong",
  );
  return found;
}
