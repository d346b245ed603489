import { isDigit, isLetter } from "../../../text/letters.ts";
import { tagAt } from "../../../text/tags.ts";
import type { Evidence, LineRule } from "../evidence.ts";

const rule = "blocks/markup";
const LONGEST_HEADING = 200;
const HEADLINE: readonly Evidence[] = [
  { type: "crosshead", weight: 9, rule },
  { type: "headline", weight: 12, rule },
];
const CROSSHEAD: readonly Evidence[] = [{ type: "crosshead", weight: 12, rule }];

/** What an element of HTML says about the line that it opens. */
const byElement: ReadonlyMap<string, readonly Evidence[]> = new Map<string, readonly Evidence[]>([
  ["h1", HEADLINE],
  ...["h2", "h3", "h4", "h5", "h6"].map((name) => [name, CROSSHEAD] as const),
  ["li", [{ type: "list-item", weight: 12, rule }]],
  ["figcaption", [{ type: "caption", weight: 12, rule }]],
  ["hr", [{ type: "divider", weight: 16, rule }]],
  ["blockquote", [{ type: "pull-quote", weight: 12, rule }]],
  [
    "p",
    [
      { type: "paragraph", weight: 5, rule },
      { type: "crosshead", weight: -3, rule },
    ],
  ],
]);

/**
 * Leftovers of Markdown and HTML say what their line is.
 *
 *     ## Was jetzt kommt
 *     ^^
 *     <h2>Was jetzt kommt</h2>
 *     ^^^^
 *     ![Der Imker vor seinem Stock](https://kurier.example/imker.jpg)
 *     ^^
 *     </div>          nothing but tags: furniture
 */
export const markup: LineRule = (line) => {
  switch (line.source.charAt(line.start)) {
    case "#":
      return heading(line.text);
    case ">":
      return line.length > 20 && line.text.startsWith("> ") && !line.text.startsWith("> >")
        ? { type: "pull-quote", weight: 7, rule }
        : undefined;
    case "!":
      return line.text.startsWith("![") && line.text.includes("](") ? { type: "caption", weight: 14, rule } : undefined;
    case "<":
      return element(line.text);
    default:
      return undefined;
  }
};

function heading(text: string): readonly Evidence[] | undefined {
  let hashes = 0;
  while (text.charAt(hashes) === "#") hashes += 1;
  if (hashes > 6 || text.charAt(hashes) !== " " || text.length > LONGEST_HEADING) return undefined;
  return hashes === 1 ? HEADLINE : [{ type: "crosshead", weight: 9, rule }];
}

function element(text: string): readonly Evidence[] | undefined {
  const tag = tagAt(text, 0, text.length);
  if (tag === undefined) return undefined;
  const says = byElement.get(tag.name);
  return says ?? (hasWords(text) ? undefined : [{ type: "boilerplate", kind: "other", weight: 16, rule }]);
}

/** Whether anything but tags and marks stands in the line. */
function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const tag = tagAt(text, at, text.length);
    if (tag !== undefined) at = tag.end - 1;
    else if (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) return true;
  }
  return false;
}
