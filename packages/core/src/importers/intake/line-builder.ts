import type { BlockType } from "../../model/block.ts";
import { blockTypes } from "../../model/block-types.ts";
import type { BodyLine } from "./compose-document.ts";

/** Elements that stand on lines of their own. */
const blockElements = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
/** Elements whose content nobody reads as text. */
const silentElements = new Set(
  "audio canvas head iframe math noscript object script select style svg template textarea title video".split(" "),
);
/** What an element says about its line; a paragraph or a block quote may be many things, and the parser looks. */
const typeOfElement: ReadonlyMap<string, BlockType> = new Map<string, BlockType>([
  ...(["h1", "h2", "h3", "h4", "h5", "h6"] as const).map((name) => [name, "crosshead"] as const),
  ["li", "list-item"],
  ["figcaption", "caption"],
  ["hr", "divider"],
]);
const types = new Set<string>(blockTypes);
const DIVIDER = "* * *";

/**
 * Gathers the lines of markup from its events, as a browser would show them: a block element is a line, `<br>` ends one.
 *
 * @example
 * const builder = new LineBuilder();
 * builder.open("h2", undefined); builder.text("Die Nacht"); builder.close("h2");
 * builder.lines(); // [{ words: "Die Nacht", type: "crosshead" }]
 */
export class LineBuilder {
  readonly #lines: BodyLine[] = [];
  readonly #types: (BlockType | undefined)[] = [];
  #words: string[] = [];
  #silent = 0;

  /** @param className the element's classes; the first that is the type of a block says what its line is. */
  open(name: string, className: string | undefined): void {
    if (silentElements.has(name)) this.#silent += 1;
    if (this.#silent > 0) return;
    if (name === "q") this.#words.push('"');
    if (name === "br" || name === "td" || name === "th") this.#words.push(" ");
    if (name === "br") this.#endLine();
    if (!blockElements.has(name)) return;
    this.#endLine();
    this.#types.push(typeOfClass(className) ?? typeOfElement.get(name) ?? this.#types.at(-1));
    if (name === "hr") this.#words.push(DIVIDER);
  }

  close(name: string): void {
    if (silentElements.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    if (this.#silent > 0) return;
    if (name === "q") this.#words.push('"');
    if (!blockElements.has(name)) return;
    this.#endLine();
    this.#types.pop();
  }

  text(words: string): void {
    if (this.#silent === 0) this.#words.push(words);
  }

  lines(): readonly BodyLine[] {
    this.#endLine();
    return this.#lines;
  }

  #endLine(): void {
    // HTML's own blanks only: a no-break space is part of the words.
    const words = this.#words
      .join("")
      .replace(/[\t\n\f\r ]+/g, " ")
      .replace(/^ | $/g, "");
    this.#words = [];
    if (words === "") return;
    const type = this.#types.at(-1);
    this.#lines.push(type === undefined ? { words } : { words, type });
  }
}

function typeOfClass(className: string | undefined): BlockType | undefined {
  // Every member of the set is a type; the set itself asks for any string.
  return className?.split(/[\t\n\f\r ]+/).find((name) => types.has(name)) as BlockType | undefined;
}
