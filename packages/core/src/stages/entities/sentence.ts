import type { Word } from "../../text/words.ts";
import { isBody, isTitle } from "../body.ts";
import type { BlockDraft, BlockSentences, LineWords } from "../layers.ts";

/** The words of one sentence, or of a whole title line, in which names are looked for. */
export interface EntitySentence {
  /** Its place among all sentences of the article. */
  readonly index: number;
  /** Index of its block. */
  readonly block: number;
  readonly words: readonly Word[];
  /** Headlines and their like: words without a verb, names cut short. */
  readonly title: boolean;
}

/** The sentences of everything that may name somebody: body and titles, no byline, credit or boilerplate. */
export function splitEntitySentences(
  _text: string,
  blocks: readonly BlockDraft[],
  words: LineWords,
  sentences: BlockSentences,
): EntitySentence[] {
  const found: EntitySentence[] = [];
  for (const [block, draft] of blocks.entries()) {
    const title = isTitle(draft.type);
    if (!title && !isBody(draft.type)) continue;
    const all = words[block] ?? [];
    const add = (inside: readonly Word[]) => {
      if (inside.length > 0) found.push({ index: found.length, block, words: inside, title });
    };
    const spans = sentences[block];
    if (spans === undefined) {
      add(all);
      continue;
    }
    let at = 0;
    for (const { end } of spans) {
      const from = at;
      while (at < all.length && (all[at]?.start ?? end) < end) at += 1;
      add(all.slice(from, at));
    }
    add(all.slice(at));
  }
  return found;
}
