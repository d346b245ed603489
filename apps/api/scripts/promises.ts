/**
 * What the API has promised, one line each: the diff of two such lists says whether a change breaks somebody's program.
 */
import { readFileSync } from "node:fs";

/** The committed list. `generate` adds lines; only a person takes one away. */
export const promisesFile: URL = new URL("../promises.txt", import.meta.url);

/** A node of the document, as far as promises are read from it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
interface Operation {
  readonly parameters?: readonly { in: string; name: string; required?: boolean; schema?: Schema }[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { headers?: Readonly<Record<string, unknown>>; content?: Content }>>;
}

/** The parts of an OpenAPI document in which promises stand. */
export interface PromisingDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/**
 * Writes down everything that a program may rely on, sorted.
 *
 * @example
 * promisesOf(document); // ["GET /api/v1/articles gives 200 application/json ArticleList", …]
 */
export function promisesOf({ paths, components }: PromisingDocument): string[] {
  const lines = new Set<string>();
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const name = `${method.toUpperCase()} ${path}`;
      for (const line of operationLines(operation)) lines.add(`${name} ${line}`);
    }
  }
  for (const [name, schema] of Object.entries(components.schemas)) {
    for (const line of schemaLines(name, schema)) lines.add(line);
  }
  return [...lines].sort();
}

function* operationLines({ parameters = [], requestBody, responses }: Operation): Generator<string> {
  for (const { in: place, name, required, schema = {} } of parameters) {
    yield `takes ${place} ${name}: ${typeOf(schema)}`;
    for (const value of schema.enum ?? []) yield `takes ${place} ${name} = ${value}`;
    if (required === true && place !== "path") yield `needs ${place} ${name}`;
  }
  for (const [type, { schema = {} }] of Object.entries(requestBody?.content ?? {}))
    yield `takes body ${type} ${typeOf(schema)}`;
  if (requestBody?.required === true) yield "needs body";
  for (const [status, { headers = {}, content = {} }] of Object.entries(responses)) {
    // Which failures can happen is no promise; that they come as problem documents is one, and holds for all.
    if (status >= "400") continue;
    yield `gives ${status}`;
    for (const header of Object.keys(headers)) yield `gives ${status} with ${header}`;
    for (const [type, { schema = {} }] of Object.entries(content)) yield `gives ${status} ${type} ${typeOf(schema)}`;
  }
}

function* schemaLines(name: string, schema: Schema): Generator<string> {
  for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    if (part.$ref === undefined) yield* schemaLines(name, part);
    else yield `${name} is ${typeOf(part)}`;
  }
  if (schema.items !== undefined) yield* schemaLines(`${name}[]`, schema.items);
  for (const value of schema.enum ?? []) yield `${name} = ${value}`;
  for (const [field, inner] of Object.entries(schema.properties ?? {})) {
    const always = schema.required?.includes(field) === true ? "" : "?";
    yield `${name}.${field}${always}: ${typeOf(inner)}`;
    yield* schemaLines(`${name}.${field}`, inner);
  }
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts !== undefined) return parts.map(typeOf).join(" | ");
  if (schema.allOf !== undefined) return schema.allOf.map(typeOf).join(" & ");
  if (schema.items !== undefined) return `${typeOf(schema.items)}[]`;
  const { type = "any", minimum, maximum, maxLength } = schema;
  const name = schema.const === undefined ? (typeof type === "string" ? type : type.join(" | ")) : `${schema.const}`;
  const range = minimum === undefined && maximum === undefined ? "" : ` ${minimum ?? ""}..${maximum ?? ""}`;
  return `${name}${range}${maxLength === undefined ? "" : ` of ${maxLength} at most`}`;
}

/**
 * Compares a document with what was promised.
 *
 * @returns `broken`: promises that hold no more, and demands that old programs do not meet; `fresh`: what is new and harms nobody.
 */
export function comparePromises(promised: readonly string[], current: readonly string[]) {
  const before = new Set(promised);
  const now = new Set(current);
  const known = new Set(promised.map(subjectOf));
  const added = current.filter((line) => !before.has(line));
  const demands = added.filter((line) => isDemand(line) && known.has(subjectOf(line)));
  // A field that may be absent is promised less than one that is always there.
  const holds = (line: string) => now.has(line) || now.has(line.replace("?: ", ": "));
  return {
    broken: [...promised.filter((line) => !holds(line) && !isDemand(line)), ...demands],
    fresh: added.filter((line) => !demands.includes(line)),
  };
}

/** "POST /api/v1/parse needs body", "ParseRequest.text: string": what a request must bring. */
function isDemand(line: string): boolean {
  return / needs /.test(line) || /^(?:ParseRequest|ArticleLine)\.[^?:]+: /.test(line);
}

function subjectOf(line: string): string {
  return /^[A-Z]+ \S+/.exec(line)?.[0] ?? /^[A-Za-z]+/.exec(line)?.[0] ?? line;
}

/** The committed list, line by line. */
export function readPromises(): string[] {
  return readFileSync(promisesFile, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}
