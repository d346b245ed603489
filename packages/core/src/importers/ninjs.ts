/**
 * IPTC ninjs 3.1 in: headlines, byline and body become a text, the rest what is known about it.
 *
 * @example
 * import { parseDocument } from "@news/core";
 * import { readNinjs } from "@news/core/importers/ninjs";
 * const article = parseDocument(readNinjs(json));
 */
import { NewsError } from "../errors/news-error.ts";
import type { NewsDocument } from "../read-document.ts";
import { type BodyLine, composeDocument, onOneLine } from "./intake/compose-document.ts";
import type { Importer } from "./intake/importer.ts";
import { readItems } from "./intake/read-items.ts";
import { isObject, type JsonObject, objectsOf, readJson, restOf, textOf } from "./intake/read-json.ts";
import { readHtmlLines } from "./intake/read-markup.ts";

/** Properties that are read, and those whose content the parser finds in the text by itself. */
const read = new Set([
  "uri",
  "standard",
  "type",
  "language",
  "firstCreated",
  "title",
  "headlines",
  "by",
  "located",
  "descriptions",
  "bodies",
  "people",
  "organisations",
  "places",
  "objects",
  "events",
  "subjects",
  "infoSources",
  "altIds",
  "associations",
  "quotes",
]);

/**
 * One ninjs item as a document. `headlines`, `by` and the body make the text, and the classes and headings of the HTML body
 * its layout; language, `firstCreated`, publisher, web address and subjects are told along. People, places and quotes are found
 * again by the parser, with positions.
 *
 * @param item the item, or its JSON.
 * @throws {NewsError} `import/not-json`, `import/wrong-format`, `import/no-text`, `import/too-deep`.
 */
export function readNinjs(item: string | object): NewsDocument {
  return readItem(typeof item === "string" ? readJson(item) : item);
}

/** ninjs, as the registry lists it: one item, or a list of them. */
export const ninjs: Importer = {
  name: "ninjs",
  title: "IPTC ninjs 3.1",
  mediaTypes: ["application/json"],
  extensions: ["ninjs.json", "ninjs-quotes.json"],
  read(source) {
    const json = readJson(source);
    const items = Array.isArray(json) ? json : [json];
    return readItems(items, readItem, (item) => (isObject(item) ? textOf(item.uri) : undefined));
  },
};

function readItem(item: unknown): NewsDocument {
  if (!isObject(item)) throw new NewsError("import/wrong-format", "a ninjs item is an object");
  const older = ["headline", "body_text", "body_html", "body_xhtml", "versioncreated"].find((name) => name in item);
  if (older !== undefined && item.bodies === undefined) {
    throw new NewsError("import/wrong-format", `"${older}" is a property of ninjs 1, and this reads ninjs 3`);
  }
  const headline = (role: string) =>
    textOf(objectsOf(item.headlines).find((one) => (textOf(one.role) ?? "main") === role)?.value);
  return composeDocument(
    {
      titles: {
        kicker: headline("kicker"),
        headline: headline("main") ?? textOf(objectsOf(item.headlines).find(isUntold)?.value),
        subheadline: headline("subheadline"),
        byline: textOf(item.by),
      },
      body: readBody(item),
      metadata: {
        date: textOf(item.firstCreated),
        lang: textOf(item.language),
        authors: item.by === undefined ? namesOf(item.people, "rel", "author") : undefined,
        publisher: namesOf(item.infoSources, "role", "publisher")[0],
        url: textOf(objectsOf(item.altIds).find(({ role }) => role === "url")?.value),
        tags: objectsOf(item.subjects).flatMap(({ name, rel }) => (rel === "keyword" ? [] : (textOf(name) ?? []))),
      },
      leftOut: restOf(item, read),
    },
    "ninjs item",
  );
}

const ours = new Set(["kicker", "subheadline"]);

/** Roles are free text; one of another house is a headline all the same. */
function isUntold({ role }: JsonObject): boolean {
  return typeof role !== "string" || !ours.has(role);
}

function namesOf(list: unknown, property: "rel" | "role", value: string): string[] {
  return objectsOf(list).flatMap((one) => (one[property] === value ? (textOf(one.name) ?? []) : []));
}

/** HTML knows the layout, plain text the very words; where both tell the same lines, each gives what it knows. */
function readBody({ bodies }: JsonObject): readonly BodyLine[] {
  const body = (type: string) => {
    const ofType = objectsOf(bodies).filter(({ contentType }) => contentType === type);
    return textOf((ofType.find(({ role }) => role === "main") ?? ofType[0])?.value);
  };
  const html = body("text/html") ?? body("application/xhtml+xml");
  const text = body("text/plain") ?? textOf(objectsOf(bodies).find((one) => one.contentType === undefined)?.value);
  const plain = (text ?? "")
    .split(/\n(?:[\t ]*\n)*/)
    .map(onOneLine)
    .filter((words) => words !== "");
  if (html === undefined) return plain.map((words) => ({ words }));
  const marked = readHtmlLines(html);
  const tellTheSame =
    marked.length === plain.length &&
    marked.every(({ words, type }, index) => type === "divider" || lettersOf(words) === lettersOf(plain[index] ?? ""));
  return tellTheSame ? marked.map((line, index) => ({ ...line, words: plain[index] ?? line.words })) : marked;
}

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, "");
}
