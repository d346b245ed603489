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
import { readItems } from "./intake/read-items.ts";
import { type JsonObject, readJson, restOf, textOf } from "./intake/read-json.ts";
import { isArticle, literalOf, metadataOf, namesOf, nodesOf } from "./intake/schema-org.ts";

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
        ...metadataOf(node),
        authors: byline === undefined ? authors : undefined,
      },
      leftOut: restOf(node, read),
    },
    "JSON-LD node",
  );
}
