import { z } from "zod";
import { StoredArticleSchema } from "../contract/article.ts";
import { Problem } from "../problem.ts";

/** Fields as a tree: an empty node stands for all that is below. */
interface FieldTree {
  readonly [name: string]: FieldTree;
}

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: unknown;
  readonly items?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

let article: JsonSchema | undefined;

/**
 * Reads `fields=headline.text,quotes.source` and looks every path up in the schema of the article.
 *
 * @throws {Problem} naming the fields that an article does not have.
 */
export function readFields(list: string): FieldTree {
  article ??= z.toJSONSchema(StoredArticleSchema, { io: "input" }) as JsonSchema;
  const tree: Record<string, FieldTree> = {};
  const unknown: string[] = [];
  for (const path of list.split(",")) {
    if (!isKnown(article, path.split("."), article)) unknown.push(path);
    else add(tree, path.split("."));
  }
  if (unknown.length > 0) {
    throw new Problem("query/invalid", `fields: An article has no ${unknown.slice(0, 5).join(", no ")}.`, {
      errors: unknown.map((path) => ({ parameter: "fields", detail: `An article has no field ${path}.` })),
    });
  }
  return tree;
}

function add(tree: Record<string, FieldTree>, [name = "", ...rest]: readonly string[]): void {
  const known = Object.hasOwn(tree, name) ? tree[name] : undefined;
  // A whole field that was asked for stays whole, whatever else is asked of it.
  if (known !== undefined && Object.keys(known).length === 0) return;
  const below: Record<string, FieldTree> = rest.length === 0 ? {} : { ...known };
  if (rest.length > 0) add(below, rest);
  tree[name] = below;
}

function isKnown(root: JsonSchema, [name, ...rest]: readonly string[], schema: JsonSchema): boolean {
  if (name === undefined) return true;
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace("#/$defs/", "")];
    return target !== undefined && isKnown(root, [name, ...rest], target);
  }
  const parts = [
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  if (parts.some((part) => isKnown(root, [name, ...rest], part))) return true;
  const { properties = {}, additionalProperties } = schema;
  if (Object.hasOwn(properties, name)) return isKnown(root, rest, properties[name] ?? {});
  return typeof additionalProperties === "object" && rest.length === 0;
}

/** The fields of a value that a tree names; lists are cut item by item. */
export function selectFields(value: unknown, tree: FieldTree): unknown {
  const names = Object.keys(tree);
  if (names.length === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => selectFields(item, tree));
  const whole = value as Readonly<Record<string, unknown>>;
  const selected = names
    .filter((name) => Object.hasOwn(whole, name))
    .map((name) => [name, selectFields(whole[name], tree[name] ?? {})]);
  return Object.fromEntries(selected);
}
