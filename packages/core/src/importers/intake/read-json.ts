import { NewsError } from "../../errors/news-error.ts";

/** An object of JSON whose fields nobody has looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** @throws {NewsError} `import/not-json`. */
export function readJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\u{feff}/u, ""));
  } catch (error) {
    throw new NewsError("import/not-json", error instanceof Error ? error.message : undefined);
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text that has words; nothing for everything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** A list as it is, one value as a list of one, nothing as an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The objects of a list, or of one. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return listOf(value).filter(isObject);
}

/** The properties that have something in them and are none of `read`. */
export function restOf(object: JsonObject, read: ReadonlySet<string>): string[] {
  return Object.keys(object).filter((name) => !read.has(name) && listOf(object[name]).length > 0);
}
