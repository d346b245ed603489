import type { Article } from "@news/core/model";
import { slugOf } from "./slug.ts";

/** A crosshead with the anchor its section is reached by. */
export interface CrossheadAnchor {
  readonly index: number;
  readonly text: string;
  readonly id: string;
}

/** The article's crossheads, each with an anchor made of its words; equal ones are numbered. */
export function crossheadAnchors(article: Article): readonly CrossheadAnchor[] {
  const used = new Map<string, number>();
  return article.blocks.flatMap(({ type, span }, index) => {
    if (type !== "crosshead") return [];
    const text = article.text.slice(span.start, span.end);
    const words = toAnchor(text);
    const count = (used.get(words) ?? 0) + 1;
    used.set(words, count);
    return [{ index, text, id: count === 1 ? words : `${words}--${count}` }];
  });
}

/** Prefixed, so that no crosshead can take the name of another anchor of the page. */
function toAnchor(text: string): string {
  return `abschnitt-${slugOf(text) ?? "ohne-namen"}`;
}
