import { Parser } from "htmlparser2";
import { NewsError } from "../../errors/news-error.ts";
import type { BodyLine } from "./compose-document.ts";
import { LineBuilder } from "./line-builder.ts";

/** Closing an element looks for the one it closes; a bound on open ones keeps the cost linear. */
const DEEPEST = 500;

/**
 * The lines of a piece of HTML, each with its type where an element says it.
 *
 * @throws {NewsError} `import/too-deep`.
 * @example
 * readHtmlLines("<h2>Nacht</h2><p>Bonn.</p>"); // [{ words: "Nacht", type: "crosshead" }, { words: "Bonn." }]
 */
export function readHtmlLines(html: string): readonly BodyLine[] {
  const builder = new LineBuilder();
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth = deeper(depth);
      builder.open(name, attributes.class);
    },
    onclosetag(name) {
      depth -= 1;
      builder.close(name);
    },
    ontext: (words) => builder.text(words),
  });
  parser.end(html);
  return builder.lines();
}

/** An element of XML; its name has the prefix by which its namespace is usually known. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Prefixes are free; the namespace counts. Unprefixed names stay as they are, whatever their namespace. */
const usualPrefixes: ReadonlyMap<string, string> = new Map([
  ["http://www.w3.org/2005/Atom", "atom"],
  ["http://purl.org/rss/1.0/modules/content/", "content"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://www.w3.org/1999/xhtml", ""],
]);

/**
 * The tree of an XML document. Feeds in the wild are often not well-formed, so nothing is refused but what has no element at
 * all, or ends before its root does.
 *
 * @throws {NewsError} `import/not-xml`, `import/too-deep`.
 */
export function readXml(source: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const stack = [root];
  const prefixes = new Map<string, string>();
  let isWhole = true;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        deeper(stack.length);
        for (const [attribute, value] of Object.entries(attributes)) {
          const usual = attribute.startsWith("xmlns:") ? usualPrefixes.get(value) : undefined;
          if (usual !== undefined) prefixes.set(attribute.slice("xmlns:".length), usual);
        }
        const element: XmlElement = { name: nameOf(name, prefixes), attributes, children: [] };
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      onclosetag(_name, isImplied) {
        const closed = stack.pop();
        // An empty element closes itself; one that holds something was left open.
        if (stack.length === 1 && isImplied && closed?.children.length !== 0) isWhole = false;
      },
      ontext(words) {
        if (stack.length > 1) stack.at(-1)?.children.push(words);
      },
    },
    { xmlMode: true },
  );
  parser.end(source.replace(/^\u{feff}/u, ""));
  const element = root.children.find((child) => typeof child !== "string");
  if (element === undefined) throw new NewsError("import/not-xml", "it has no element");
  if (!isWhole) throw new NewsError("import/not-xml", `it ends before </${element.name}>`);
  return element;
}

function nameOf(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(":");
  const usual = colon === -1 ? undefined : prefixes.get(name.slice(0, colon));
  if (usual === undefined) return name;
  return usual === "" ? name.slice(colon + 1) : `${usual}:${name.slice(colon + 1)}`;
}

/** The children of this name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** All text of an element, without blanks around it; nothing when there is none. */
export function textOfXml(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const words = element.children.map((child) => (typeof child === "string" ? child : (textOfXml(child) ?? "")));
  const text = words.join("").trim();
  return text === "" ? undefined : text;
}

/** The lines of XHTML that stands as elements inside XML. */
export function readXmlLines(element: XmlElement): readonly BodyLine[] {
  const builder = new LineBuilder();
  const walk = ({ name, attributes, children }: XmlElement) => {
    builder.open(name, attributes.class);
    for (const child of children) typeof child === "string" ? builder.text(child) : walk(child);
    builder.close(name);
  };
  walk(element);
  return builder.lines();
}

function deeper(depth: number): number {
  if (depth >= DEEPEST) throw new NewsError("import/too-deep");
  return depth + 1;
}
