/**
 * JSON Feed 1.1 (and 1.0) in: every item that carries text.
 *
 * @example
 * import { readJsonFeed } from "@news/core/importers/json-feed";
 * for (const item of readJsonFeed(json)) if (item.ok) parseDocument(item.document);
 */
import { NewsError } from "../errors/news-error.ts";
import type { NewsDocument } from "../read-document.ts";
import { composeDocument } from "./intake/compose-document.ts";
import type { ImportedItem, Importer } from "./intake/importer.ts";
import { readDate } from "./intake/read-date.ts";
import { readItems } from "./intake/read-items.ts";
import { isObject, type JsonObject, listOf, objectsOf, readJson, restOf, textOf } from "./intake/read-json.ts";
import { readHtmlLines } from "./intake/read-markup.ts";

const read = new Set([
  "id",
  "url",
  "title",
  "summary",
  "content_html",
  "content_text",
  "date_published",
  "authors",
  "author",
  "tags",
  "language",
  "_wortlaut",
]);

/**
 * Every item of a feed. The text is `content_html`, else `content_text`, else `summary`; what Wortlaut itself wrote into
 * `_wortlaut` (kicker, subheadline, publisher, day of publication) counts.
 *
 * @param json the feed, or its JSON.
 * @throws {NewsError} `import/not-json`, `import/wrong-format`.
 */
export function readJsonFeed(json: string | object): readonly ImportedItem[] {
  const feed = typeof json === "string" ? readJson(json) : json;
  if (!isObject(feed) || !String(feed.version).includes("jsonfeed.org/version/") || !Array.isArray(feed.items)) {
    throw new NewsError("import/wrong-format", "its `version` is not that of a JSON Feed, or it has no `items`");
  }
  return readItems(
    feed.items,
    (item) => readItem(item, feed),
    (item) => (isObject(item) ? (textOf(item.id) ?? (item.id === undefined ? undefined : String(item.id))) : undefined),
  );
}

/** JSON Feed, as the registry lists it. */
export const jsonFeed: Importer = {
  name: "json-feed",
  title: "JSON Feed 1.1",
  mediaTypes: ["application/feed+json"],
  extensions: ["feed.json"],
  read: readJsonFeed,
};

function readItem(item: unknown, feed: JsonObject): NewsDocument {
  if (!isObject(item)) throw new NewsError("import/wrong-format", "an item of a feed is an object");
  const html = textOf(item.content_html);
  const text = textOf(item.content_text) ?? textOf(item.summary);
  if (html === undefined && text === undefined) throw new NewsError("import/no-text", "the item has no content");
  const own: JsonObject = isObject(item._wortlaut) ? item._wortlaut : {};
  const authors = namesOf(item);
  return composeDocument(
    {
      titles: {
        kicker: textOf(own.kicker),
        // A title that was derived from the text will be again.
        headline: own.derived_title === true ? undefined : textOf(item.title),
        subheadline: textOf(own.subheadline),
      },
      body: html === undefined ? (text ?? "").split("\n").map((words) => ({ words })) : readHtmlLines(html),
      metadata: {
        date: readDate(textOf(item.date_published) ?? textOf(own.published)),
        lang: textOf(item.language) ?? textOf(feed.language),
        authors: authors.length > 0 ? authors : namesOf(feed),
        publisher: textOf(own.publisher),
        url: textOf(item.url),
        tags: listOf(item.tags).flatMap((tag) => textOf(tag) ?? []),
      },
      leftOut: restOf(item, read),
    },
    "feed item",
  );
}

/** Version 1.0 had one `author`. */
function namesOf({ authors, author }: JsonObject): string[] {
  return objectsOf(authors ?? author).flatMap(({ name }) => textOf(name) ?? []);
}
