import type { Table } from "./table.ts";

/** Every table; its file is loaded when it is asked for. */
const loaders = {
  quotes: async () => (await import("./quotes.ts")).quotes,
  entities: async () => (await import("./entities.ts")).entities,
  times: async () => (await import("./times.ts")).times,
} as const satisfies Readonly<Record<string, () => Promise<Table>>>;

/** A kind of finding that can be printed as rows; also the name of the command that does it. */
export type TableName = keyof typeof loaders;

/** Whether there is such a table. */
export function isTableName(name: string): name is TableName {
  return Object.hasOwn(loaders, name);
}

export function loadTable(name: TableName): Promise<Table> {
  return loaders[name]();
}
