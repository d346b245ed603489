import type { Element, ElementContent } from "xast";
import { toXml } from "xast-util-to-xml";

/** The tree as an XML document in UTF-8, with the elements of the second and third level on lines of their own. */
export function writeXml(root: Element): string {
  const xml = toXml(indent(root, 0), { closeEmptyElements: true, tightClose: true });
  // The end of a CDATA section may not stand in text, and the library lets it through.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replaceAll("]]>", "]]&gt;")}\n`;
}

const INDENTED_LEVELS = 3;

/** Line breaks between elements; where text stands nothing is added. */
function indent(node: Element, level: number): Element {
  const holdsElements = node.children.length > 0 && node.children.every(({ type }) => type === "element");
  if (level >= INDENTED_LEVELS || !holdsElements) return node;
  const children: ElementContent[] = [];
  for (const child of node.children) {
    children.push(lineBreak(level + 1), child.type === "element" ? indent(child, level + 1) : child);
  }
  return { ...node, children: [...children, lineBreak(level)] };
}

function lineBreak(level: number): ElementContent {
  return { type: "text", value: `\n${"  ".repeat(level)}` };
}
