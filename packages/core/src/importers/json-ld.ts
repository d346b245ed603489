/**
 * schema.org JSON-LD in: the `NewsArticle` nodes of a document that carry their text.
 *
 * @example
 * import { parseDocument } from "@news/core";
 * import { readJsonLd } from "@news/core/importers/json-ld";
 * const [article] = readJsonLd(json).flatMap((item) => (item.ok ? [parseDocument(item.document)] : []));
 */
import { NewsError } from "../errors/news-error.ts";
import type { NewsDocument } from "../read-document.ts";
import { composeDocument } from "./intake/compose-document.ts";
import type { ImportedItem, Importer } from "./intake/importer.ts";
import { isWebAddress } from "./intake/is-web-address.ts";
import { readDate } from "./intake/read-date.ts";
import { readItems } from "./intake/read-items.ts";
import { isObject, type JsonObject, listOf, objectsOf, readJson, restOf, textOf } from "./intake/read-json.ts";

/** Properties that are read, and those whose content the parser finds in the text by itself. */
const read = new Set([
  "@context",
  "@type",
  "@id",
  "url",
  "mainEntityOfPage",
  "headline",
  "name",
  "alternativeHeadline",
  "abstract",
  "description",
  "inLanguage",
  "datePublished",
  "author",
  "creditText",
  "contributor",
  "editor",
  "translator",
  "publisher",
  "sourceOrganization",
  "dateline",
  "locationCreated",
  "keywords",
  "articleBody",
  "wordCount",
  "mentions",
  "hasPart",
]);

/**
 * Every article of a JSON-LD document: a node, a list of nodes, or a `@graph`. Its type may be `NewsArticle` or one of its
 * kind, such as `ReportageNewsArticle`.
 *
 * @param json the document, or its JSON.
 * @throws {NewsError} `import/not-json`; `import/wrong-format` when there is no article in it.
 */
export function readJsonLd(json: string | object): readonly ImportedItem[] {
  const articles = nodesOf(typeof json === "string" ? readJson(json) : json).filter(isArticle);
  if (articles.length === 0) throw new NewsError("import/wrong-format", "it has no node of the type NewsArticle");
  return readItems(articles, readNode, (node) => textOf(node["@id"]) ?? textOf(node.url));
}

/** JSON-LD, as the registry lists it. */
export const jsonLd: Importer = {
  name: "json-ld",
  title: "schema.org JSON-LD",
  mediaTypes: ["application/ld+json"],
  extensions: ["jsonld"],
  read: readJsonLd,
};

function nodesOf(json: unknown): readonly JsonObject[] {
  return objectsOf(json).flatMap((node) => [node, ...objectsOf(node["@graph"])]);
}

/** `NewsArticle`, `schema:NewsArticle` or the whole address; every kind of article ends with the word. */
function isArticle(node: JsonObject): boolean {
  return listOf(node["@type"]).some(
    (type) => typeof type === "string" && /(?:^|[/:#])[A-Za-z]*(?:Article|BlogPosting)$/.test(type),
  );
}

function readNode(node: JsonObject): NewsDocument {
  const authors = namesOf(node.author);
  const credit = textOf(node.creditText);
  // The credit may name a picture's author: it is the byline when it names the text's.
  const byline = credit !== undefined && authors.some((name) => credit.includes(name)) ? credit : undefined;
  const body = textOf(node.articleBody);
  if (body === undefined) throw new NewsError("import/no-text", "the node has no articleBody");
  return composeDocument(
    {
      titles: { headline: literalOf(node.headline), subheadline: literalOf(node.alternativeHeadline), byline },
      body: body.split("\n").map((words) => ({ words })),
      metadata: {
        date: readDate(textOf(node.datePublished)),
        lang: textOf(isObject(node.inLanguage) ? node.inLanguage.name : listOf(node.inLanguage)[0]),
        authors: byline === undefined ? authors : undefined,
        publisher: namesOf(node.publisher)[0],
        url: [node.url, node.mainEntityOfPage].map(addressOf).find((url) => url !== undefined),
        tags: listOf(node.keywords).flatMap((one) =>
          typeof one === "string" ? one.split(",").flatMap((tag) => textOf(tag) ?? []) : namesOf(one),
        ),
      },
      leftOut: restOf(node, read),
    },
    "JSON-LD node",
  );
}

function literalOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  return textOf(isObject(first) ? first["@value"] : first);
}

function namesOf(value: unknown): string[] {
  return listOf(value).flatMap((one) => textOf(isObject(one) ? literalOf(one.name) : one) ?? []);
}

function addressOf(value: unknown): string | undefined {
  const address = textOf(isObject(value) ? (value["@id"] ?? value.url) : value);
  return address !== undefined && isWebAddress(address) ? address : undefined;
}
