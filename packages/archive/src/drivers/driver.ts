/** What statements take and give: text, numbers, bytes and null are the same in both stores. */
export type Value = string | number | null | Uint8Array;

/** Runs statements. Parameters are numbered: `$1`, `$2`. */
export interface Connection {
  all<Row extends object>(sql: string, values?: readonly Value[]): Promise<Row[]>;
  run(sql: string, values?: readonly Value[]): Promise<void>;
}

/** One store: how it is spoken to, and what it calls things. */
export interface Driver extends Connection {
  readonly store: "sqlite" | "postgres";
  /** Runs work that is visible as a whole or not at all; one writer at a time. */
  write<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
