/** An element of a page: enough of HTML to read what this site writes, and strict about the rest. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const voidElements = new Set([
  "meta",
  "link",
  "br",
  "hr",
  "img",
  "input",
  "path",
  "!doctype",
  "?xml",
  "?xml-stylesheet",
]);
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([!?\w:-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gy;
const attribute = /([^\s=/?]+)(?:="([^"]*)")?/g;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u{a0}" };

/** Reads a page or a feed into a tree. Throws where tags do not match or something is left over. */
export function readMarkup(
  source: string,
  isVoid: (name: string) => boolean = (name) => voidElements.has(name),
): Element {
  const root: Element = { name: "#root", attributes: {}, children: [] };
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (match === null) throw new Error(`cannot read on at ${JSON.stringify(source.slice(at, at + 60))}`);
    const [, cdata, slash, tag, attributes = "", selfClosing, text] = match;
    const parent = open.at(-1) ?? root;
    if (text !== undefined || cdata !== undefined) parent.children.push(cdata ?? decode(text ?? ""));
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    if (slash === "/") {
      const closed = isVoid(name) ? undefined : open.pop();
      if (closed !== undefined && closed.name !== name) throw new Error(`</${name}> closes <${closed.name}> at ${at}`);
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), children: [] };
    parent.children.push(element);
    if (name === "script") token.lastIndex = readRaw(source, token.lastIndex, element);
    else if (selfClosing !== "/" && !isVoid(name)) open.push(element);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is never closed`);
  return root;
}

/** A script's content is raw text up to its closing tag, wherever that comes. */
function readRaw(source: string, from: number, element: { children: (Element | string)[] }): number {
  const end = source.indexOf("</script", from);
  if (end === -1) throw new Error("<script> is never closed");
  element.children.push(source.slice(from, end));
  return source.indexOf(">", end) + 1;
}

function readAttributes(source: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = "", value = ""] of source.matchAll(attribute)) found[name.toLowerCase()] = decode(value);
  return found;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name] ?? whole;
  });
}

/** All elements below, in document order. */
export function* descendants(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    yield child;
    yield* descendants(child);
  }
}

/** What `textContent` would be in a browser. */
export function textContent(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textContent(child))).join("");
}
