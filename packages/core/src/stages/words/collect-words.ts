import { splitWords } from "../../text/words.ts";
import { isRunning, isTitle } from "../body.ts";
import type { BlockDraft, BlockWords } from "../layers.ts";

/** Splits titles and running text into words, once for all stages that count them. */
export function collectWords(text: string, blocks: readonly BlockDraft[]): BlockWords[] {
  const parts: BlockWords[] = [];
  let lead = true;
  for (const { type, start, end } of blocks) {
    if (isTitle(type)) parts.push({ place: "title", words: splitWords(text, start, end) });
    else if (isRunning(type)) {
      parts.push({ place: lead ? "lead" : "body", words: splitWords(text, start, end) });
      lead = false;
    }
  }
  return parts;
}
