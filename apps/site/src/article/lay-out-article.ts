import type { Article, Block } from "@news/core/model";

/** A block with its place in `article.blocks`. */
export interface PlacedBlock {
  readonly block: Block;
  readonly index: number;
}

/** What stands together on the page. Reading all parts in order reads all blocks in order. */
export type Part =
  | { readonly type: "block"; readonly placed: PlacedBlock }
  | { readonly type: "list"; readonly items: readonly PlacedBlock[] }
  | { readonly type: "boilerplate"; readonly items: readonly PlacedBlock[] }
  /** The headline that has no words in the text. */
  | { readonly type: "headline" };

/** An article cut into its head (everything down to the headline and before the body) and its body. */
export interface ArticleLayout {
  readonly head: readonly Part[];
  readonly body: readonly Part[];
  /** The block that holds the headline, when the text has one. */
  readonly headlineIndex: number | undefined;
}

const bodyTypes: ReadonlySet<Block["type"]> = new Set([
  "dateline",
  "paragraph",
  "crosshead",
  "list-item",
  "pull-quote",
  "divider",
]);

/** Orders an article for the page: the order of the text, with a place for a headline that is not in the text. */
export function layOutArticle(article: Article): ArticleLayout {
  const { blocks, headline, text } = article;
  const found = blocks.findIndex(
    ({ type, span }) => type === "headline" && (headline?.span === undefined || span.start === headline.span.start),
  );
  const line = blocks[found]?.span;
  // A title from the front matter that the text repeats is shown once: where the text has it.
  const written =
    line !== undefined && (headline?.span !== undefined || text.slice(line.start, line.end) === headline?.text);
  const firstOfBody = blocks.findIndex(({ type }) => bodyTypes.has(type));
  const bodyStart = Math.max(firstOfBody === -1 ? blocks.length : firstOfBody, written ? found + 1 : 0);
  const placed = blocks.map((block, index) => ({ block, index }));
  const head = placed.slice(0, bodyStart);
  const body = placed.slice(bodyStart);
  if (written) return { head: group(head), body: group(body), headlineIndex: found };
  const opening = head.findIndex(({ block }) => block.type !== "boilerplate" && block.type !== "kicker");
  const at = opening === -1 ? head.length : opening;
  return {
    head: [...group(head.slice(0, at)), { type: "headline" }, ...group(head.slice(at))],
    body: group(body),
    headlineIndex: undefined,
  };
}

/** Joins neighbouring list items, and neighbouring pieces of boilerplate. */
function group(placed: readonly PlacedBlock[]): Part[] {
  const parts: Part[] = [];
  let run: PlacedBlock[] = [];
  for (const one of placed) {
    const type = runType(one);
    const previous = run.at(-1);
    if (type !== undefined && previous !== undefined && runType(previous) === type) {
      run.push(one);
      continue;
    }
    run = type === undefined ? [] : [one];
    parts.push(type === undefined ? { type: "block", placed: one } : { type, items: run });
  }
  return parts;
}

function runType({ block }: PlacedBlock): "list" | "boilerplate" | undefined {
  if (block.type === "list-item") return "list";
  return block.type === "boilerplate" ? "boilerplate" : undefined;
}
