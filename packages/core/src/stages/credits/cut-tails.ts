import type { Credit } from "../../model/credit.ts";
import { isSpace } from "../../text/letters.ts";
import type { Span } from "../../text/span.ts";
import type { BlockSentences } from "../layers.ts";

/**
 * The sentences without a credit that stands behind the last one: nobody said "(abc)".
 *
 *     Laut Verwaltung dauert der Bau zwei Jahre. (abc)
 *                                               ^^^^^^ cut off
 *
 * A sentence that is nothing but a credit goes. Credits come in reading order, as `readCredits` gives them.
 */
export function cutTails(text: string, sentences: BlockSentences, credits: readonly Credit[]): BlockSentences {
  let next = 0;
  return sentences.map((own) => {
    if (own === undefined) return undefined;
    const cut: Span[] = [];
    for (const { start, end } of own) {
      while ((credits[next]?.span.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      const tail = credits[next]?.span.start ?? end;
      const stop = tail < end ? withoutBlanks(text, start, tail) : end;
      if (stop > start) cut.push({ start, end: stop });
    }
    return cut;
  });
}

function withoutBlanks(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop -= 1;
  return stop;
}
