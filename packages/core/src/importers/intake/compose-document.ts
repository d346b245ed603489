import { NewsError } from "../../errors/news-error.ts";
import type { BlockType } from "../../model/block.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { KnownBlock } from "../../model/known-block.ts";
import type { NewsDocument } from "../../read-document.ts";
import { readMetadata } from "../../read-metadata.ts";

/** One line of an article, and its type where the source says it. */
export interface BodyLine {
  readonly words: string;
  readonly type?: BlockType;
}

/** An article as a format tells it, before it is a text. */
export interface Composition {
  /** Lines above the body, in the order of a page; what is absent is not there. */
  readonly titles?: Readonly<Partial<Record<TitleType, string | undefined>>>;
  readonly body: readonly BodyLine[];
  /** Fields by the names of front matter; `undefined` ones do not count. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Properties of the source that an article has no place for. */
  readonly leftOut?: readonly string[];
}

const titleTypes = ["kicker", "headline", "subheadline", "byline"] as const satisfies readonly BlockType[];
type TitleType = (typeof titleTypes)[number];

/** Agencies repeat the title lines at the top of the body; further down they are something else. */
const TOP = 6;
const lineBlanks = /[\t\n\v\f\r \u{85}\u{2028}\u{2029}]+/gu;

/**
 * Sets an article as text, a blank line between its lines, and notes what is known of each. Title lines that the body
 * repeats at its top are set once.
 *
 * @param what how messages call the source: "ninjs item".
 * @throws {NewsError} `import/no-text` when there is no body.
 * @example
 * composeDocument({ titles: { headline: "Rat tagt" }, body: [{ words: "Bonn. …" }], metadata: {} }, "feed item").text;
 * // "Rat tagt\n\nBonn. …"
 */
export function composeDocument(
  { titles = {}, body, metadata, leftOut = [] }: Composition,
  what: string,
): NewsDocument {
  const lines = body.flatMap(({ words, ...rest }) => {
    const line = onOneLine(words);
    return line === "" ? [] : [{ words: line, ...rest }];
  });
  if (lines.length === 0) throw new NewsError("import/no-text", `the ${what} has no body`);
  const above: BodyLine[] = [];
  for (const type of titleTypes) {
    const words = onOneLine(titles[type] ?? "");
    if (words === "") continue;
    const at = lines.findIndex((line, index) => index < TOP && line.words === words);
    const isRepeated = at !== -1 && lines.length > 1;
    if (isRepeated) lines.splice(at, 1);
    above.push({ words, type });
  }
  const given = Object.entries(metadata).filter(([, value]) => value !== undefined && !isEmptyList(value));
  const { options, diagnostics } = readMetadata(Object.fromEntries(given), what);
  const { text, layout } = setLines([...above, ...lines]);
  return {
    text,
    options: layout.length === 0 ? options : { ...options, layout },
    diagnostics: [...diagnostics, ...remarkOnRest(leftOut, what)],
  };
}

function setLines(lines: readonly BodyLine[]): { readonly text: string; readonly layout: readonly KnownBlock[] } {
  const layout: KnownBlock[] = [];
  let start = 0;
  for (const { words, type } of lines) {
    const end = start + words.length;
    if (type !== undefined) layout.push({ type, start, end });
    start = end + 2;
  }
  return { text: lines.map(({ words }) => words).join("\n\n"), layout };
}

function remarkOnRest(leftOut: readonly string[], what: string): Diagnostic[] {
  if (leftOut.length === 0) return [];
  const message = `The ${what} says more than an article has a place for; left out: ${leftOut.join(", ")}.`;
  return [{ code: "import/left-out", message }];
}

/** What breaks or sets lines is one blank: a line of the text is a line of the article. */
export function onOneLine(words: string): string {
  return words.replace(lineBlanks, " ").replace(/^ | $/g, "");
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
