import type { Expression } from "../expression.ts";
import type { Page } from "../find/page.ts";

export type Tense = "past" | "future" | undefined;

/** How many words a verb may stand away from the time it belongs to. */
const REACH = 18;

/**
 * Whether the sentence around an expression tells of the past or of what is to come, by the nearest verb form of the lists;
 * undefined when none is near.
 *
 * @example
 * // "Der Rat wird am Montag tagen" is future, "Der Rat hat am Montag getagt" is past
 */
export function readTense(page: Page, { first, next }: Expression): Tense {
  let [left, right] = [true, true];
  for (let step = 1; step <= REACH && (left || right); step += 1) {
    const [before, behind] = [first - step, next - 1 + step];
    right &&= !endsSentence(page, behind);
    if (right && page.tags[behind]?.tense !== undefined) return page.tags[behind].tense;
    left &&= before >= 0 && !endsSentence(page, before);
    if (left && page.tags[before]?.tense !== undefined) return page.tags[before].tense;
  }
  return undefined;
}

/** Whether the sentence is over with this word or mark; there is nothing behind the last one. */
export function endsSentence({ words, stops }: Page, at: number): boolean {
  return at >= words.length || stops.has(at);
}
