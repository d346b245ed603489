import { parseSearchQuery, type SearchNode } from "@news/core/search";
import type { Filter } from "../archive.ts";
import type { Connection } from "../drivers/driver.ts";
import { nameKey } from "../identity/entity-id.ts";
import type { Bind } from "../search/search-index.ts";

/** A filter whose names have been looked up. */
export interface ReadFilter {
  readonly node: SearchNode | undefined;
  /** The conditions on the row `a` of `article` besides the query. */
  readonly conditions: (bind: Bind) => string[];
}

/** A query that says nothing to look for finds nothing. */
const NOTHING: SearchNode = { type: "any", nodes: [] };

/** Reads the words of a filter. The routes have told people about queries that say nothing; here they find nothing. */
export function readQuery(q: string | undefined, language: string | undefined): SearchNode | undefined {
  if (q === undefined) return undefined;
  const read = parseSearchQuery(q, language);
  return read.ok ? read.node : NOTHING;
}

/** Whether a query can find anything at all. */
export function isEmpty(node: SearchNode | undefined): boolean {
  return node?.type === "any" && node.nodes.length === 0;
}

/** Looks up who is meant by the names of a filter, and says what it asks of an article. */
export async function readFilter(connection: Connection, filter: Filter): Promise<ReadFilter> {
  const named = await Promise.all(
    (["person", "organisation", "place", "entity"] as const).flatMap((type) => {
      const value = filter[type];
      return value === undefined ? [] : [findEntities(connection, value, type === "entity" ? undefined : type)];
    }),
  );
  const speaker = filter.speaker === undefined ? undefined : await findEntities(connection, filter.speaker, undefined);
  return {
    node: readQuery(filter.q, filter.language),
    conditions: (bind) => [
      ...commonConditions("a", filter, bind),
      ...(filter.publisher === undefined ? [] : [`a.publisher = ${bind(filter.publisher)}`]),
      ...named.map((ids) => `a.id IN (SELECT article FROM named WHERE ${isOneOf("entity", ids, bind)})`),
      ...(speaker === undefined
        ? []
        : [`a.id IN (SELECT q.article FROM quote q WHERE ${spokenBy(filter.speaker ?? "", speaker, bind)})`]),
    ],
  };
}

/** What articles and quotes are asked alike. */
export function commonConditions(row: "a" | "q", { language, from, to }: Filter, bind: Bind): string[] {
  const conditions: string[] = [];
  if (language !== undefined) {
    const [tag, prefix] = [language.toLowerCase(), `${language.toLowerCase()}-`];
    conditions.push(
      `(${row}.language = ${bind(tag)} OR substr(${row}.language, 1, ${prefix.length}) = ${bind(prefix)})`,
    );
  }
  if (from !== undefined) conditions.push(`${row}.instant >= ${bind(from)}`);
  // An article without a date was published neither before nor after anything.
  if (to !== undefined) conditions.push(`${row}.instant BETWEEN -8.7e15 AND ${bind(to)}`);
  return conditions;
}

/** The ids of the entities that a value names: an id as it is, else every entity of that name. */
export async function findEntities(connection: Connection, value: string, type: string | undefined): Promise<string[]> {
  const rows = await connection.all<{ id: string; type: string }>(
    "SELECT id, type FROM entity WHERE id = $1 OR folded = $2",
    [value, nameKey(value)],
  );
  return rows.filter((row) => type === undefined || row.type === type).map(({ id }) => id);
}

/** The condition on the row `q` of `quote`: said by one of them, or by somebody written just so. */
export function spokenBy(written: string, entities: readonly string[], bind: Bind): string {
  // A name of no letters must not find the quotes of nobody.
  return `(${isOneOf("q.entity", entities, bind)} OR (q.speaker = ${bind(nameKey(written))} AND q.speaker <> ''))`;
}

function isOneOf(column: string, values: readonly string[], bind: Bind): string {
  return values.length === 0 ? "1 = 0" : `${column} IN (${values.map(bind).join(", ")})`;
}
