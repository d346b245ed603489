import type { Element, ElementContent } from "xast";
import { legalText } from "./legal-text.ts";

/**
 * An XML element; text in it is text, whatever it holds.
 *
 * @example
 * element("title", {}, "Rat & Tat"); // <title>Rat &amp; Tat</title>
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (ElementContent | string | undefined)[]
): Element {
  return {
    type: "element",
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, legalText(value)])),
    children: children.flatMap((child): ElementContent[] => {
      if (child === undefined) return [];
      return [typeof child === "string" ? { type: "text", value: legalText(child) } : child];
    }),
  };
}
