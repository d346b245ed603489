/**
 * RSS 2.0 in: every item that carries text.
 *
 * @example
 * import { readRss } from "@news/core/importers/rss";
 * for (const item of readRss(xml)) if (item.ok) parseDocument(item.document);
 */
import { NewsError } from "../errors/news-error.ts";
import type { NewsDocument } from "../read-document.ts";
import { composeDocument } from "./intake/compose-document.ts";
import type { ImportedItem, Importer } from "./intake/importer.ts";
import { isWebAddress } from "./intake/is-web-address.ts";
import { readRssDate } from "./intake/read-date.ts";
import { readItems } from "./intake/read-items.ts";
import { childrenOf, readHtmlLines, readXml, textOfXml, type XmlElement } from "./intake/read-markup.ts";

const read = new Set([
  "title",
  "link",
  "guid",
  "description",
  "pubDate",
  "author",
  "category",
  "content:encoded",
  "dc:creator",
  "dc:date",
  "dc:language",
  "dc:publisher",
]);

/**
 * Every item of a channel. The text is `content:encoded`, else `description`; what is known comes from the item, the language
 * else from the channel. The channel's title is that of the feed and makes nobody a publisher.
 *
 * @throws {NewsError} `import/not-xml`, `import/wrong-format`, `import/too-deep`.
 */
export function readRss(xml: string): readonly ImportedItem[] {
  const root = readXml(xml);
  const channel = root.name === "rss" ? childrenOf(root, "channel")[0] : undefined;
  if (channel === undefined) throw new NewsError("import/wrong-format", `its root is <${root.name}>, not <rss>`);
  const only = (element: XmlElement, name: string) => textOfXml(childrenOf(element, name)[0]);
  const shared = {
    lang: only(channel, "language") ?? only(channel, "dc:language"),
    publisher: only(channel, "dc:publisher"),
  };
  return readItems(
    childrenOf(channel, "item"),
    (item) => readItem(item, shared),
    (item) => only(item, "guid") ?? only(item, "link"),
  );
}

/** RSS, as the registry lists it. */
export const rss: Importer = {
  name: "rss",
  title: "RSS 2.0",
  mediaTypes: ["application/rss+xml", "application/xml", "text/xml"],
  extensions: ["rss", "rss.xml"],
  read: readRss,
};

function readItem(
  item: XmlElement,
  shared: { readonly lang: string | undefined; readonly publisher: string | undefined },
): NewsDocument {
  const all = (name: string) => childrenOf(item, name).flatMap((one) => textOfXml(one) ?? []);
  const html = all("content:encoded")[0] ?? all("description")[0];
  if (html === undefined) throw new NewsError("import/no-text", "the item has neither content nor description");
  const creators = all("dc:creator");
  const rest = item.children.flatMap((child) => (typeof child === "string" || read.has(child.name) ? [] : child.name));
  return composeDocument(
    {
      titles: { headline: all("title")[0] },
      body: readHtmlLines(html),
      metadata: {
        date: readRssDate(all("pubDate")[0] ?? all("dc:date")[0]),
        lang: all("dc:language")[0] ?? shared.lang,
        authors: creators.length > 0 ? creators : all("author").flatMap(nameOfMailbox),
        publisher: all("dc:publisher")[0] ?? shared.publisher,
        url: all("link").find(isWebAddress),
        tags: all("category"),
      },
      leftOut: [...new Set(rest)],
    },
    "feed item",
  );
}

/** `<author>` holds a mail address, the name behind it in brackets; an address alone names nobody. */
function nameOfMailbox(mailbox: string): string[] {
  const name = /\(([^()]+)\)\s*$/.exec(mailbox)?.[1]?.trim();
  if (name !== undefined && name !== "") return [name];
  return mailbox.includes("@") ? [] : [mailbox];
}
