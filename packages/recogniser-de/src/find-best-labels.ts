import type { FeatureRows } from "./features.ts";
import { LABELS, mayFollow } from "./labels.ts";
import { type Model, rowOf } from "./model.ts";

/** Far below every sum of weights, and far from the end of the 32-bit numbers. */
const NEVER = -0x20000000;

/** What may follow what, with its weight; what may not, with `NEVER`. */
export function compileTransitions(model: Model): Int32Array {
  const table = new Int32Array(LABELS * LABELS);
  for (let from = 0; from < LABELS; from += 1) {
    for (let to = 0; to < LABELS; to += 1) {
      const at = from * LABELS + to;
      table[at] = mayFollow(from, to) ? (model.transitions[at] ?? 0) : NEVER;
    }
  }
  return table;
}

/** The weights of each word's features, added up by label. */
export function addWeights(model: Model, { keys, starts }: FeatureRows): Int32Array {
  const words = starts.length - 1;
  const sums = new Int32Array(words * LABELS);
  const { weights } = model;
  for (let word = 0; word < words; word += 1) {
    const base = word * LABELS;
    const end = starts[word + 1] ?? 0;
    for (let at = starts[word] ?? 0; at < end; at += 1) {
      const row = rowOf(model, keys[at] ?? 0);
      if (row === -1) continue;
      const from = row * LABELS;
      for (let label = 0; label < LABELS; label += 1) {
        sums[base + label] = (sums[base + label] ?? 0) + (weights[from + label] ?? 0);
      }
    }
  }
  return sums;
}

/** The likeliest row of labels for a sentence (Viterbi): what each word says for itself, and what follows what. */
export function findBestLabels(sums: Int32Array, transitions: Int32Array): Uint8Array {
  const words = sums.length / LABELS;
  const best = Int32Array.from(sums);
  const back = new Uint8Array(sums.length);
  for (let label = 0; label < LABELS; label += 1) if (!mayFollow(-1, label)) best[label] = NEVER;
  for (let word = 1; word < words; word += 1) {
    const base = word * LABELS;
    for (let to = 0; to < LABELS; to += 1) {
      let most = NEVER * 2;
      let by = 0;
      for (let from = 0; from < LABELS; from += 1) {
        const sum = Math.max(best[base - LABELS + from] ?? NEVER, NEVER) + (transitions[from * LABELS + to] ?? NEVER);
        if (sum > most) {
          most = sum;
          by = from;
        }
      }
      best[base + to] = Math.max(most, NEVER) + (sums[base + to] ?? 0);
      back[base + to] = by;
    }
  }
  const found = new Uint8Array(words);
  let label = 0;
  for (let other = 1; other < LABELS; other += 1) {
    const last = (words - 1) * LABELS;
    if ((best[last + other] ?? NEVER) > (best[last + label] ?? NEVER)) label = other;
  }
  for (let word = words - 1; word >= 0; word -= 1) {
    found[word] = label;
    label = back[word * LABELS + label] ?? 0;
  }
  return found;
}
