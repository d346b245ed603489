import type { Connection, Driver, Value } from "./driver.ts";

/** PostgreSQL numbers at most 65,535 parameters. */
const MOST_PARAMETERS = 30_000;

/**
 * Inserts many rows. PostgreSQL gets them in as few statements as possible, because each costs a journey; SQLite gets one
 * statement again and again, because each new one must be compiled.
 *
 * @param after what follows the values, such as `ON CONFLICT …`.
 */
export async function insertRows(
  connection: Connection,
  store: Driver["store"],
  into: string,
  rows: readonly (readonly Value[])[],
  after = "",
): Promise<void> {
  const width = rows[0]?.length ?? 1;
  const atOnce = store === "sqlite" ? 1 : Math.floor(MOST_PARAMETERS / width);
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    await connection.run(`INSERT INTO ${into} VALUES ${placeholders(some.length, width)} ${after}`, some.flat());
  }
}

/** "($1, $2), ($3, $4)" */
function placeholders(rows: number, width: number): string {
  return Array.from({ length: rows }, (_, row) => {
    const numbers = Array.from({ length: width }, (_none, column) => `$${row * width + column + 1}`);
    return `(${numbers.join(", ")})`;
  }).join(", ");
}
