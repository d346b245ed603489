import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** What schema.org says of one type: what it is a kind of, and which properties it has. */
interface TypeFacts {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** The vocabulary as the package schema-dts was generated from it (schema.org, release of the package). */
const facts = readVocabulary();
const textTypes = new Set(["Text", "URL", "Date", "DateTime", "Time", "Duration"]);

function readVocabulary(): ReadonlyMap<string, TypeFacts> {
  const path = createRequire(import.meta.url)
    .resolve("schema-dts")
    .replace(/schema\.js$/, "schema.d.ts");
  const source = readFileSync(path, "utf8");
  const found = new Map<string, TypeFacts>();
  for (const [, name = "", heritage = "", body = ""] of source.matchAll(
    /^interface (\w+)Base extends ([^{]+)\{\n([\s\S]*?)^\}/gm,
  )) {
    const parents = [...heritage.matchAll(/(\w+)Base\b/g)].map(([, parent]) => parent ?? "");
    const properties = [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;/gm)].map(
      ([, property = "", range = ""]) => [property, range.split(" | ")] as const,
    );
    found.set(name, { parents, properties: new Map(properties) });
  }
  // A type without properties of its own has no interface of that name: its leaf names what it is a kind of.
  for (const [, name = "", parent = ""] of source.matchAll(/^(?:export )?interface (\w+)Leaf extends (\w+)Base/gm)) {
    if (!found.has(name)) found.set(name, { parents: parent === name ? [] : [parent], properties: new Map() });
  }
  return found;
}

function isKindOf(type: string, range: string): boolean {
  return type === range || (facts.get(type)?.parents.some((parent) => isKindOf(parent, range)) ?? false);
}

function rangeOf(type: string, property: string): readonly string[] | undefined {
  const own = facts.get(type);
  if (own === undefined) return undefined;
  const range = own.properties.get(property);
  if (range !== undefined) return range;
  for (const parent of own.parents) {
    const inherited = rangeOf(parent, property);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

/**
 * Holds a JSON-LD node against the vocabulary: every type exists, every property belongs to its type, every value is in the
 * property's range. Gives the mistakes; an empty list is good.
 */
export function vocabularyMistakes(node: unknown, path = "$"): string[] {
  if (typeof node !== "object" || node === null) return [`${path} is no node`];
  const { "@type": type, "@context": _, "@id": __, ...properties } = node as Record<string, unknown>;
  if (typeof type !== "string" || !facts.has(type)) return [`${path} has no type of schema.org: ${String(type)}`];
  return Object.entries(properties).flatMap(([property, value]) => {
    const range = rangeOf(type, property);
    if (range === undefined) return [`${path}.${property} is no property of ${type}`];
    const values = Array.isArray(value) ? value : [value];
    if (values.length === 0) return [`${path}.${property} is an empty list`];
    return values.flatMap((one) => valueMistakes(one, range, `${path}.${property}`));
  });
}

function valueMistakes(value: unknown, range: readonly string[], path: string): string[] {
  if (typeof value === "string") return range.some((type) => textTypes.has(type)) ? [] : [`${path} may not be text`];
  if (typeof value === "number") {
    return range.some((type) => ["Number", "Integer", "Float", "Text"].includes(type))
      ? []
      : [`${path} may not be a number`];
  }
  const type = (value as { "@type"?: unknown } | null)?.["@type"];
  const fits = typeof type === "string" && range.some((one) => isKindOf(type, one));
  return [...(fits ? [] : [`${path} may not be a ${String(type)}`]), ...vocabularyMistakes(value, path)];
}
