/**
 * Atom in: every entry that carries text.
 *
 * @example
 * import { readAtom } from "@news/core/importers/atom";
 * for (const item of readAtom(xml)) if (item.ok) parseDocument(item.document);
 */
import { NewsError } from "../errors/news-error.ts";
import type { NewsDocument } from "../read-document.ts";
import { type BodyLine, composeDocument } from "./intake/compose-document.ts";
import type { ImportedItem, Importer } from "./intake/importer.ts";
import { readDate } from "./intake/read-date.ts";
import { readItems } from "./intake/read-items.ts";
import { childrenOf, readHtmlLines, readXml, readXmlLines, textOfXml, type XmlElement } from "./intake/read-markup.ts";

const read = new Set([
  "id",
  "title",
  "link",
  "published",
  "updated",
  "author",
  "category",
  "summary",
  "content",
  "source",
]);

/**
 * Every entry of a feed. The text is `content`, else `summary`; as plain text, HTML or XHTML. An entry without `published` has
 * no date: `updated` says when it changed.
 *
 * @throws {NewsError} `import/not-xml`, `import/wrong-format`, `import/too-deep`.
 */
export function readAtom(xml: string): readonly ImportedItem[] {
  const root = unprefixed(readXml(xml));
  if (root.name !== "feed" && root.name !== "entry") {
    throw new NewsError("import/wrong-format", `its root is <${root.name}>, not <feed>`);
  }
  const entries = root.name === "entry" ? [root] : childrenOf(root, "entry");
  const language = root.attributes["xml:lang"];
  const authors = namesOf(root);
  return readItems(
    entries,
    (entry) => readEntry(entry, language, authors),
    (entry) => textOfXml(childrenOf(entry, "id")[0]),
  );
}

/** Atom, as the registry lists it. */
export const atom: Importer = {
  name: "atom",
  title: "Atom",
  mediaTypes: ["application/atom+xml"],
  extensions: ["atom", "atom.xml"],
  read: readAtom,
};

/** Some write every element with a prefix. */
function unprefixed(element: XmlElement): XmlElement {
  const name = element.name.replace(/^atom:/, "");
  return {
    ...element,
    name,
    children: element.children.map((child) => (typeof child === "string" ? child : unprefixed(child))),
  };
}

function readEntry(entry: XmlElement, language: string | undefined, feedAuthors: readonly string[]): NewsDocument {
  const only = (name: string) => childrenOf(entry, name)[0];
  const content =
    childrenOf(entry, "content").find(({ attributes }) => attributes.src === undefined) ?? only("summary");
  if (content === undefined) throw new NewsError("import/no-text", "the entry has neither content nor summary");
  const authors = namesOf(entry);
  const rest = entry.children.flatMap((child) => (typeof child === "string" || read.has(child.name) ? [] : child.name));
  const title = only("title");
  return composeDocument(
    {
      titles: {
        headline:
          title &&
          linesOf(title)
            .map(({ words }) => words)
            .join(" "),
      },
      body: linesOf(content),
      metadata: {
        date: readDate(textOfXml(only("published"))),
        lang: entry.attributes["xml:lang"] ?? language,
        authors: authors.length > 0 ? authors : feedAuthors,
        url: childrenOf(entry, "link").find(({ attributes: { rel = "alternate" } }) => rel === "alternate")?.attributes
          .href,
        tags: childrenOf(entry, "category").flatMap(({ attributes: { label, term } }) => label ?? term ?? []),
      },
      leftOut: [...new Set(rest)],
    },
    "feed entry",
  );
}

function linesOf(element: XmlElement): readonly BodyLine[] {
  const type = element.attributes.type ?? "text";
  if (type === "xhtml") return readXmlLines(element);
  const text = textOfXml(element) ?? "";
  return type === "html" || type === "text/html" ? readHtmlLines(text) : text.split("\n").map((words) => ({ words }));
}

function namesOf(element: XmlElement): string[] {
  return childrenOf(element, "author").flatMap((author) => textOfXml(childrenOf(author, "name")[0]) ?? []);
}
