import type { Change } from "../archive.ts";
import type { Connection, Driver } from "../drivers/driver.ts";
import { insertRows } from "../drivers/insert-rows.ts";

/** Numbers changes in the order in which they become visible: the counter's row is locked from the first look to the commit. */
export class ChangeLog {
  readonly #connection: Connection;
  readonly #store: Driver["store"];
  readonly #changes: Change[] = [];
  #seq: number;

  private constructor(connection: Connection, store: Driver["store"], seq: number) {
    this.#connection = connection;
    this.#store = store;
    this.#seq = seq;
  }

  static async open(connection: Connection, store: Driver["store"]): Promise<ChangeLog> {
    // SQLite has one writer at a time anyway.
    const lock = store === "postgres" ? " FOR UPDATE" : "";
    const [row] = await connection.all<{ value: number }>(`SELECT value FROM counter WHERE name = 'change'${lock}`);
    return new ChangeLog(connection, store, row?.value ?? 0);
  }

  /** Notes a change and gives its time. */
  add(kind: Change["kind"], id: string, version: number): number {
    const at = Date.now();
    this.#seq += 1;
    this.#changes.push({ seq: this.#seq, kind, id, version, at });
    return at;
  }

  async save(): Promise<void> {
    if (this.#changes.length === 0) return;
    const rows = this.#changes.map(({ seq, kind, id, version, at }) => [seq, kind, id, version, at]);
    await insertRows(this.#connection, this.#store, "change (seq, kind, id, version, at)", rows);
    await this.#connection.run("UPDATE counter SET value = $1 WHERE name = 'change'", [this.#seq]);
  }
}
