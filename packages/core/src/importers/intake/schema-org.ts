import { isWebAddress } from "./is-web-address.ts";
import { readDate } from "./read-date.ts";
import { isObject, type JsonObject, listOf, objectsOf, textOf } from "./read-json.ts";

/** The nodes of a JSON-LD document: itself, the members of a list, and those of a `@graph`. */
export function nodesOf(json: unknown): readonly JsonObject[] {
  return objectsOf(json).flatMap((node) => [node, ...objectsOf(node["@graph"])]);
}

/** `NewsArticle`, `schema:NewsArticle` or the whole address; every kind of article ends with the word. */
export function isArticle(node: JsonObject): boolean {
  return listOf(node["@type"]).some(
    (type) => typeof type === "string" && /(?:^|[/:#])[A-Za-z]*(?:Article|BlogPosting)$/.test(type),
  );
}

/** What an article node says about its article, by the names of front matter; `undefined` where it says nothing. */
export function metadataOf(node: JsonObject): Readonly<Record<string, unknown>> {
  return {
    date: readDate(textOf(node.datePublished)),
    lang: textOf(isObject(node.inLanguage) ? node.inLanguage.name : listOf(node.inLanguage)[0]),
    authors: namesOf(node.author),
    publisher: namesOf(node.publisher)[0],
    url: [node.url, node.mainEntityOfPage].map(addressOf).find((url) => url !== undefined),
    tags: listOf(node.keywords).flatMap((one) =>
      typeof one === "string" ? one.split(",").flatMap((tag) => textOf(tag) ?? []) : namesOf(one),
    ),
  };
}

/** A text, or the first of several, also with its language beside it. */
export function literalOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return textOf(isObject(first) ? first["@value"] : first);
}

/** The names of people and organisations, as texts or as nodes. */
export function namesOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => textOf(isObject(one) ? literalOf(one.name) : one) ?? []);
}

function addressOf(value: unknown): string | undefined {
  const address = textOf(isObject(value) ? (value["@id"] ?? value.url) : value);
  return address !== undefined && isWebAddress(address) ? address : undefined;
}
