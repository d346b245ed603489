/**
 * Whole web pages in: the article is taken out of the page, what the page's markup says about it comes along, and the rest is the
 * same parser. A door of its own: whoever imports `@news/core` gets nothing of it.
 *
 * @example
 * import { parseHtml } from "@news/core/html";
 * const article = parseHtml(await response.text(), { url: response.url });
 */
import { composeDocument } from "../importers/intake/compose-document.ts";
import type { Article } from "../model/article.ts";
import type { BlockType } from "../model/block.ts";
import type { ParseOptions } from "../options.ts";
import { parseDocument } from "../parse-document.ts";
import { extractLines } from "./extract-lines.ts";
import { readPageMetadata } from "./read-page-metadata.ts";
import { scanPage } from "./scan-page.ts";

/** What the parser may overrule, because pages set furniture as headings and lists too. */
const doubtful = new Set<BlockType>(["crosshead", "list-item"]);

/**
 * Reads the article of an HTML page.
 *
 * The article's `text` is composed (headline, body, one line each, blank lines between), and spans count in it. Headings, lists
 * and captions of the page count as such, unless the words are plainly furniture ("Mehr zum Thema"). Metadata of the page
 * (JSON-LD, Open Graph, `<meta>`, `<time>`, `lang`) is taken over as written; what the caller passes wins. Markup stays text:
 * nothing of the page is run, loaded or kept as HTML.
 *
 * @param html the page, decoded.
 * @param options as for `parseArticle`; `layout` has no meaning here.
 * @throws {NewsError} `import/no-text` for a page without words, `import/too-deep` for one nested beyond 500 elements, and the
 * codes of `parseArticle` for mistakes in `options`.
 * @example
 * const article = parseHtml('<html lang="de"><h1>Rat tagt</h1><p>Bonn. Der Rat hat getagt.</p></html>');
 * article.headline?.text; // "Rat tagt"
 */
export function parseHtml(html: string, options: Omit<ParseOptions, "layout"> = {}): Article {
  const page = scanPage(html);
  const { headline, fields } = readPageMetadata(page);
  const document = composeDocument({ titles: { headline }, body: extractLines(html, page), metadata: fields }, "page");
  const { layout = [], ...written } = document.options;
  const certain = layout.filter(({ type }) => !doubtful.has(type));
  const plain = parseDocument({ ...document, options: { ...written, layout: certain } }, options);
  const furniture = startsOfFurniture(plain);
  const kept = layout.filter(({ type, start }) => !doubtful.has(type) || !furniture.has(start));
  return kept.length === certain.length
    ? plain
    : parseDocument({ ...document, options: { ...written, layout: kept } }, options);
}

/** Where lines begin of which words and place alone say that they are no part of the article. */
function startsOfFurniture({ blocks }: Article): ReadonlySet<number> {
  const furniture = blocks.filter(({ type }) => type === "boilerplate" || type === "credit");
  return new Set(furniture.map(({ span }) => span.start));
}
