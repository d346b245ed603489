import type { RecognisedName, Recogniser } from "@news/core";
import { describeWords } from "./features.ts";
import { addWeights, compileTransitions, findBestLabels } from "./find-best-labels.ts";
import { begins, continues, FIRST_NAME, LABELS, typeOf } from "./labels.ts";
import { readModel } from "./model.ts";
import type { Token } from "./word-lists.ts";

/** Weights are whole numbers; this many make one unit of the score that training worked with. */
export const SCALE = 8;
/**
 * Added to every label of a name, in steps of `SCALE`. Training asks for likely labels and so keeps silent where it doubts; for
 * names found and names right alike, half a unit more courage is best (GermEval's development part: F1 +0.4, news +1.0).
 */
const COURAGE = 4;

/**
 * Makes the German recogniser out of its weights, in any runtime: no file system, no network.
 *
 * @param weights the bytes of `weights/names-de.bin`, unpacked.
 * @throws {Error} when the bytes are something else.
 * @example
 * const weights = new Uint8Array(await (await fetch("/names-de.bin")).arrayBuffer());
 * parseArticle(text, { recogniser: createRecogniser(weights) });
 */
export function createRecogniser(weights: Uint8Array): Recogniser {
  const model = readModel(weights);
  const transitions = compileTransitions(model);
  return {
    name: "recogniser-de",
    languages: ["de"],
    recognise: (words: readonly Token[]) => {
      if (words.length === 0) return [];
      const sums = encourage(addWeights(model, describeWords(words)));
      return toNames(findBestLabels(sums, transitions), sums);
    },
  };
}

function encourage(sums: Int32Array): Int32Array {
  for (let base = 0; base < sums.length; base += LABELS) {
    for (let label = FIRST_NAME; label < LABELS; label += 1) sums[base + label] = (sums[base + label] ?? 0) + COURAGE;
  }
  return sums;
}

function toNames(found: Uint8Array, sums: Int32Array): RecognisedName[] {
  const names: RecognisedName[] = [];
  for (let from = 0; from < found.length; from += 1) {
    const label = found[from] ?? 0;
    const type = typeOf(label);
    if (!begins(label) || type === undefined) continue;
    let to = from + 1;
    while (to < found.length && continues(found[to] ?? 0)) to += 1;
    names.push({ from, to, type, score: sureness(found, sums, from, to) });
    from = to - 1;
  }
  return names;
}

/** How far the name's labels stand above everything that is no name, on average, as a number from 0 to 1. */
function sureness(found: Uint8Array, sums: Int32Array, from: number, to: number): number {
  let margin = 0;
  for (let word = from; word < to; word += 1) {
    const base = word * LABELS;
    let other = sums[base] ?? 0;
    for (let label = 1; label < FIRST_NAME; label += 1) other = Math.max(other, sums[base + label] ?? 0);
    margin += (sums[base + (found[word] ?? 0)] ?? 0) - other;
  }
  return 1 / (1 + Math.exp(-margin / SCALE / (to - from)));
}
